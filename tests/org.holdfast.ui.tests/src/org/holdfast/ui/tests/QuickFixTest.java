package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.holdfast.ui.internal.problems.ProblemMarkers;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.Test;

/** Problems are marked while one types, and mended where they are marked. */
class QuickFixTest {

    @Test
    void marksProblemsOfUnsavedText() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("typed")) {
            IFile file = scratch.file("a.bcp", "plan p\nsystem crm\n");
            PlanEditor editor = PlanEditor.open(file);

            editor.document().replace(editor.document().getLength(), 0, "system web { needs crn }\n");

            Window.waitUntil(() -> messages(file).stream().anyMatch(says -> says.contains("'crn'")),
                    "the unknown name");
        }
    }

    @Test
    void writesTheNameThatWasMeant() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("meant")) {
            IFile file = scratch.file("a.bcp", "plan p\nsystem crm\nsystem web { needs crn }\n");
            PlanEditor editor = PlanEditor.open(file);
            Window.waitUntil(() -> messages(file).stream().anyMatch(says -> says.contains("'crn'")),
                    "the unknown name");

            fix(file, "Change to 'crm'").run(markers(file)[0]);

            Window.waitUntil(() -> editor.document().get().contains("needs crm"), "the fix");
            Window.waitUntil(() -> messages(file).stream().noneMatch(says -> says.contains("'crn'")), "the check");
        }
    }

    @Test
    void carriesOutWhatARuleProposesAndCanUndoIt() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("proposed")) {
            String plan = "plan p\nproduct online // sells most\n";
            IFile file = scratch.file("a.bcp", plan);
            PlanEditor editor = PlanEditor.open(file);
            Window.waitUntil(() -> Stream.of(markers(file)).anyMatch(QuickFixTest::hasFix), "a finding with a fix");

            fix(file, "Mark online as core").run(markers(file)[0]);

            Window.waitUntil(() -> editor.document().get().equals("""
                    plan p
                    product online {
                        core
                    } // sells most
                    """), "the fix");
            DocumentUndoManagerRegistry.getDocumentUndoManager(editor.document()).undo();
            assertEquals(plan, editor.document().get());
        }
    }

    /** Markers are kept when the project is closed, or the program ends; what was found is not. */
    @Test
    void mendsWhatWasMarkedBeforeTheProjectWasOpened() throws Exception {
        try (ScratchProject scratch = ScratchProject.withPlan("reopened", "plan p\nproduct online\n")) {
            IFile file = scratch.plan();
            PlanSession plan = PlanSession.of(scratch.project());
            Window.waitUntil(() -> Stream.of(markers(file)).anyMatch(QuickFixTest::hasFix), "a finding with a fix");
            Window.waitUntil(() -> plan.findings().result().isPresent(), "all checks");
            scratch.project().close(null);
            Window.waitFor(PlanFindings.NONE, plan::findings);

            scratch.project().open(null);
            assertEquals(PlanFindings.NONE, plan.findings());
            fix(file, "Mark online as core").run(markers(file)[0]);

            Window.waitFor("plan p\nproduct online {\n    core\n}\n", () -> read(file));
        }
    }

    private static String read(IFile file) {
        try {
            return file.readString();
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** A syntax error has nothing that mends it: no lamp. */
    @Test
    void saysThatAProblemCanBeMendedWhereSomethingMendsIt() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("lamp")) {
            IFile file = scratch.file("a.bcp", "plan p\nsystem crm\nsystem web { needs crn }\n");
            PlanEditor editor = PlanEditor.open(file);
            Window.waitUntil(() -> messages(file).stream().anyMatch(says -> says.contains("'crn'")),
                    "the unknown name");
            Window.waitFor(List.of(true), () -> lamps(editor));

            editor.document().replace(0, editor.document().getLength(), "plan p\nsystem crm {\n");
            Window.waitFor(List.of(false), () -> lamps(editor));
        }
    }

    /** The host has no place, which is a warning, and no stand-in, which is a hint. */
    @Test
    void offersWhatMendsTheGravestFirst() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("order")) {
            IFile file = scratch.file("a.bcp", """
                    plan p { steps { c begun } }
                    host deskHost
                    function takeOrders { priority high needs crm }
                    system crm
                    users callCentre { desktop virtual on deskHost use crm }
                    """);
            PlanEditor editor = PlanEditor.open(file);
            editor.goTo("deskHost");
            Window.waitFor(List.of("Accept C08 with a reason …", "Accept C11 with a reason …"),
                    () -> proposals(editor).stream().filter(each -> each.startsWith("Accept")).toList());
        }
    }

    private static List<String> proposals(PlanEditor editor) {
        TextInvocationContext here = new TextInvocationContext(editor.viewer(),
                editor.widget().getCaretOffset(), 0);
        return mending(editor).stream().flatMap(each -> Stream.of(each.computeQuickAssistProposals(here)))
                .map(ICompletionProposal::getDisplayString).toList();
    }

    private static Optional<IQuickAssistProcessor> mending(PlanEditor editor) {
        return Optional.ofNullable(((SourceViewer) editor.viewer()).getQuickAssistAssistant()
                .getQuickAssistProcessor());
    }

    private static List<Boolean> lamps(PlanEditor editor) {
        List<Boolean> lamps = new ArrayList<>();
        mending(editor).ifPresent(mending -> editor.viewer().getAnnotationModel().getAnnotationIterator()
                .forEachRemaining(each -> {
                    if (each instanceof IQuickFixableAnnotation) {
                        lamps.add(mending.canFix(each));
                    }
                }));
        return lamps;
    }

    private static boolean hasFix(IMarker marker) {
        return Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .anyMatch(fix -> !fix.getLabel().startsWith("Accept"));
    }

    private static IMarkerResolution fix(IFile file, String label) {
        List<IMarkerResolution> fixes = Stream.of(markers(file))
                .flatMap(marker -> Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker))).toList();
        assertTrue(fixes.stream().anyMatch(fix -> fix.getLabel().equals(label)),
                () -> fixes.stream().map(IMarkerResolution::getLabel).toList().toString());
        return fixes.stream().filter(fix -> fix.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private static List<String> messages(IFile file) {
        return Stream.of(markers(file)).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
