/** Plans as they are used outside the editor: the files of a plan, loaded and linked, with all problems of the language. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.plan;
