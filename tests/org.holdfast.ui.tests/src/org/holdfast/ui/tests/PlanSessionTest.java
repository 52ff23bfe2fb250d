package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Applied;
import org.holdfast.ui.plan.EditOutcome.Refused;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanListener;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.plan.PlanState;
import org.junit.jupiter.api.Test;

/** All editors of a plan share one model, which follows the texts. */
class PlanSessionTest {

    private static final String PLAN = "plan p\n\nsystem crm \"CRM\" { // keep\n    needs db\n}\n";
    private static final String OTHERS = "system db\n";

    @Test
    void readsFilesThatAreNotOpen() throws Exception {
        try (ScratchProject scratch = plan("closed")) {
            PlanSession plan = PlanSession.of(scratch.project());

            assertEquals(List.of("crm", "db"), names(plan));
            assertTrue(plan.state().isCurrent());
        }
    }

    @Test
    void followsUnsavedText() throws Exception {
        try (ScratchProject scratch = plan("unsaved")) {
            PlanSession plan = PlanSession.of(scratch.project());
            IDocument text = PlanEditor.open(scratch.file("b.bcp")).document();
            AtomicReference<PlanState> told = new AtomicReference<>();
            plan.addListener(new PlanListener() {
                @Override
                public void modelChanged(PlanState state) {
                    told.set(state);
                }
            });

            text.replace(text.getLength(), 0, "system web\n");

            assertEquals(List.of("crm", "db", "web"), names(plan));
            Window.waitUntil(() -> plan.state().equals(told.get()), "the listener to be told");
        }
    }

    @Test
    void keepsTheLastGoodModelWhileATextCannotBeRead() throws Exception {
        try (ScratchProject scratch = plan("broken")) {
            PlanSession plan = PlanSession.of(scratch.project());
            IDocument text = PlanEditor.open(scratch.file("b.bcp")).document();
            assertEquals(List.of("crm", "db"), names(plan));

            text.replace(0, 0, "system {{{ ");

            assertEquals(List.of("crm", "db"), names(plan));
            assertFalse(plan.state().isCurrent());
            assertEquals(1, plan.state().obstacle().orElseThrow().line());
            assertEquals(new Refused("b.bcp, line 1: the text cannot be read here; mend this first"),
                    Window.await(plan.edit("Rename", model -> rename(model, "db", "store"))));

            text.replace(0, "system {{{ ".length(), "");

            assertEquals(List.of("crm", "db"), names(plan));
            assertTrue(plan.state().isCurrent());
        }
    }

    @Test
    void hasNothingLeftOfAProjectOfTheSameNameThatWasDeleted() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("deleted");
        PlanSession plan = PlanSession.of(project);
        create(project, "plan p { steps { a begun } }\nsystem web\n");
        plan.checkSoon();
        Window.waitUntil(() -> plan.findings().result().isPresent(), "findings");
        assertEquals(List.of("web"), names(plan));
        List<PlanFindings> told = new CopyOnWriteArrayList<>();
        PlanListener listener = new PlanListener() {
            @Override
            public void checked(PlanFindings findings) {
                told.add(findings);
            }
        };
        plan.addListener(listener);

        project.delete(true, true, null);
        assertEquals(PlanFindings.NONE, plan.findings());
        Window.waitUntil(() -> told.contains(PlanFindings.NONE), "the views to be told");
        plan.removeListener(listener);

        // not even as what the text said last
        create(project, "system {{{ shop\n");
        Window.waitFor(List.of(), () -> names(plan).stream().filter("web"::equals).toList());
        plan.checkSoon();
        Window.waitUntil(() -> !plan.findings().problems().isEmpty(), "what is wrong with it");
        project.close(null);
        assertEquals(PlanFindings.NONE, plan.findings());
        project.delete(true, true, null);
    }

    private static void create(IProject project, String text) throws CoreException {
        project.create(null);
        project.open(null);
        project.getFile("a.bcp").create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @Test
    void changesOpenTextsBySmallestEditsThatCanBeUndone() throws Exception {
        try (ScratchProject scratch = plan("edited")) {
            PlanSession plan = PlanSession.of(scratch.project());
            IDocument first = PlanEditor.open(scratch.file("a.bcp")).document();
            IDocument second = PlanEditor.open(scratch.file("b.bcp")).document();

            EditOutcome outcome = Window.await(plan.edit("Rename", model -> rename(model, "db", "store")));

            assertEquals(new Applied(List.of(scratch.file("a.bcp"), scratch.file("b.bcp"))), outcome);
            assertEquals(PLAN.replace("db", "store"), first.get());
            assertEquals("system store\n", second.get());
            assertEquals(List.of("crm", "store"), names(plan));

            DocumentUndoManagerRegistry.getDocumentUndoManager(first).undo();

            assertEquals(PLAN, first.get());
            assertEquals(OTHERS, second.get());
        }
    }

    @Test
    void changesFilesThatAreNotOpenOnDisk() throws Exception {
        try (ScratchProject scratch = plan("ondisk")) {
            PlanSession plan = PlanSession.of(scratch.project());

            Window.await(plan.edit("Rename", model -> rename(model, "db", "store")));

            assertEquals(PLAN.replace("db", "store"), scratch.file("a.bcp").readString());
            assertEquals("system store\n", scratch.file("b.bcp").readString());
        }
    }

    @Test
    void makesAnEditAgainWhenSomebodyTypesMeanwhile() throws Exception {
        try (ScratchProject scratch = plan("raced")) {
            PlanSession plan = PlanSession.of(scratch.project());
            IDocument first = PlanEditor.open(scratch.file("a.bcp")).document();
            CompletableFuture<PlanModel> asked = new CompletableFuture<>();

            CompletableFuture<EditOutcome> edited = plan.edit("Rename", model -> {
                asked.complete(model);
                return rename(model, "db", "store");
            });
            asked.join();
            first.replace(0, 0, "// typed\n");
            Window.await(edited);

            assertEquals("// typed\n" + PLAN.replace("db", "store"), first.get());
        }
    }

    private static ScratchProject plan(String name) throws CoreException {
        ScratchProject scratch = ScratchProject.named(name);
        scratch.file("a.bcp", PLAN);
        scratch.file("b.bcp", OTHERS);
        return scratch;
    }

    private static List<String> names(PlanSession plan) {
        return Window.await(plan.read(model -> model.documents().stream().flatMap(file -> file.getElements().stream())
                .filter(InformationSystem.class::isInstance).map(each -> ((NamedElement) each).getName()).toList()));
    }

    private static List<TextEdit> rename(PlanModel model, String name, String to) {
        NamedElement element = model.documents().stream().flatMap(file -> file.getElements().stream())
                .filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
                .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
        return PlanServices.get(PlanEdits.class).of(new Draft().rename(element, to));
    }
}
