/** Words on a picture. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.text;
