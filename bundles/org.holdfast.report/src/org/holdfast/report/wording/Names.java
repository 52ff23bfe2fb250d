package org.holdfast.report.wording;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/** What reports call an element: by its title, which people wrote for people; else by its name. */
public final class Names {
    private Names() {}

    /** The title of the element, else its name or description; {@code ?} in the place of what is missing. */
    public static String of(@Nullable EObject element) {
        String title = switch (element) {
            case NamedElement named -> named.getTitle();
            case DisasterLevel level -> level.getTitle();
            case null, default -> null;
        };
        return title == null || title.isBlank() ? Labels.of(element) : title;
    }
}
