/** {@code holdfast impact}: what fails when components are lost or a disaster strikes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.impact;
