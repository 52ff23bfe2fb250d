package org.holdfast.ui.internal.text.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.SourceViewer;

/** Knows whether a list of proposals, to complete or to mend the text, is open at a viewer. */
@NonNullByDefault({})
final class OpenProposals implements ICompletionListener {

    private final Runnable afterwards;
    private boolean open;

    /**
     * @param afterwards
     *            what is done when a list closes
     */
    OpenProposals(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /** Listens as soon as the viewer is set up: until then it has no lists. */
    void listenSoon(SourceViewer viewer) {
        viewer.getTextWidget().getDisplay().asyncExec(() -> {
            ContentAssistantFacade completing = viewer.getContentAssistantFacade();
            if (completing != null) {
                completing.addCompletionListener(this);
            }
            IQuickAssistAssistant mending = viewer.getQuickAssistAssistant();
            if (mending != null) {
                mending.addCompletionListener(this);
            }
        });
    }

    boolean areOpen() {
        return open;
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        open = true;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        open = false;
        afterwards.run();
    }

    @Override
    public void selectionChanged(@Nullable ICompletionProposal proposal, boolean smart) {
        // does not matter
    }
}
