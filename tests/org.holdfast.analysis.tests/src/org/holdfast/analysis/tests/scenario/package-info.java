/** Tests of the scenarios of a plan. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.scenario;
