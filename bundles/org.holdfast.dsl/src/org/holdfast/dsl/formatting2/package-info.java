/** The canonical layout of plan files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.formatting2;
