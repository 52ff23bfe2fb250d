/** Words on a picture: how wide they are, where they wrap, how XML holds them. The same on all machines. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.text;
