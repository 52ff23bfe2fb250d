package org.holdfast.ui.internal.text.hover;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.holdfast.ui.internal.text.EditedFile;
import org.holdfast.ui.internal.text.ExplanationControl;
import org.holdfast.ui.internal.text.Words;
import org.holdfast.ui.plan.PlanServices;

/**
 * Says of the word under the pointer what it means, of a name what follows for the element from the plan. The editor asks
 * in the background.
 */
public final class PlanHoverText implements ITextHover, ITextHoverExtension {

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return ExplanationControl.small();
    }

    @Override
    @NonNullByDefault({})
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        Optional<String> says = EditedFile.of(viewer.getDocument())
                .flatMap(edited -> edited.readNow(file -> Optional.of(at(file, region.getOffset()))))
                .filter(text -> !text.isEmpty());
        return says.isPresent() ? says.get() : null;
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
        Optional<IRegion> word = Words.at(viewer.getDocument(), offset);
        return word.isPresent() ? word.get() : null;
    }

    /** In Markdown; empty if there is nothing to say. */
    static String at(XtextResource file, int offset) {
        Document document = new Document(1, file.getParseResult().getRootNode().getText());
        if (offset > document.getContents().length()) {
            return "";
        }
        Hover hover = PlanServices.get(IHoverService.class).hover(document, file,
                new HoverParams(new TextDocumentIdentifier(file.getURI().toString()), document.getPosition(offset)),
                CancelIndicator.NullImpl);
        return hover.getContents().isRight() ? hover.getContents().getRight().getValue() : "";
    }
}
