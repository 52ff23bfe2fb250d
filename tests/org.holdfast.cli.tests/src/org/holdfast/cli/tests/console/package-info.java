@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.tests.console;
