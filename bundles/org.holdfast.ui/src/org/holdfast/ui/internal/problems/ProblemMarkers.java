package org.holdfast.ui.internal.problems;

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

    private ProblemMarkers() {}

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Replaces the markers of all files in one change, so that views do not flicker. */
    public static void replace(IProject project, List<PlanProblem> problems) throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        workspace.run(monitor -> {
            if (!project.isAccessible()) {
                return;
            }
            clear(project);
            for (PlanProblem problem : problems) {
                mark(project, problem);
            }
        }, workspace.getRuleFactory().markerRule(project), IWorkspace.AVOID_UPDATE, null);
    }

    private static void mark(IProject project, PlanProblem problem) throws CoreException {
        for (IFile file : project.getWorkspace().getRoot().findFilesForLocationURI(problem.file().toUri())) {
            if (project.equals(file.getProject()) && file.exists()) {
                file.createMarker(TYPE, attributes(problem));
            }
        }
    }

    private static Map<String, Object> attributes(PlanProblem problem) {
        return Map.of(IMarker.MESSAGE, problem.message(),
                IMarker.SEVERITY, severity(problem.severity()),
                IMarker.LINE_NUMBER, problem.line(),
                IMarker.LOCATION, "line " + problem.line() + ", column " + problem.column(),
                IMarker.CHAR_START, problem.offset(),
                IMarker.CHAR_END, problem.offset() + problem.length(),
                CODE, problem.code());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
