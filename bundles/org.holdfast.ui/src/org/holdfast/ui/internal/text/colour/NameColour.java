package org.holdfast.ui.internal.text.colour;

import java.util.Optional;

import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** Names by what they are of; the colours themselves are the theme's. */
enum NameColour {

    PLACE("place"),
    PEOPLE("people"),
    BUSINESS("business"),
    COMPONENT("component"),
    PROTECTION("protection"),
    DISASTER("disaster"),
    RECOVERY("recovery"),
    CHOICE("choice"),
    PLAIN("");

    private final String id;

    NameColour(String id) {
        this.id = id;
    }

    /** By the type of a token; empty for what is coloured without knowing its meaning. */
    static Optional<NameColour> of(String type) {
        return switch (type) {
            case SemanticTokenTypes.Namespace -> Optional.of(PLACE);
            case SemanticTokenTypes.Parameter -> Optional.of(PEOPLE);
            case SemanticTokenTypes.Function -> Optional.of(BUSINESS);
            case SemanticTokenTypes.Class, SemanticTokenTypes.Type -> Optional.of(COMPONENT);
            case SemanticTokenTypes.Interface -> Optional.of(PROTECTION);
            case SemanticTokenTypes.Event -> Optional.of(DISASTER);
            case SemanticTokenTypes.Method, SemanticTokenTypes.Macro -> Optional.of(RECOVERY);
            case SemanticTokenTypes.EnumMember -> Optional.of(CHOICE);
            case SemanticTokenTypes.Variable, SemanticTokenTypes.Property, SemanticTokenTypes.TypeParameter ->
                Optional.of(PLAIN);
            default -> Optional.empty();
        };
    }

    /** The style in the theme of this moment; for the thread of the user interface. */
    StyleRange style(int offset, int length) {
        var colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return new StyleRange(offset, length, id.isEmpty() ? null : colours.get("org.holdfast.ui." + id), null,
                SWT.NORMAL);
    }
}
