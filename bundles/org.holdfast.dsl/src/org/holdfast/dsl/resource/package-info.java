/** Plan files as EMF resources. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.resource;
