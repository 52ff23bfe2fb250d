package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** The outline of a file. */
class OutlineTest {

    @Test
    void elementsWithTheirPartsByName() {
        Editor editor = Editor.of("""
                site hq "Head office" {
                    site serverRoom
                }
                system crm
                rule ours for each system s require s.rto <= 4 h
                recovery plan drp for fire {
                    step call
                    restore crm
                }
                disaster fire
                outage cost of crm { fixed 10 EUR }
                accept A02 on crm because "so be it" until 2027-01-01
                """);

        assertEquals(List.of("hq Namespace site – Head office [serverRoom Namespace site []]",
                "crm Struct system []", "ours Operator rule []",
                "drp Module recovery plan [call Method step [], restore crm Method restore []]",
                "fire Event disaster []", "outage cost of crm Number outage cost []",
                "accept A02 on crm Constant accept []"), lines(symbols(editor)));
    }

    private static List<DocumentSymbol> symbols(Editor editor) {
        return Editor.service(HierarchicalDocumentSymbolService.class).getSymbols(editor.file(),
                CancelIndicator.NullImpl);
    }

    private static List<String> lines(List<DocumentSymbol> symbols) {
        return symbols.stream().map(symbol -> symbol.getName() + " " + symbol.getKind() + " " + symbol.getDetail() + " "
                + lines(symbol.getChildren())).toList();
    }
}
