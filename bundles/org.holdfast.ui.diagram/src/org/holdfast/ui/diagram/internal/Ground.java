package org.holdfast.ui.diagram.internal;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** On which ground the workbench draws. */
enum Ground {
    LIGHT,
    DARK;

    /** The event by which the workbench tells that it has changed its theme. */
    static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private static final float MIDDLE = 0.5f;

    /** That of a control, which has the colours of the theme. */
    static Ground of(Control control) {
        RGB colour = control.getBackground().getRGB();
        return colour.getHSB()[2] < MIDDLE ? DARK : LIGHT;
    }

    /** How the page calls it. */
    String word() {
        return this == DARK ? "dark" : "light";
    }
}
