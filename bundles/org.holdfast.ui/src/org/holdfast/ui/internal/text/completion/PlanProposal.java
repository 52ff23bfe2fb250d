package org.holdfast.ui.internal.text.completion;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.holdfast.ui.internal.text.ExplanationControl;
import org.holdfast.ui.plan.PlanImages;

/** One of the things that can be written at the cursor. */
final class PlanProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6, ICompletionProposalExtension7 {

    private final Proposed proposed;
    private final int offset;
    private @Nullable Point selection;

    /**
     * @param offset
     *            where the cursor was when it was asked for
     */
    PlanProposal(Proposed proposed, int offset) {
        this.proposed = proposed;
        this.offset = offset;
    }

    private int start() {
        return offset - proposed.prefix().length();
    }

    @Override
    @NonNullByDefault({})
    public void apply(ITextViewer viewer, char trigger, int stateMask, int at) {
        try {
            selection = Insertion.of(proposed, viewer, start(), at);
        } catch (BadLocationException e) {
            selection = null; // the text has changed under it: nothing is inserted
        }
    }

    @Override
    @NonNullByDefault({})
    public void apply(IDocument document) {
        // the editor calls the other one, which knows where the cursor is
    }

    /** What is typed on narrows the list. */
    @Override
    @NonNullByDefault({})
    public boolean validate(IDocument document, int at, DocumentEvent event) {
        try {
            String typed = document.get(start(), at - start());
            return proposed.label().regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    @NonNullByDefault({})
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before it is chosen
    }

    @Override
    @NonNullByDefault({})
    public void unselected(ITextViewer viewer) {
        // as above
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return getAdditionalProposalInfo();
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        String says = proposed.isSnippet() ? Snippet.of(proposed.text(), "\n").text() : proposed.explains();
        if (says.isEmpty()) {
            return null;
        }
        return says;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(proposed.label());
        if (!proposed.says().isEmpty()) {
            shown.append("  " + proposed.says(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    @NonNullByDefault({})
    public StyledString getStyledDisplayString(IDocument document, int at, BoldStylerProvider bold) {
        StyledString shown = getStyledDisplayString();
        int typed = Math.min(Math.max(0, at - start()), proposed.label().length());
        if (typed > 0) {
            shown.setStyle(0, typed, bold.getBoldStyler());
        }
        return shown;
    }

    @Override
    public Image getImage() {
        return proposed.type().map(PlanImages::of).orElseGet(() -> PlanImages.named("word.svg"));
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return ExplanationControl.small();
    }

    @Override
    @NonNullByDefault({})
    public @Nullable CharSequence getPrefixCompletionText(IDocument document, int at) {
        return proposed.isSnippet() ? null : proposed.text();
    }

    @Override
    @NonNullByDefault({})
    public int getPrefixCompletionStart(IDocument document, int at) {
        return start();
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
