/** Changes of the texts of a plan: shown as a difference, or written. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.edit;
