/** Minimal edits of the text of a plan. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.tests.edit;
