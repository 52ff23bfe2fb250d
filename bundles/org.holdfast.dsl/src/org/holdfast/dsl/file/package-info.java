/** Files of the user. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.file;
