package org.holdfast.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Acceptance;

/** The acceptances of a plan, by what they accept; where there are several for one finding, the one that lasts longest counts. */
final class Acceptances {
    private record Key(String code, EObject subject) {
    }

    private final Map<Key, Acceptance> acceptances = new HashMap<>();
    private final LocalDate asOf;

    Acceptances(List<Acceptance> acceptances, LocalDate asOf) {
        this.asOf = asOf;
        acceptances.stream().filter(acceptance -> acceptance.getUntil() != null)
                .sorted(Comparator.comparing(Acceptance::getUntil)).forEach(acceptance -> this.acceptances
                        .put(new Key(acceptance.getCode(), acceptance.getSubject()), acceptance));
    }

    /** The acceptance that still holds for the finding. */
    Optional<Acceptance> holding(Finding finding) {
        return of(finding).filter(acceptance -> !isPast(acceptance, asOf));
    }

    /** The acceptance that held for the finding and is past its date. */
    Optional<Acceptance> lapsed(Finding finding) {
        return of(finding).filter(acceptance -> isPast(acceptance, asOf));
    }

    /** Whether the acceptance is past its date; on its last day it still holds. */
    static boolean isPast(Acceptance acceptance, LocalDate asOf) {
        return acceptance.getUntil() != null && acceptance.getUntil().date().isBefore(asOf);
    }

    private Optional<Acceptance> of(Finding finding) {
        return Optional.ofNullable(acceptances.get(new Key(finding.code(), finding.subject())));
    }
}
