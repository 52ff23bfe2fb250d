package org.holdfast.report.section;

import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Section;

/** Makes one section of a report. */
public interface ReportSection {

    /** The section, from what the analyses say of the plan. */
    Section of(PlanReport report);
}
