/** Plan files as EMF resources: fragments and saving. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.tests.resource;
