/** Makes a diagram of a model by a description, and makes it anew when the model has changed: what is the same stays the same. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.sync;
