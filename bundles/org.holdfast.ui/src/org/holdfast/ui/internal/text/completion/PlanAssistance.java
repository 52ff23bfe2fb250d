package org.holdfast.ui.internal.text.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.holdfast.ui.internal.text.EditedFile;
import org.holdfast.ui.plan.PlanServices;

/** Offers what can be written at the cursor. The editor asks in the background. */
public final class PlanAssistance implements IContentAssistProcessor {

    @Override
    @NonNullByDefault({})
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        List<Proposed> proposed = EditedFile.of(viewer.getDocument())
                .flatMap(edited -> edited.readNow(file -> Optional.of(at(file, offset)))).orElse(List.of());
        List<PlanProposal> proposals = new ArrayList<>();
        for (Proposed each : proposed) {
            proposals.add(new PlanProposal(each, offset));
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    /** What can be written at an offset, the likeliest first. */
    static List<Proposed> at(XtextResource file, int offset) {
        String text = file.getParseResult().getRootNode().getText();
        if (offset > text.length()) {
            return List.of();
        }
        ContentAssistContextFactory contexts = PlanServices.get(ContentAssistContextFactory.class);
        contexts.setPool(PlanServices.get(ExecutorService.class));
        ContentAssistContext[] at = contexts.create(text, new TextRegion(offset, 0), offset, file);
        IdeContentProposalAcceptor acceptor = PlanServices.get(IdeContentProposalAcceptor.class);
        PlanServices.get(IdeContentProposalProvider.class).createProposals(List.of(at), acceptor);
        List<Proposed> proposed = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (ContentAssistEntry entry : acceptor.getEntries()) {
            Proposed each = Proposed.of(entry);
            if (labels.add(each.label())) {
                proposed.add(each);
            }
        }
        return proposed;
    }

    @Override
    @NonNullByDefault({})
    public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char @Nullable [] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
