package org.holdfast.diagram.sync;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;

/**
 * One making of a diagram.
 *
 * @param diagram
 *            the variables that are known everywhere, asked of the root
 * @param view
 *            the view that is the diagram
 * @param ask
 *            evaluates expressions
 */
record Pass(Scope diagram, EObject view, Evaluation ask) {

    static Pass of(EObject root) {
        EObject view = ViewElement.of(Kind.DIAGRAM, root, null);
        return new Pass(Scope.of(root).with("diagram", view).with("viewpoint", view).with("viewPoint", view), view,
                new Evaluation(Set.of("diagram", "viewpoint", "viewPoint")));
    }
}
