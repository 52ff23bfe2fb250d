/** Tests of the plans by chance, on which the analyses are tried. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.random;
