package org.holdfast.ui.internal.problems;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.problems.PlanNature;

/**
 * Has a plan checked when one of its files is opened. A project that came from elsewhere becomes a plan by that: nobody
 * has to know about natures to see problems.
 */
public final class CheckWhenOpened implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    @Override
    @NonNullByDefault({})
    public void setup(IDocument document) {
        // without a location there is no file to put a marker on
    }

    @Override
    @NonNullByDefault({})
    public void setup(IDocument document, @Nullable IPath location, LocationKind kind) {
        if (location == null || kind != LocationKind.IFILE) {
            return;
        }
        IResource file = ResourcesPlugin.getWorkspace().getRoot().findMember(location);
        if (file != null && file.getType() == IResource.FILE) {
            open(file.getProject());
        }
    }

    private static void open(IProject project) {
        if (PlanNature.isOn(project)) {
            PlanSession.of(project).checkSoon();
        } else {
            adopt(project);
        }
    }

    private static void adopt(IProject project) {
        WorkspaceJob job = new WorkspaceJob("Opening plan") {
            @Override
            @NonNullByDefault({})
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (project.isAccessible()) {
                    PlanNature.addTo(project, monitor);
                    PlanSession.of(project).checkSoon();
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        // the natures of a project can be changed only under the lock of the whole workspace
        job.setRule(project.getWorkspace().getRoot());
        job.schedule();
    }
}
