/** What users do on a diagram, by the tools of its description: the same operations and service calls as in Sirius. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tool;
