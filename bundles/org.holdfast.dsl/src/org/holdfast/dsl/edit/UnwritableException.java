package org.holdfast.dsl.edit;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

/** Something in the model cannot be said in the language, such as an element without a name. */
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param element
     *            what cannot be written
     * @param reason
     *            what is wrong with it, to follow its name: {@code has no name}
     */
    public UnwritableException(EObject element, String reason) {
        super(describe(element) + " " + reason);
    }

    private static String describe(EObject element) {
        EObject container = element.eContainer();
        if (Sort.of(element.eClass()).type() == element.eClass()) {
            return named(Sort.of(element.eClass()).word(), Labels.of(element));
        }
        String sort = words(element.eClass().getName());
        return container == null ? sort : sort + " of " + describe(container);
    }

    private static String named(String word, String label) {
        return label.startsWith(word + " ") ? label : word + " '" + label + "'";
    }

    /** PeopleNeed: people need. */
    private static String words(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
