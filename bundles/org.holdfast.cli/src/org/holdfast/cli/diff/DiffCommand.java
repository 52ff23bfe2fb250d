package org.holdfast.cli.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.cli.CallException;
import org.holdfast.cli.DayOption;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.ResultFormat;
import org.holdfast.dsl.plan.LoadedPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast diff}: compares two versions of a plan by what they say, not by their lines. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Compares two versions of a plan by what they say, and tells the findings that the changes bring and clear.", //
        footer = "%nholdfast diff OLD NEW           two paths%nholdfast diff --git REV PATH    a revision and what is there now%nholdfast diff --git A..B PATH   two revisions")
public final class DiffCommand implements Callable<Integer> {
    private static final String BETWEEN = "..";

    private final Surroundings surroundings;

    @Parameters(arity = "1..2", paramLabel = "PATH", description = "Plan files or folders: two, or one with --git.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--git", paramLabel = "REV", description = "A Git revision to compare with what is there now, or two as A..B.")
    private @Nullable String revisions;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ResultFormat format = ResultFormat.text;

    @Mixin
    private DayOption asOf = new DayOption();

    /**
     * @param surroundings
     *            where results and messages go
     */
    public DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.day(surroundings);
        String given = revisions;
        Comparison comparison = given == null ? ofPaths(day) : ofRevisions(given, day);
        surroundings.out().print(switch (format) {
            case text -> new DiffText(surroundings.colours()).of(comparison);
            case json -> DiffJson.of(comparison, day);
        });
        return ExitStatus.FINE;
    }

    private Comparison ofPaths(LocalDate day) {
        if (paths.size() != 2) {
            throw new CallException("expected two paths to compare, or one with --git REV");
        }
        return Comparison.of(there(paths.getFirst()), there(paths.getLast()), day);
    }

    private Comparison ofRevisions(String given, LocalDate day) {
        if (paths.size() != 1) {
            throw new CallException("expected one path with --git, for what was at it in the revision");
        }
        Path path = surroundings.folder().resolve(paths.getFirst());
        if (!Files.exists(path)) {
            throw new CallException(paths.getFirst() + " does not exist");
        }
        int between = given.indexOf(BETWEEN);
        try (GitHistory history = GitHistory.of(path)) {
            PlanVersion before = at(history, between < 0 ? given : given.substring(0, between));
            PlanVersion after = between < 0 ? there(paths.getFirst())
                    : at(history, given.substring(between + BETWEEN.length()));
            return Comparison.of(before, after, day);
        }
    }

    private PlanVersion there(Path path) {
        return new PlanVersion(path.toString(), new PlanOptions(path).load(surroundings));
    }

    private PlanVersion at(GitHistory history, String revision) {
        String sound = revision.isEmpty() ? "HEAD" : revision;
        LoadedPlan plan = history.at(sound);
        PlanOptions.requireSound(plan, "revision " + sound + ": ", surroundings);
        return new PlanVersion("revision " + sound, plan);
    }
}
