@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.objective;
