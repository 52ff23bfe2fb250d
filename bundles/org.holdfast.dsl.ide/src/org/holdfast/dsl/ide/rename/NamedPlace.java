package org.holdfast.dsl.ide.rename;

import com.google.inject.Inject;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Restoration;

/** Finds the element whose name stands at a place, declared or referred to. */
public class NamedPlace {
    /**
     * A name in the text.
     *
     * @param element
     *            the element that has it
     * @param offset
     *            where it begins
     * @param length
     *            how long it is
     */
    public record Found(NamedElement element, int offset, int length) {}

    @Inject
    private EObjectAtOffsetHelper elements;

    /** The name at an offset or right before it. */
    Optional<Found> at(XtextResource file, int offset) {
        return exactlyAt(file, offset).or(() -> offset == 0 ? Optional.empty() : exactlyAt(file, offset - 1));
    }

    private Optional<Found> exactlyAt(XtextResource file, int offset) {
        @Nullable
        ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        if (word == null || word.isHidden()) {
            return Optional.empty();
        }
        @Nullable
        EObject element = elements.getElementWithNameAt(file, offset);
        if (element == null) {
            element = elements.resolveCrossReferencedElementAt(file, offset);
        }
        return renamed(element).filter(named -> nameOf(word).equals(named.getName()))
                .map(named -> new Found(named, word.getOffset(), word.getLength()));
    }

    /** A caret before a name that would be a word of the language is no part of the name. */
    private static String nameOf(ILeafNode word) {
        return word.getText().replace("^", "");
    }

    /** Steps of recovery plans refer to what is restored by the name of the component. */
    private static Optional<NamedElement> renamed(@Nullable EObject element) {
        EObject named = element instanceof Restoration restoration ? restoration.getComponent() : element;
        return named instanceof NamedElement found && !found.eIsProxy() ? Optional.of(found) : Optional.empty();
    }
}
