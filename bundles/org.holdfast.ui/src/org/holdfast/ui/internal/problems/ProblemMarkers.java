package org.holdfast.ui.internal.problems;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.holdfast.ui.problems.PlanProblem;
import org.holdfast.ui.problems.PlanProblem.Severity;

/** The problems of a plan as markers on its files. */
public final class ProblemMarkers {

    /** Type of the markers. */
    public static final String TYPE = "org.holdfast.ui.problem";

    /** Attribute: the code of the rule. */
    public static final String CODE = "org.holdfast.ui.code";

    /** Attribute: whether something is offered that mends it. */
    public static final String MENDABLE = "org.holdfast.ui.mendable";

    private ProblemMarkers() {}

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Makes the markers of all files those of the problems, in one change. A problem that stays keeps its marker. */
    public static void replace(IProject project, List<PlanProblem> problems) throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        Map<Path, List<PlanProblem>> byFile = MarkedMost.of(problems);
        workspace.run(monitor -> {
            if (project.isAccessible()) {
                replace(project, byFile);
            }
        }, workspace.getRuleFactory().markerRule(project), IWorkspace.AVOID_UPDATE, null);
    }

    private static void replace(IProject project, Map<Path, List<PlanProblem>> byFile) throws CoreException {
        Map<IFile, Map<String, Deque<IMarker>>> before = markers(project);
        for (Map.Entry<Path, List<PlanProblem>> each : byFile.entrySet()) {
            for (IFile file : project.getWorkspace().getRoot().findFilesForLocationURI(each.getKey().toUri())) {
                if (project.equals(file.getProject()) && file.exists()) {
                    mark(file, each.getValue(), before.getOrDefault(file, Map.of()));
                }
            }
        }
        for (Map<String, Deque<IMarker>> left : before.values()) {
            for (Deque<IMarker> gone : left.values()) {
                for (IMarker marker : gone) {
                    marker.delete();
                }
            }
        }
    }

    /** The markers that are there, by what they say, wherever that is now. */
    private static Map<IFile, Map<String, Deque<IMarker>>> markers(IProject project) throws CoreException {
        Map<IFile, Map<String, Deque<IMarker>>> markers = new HashMap<>();
        for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
            if (marker.getResource() instanceof IFile file) {
                markers.computeIfAbsent(file, key -> new LinkedHashMap<>())
                        .computeIfAbsent(key(marker.getAttribute(CODE, ""), marker.getAttribute(IMarker.SEVERITY, -1),
                                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(MENDABLE, false)),
                                key -> new ArrayDeque<>())
                        .add(marker);
            }
        }
        return markers;
    }

    // an annotation asks its marker once whether it can be mended: another answer needs another marker
    private static String key(String code, int severity, String message, boolean isMendable) {
        return code + " " + severity + " " + isMendable + " " + message;
    }

    private static void mark(IFile file, List<PlanProblem> problems, Map<String, Deque<IMarker>> before)
            throws CoreException {
        for (PlanProblem problem : problems) {
            Deque<IMarker> same = before
                    .get(key(problem.code(), severity(problem.severity()), problem.message(), problem.isMendable()));
            if (same == null || same.isEmpty()) {
                file.createMarker(TYPE, attributes(problem));
            } else {
                move(same.remove(), problem);
            }
        }
    }

    private static void move(IMarker marker, PlanProblem problem) throws CoreException {
        if (marker.getAttribute(IMarker.CHAR_START, -1) != problem.offset()
                || marker.getAttribute(IMarker.CHAR_END, -1) != problem.offset() + problem.length()
                || marker.getAttribute(IMarker.LINE_NUMBER, -1) != problem.line()) {
            marker.setAttributes(attributes(problem));
        }
    }

    private static Map<String, Object> attributes(PlanProblem problem) {
        return Map.of(IMarker.MESSAGE, problem.message(),
                IMarker.SEVERITY, severity(problem.severity()),
                IMarker.LINE_NUMBER, problem.line(),
                IMarker.LOCATION, "line " + problem.line() + ", column " + problem.column(),
                IMarker.CHAR_START, problem.offset(),
                IMarker.CHAR_END, problem.offset() + problem.length(),
                CODE, problem.code(),
                MENDABLE, problem.isMendable());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
