package org.holdfast.ui.internal.problems;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;

/** Has a plan checked when one of its files is opened: also in a project that has not the nature. */
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
            PlanChecks.DEFAULT.schedule(file.getProject());
        }
    }
}
