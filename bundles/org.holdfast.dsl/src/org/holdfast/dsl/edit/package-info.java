/** Changes of the model as the smallest edits of the text; what was not changed stays as it was written. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.edit;
