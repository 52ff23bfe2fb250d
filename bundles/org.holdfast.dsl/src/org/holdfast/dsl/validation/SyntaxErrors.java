package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

/** Where a text could not be parsed, what follows from it is not worth saying. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /** Whether the file of the element could not be parsed to its end; asked of each rule, so it must not search. */
    static boolean areInTheFileOf(EObject element) {
        return element.eResource() instanceof XtextResource file && file.getParseResult().hasSyntaxErrors();
    }
}
