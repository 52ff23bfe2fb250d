/** Makes the viewpoint and the plan files known to Sirius. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.sirius;
