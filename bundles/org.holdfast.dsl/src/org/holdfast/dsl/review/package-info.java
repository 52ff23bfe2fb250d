/** What a plan said when it was last reviewed, kept in a file beside it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.review;
