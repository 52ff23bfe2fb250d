package org.holdfast.ui.internal.text;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** What is coloured, and how; the colours themselves are the theme's. */
enum PlanColour {

    KEYWORD("org.holdfast.ui.keyword", SWT.BOLD),
    STRING("org.holdfast.ui.string", SWT.NORMAL),
    NUMBER("org.holdfast.ui.number", SWT.NORMAL),
    COMMENT("org.holdfast.ui.comment", SWT.ITALIC);

    private final String id;
    private final int style;

    PlanColour(String id, int style) {
        this.id = id;
        this.style = style;
    }

    /** In the theme of this moment; for the thread of the user interface. */
    TextAttribute attribute() {
        var colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return new TextAttribute(colours.get(id), null, style);
    }
}
