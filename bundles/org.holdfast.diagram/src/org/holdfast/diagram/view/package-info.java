/**
 * A diagram as it is to be drawn: what a specification made of a model, with every expression evaluated and every style
 * chosen. Immutable; who draws needs neither the specification nor the model.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.view;
