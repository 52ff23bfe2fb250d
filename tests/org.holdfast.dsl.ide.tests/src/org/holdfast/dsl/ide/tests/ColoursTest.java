package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** The colours of words. */
class ColoursTest {

    @Test
    void namesHaveTheColourOfTheirSort() {
        assertEquals(List.of("system keyword", "cost class", "on keyword", "esx1 class", "RTO keyword", "4 number",
                "h typeParameter", "priority keyword", "high enumMember", "protected keyword", "by keyword",
                "nightly interface"),
                colours("system cost { on esx1 RTO 4 h priority high protected by nightly }"));
    }

    @Test
    void variablesOfRules() {
        assertEquals(List.of("rule keyword", "ours macro", "for keyword", "each keyword", "host enumMember",
                "h variable", "require keyword", "h variable", "name property", "= operator", "\"x\" string"),
                colours("rule ours for each host h require h.name = \"x\""));
    }

    private static List<String> colours(String text) {
        Editor editor = Editor.of(text);
        List<String> colours = new ArrayList<>();
        Editor.service(ISemanticHighlightingCalculator.class).provideHighlightingFor(editor.file(),
                (offset, length, ids) -> colours.add(text.substring(offset, offset + length) + " " + ids[0]),
                CancelIndicator.NullImpl);
        return colours;
    }
}
