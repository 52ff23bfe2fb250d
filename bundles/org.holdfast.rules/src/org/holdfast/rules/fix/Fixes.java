package org.holdfast.rules.fix;

import java.time.LocalDate;
import java.util.Optional;

import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Day;
import org.holdfast.rules.Finding;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;

/** The fix that nearly every finding has: to accept it. */
public final class Fixes {
    private Fixes() {}

    /**
     * Accepts a finding for a year.
     *
     * @param asOf
     *            the day from which the year counts
     * @return empty if the plan contradicts itself, or the element has no name to speak of it
     */
    public static Optional<Fix.Accept> accept(Finding finding, LocalDate asOf) {
        return accept(finding, new Day(asOf.plusYears(1)));
    }

    /** Accepts a finding until a day; empty as above. */
    public static Optional<Fix.Accept> accept(Finding finding, Day until) {
        boolean acceptable = RuleCatalogue.all().description(finding.code()).map(RuleDescription::isAcceptable)
                .orElse(true);
        return acceptable && finding.subject() instanceof NamedElement subject && subject.getName() != null
                ? Optional.of(new Fix.Accept(finding.code(), subject, until))
                : Optional.empty();
    }
}
