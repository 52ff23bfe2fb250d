package org.holdfast.ui.internal.text.fix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;

/**
 * A way to mend a problem, in the list at its place of the text.
 *
 * @param marker
 *            of the problem
 */
@NonNullByDefault({})
record FixProposal(IMarkerResolution fix, IMarker marker) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        fix.run(marker);
    }

    @Override
    public String getDisplayString() {
        return fix.getLabel();
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return fix instanceof IMarkerResolution2 described ? described.getDescription() : null;
    }

    @Override
    public @Nullable Image getImage() {
        return fix instanceof IMarkerResolution2 described ? described.getImage() : null;
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
