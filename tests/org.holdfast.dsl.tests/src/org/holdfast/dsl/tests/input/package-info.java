/** What is said about everything that can be wrong with a plan as a text. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.tests.input;
