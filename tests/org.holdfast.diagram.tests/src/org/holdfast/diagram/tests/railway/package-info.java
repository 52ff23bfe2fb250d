/** A railway: a made-up metamodel with a viewpoint of its own, by which the viewpoint runtime is tried. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.railway;
