package org.holdfast.report.wording;

import java.math.BigInteger;
import java.util.Optional;

import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.value.Rational;

/** The words for disasters and the scenarios that they are. */
public final class ScenarioWords {
    private final Wording wording;
    private final OutcomeWords times;

    /**
     * @param wording
     *            the language
     */
    public ScenarioWords(Wording wording) {
        this.wording = wording;
        this.times = new OutcomeWords(wording);
    }

    /** {@code Failure of a host (esx1)}: the disaster, and of a family what is struck. */
    public String name(Scenario scenario) {
        String member = scenario.member().map(struck -> " (" + Names.of(struck) + ")").orElse("");
        return scenario.disaster().map(disaster -> Names.of(disaster) + member).orElse(scenario.name());
    }

    /** What it does to what it strikes. */
    public String harm(Optional<Harm> harm) {
        return harm.map(known -> switch (known) {
            case Harm.Destroys destroys -> text("harm.destroys");
            case Harm.Corrupts corrupts -> corrupts.noticedAfter()
                    .map(after -> text("harm.corrupts.after", times.time(after)))
                    .orElseGet(() -> text("harm.corrupts"));
            case Harm.Disrupts disrupts -> text("harm.disrupts", times.time(disrupts.lasts()));
        }).orElseGet(() -> text("notSaid"));
    }

    /** How often it is expected: so many times a year, or once every so many years. */
    public String often(Optional<Rational> perYear) {
        return perYear.map(this::often).orElseGet(() -> text("notSaid"));
    }

    private String often(Rational perYear) {
        if (perYear.signum() == 0) {
            return text("often.never");
        }
        return perYear.numerator().compareTo(perYear.denominator()) >= 0
                ? text("often.aYear", wording.shortNumber(perYear))
                : every(Rational.of(BigInteger.ONE).dividedBy(perYear));
    }

    private String every(Rational years) {
        return years.isWhole() ? wording.messages().counted("often.years", years.floor().longValueExact())
                : text("often.every", wording.shortNumber(years));
    }

    private String text(String key, Object... parts) {
        return wording.messages().text(key, parts);
    }
}
