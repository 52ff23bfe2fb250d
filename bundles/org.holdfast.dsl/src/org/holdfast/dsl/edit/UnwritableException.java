package org.holdfast.dsl.edit;

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
        String label = Labels.of(element);
        String word = Sort.of(element.eClass()).word();
        EObject container = element.eContainer();
        String own = Sort.of(element.eClass()).type() == element.eClass() ? word + " '" + label + "'"
                : element.eClass().getName();
        return own.equals(element.eClass().getName()) && container != null ? own + " of " + describe(container) : own;
    }
}
