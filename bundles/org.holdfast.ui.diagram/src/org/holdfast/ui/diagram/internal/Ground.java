package org.holdfast.ui.diagram.internal;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** On which ground the workbench draws. */
enum Ground {
    LIGHT,
    DARK;

    /** The event by which the workbench tells that it has changed. */
    static final String CHANGED = IThemeEngine.Events.THEME_CHANGED;

    /** That of the workbench now. */
    static Ground now() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme != null && theme.getId().contains("dark") ? DARK : LIGHT;
    }

    /** How the page calls it. */
    String word() {
        return this == DARK ? "dark" : "light";
    }
}
