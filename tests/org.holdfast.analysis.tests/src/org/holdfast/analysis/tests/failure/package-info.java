/** Tests of what goes down. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.failure;
