package org.holdfast.cli.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.PlanArguments;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.console.Printable;
import org.holdfast.dsl.file.AtomicFile;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.formatting2.PlanFormatter;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast format}: plan files in canonical layout. Files that have it already are not written. */
@Command(name = "format", mixinStandardHelpOptions = true, description = "Lays plan files out canonically.")
public final class FormatCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A .bcp file, or a folder: all .bcp files under it.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; exit status 1 if a file is not in canonical layout.")
    private boolean check;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public FormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadedPlan loaded = PlanArguments.of(surroundings).load(paths);
        PlanFormatter formatter = PlanLanguage.service(PlanFormatter.class);
        int status = unreadable(loaded);
        for (XtextResource file : loaded.files()) {
            status = Math.max(status, format(file, formatter, loaded));
        }
        return status;
    }

    /** Says which files could not be read as text at all. */
    private int unreadable(LoadedPlan plan) {
        Set<URI> read = plan.files().stream().map(XtextResource::getURI).collect(Collectors.toSet());
        List<Problem> problems = plan.problems().stream().filter(problem -> !read.contains(problem.file())).toList();
        problems.forEach(problem -> surroundings.err().println("holdfast: "
                + Printable.of(PlacePath.of(problem.file(), surroundings.folder()) + ": " + problem.message())));
        return problems.isEmpty() ? ExitStatus.FINE : ExitStatus.WRONG_INPUT;
    }

    private int format(XtextResource file, PlanFormatter formatter, LoadedPlan plan) {
        String path = Printable.of(PlacePath.of(file.getURI(), surroundings.folder()));
        if (file.getParseResult() == null || file.getParseResult().hasSyntaxErrors()) {
            surroundings.err().println("holdfast: " + path + Printable.of(first(plan, file)) + " is left as it is;"
                    + " `holdfast check " + path + "` shows all errors");
            return ExitStatus.WRONG_INPUT;
        }
        String text = file.getParseResult().getRootNode().getText();
        String formatted = formatter.format(file);
        if (formatted.equals(text)) {
            return ExitStatus.FINE;
        }
        surroundings.out().println((check ? "not in canonical layout: " : "laid out: ") + path);
        if (check) {
            return ExitStatus.FINDINGS;
        }
        write(file, formatted);
        return ExitStatus.FINE;
    }

    /** The first error of a file, with its line and column. */
    private static String first(LoadedPlan plan, XtextResource file) {
        return plan.problems().stream()
                .filter(problem -> problem.file().equals(file.getURI()) && problem.severity() == Problem.Severity.ERROR)
                .min(Comparator.comparingInt(Problem::offset))
                .map(problem -> ":" + problem.line() + ":" + problem.column() + ": " + problem.message() + "; the file")
                .orElse("");
    }

    private static void write(XtextResource file, String formatted) {
        Path path = Path.of(file.getURI().toFileString());
        AtomicFile.replace(path, formatted)
                .ifPresent(reason -> {
                    throw new CallException(path + " cannot be written: " + reason + "; it is as it was");
                });
    }
}
