package org.holdfast.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.wizard.ExamplePlans;
import org.holdfast.ui.wizard.PlanProjects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the plug-ins do in an Eclipse that is not Holdfast, and what they leave alone there. */
class PlainEclipseTest {

    private static final String PERSPECTIVE = "org.holdfast.ui.perspective";
    private static final String RESOURCES = "org.eclipse.ui.resourcePerspective";

    private static final List<String> LOGGED = new ArrayList<>();
    private static final ILogListener LISTENER = (status, plugin) -> log(status);

    private static void log(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR || status.getPlugin().startsWith("org.holdfast")) {
            LOGGED.add(status.toString());
        }
    }

    @BeforeAll
    static void listen() {
        Platform.addLogListener(LISTENER);
    }

    @AfterAll
    static void nothingWasLogged() {
        Platform.removeLogListener(LISTENER);
        assertEquals(List.of(), LOGGED);
    }

    @AfterEach
    void leave() throws CoreException {
        Eclipse.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void theProgramIsNotThere() {
        assertNull(Platform.getBundle("org.holdfast.rcp"));
        assertNotNull(Platform.getBundle("org.holdfast.ui"));
        assertEquals(List.of(), PlatformUI.getWorkbench().getActivitySupport().getActivityManager()
                .getDefinedActivityIds().stream().filter(id -> id.startsWith("org.holdfast")).toList());
    }

    @Test
    void menusOfPlansAreThereWherePlansAre() throws CoreException {
        show(RESOURCES);
        Eclipse.waitUntil(() -> !Eclipse.menus().contains("Plan"), "a menu bar without Plan");
        assertFalse(Eclipse.menus().contains("Source"), () -> Eclipse.menus().toString());
        show(PERSPECTIVE);
        Eclipse.waitUntil(() -> Eclipse.menus().contains("Plan"), "the menu in the perspective");
        show(RESOURCES);
        Eclipse.waitUntil(() -> !Eclipse.menus().contains("Plan"), "a menu bar without Plan again");
        IDE.openEditor(Eclipse.page(), example());
        Eclipse.waitUntil(() -> Eclipse.menus().containsAll(List.of("Plan", "Source")), "the menus beside a plan");
    }

    @Test
    void thePerspectiveHasItsViews() throws WorkbenchException {
        show(PERSPECTIVE);
        Eclipse.page().resetPerspective();
        List<String> missing = new ArrayList<>();
        for (IViewReference view : Eclipse.page().getViewReferences()) {
            if (view.getView(true) == null) {
                missing.add(view.getId());
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(List.of("Coverage", "Findings", "Method", "Properties", "Simulation"),
                Stream.of(Eclipse.page().getViewReferences()).filter(view -> view.getId().startsWith("org.holdfast"))
                        .map(IViewReference::getPartName).sorted().toList());
        assertNotNull(Eclipse.page().showView("org.holdfast.ui.guide"));
    }

    @Test
    void theExamplesComeAlong() {
        assertEquals("mail-order", ExamplePlans.first().orElseThrow().projectName());
        assertEquals(5, ExamplePlans.all().size());
    }

    @Test
    void aPlanIsEditedAndChecked() throws CoreException, BadLocationException {
        show(PERSPECTIVE);
        IFile file = example();
        ITextEditor editor = (ITextEditor) IDE.openEditor(Eclipse.page(), file);
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
        Eclipse.waitUntil(() -> !problems(file).isEmpty(), "the findings of a first draft");
        assertFalse(problems(file).stream().anyMatch(words -> words.contains("noSuchRole")));

        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        document.replace(document.getLength(), 0, "\nfunction pack { owner noSuchRole }\n");
        Eclipse.waitUntil(() -> problems(file).stream().anyMatch(words -> words.contains("noSuchRole")),
                "the problem that was typed");
        editor.doSave(null);
        assertFalse(editor.isDirty());
    }

    @Test
    void aDiagramOpens() throws CoreException, CommandException {
        show(PERSPECTIVE);
        IFile file = example();
        CompletableFuture<URI> plan = PlanSession.of(file.getProject())
                .read(model -> EcoreUtil.getURI(model.documents().stream()
                        .flatMap(document -> Stream.ofNullable(document.getPlan())).findFirst().orElseThrow()));
        Eclipse.waitUntil(plan::isDone, "the plan");
        ICommandService commands = Eclipse.window().getService(ICommandService.class);
        ParameterizedCommand open = ParameterizedCommand.generateCommand(
                commands.getCommand("org.holdfast.ui.diagram.openOf"),
                Map.of("org.holdfast.ui.diagram.name", "Dependencies", "org.holdfast.ui.diagram.root",
                        plan.join().toString()));
        Eclipse.window().getService(IHandlerService.class).executeCommand(open, null);
        Eclipse.waitUntil(() -> Stream.of(Eclipse.page().getEditorReferences())
                .anyMatch(each -> each.getId().equals("org.holdfast.ui.diagram.editor")), "the diagram");
        IEditorPart editor = Eclipse.page().getActiveEditor();
        // as the diagram is titled once it was made
        Eclipse.waitUntil(() -> editor.getTitle().endsWith("what depends on what"), "what is drawn");
    }

    private static void show(String perspective) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(perspective, Eclipse.window());
    }

    private static IFile example() throws CoreException {
        return PlanProjects.create(ResourcesPlugin.getWorkspace().getRoot().getProject("draft"),
                ExamplePlans.all().stream().filter(start -> start.projectName().equals("first-draft")).findFirst()
                        .orElseThrow(),
                SubMonitor.convert(null)).get(0);
    }

    private static List<String> problems(IFile file) {
        try {
            return Stream.of(file.findMarkers("org.holdfast.ui.problem", true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
