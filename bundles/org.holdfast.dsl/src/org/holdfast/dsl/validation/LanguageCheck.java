package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** One concern of the language; {@link BcpValidator} puts them together. */
abstract class LanguageCheck extends AbstractDeclarativeValidator {

    /** Only the validator that is put together is registered. */
    @Override
    @NonNullByDefault({})
    public void register(EValidatorRegistrar registrar) {
        // see above
    }

    /** Whether the text says the feature, be it with its default value, and the parser could read what it says. */
    static boolean says(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .anyMatch(node -> node.getSyntaxErrorMessage() == null);
    }

    /** An error at a node. */
    void errorAt(INode node, String message, EObject element, String code) {
        getMessageAcceptor().acceptError(message, element, node.getOffset(), node.getLength(), code);
    }

    /** A warning at a node. */
    void warningAt(INode node, String message, EObject element, String code) {
        getMessageAcceptor().acceptWarning(message, element, node.getOffset(), node.getLength(), code);
    }
}
