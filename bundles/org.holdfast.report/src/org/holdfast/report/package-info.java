/** The plan as a document: for the director, and for the one on call at night. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report;
