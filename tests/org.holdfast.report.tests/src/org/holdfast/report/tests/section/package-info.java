/** Tests of the sections of reports. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.tests.section;
