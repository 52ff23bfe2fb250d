package org.holdfast.rules.fix;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.cost.CostKey;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.NamedElement;
import org.holdfast.model.OutageCost;
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
     * @return empty if the plan contradicts itself, or there is no way to speak of the element
     */
    public static Optional<Fix.Accept> accept(Finding finding, LocalDate asOf) {
        return accept(finding, new Day(asOf.plusYears(1)));
    }

    /** Accepts a finding until a day; empty as above. */
    public static Optional<Fix.Accept> accept(Finding finding, Day until) {
        boolean acceptable = RuleCatalogue.all().description(finding.code()).map(RuleDescription::isAcceptable)
                .orElse(true);
        return acceptable && canBeSpokenOf(finding.subject())
                ? Optional.of(new Fix.Accept(finding.code(), finding.subject(), until))
                : Optional.empty();
    }

    /** Whether the language can say it: by a name, as a level, or as the outage cost of something. */
    private static boolean canBeSpokenOf(EObject subject) {
        return switch (subject) {
            case NamedElement named -> named.getName() != null;
            case OutageCost cost -> CostKey.of(cost).isPresent();
            default -> subject instanceof DisasterLevel;
        };
    }
}
