/** Results for programs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.json;
