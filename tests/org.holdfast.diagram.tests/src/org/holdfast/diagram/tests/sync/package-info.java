/** Tests of what a description makes of a model. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.sync;
