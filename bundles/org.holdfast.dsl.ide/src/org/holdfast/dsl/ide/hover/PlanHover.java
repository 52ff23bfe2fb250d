package org.holdfast.dsl.ide.hover;

import com.google.inject.Inject;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Says of a name what the element is and what follows for it from the plan, and of a word of the language what it
 * means, in the words of the metamodel.
 */
@NonNullByDefault({})
public class PlanHover extends HoverService {
    @Inject
    private WordMeaning words;
    @Inject
    private RuleWords rules;
    @Inject
    private ElementText elements;
    @Inject
    private DocumentExtensions ranges;

    @Override
    public Hover hover(Document document, XtextResource file, HoverParams at, CancelIndicator cancelled) {
        int offset = document.getOffSet(at.getPosition());
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return EMPTY_HOVER;
        }
        Optional<String> meaning = rules.of(leaf).or(() -> words.of(leaf));
        return meaning.isPresent()
                ? new Hover(new MarkupContent(MarkupKind.MARKDOWN, meaning.get()),
                        ranges.newRange(file, leaf.getTextRegion()))
                : super.hover(document, file, at, cancelled);
    }

    @Override
    public String getContents(EObject element) {
        return elements.of(element);
    }
}
