package org.holdfast.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Acceptance;

/**
 * The acceptances of a plan, by what they accept; where there are several for one finding, the one that lasts longest
 * counts.
 */
public final class Acceptances {
    private record Key(String code, EObject subject) {}

    private final Map<Key, Acceptance> acceptances = new LinkedHashMap<>();
    private final LocalDate asOf;

    private Acceptances(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The acceptances of the plan, as of its date. */
    public static Acceptances of(CheckedPlan plan) {
        Acceptances found = new Acceptances(plan.asOf());
        plan.index().all(Acceptance.class).stream().filter(Acceptances::isComplete)
                .sorted(Comparator.comparing(Acceptance::getUntil)).forEach(acceptance -> found.acceptances
                        .put(new Key(acceptance.getCode(), acceptance.getSubject()), acceptance));
        return found;
    }

    /** The acceptances that count and are past their date; on its last day one still holds. */
    public List<Acceptance> lapsed() {
        return acceptances.values().stream().filter(this::isPast).toList();
    }

    /** The acceptance that still holds for the finding. */
    Optional<Acceptance> holding(Finding finding) {
        return of(finding).filter(acceptance -> !isPast(acceptance));
    }

    /** The acceptance that held for the finding and is past its date. */
    Optional<Acceptance> lapsed(Finding finding) {
        return of(finding).filter(this::isPast);
    }

    private boolean isPast(Acceptance acceptance) {
        return acceptance.getUntil().date().isBefore(asOf);
    }

    private Optional<Acceptance> of(Finding finding) {
        return Optional.ofNullable(acceptances.get(new Key(finding.code(), finding.subject())));
    }

    private static boolean isComplete(Acceptance acceptance) {
        return acceptance.getUntil() != null && acceptance.getCode() != null && acceptance.getSubject() != null;
    }
}
