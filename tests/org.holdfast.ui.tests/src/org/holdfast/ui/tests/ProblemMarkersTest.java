package org.holdfast.ui.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.ide.IDE;
import org.holdfast.ui.internal.problems.PlanChecks;
import org.holdfast.ui.internal.problems.ProblemMarkers;
import org.holdfast.ui.problems.PlanNature;
import org.holdfast.ui.problems.PlanProblem;
import org.holdfast.ui.problems.PlanProblem.Severity;
import org.junit.jupiter.api.Test;

/** What a check finds stands as markers on the plan's files. */
class ProblemMarkersTest {

    @Test
    void showsAProblemWhereItIs() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("marked")) {
            IFile file = scratch.file("a.bcp", "plan a {}\nplan b {}\n");
            ProblemMarkers.replace(scratch.project(), secondNameIsWrong(file));

            IMarker[] markers = markers(file);
            assertEquals(1, markers.length);
            assertEquals("b is not a plan", markers[0].getAttribute(IMarker.MESSAGE));
            assertEquals(IMarker.SEVERITY_WARNING, markers[0].getAttribute(IMarker.SEVERITY));
            assertEquals(2, markers[0].getAttribute(IMarker.LINE_NUMBER));
            assertEquals(15, markers[0].getAttribute(IMarker.CHAR_START));
            assertEquals(16, markers[0].getAttribute(IMarker.CHAR_END));
            assertEquals("T01", markers[0].getAttribute(ProblemMarkers.CODE));
        }
    }

    @Test
    void replacesWhatTheLastCheckFound() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("mended")) {
            IFile file = scratch.file("a.bcp", "plan a {}\nplan b {}\n");
            ProblemMarkers.replace(scratch.project(), secondNameIsWrong(file));
            ProblemMarkers.replace(scratch.project(), List.of());

            assertEquals(0, markers(file).length);
        }
    }

    @Test
    void checksAPlanAgainWhenItIsSaved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("saved")) {
            IFile file = scratch.file("a.bcp", "plan a\nproduct online\n");
            PlanNature.addTo(scratch.project(), null);
            Window.waitUntil(() -> codes(file).equals(List.of("A01")), "the finding that nothing is core");

            file.setContents(new ByteArrayInputStream("plan a\nproduct online { core }\n".getBytes(UTF_8)), true, false,
                    null);

            Window.waitUntil(() -> codes(file).equals(List.of("A02", "A03")), "the check after saving");
        }
    }

    @Test
    void makesAProjectAPlanWhenOneOfItsFilesIsOpened() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("adopted")) {
            IDE.openEditor(Window.page(), scratch.file("a.bcp", "plan a {}"));

            Window.waitUntil(() -> PlanNature.isOn(scratch.project()), "the nature");
            settle();
        }
    }

    private static List<PlanProblem> secondNameIsWrong(IFile file) {
        return List.of(new PlanProblem(file.getLocation().toPath(), 2, 6, 15, 1, Severity.WARNING, "T01",
                "b is not a plan", false));
    }

    private static void settle() {
        Window.waitUntil(() -> Job.getJobManager().find(PlanChecks.FAMILY).length == 0, "the end of the checks");
    }

    private static IMarker[] markers(IFile file) throws CoreException {
        return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
    }

    private static List<String> codes(IFile file) {
        try {
            return Stream.of(markers(file)).map(marker -> marker.getAttribute(ProblemMarkers.CODE, "")).sorted()
                    .toList();
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
