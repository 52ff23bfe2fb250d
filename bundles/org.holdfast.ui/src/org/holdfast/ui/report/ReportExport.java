package org.holdfast.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.holdfast.report.ReportForm;

/**
 * Which reports of a plan are wanted, and where.
 *
 * @param folder
 *            where the files go; made if it is missing
 * @param name
 *            of the files, without their endings
 * @param forms
 *            the forms, each of which becomes a file
 * @param language
 *            English or Romanian
 * @param asOf
 *            the day as of which the plan is checked
 * @param disaster
 *            the name of the disaster of which a booklet is wanted; empty for the whole plan
 * @param template
 *            the document whose styles a document of Word takes
 */
public record ReportExport(Path folder, String name, List<ReportForm> forms, Locale language, LocalDate asOf,
        Optional<String> disaster,
        Optional<Path> template) {

    /** Copies the forms. */
    public ReportExport {
        forms = List.copyOf(forms);
    }

    /** The files that are written, in the order of the forms. */
    public List<Path> files() {
        return forms.stream().map(this::file).toList();
    }

    /** The file of a form. */
    public Path file(ReportForm form) {
        return folder.resolve(name + form.ending());
    }
}
