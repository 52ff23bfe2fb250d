/** What can be written at a place. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.completion;
