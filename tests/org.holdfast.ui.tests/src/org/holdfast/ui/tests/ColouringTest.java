package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The plan editor shows what is what. */
class ColouringTest {

    private static final String TEXT = """
            /* two
               lines */
            plan web1 "of plan 9" { currency EUR } // until 2026-11-23
            plans 4h
            """;

    @Test
    void coloursKeywordsTextNumbersAndComments() throws CoreException {
        try (ScratchProject scratch = ScratchProject.named("colouring")) {
            StyledText text = open(scratch);
            Window.waitUntil(() -> colour("keyword").equals(foreground(text, "plan web1")), "coloured keywords");

            assertEquals(SWT.BOLD, style(text, "currency").fontStyle);
            assertEquals(colour("comment"), foreground(text, "two"));
            assertEquals(colour("comment"), foreground(text, "lines"), "second line of a comment");
            assertEquals(colour("comment"), foreground(text, "2026"), "a number in a comment");
            assertEquals(colour("string"), foreground(text, "plan 9"), "a keyword in quotes");
            assertEquals(colour("number"), foreground(text, "4h"));
            assertNull(foreground(text, "web1"), "a name");
            assertNull(foreground(text, "1 \"of"), "a digit of a name");
            assertNull(foreground(text, "plans"), "a name that starts like a keyword");
        }
    }

    private static StyledText open(ScratchProject scratch) throws CoreException {
        IEditorPart editor = IDE.openEditor(Window.page(), scratch.file("colours.bcp", TEXT));
        return (StyledText) editor.getAdapter(Control.class);
    }

    private static Color colour(String name) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .get("org.holdfast.ui." + name);
    }

    private static @Nullable Color foreground(StyledText text, String at) {
        StyleRange range = text.getStyleRangeAtOffset(TEXT.indexOf(at));
        return range == null ? null : range.foreground;
    }

    private static StyleRange style(StyledText text, String at) {
        return text.getStyleRangeAtOffset(TEXT.indexOf(at));
    }
}
