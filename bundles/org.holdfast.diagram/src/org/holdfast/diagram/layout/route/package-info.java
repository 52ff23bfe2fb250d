/** Ways of edges at right angles between nodes that lie where they lie. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.layout.route;
