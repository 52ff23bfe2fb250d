/** Tests of what the language and the rules find in files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.tests.validation;
