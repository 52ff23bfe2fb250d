package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
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
    void opensThePlanPerspective() {
        assertEquals("org.holdfast.rcp.perspective", Window.page().getPerspective().getId());
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_PROJECT_EXPLORER), "files");
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_OUTLINE), "outline");
        assertNotNull(Window.page().findViewReference(IPageLayout.ID_PROBLEM_VIEW), "problems");
    }

    @Test
    void bringsTheExampleAsAProject() throws CoreException {
        IProject example = ResourcesPlugin.getWorkspace().getRoot().getProject("mail-order");
        Window.waitUntil(example::isAccessible, "the example");
        Window.waitUntil(() -> Window.page().getActiveEditor() != null, "its editor");
        assertTrue(example.hasNature(PlanNature.ID), "is checked");
    }

    @Test
    void opensThePlanInTheGenericEditor() {
        Window.waitUntil(() -> Window.page().getActiveEditor() != null, "the editor of the example");
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", Window.page().getActiveEditor().getSite().getId());
        assertNotNull(Window.page().getActiveEditor().getAdapter(Control.class), "its text");
        assertEquals("bcp", Window.page().getActiveEditor().getTitle().replaceFirst(".*\\.", ""));
    }
}
