package org.holdfast.dsl.ide.colour;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.holdfast.model.sort.Sort;

/** One colour for the sorts that belong together. */
final class SortColours {
    private SortColours() {}

    static String of(EClass type) {
        return switch (Sort.of(type)) {
            case PLAN, REGION, SITE -> SemanticTokenTypes.Namespace;
            case PERSON, ROLE, USERS -> SemanticTokenTypes.Parameter;
            case OFFERING, INFORMATION, FUNCTION -> SemanticTokenTypes.Function;
            case KIND -> SemanticTokenTypes.Type;
            case PROTECTION, GROUP, PREVENTION -> SemanticTokenTypes.Interface;
            case LEVEL, DISASTER -> SemanticTokenTypes.Event;
            case RECOVERY_PLAN, STEP, RESTORATION, ACTION -> SemanticTokenTypes.Method;
            case RULE -> SemanticTokenTypes.Macro;
            default -> SemanticTokenTypes.Class;
        };
    }
}
