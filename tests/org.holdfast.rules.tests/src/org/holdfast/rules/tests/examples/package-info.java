/** Tests of what the rules find in the examples. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.tests.examples;
