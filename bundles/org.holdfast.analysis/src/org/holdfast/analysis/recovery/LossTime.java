package org.holdfast.analysis.recovery;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * How much is lost at worst when data is restored from a protection: the time whose updates are gone.
 *
 * A copy is as old as it was held, took and travelled when it arrives, and the next one is an interval behind it. A copy
 * of copies adds up what each level waits, and is taken at its own interval.
 *
 * @see "K. Keeton and A. Merchant, A Framework for Evaluating Storage System Dependability, DSN 2004"
 */
public final class LossTime {
    private LossTime() {}

    /**
     * What is lost at worst: {@link Lost.Everything} if the protection is of no use against the harm.
     *
     * @param protection
     *            what is restored from
     * @param harm
     *            what happened to the data
     */
    public static Lost of(Protection protection, Harm harm) {
        try {
            return harm instanceof Harm.Corrupts corrupts ? spoilt(protection, corrupts) : gone(protection);
        } catch (Missing missing) {
            return new Lost.Unknown(missing.reason);
        }
    }

    /** How old a copy is when it has arrived where it is kept: what all levels waited, took and travelled. */
    static Rational age(Protection protection) throws Missing {
        Rational age = Rational.ZERO;
        for (Protection level : Protecting.sources(protection)) {
            age = age.plus(ofLevel(level));
        }
        return age;
    }

    private static Lost gone(Protection protection) throws Missing {
        Rational lost = Protecting.isMirror(protection) ? age(protection)
                : age(protection).plus(interval(protection));
        return new Lost.Updates(lost, lost);
    }

    private static Lost spoilt(Protection protection, Harm.Corrupts corrupts) throws Missing {
        if (Protecting.isMirror(protection)) {
            return new Lost.Everything(Reason.Plain.MIRRORED);
        }
        Rational noticed = Rational.of(corrupts.noticedAfter()
                .orElseThrow(() -> new Missing(new Reason.Missing(Unsaid.NOTICED))).seconds());
        Rational age = age(protection);
        Rational interval = interval(protection);
        Rational kept = seconds(protection.getKept(), protection, Unsaid.KEPT);
        Rational needed = max(noticed, age).plus(interval);
        if (kept.compareTo(needed) < 0) {
            return new Lost.Everything(new Reason.KeptTooShort(kept, max(noticed, age), noticed.compareTo(age) >= 0,
                    interval));
        }
        Rational compared = interval.plus(max(Rational.ZERO, age.minus(noticed)));
        return new Lost.Updates(noticed.plus(compared), compared);
    }

    private static Rational ofLevel(Protection level) throws Missing {
        return switch (level.getTechnique()) {
            case SYNCHRONOUS_REPLICATION -> Rational.ZERO;
            case ASYNCHRONOUS_REPLICATION ->
                seconds(level.getLag(), level, Unsaid.LAG);
            case UNSPECIFIED -> throw new Missing(new Reason.Missing(Unsaid.TECHNIQUE, level));
            default -> orNone(level.getHeld()).plus(takes(level)).plus(orNone(level.getShippedAfter()));
        };
    }

    /** A snapshot takes a moment, unless it says more. */
    private static Rational takes(Protection level) throws Missing {
        return level.getTechnique() == Technique.SNAPSHOT ? orNone(level.getTakes())
                : seconds(level.getTakes(), level, Unsaid.COPY_TIME);
    }

    private static Rational interval(Protection protection) throws Missing {
        return seconds(protection.getInterval(), protection, Unsaid.INTERVAL);
    }

    private static Rational seconds(@Nullable Duration duration, Protection of, Unsaid otherwise)
            throws Missing {
        if (duration == null) {
            throw new Missing(new Reason.Missing(otherwise, of));
        }
        return Rational.of(duration.seconds());
    }

    private static Rational orNone(@Nullable Duration duration) {
        return duration == null ? Rational.ZERO : Rational.of(duration.seconds());
    }

    private static Rational max(Rational one, Rational other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Something that the plan does not say. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        Missing(Reason reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }
}
