/** How elements of a plan are shown: labels and images on top of the generated item providers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.edit;
