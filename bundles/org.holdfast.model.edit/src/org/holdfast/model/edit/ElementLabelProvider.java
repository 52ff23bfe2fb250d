package org.holdfast.model.edit;

import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

/**
 * Labels of elements: the word of the language with the title, or with the name where there is no title. What the
 * language has no word for keeps its generated label.
 */
final class ElementLabelProvider extends AdapterImpl implements IItemLabelProvider {
    private final IItemLabelProvider generated;

    /**
     * @param generated
     *            gives the labels of what is only a part of an element, such as a contact
     */
    ElementLabelProvider(IItemLabelProvider generated) {
        this.generated = generated;
    }

    @Override
    public String getText(@Nullable Object object) {
        return switch (object) {
            case Document document -> fileName(document).orElseGet(() -> generated.getText(document));
            case DisasterLevel level -> Labels.of(level) + titled(level.getTitle());
            case NamedElement named -> Sort.of(named.eClass()).word() + " " + title(named);
            case EObject element when Sort.find(element.eClass()).isPresent() -> Labels.of(element);
            case null, default -> generated.getText(object);
        };
    }

    /** The address of the SVG image of the element's class. */
    @Override
    public @Nullable Object getImage(@Nullable Object object) {
        return object instanceof EObject element ? Icons.of(element.eClass()) : generated.getImage(object);
    }

    private static Optional<String> fileName(Document document) {
        return Optional.ofNullable(document.eResource()).map(resource -> resource.getURI().lastSegment())
                .map(URI::decode);
    }

    private static String title(NamedElement element) {
        return isBlank(element.getTitle()) ? Labels.of(element) : element.getTitle();
    }

    private static String titled(@Nullable String title) {
        return isBlank(title) ? "" : " " + title;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
