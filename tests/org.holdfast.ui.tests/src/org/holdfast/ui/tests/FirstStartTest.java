package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.problems.PlanNature;
import org.junit.jupiter.api.Test;

/** What stands in the window when Holdfast starts for the first time. */
class FirstStartTest {

    @Test
    void isTheProduct() {
        assertEquals("org.holdfast.rcp.product", Platform.getProduct().getId());
        assertTrue(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText().endsWith("Holdfast"));
    }

    @Test
    void leavesNoSplash() {
        assertTrue(Stream.of(Display.getCurrent().getShells()).noneMatch(each -> each.getText().contains("starting")));
    }

    @Test
    void opensThePlanPerspective() {
        assertEquals("org.holdfast.ui.perspective", Window.page().getPerspective().getId());
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_PROJECT_EXPLORER), "files");
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_OUTLINE), "outline");
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_PROBLEM_VIEW), "problems");
    }

    @Test
    void bringsTheExampleAsAProject() throws CoreException {
        Window.waitUntil(() -> exampleEditor().isPresent(), "the editor of the example");
        IProject example = ResourcesPlugin.getWorkspace().getRoot().getProject("mail-order");
        assertTrue(example.hasNature(PlanNature.ID), "is checked");
    }

    @Test
    void opensThePlanInTheGenericEditor() {
        Window.waitUntil(() -> exampleEditor().isPresent(), "the editor of the example");
        IEditorPart editor = exampleEditor().orElseThrow();
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
        assertNotNull(editor.getAdapter(Control.class), "its text");
    }

    private static Optional<IEditorPart> exampleEditor() {
        return Window.openEditors().stream()
                .filter(editor -> editor.getTitleToolTip().startsWith("mail-order/"))
                .filter(editor -> editor.getTitle().endsWith(".bcp"))
                .findFirst();
    }
}
