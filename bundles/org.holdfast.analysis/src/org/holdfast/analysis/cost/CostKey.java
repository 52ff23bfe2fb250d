package org.holdfast.analysis.cost;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Acceptance;
import org.holdfast.model.CostScope;
import org.holdfast.model.Disaster;
import org.holdfast.model.OutageCost;

/**
 * By what an outage cost is known, since it has no name.
 *
 * @param of
 *            the system, the function or the kind that it is of, or all of a sort
 * @param in
 *            the disaster in which it holds; empty for any
 */
public record CostKey(Object of, Optional<Disaster> in) {

    /** The key of an outage cost; empty if it is not said what it is of. */
    public static Optional<CostKey> of(OutageCost cost) {
        return key(cost.getKind(), cost.getScope(), cost.getSubject(), cost.getDisaster());
    }

    /** The key of the outage cost on which a finding is accepted; empty if it is on something else. */
    public static Optional<CostKey> of(Acceptance acceptance) {
        return key(acceptance.getKind(), acceptance.getScope(), acceptance.getBearer(), acceptance.getDisaster());
    }

    private static Optional<CostKey> key(@Nullable Object kind, CostScope scope, @Nullable Object bearer,
            @Nullable Disaster disaster) {
        Object single = kind == null ? bearer : kind;
        Object of = scope == CostScope.UNSPECIFIED ? single : scope;
        Optional<Disaster> in = disaster == null ? Optional.empty() : Optional.of(disaster);
        return of == null ? Optional.empty() : Optional.of(new CostKey(of, in));
    }
}
