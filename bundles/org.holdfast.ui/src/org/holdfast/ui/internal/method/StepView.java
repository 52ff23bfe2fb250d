package org.holdfast.ui.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.model.MethodStep;
import org.holdfast.rules.StepSummary;
import org.holdfast.rules.StepWords;
import org.holdfast.ui.internal.view.Counted;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings;

/**
 * Where a plan stands with a step, in words.
 *
 * @param sign
 *            its sign
 * @param state
 *            how far it has come
 * @param found
 *            what was found on it; empty if nothing
 * @param next
 *            what to do next
 */
record StepView(Sign sign, String state, String found, Next next) {

    static final StepView UNKNOWN = new StepView(Sign.OPEN, "", "", new Next.Nothing());

    /** Nothing was ever found out, as the plan has errors of the language. */
    static final StepView OF_BROKEN_PLAN = new StepView(Sign.OPEN, "not known before the errors are mended", "",
            new Next.Nothing());

    /** How far a step has come, at a glance. */
    enum Sign {
        /** Nobody has begun it. */
        OPEN,
        /** It is being worked on. */
        BEGUN,
        /** It is signed off, and holds. */
        DONE,
        /** It is signed off, and does not hold. */
        BROKEN
    }

    /** What to do next. */
    sealed interface Next {

        /** What the user reads; empty for nothing. */
        String label();

        /** All is done. */
        record Nothing() implements Next {
            @Override
            public String label() {
                return "";
            }
        }

        /**
         * To look at what was found.
         *
         * @param finding
         *            the gravest
         */
        record Mend(PlanFinding finding) implements Next {
            @Override
            public String label() {
                return finding.label() + ": " + finding.message();
            }
        }

        /** To begin the step. */
        record Begin() implements Next {
            @Override
            public String label() {
                return "Begin this step";
            }
        }

        /** To sign it off. */
        record SignOff() implements Next {
            @Override
            public String label() {
                return "Sign it off…";
            }
        }
    }

    /**
     * @param isTurn
     *            whether all steps before it are signed off or begun
     */
    static StepView of(StepSummary summary, PlanFindings findings, boolean isTurn) {
        Optional<PlanFinding> gravest = gravest(summary.step(), findings);
        return new StepView(sign(summary), StepWords.status(summary), found(summary), switch (summary.status()) {
            case OPEN -> isTurn ? new Next.Begin() : new Next.Nothing();
            case BEGUN -> gravest.<Next>map(Next.Mend::new).orElseGet(Next.SignOff::new);
            case DONE -> gravest.<Next>map(Next.Mend::new).orElseGet(Next.Nothing::new);
        });
    }

    private static Optional<PlanFinding> gravest(MethodStep step, PlanFindings findings) {
        return findings.findings().stream().filter(finding -> finding.step() == step)
                .reduce((one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one);
    }

    private static Sign sign(StepSummary summary) {
        return switch (summary.status()) {
            case OPEN -> Sign.OPEN;
            case BEGUN -> Sign.BEGUN;
            case DONE -> summary.errors() > 0 ? Sign.BROKEN : Sign.DONE;
        };
    }

    private static String found(StepSummary summary) {
        List<String> counts = new ArrayList<>();
        add(counts, summary.errors(), "error");
        add(counts, summary.warnings(), "warning");
        add(counts, summary.hints(), "hint");
        if (summary.accepted() > 0) {
            counts.add(summary.accepted() + " accepted");
        }
        if (summary.later() > 0) {
            counts.add(summary.later() + " to find once it is begun");
        }
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(Counted.of(count, what));
        }
    }
}
