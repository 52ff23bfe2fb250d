package org.holdfast.design.service;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.change.Addition;
import org.holdfast.design.change.FreshNames;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/** Calling things by other words. */
public class NamingServices {

    /**
     * Calls an element by other words: its title. Where it still has the name that it was created with, its name follows;
     * where nothing is written, it is called by its name.
     */
    public NamedElement callIt(NamedElement element, @Nullable Object words) {
        String title = words == null ? "" : words.toString().strip().replaceAll("\\s+", " ");
        if (title.isEmpty() || title.equals(Labels.of(element))) {
            element.setTitle(null);
        } else {
            element.setTitle(title);
            String stem = Addition.stem(element.eClass());
            if (element.getName() == null || element.getName().matches(stem + "[0-9]+")) {
                element.setName(FreshNames.called(element, title, stem));
            }
        }
        return element;
    }
}
