/** The words of diagrams in the languages of the product. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.wording;
