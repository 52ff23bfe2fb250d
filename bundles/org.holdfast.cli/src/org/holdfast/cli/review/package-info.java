/** {@code holdfast review}: what has changed since the plan was reviewed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.review;
