/** Tests of the services for editors, called directly. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.tests;
