/** What is said about everything that can be wrong with a plan as a text. */
package org.holdfast.dsl.tests.input;
