/**
 * The expressions of a specification, read once: {@code feature:}, {@code var:}, {@code service:} and plain words. What they
 * mean is what Sirius' own interpreters make of them.
 *
 * @see <a href="https://github.com/eclipse-sirius/sirius-desktop">org.eclipse.sirius.common.tools.internal.interpreter</a>
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.expression;
