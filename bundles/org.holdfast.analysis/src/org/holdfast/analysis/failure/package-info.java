/** What goes down in a disaster. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.failure;
