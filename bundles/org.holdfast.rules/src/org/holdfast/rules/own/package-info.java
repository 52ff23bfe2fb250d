/** The rules of the organisation's own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.own;
