/** {@code holdfast diagram}: what depends on what, what lies where, and what a disaster does to it, as a picture. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.diagram;
