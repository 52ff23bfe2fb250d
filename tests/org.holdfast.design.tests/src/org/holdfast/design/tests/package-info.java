/** The viewpoint, held against the metamodel, the services and the language. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.tests;
