/** Diagrams of a plan, drawn by its viewpoint: for the command line and for reports. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.diagram;
