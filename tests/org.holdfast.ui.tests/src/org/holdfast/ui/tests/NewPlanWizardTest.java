package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.holdfast.ui.internal.wizard.NewPlanWizard;
import org.holdfast.ui.problems.PlanNature;
import org.junit.jupiter.api.Test;

/** What File, New, Plan makes. */
class NewPlanWizardTest {

    @Test
    void makesAnEmptyPlanOfTheNameThatItIsGiven() throws CoreException {
        try (OpenWizard wizard = OpenWizard.of(new NewPlanWizard())) {
            wizard.field("Name:").setText("Café du Port");
            wizard.finish();
        }
        try (ScratchProject plan = made("Café du Port")) {
            assertEquals("""
                    plan cafeDuPort "Café du Port" {
                        currency EUR
                        horizon 30 d
                        review every 6 months
                        steps {
                            a begun
                        }
                    }
                    """, text(plan.project(), "plan.bcp"));
            assertTrue(PlanNature.isOn(plan.project()), "is checked");
            assertTrue(Window.openEditors().stream()
                    .anyMatch(editor -> editor.getTitleToolTip().equals("Café du Port/plan.bcp")), "is open");
        }
    }

    @Test
    void findsANameForWhatDoesNotBeginWithALetter() throws CoreException {
        try (OpenWizard wizard = OpenWizard.of(new NewPlanWizard())) {
            wizard.field("Name:").setText("2026, \u00abnow\u00bb");
            wizard.finish();
        }
        try (ScratchProject plan = made("2026, \u00abnow\u00bb")) {
            String text = text(plan.project(), "plan.bcp");
            assertTrue(text.startsWith("plan plan2026Now \"2026, \u00abnow\u00bb\" {"), text);
        }
    }

    @Test
    void copiesAnExample() throws CoreException {
        try (OpenWizard wizard = OpenWizard.of(new NewPlanWizard())) {
            wizard.choose(2);
            assertEquals("e-mail", wizard.field("Name:").getText(), "the example's name is proposed");
            wizard.finish();
        }
        try (ScratchProject plan = made("e-mail")) {
            assertTrue(plan.project().getFile("plan.bcp").exists());
        }
    }

    @Test
    void saysWhatIsWrongWithAName() throws CoreException {
        try (ScratchProject there = ScratchProject.named("there");
                OpenWizard wizard = OpenWizard.of(new NewPlanWizard())) {
            wizard.field("Name:").setText("There");
            assertEquals("There is a plan of this name already.", wizard.error());
            assertFalse(wizard.button("Finish").isEnabled());
            wizard.field("Name:").setText("a/b");
            assertTrue(wizard.error().contains("invalid"), wizard.error());
            wizard.field("Name:").setText("");
            assertFalse(wizard.button("Finish").isEnabled());
        }
    }

    private static ScratchProject made(String name) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        assertTrue(project.isOpen(), () -> "there are " + Stream.of(projects()).map(IResource::getName).toList());
        return new ScratchProject(project);
    }

    private static IProject[] projects() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects();
    }

    private static String text(IProject project, String file) {
        try (InputStream content = project.getFile(file).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
