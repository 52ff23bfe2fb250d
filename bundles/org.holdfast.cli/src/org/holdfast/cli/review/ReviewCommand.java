package org.holdfast.cli.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.analysis.review.ReviewDue;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.ResultFormat;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast review}: what has changed since the last review, whether one is due, and the record of a new one. */
@Command(name = "review", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Says what has changed since the plan was reviewed, and records a review.")
public final class ReviewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ResultFormat format = ResultFormat.text;

    @Option(names = "--accept", description = "Record that the plan was reviewed: write the date into it, and keep what it says.")
    private boolean accept;

    @Option(names = "--by", paramLabel = "ROLE", description = "With --accept: the role that reviewed the plan.")
    private @Nullable String by;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The date of the review; today, if not given.")
    private @Nullable LocalDate asOf;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (by != null && !accept) {
            throw new CallException("--by says who reviewed the plan; --accept records that");
        }
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        LoadedPlan loaded = plan.load(surroundings);
        PlanIndex index = PlanIndex.of(loaded.documents());
        LastReview last = ReviewFile.read(loaded.documents());
        Plan subject = PlanOptions.subject(index);
        ReviewResult result = new ReviewResult(subject, last, due(last, index, subject));
        write(result);
        if (accept) {
            new AcceptedReview(loaded, subject, index, surroundings).record(last, day, by());
            return ExitStatus.FINE;
        }
        return result.due().map(ReviewDue::isDue).orElse(false) ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static Optional<ReviewDue> due(LastReview last, PlanIndex index, Plan plan) {
        return last instanceof LastReview.Kept kept ? Optional.of(ReviewDue.since(kept.baseline(), PlanState.of(index),
                Optional.ofNullable(plan.getRevisionShare()))) : Optional.empty();
    }

    private Optional<String> by() {
        String given = by;
        return given == null ? Optional.empty() : Optional.of(given);
    }

    private void write(ReviewResult result) {
        surroundings.out().print(switch (format) {
            case text -> new ReviewText(surroundings.colours()).of(result);
            case json -> ReviewJson.of(result);
        });
    }
}
