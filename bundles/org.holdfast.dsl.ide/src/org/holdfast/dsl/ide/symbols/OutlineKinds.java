package org.holdfast.dsl.ide.symbols;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.holdfast.model.sort.Sort;

/** The nearest of the kinds that editors have icons for; alike for elements that are alike. */
@NonNullByDefault({})
public class OutlineKinds extends DocumentSymbolKindProvider {

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return switch (type == null ? Sort.NAMED : Sort.of(type)) {
            case PLAN -> SymbolKind.Package;
            case REGION, SITE -> SymbolKind.Namespace;
            case PERSON, ROLE, USERS -> SymbolKind.Interface;
            case OFFERING, INFORMATION -> SymbolKind.Object;
            case FUNCTION -> SymbolKind.Function;
            case KIND -> SymbolKind.Class;
            case PROTECTION, GROUP, PREVENTION -> SymbolKind.Field;
            case LEVEL -> SymbolKind.EnumMember;
            case DISASTER -> SymbolKind.Event;
            case OUTAGE_COST -> SymbolKind.Number;
            case RECOVERY_PLAN -> SymbolKind.Module;
            case STEP, RESTORATION -> SymbolKind.Method;
            case RULE -> SymbolKind.Operator;
            case EXERCISE, ACCEPTANCE -> SymbolKind.Constant;
            default -> SymbolKind.Struct;
        };
    }
}
