package org.holdfast.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.holdfast.analysis.scenario.Scenario;

/**
 * Which report is wanted of a plan.
 *
 * @param asOf
 *            the day as of which the plan is checked
 * @param language
 *            English or Romanian
 * @param sections
 *            the anchors of the sections that are wanted; empty for all
 * @param scenarios
 *            the scenarios of one disaster, of which a booklet is wanted; empty for the whole plan
 */
public record ReportRequest(LocalDate asOf, Locale language, List<String> sections, List<Scenario> scenarios) {

    /** The report of the whole plan. */
    public static ReportRequest whole(LocalDate asOf, Locale language) {
        return new ReportRequest(asOf, language, List.of(), List.of());
    }

    /** The scenario of the booklet that leads its title; empty for the whole plan. */
    public Optional<Scenario> firstScenario() {
        return scenarios.stream().findFirst();
    }
}
