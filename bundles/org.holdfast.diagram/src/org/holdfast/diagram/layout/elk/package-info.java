/** Layout by the Eclipse Layout Kernel. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.layout.elk;
