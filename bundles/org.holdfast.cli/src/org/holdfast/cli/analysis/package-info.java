/** What the commands that analyse a plan have in common. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.analysis;
