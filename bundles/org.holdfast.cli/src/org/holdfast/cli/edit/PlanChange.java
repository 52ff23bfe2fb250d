package org.holdfast.cli.edit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.cli.CallException;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.console.Printable;
import org.holdfast.dsl.file.AtomicFile;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;

/** A change of the files of a plan that is either shown or written, and is written only if the plan can be read again. */
public final class PlanChange {
    private final LoadedPlan plan;
    private final Surroundings surroundings;
    private final Map<XtextResource, List<TextEdit>> edits;
    private final LoadedPlan after;

    private PlanChange(LoadedPlan plan, Map<XtextResource, List<TextEdit>> edits, Surroundings surroundings) {
        this.plan = plan;
        this.edits = edits;
        this.surroundings = surroundings;
        this.after = changed();
    }

    /**
     * A change.
     *
     * @param plan
     *            the plan, without errors in its language
     * @param edits
     *            gives the edits of its files
     * @throws CallException
     *             if the language cannot say what is wanted, or the plan would have errors after it
     */
    public static PlanChange of(LoadedPlan plan, Supplier<List<TextEdit>> edits, Surroundings surroundings) {
        Map<XtextResource, List<TextEdit>> byResource = new LinkedHashMap<>();
        try {
            Map<URI, List<TextEdit>> byFile = edits.get().stream().collect(Collectors.groupingBy(TextEdit::file));
            plan.files().stream().filter(file -> byFile.containsKey(file.getURI()))
                    .forEach(file -> byResource.put(file, byFile.get(file.getURI())));
        } catch (UnwritableException e) {
            throw new CallException(e.getMessage() + "; nothing was changed");
        }
        PlanChange change = new PlanChange(plan, byResource, surroundings);
        change.requireSound();
        return change;
    }

    private void requireSound() {
        if (after.isBroken()) {
            throw new CallException("after the change, the plan would have errors in its language ("
                    + after.problems().getFirst().message() + "); nothing was changed");
        }
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The plan as it will be. */
    public LoadedPlan after() {
        return after;
    }

    private LoadedPlan changed() {
        Map<URI, String> texts = new LinkedHashMap<>();
        plan.files().forEach(file -> texts.put(file.getURI(),
                TextEdits.apply(text(file), edits.getOrDefault(file, List.of()))));
        return PlanLanguage.service(PlanLoader.class).loadTexts(texts);
    }

    /** Prints the difference of each file. */
    public void show() {
        edits.forEach((file, changes) -> surroundings.out().print(UnifiedDiff.of(path(file), text(file), changes)));
    }

    /**
     * Writes the files.
     *
     * @throws CallException
     *             if a file cannot be written; it and those after it are as they were
     */
    public void write() {
        edits.forEach((file, changes) -> AtomicFile
                .replace(Path.of(file.getURI().toFileString()), TextEdits.apply(text(file), changes))
                .ifPresent(reason -> {
                    throw new CallException(path(file) + " cannot be written: " + reason + "; it is as it was");
                }));
    }

    private String path(XtextResource file) {
        return Printable.of(PlacePath.of(file.getURI(), surroundings.folder()));
    }

    private static String text(XtextResource file) {
        return file.getParseResult().getRootNode().getText();
    }
}
