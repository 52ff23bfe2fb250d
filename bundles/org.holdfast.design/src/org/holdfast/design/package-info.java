/** The viewpoint on a plan: its diagrams, tables and tree, as described in {@code description/holdfast.odesign}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design;
