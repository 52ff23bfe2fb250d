/** What has changed since the plan was reviewed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.review;
