package org.holdfast.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.cost.CostKey;
import org.holdfast.model.Acceptance;
import org.holdfast.model.NamedElement;
import org.holdfast.model.OutageCost;

/**
 * The acceptances of a plan, by what they accept; where there are several for one finding, the one that lasts longest
 * counts.
 */
public final class Acceptances {
    /** The subject is the element itself, or the key of an outage cost. */
    private record Key(String code, Object subject) {}

    private final Map<Key, Acceptance> acceptances = new LinkedHashMap<>();
    private final LocalDate asOf;

    private Acceptances(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The acceptances of the plan, as of its date. */
    public static Acceptances of(CheckedPlan plan) {
        Acceptances found = new Acceptances(plan.asOf());
        plan.index().all(Acceptance.class).stream()
                .filter(acceptance -> acceptance.getUntil() != null && acceptance.getCode() != null)
                .sorted(Comparator.comparing(Acceptance::getUntil))
                .forEach(acceptance -> subject(acceptance).ifPresent(
                        subject -> found.acceptances.put(new Key(acceptance.getCode(), subject), acceptance)));
        return found;
    }

    /** The acceptances that count and are past their date; on its last day one still holds. */
    public List<Acceptance> lapsed() {
        return acceptances.values().stream().filter(this::isPast).toList();
    }

    /** Whether what the rule finds on the element is accepted, by an acceptance that still holds. */
    public boolean hold(String code, NamedElement element) {
        return Optional.ofNullable(acceptances.get(new Key(code, element))).filter(found -> !isPast(found)).isPresent();
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
        if (acceptances.isEmpty()) {
            return Optional.empty();
        }
        Optional<?> subject = finding.subject() instanceof OutageCost cost ? CostKey.of(cost)
                : Optional.of(finding.subject());
        return subject.flatMap(element -> Optional.ofNullable(acceptances.get(new Key(finding.code(), element))));
    }

    private static Optional<?> subject(Acceptance acceptance) {
        Object element = acceptance.getLevel() == null ? acceptance.getSubject() : acceptance.getLevel();
        return element == null ? CostKey.of(acceptance) : Optional.of(element);
    }
}
