package org.holdfast.dsl.plan;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.model.Document;

/**
 * A plan as loaded from its files.
 *
 * @param files
 *            the files, by name
 * @param problems
 *            what the language does not allow, in the order of files and places
 */
public record LoadedPlan(List<XtextResource> files, List<Problem> problems) {

    /** The models of the files; a file that could not be read at all has none. */
    public List<Document> documents() {
        return files.stream().flatMap(file -> file.getContents().stream()).filter(Document.class::isInstance)
                .map(Document.class::cast).toList();
    }

    /** Whether there is a problem that must be mended before the plan can be used. */
    public boolean isBroken() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
