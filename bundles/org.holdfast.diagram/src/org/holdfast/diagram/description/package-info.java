/** A specification as the runtime understands it: immutable, every name resolved, every expression read. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.description;
