package org.holdfast.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A report.
 *
 * @param title
 *            the title of the plan
 * @param subtitle
 *            what the report is: the plan, or the booklet of one disaster
 * @param reviewed
 *            what its running head says of the last review
 * @param asOf
 *            the day as of which it was made
 * @param language
 *            the language of its words, dates and numbers
 * @param sections
 *            its sections, in their order
 */
public record Report(String title, String subtitle, String reviewed, LocalDate asOf, Locale language,
        List<Section> sections) {

    /** The anchors of its sections, tables, rows and figures, in their order: where links can lead. */
    public Set<String> anchors() {
        return Anchors.of(this);
    }
}
