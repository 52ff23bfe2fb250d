package org.holdfast.rules.f;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * Levels are grades. A level strikes as much as its worst disaster does, counted in components; of what {@code any}
 * stands for, the one that takes most along. That a level has no disaster, or one that strikes nothing, is the matter of
 * {@link F01} and {@link F02}.
 */
@Code(value = "F04", says = "A higher level does not strike less than a lower one.", force = Code.Force.HINT)
public final class F04 implements Rule {
    private static final Comparator<Extent> LEAST_FIRST = Comparator.comparingInt(Extent::components)
            .thenComparing(extent -> Labels.of(extent.disaster()), Comparator.reverseOrder());

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<DisasterLevel> levels = plan.index().all(DisasterLevel.class).stream()
                .sorted(Comparator.comparing(DisasterLevel::getNumber)).toList();
        Extents extents = new Extents(plan.index());
        @Nullable
        Extent below = null;
        for (DisasterLevel level : levels) {
            Optional<Extent> worst = worst(level, extents, plan.index());
            if (worst.isPresent() && below != null && worst.get().components() < below.components()) {
                report(level, worst.get(), below, findings);
            } else if (worst.isPresent()) {
                below = worst.get();
            }
        }
    }

    private static Optional<Extent> worst(DisasterLevel level, Extents extents, PlanIndex index) {
        return index.referrers(level, Literals.DISASTER__LEVEL, Disaster.class).stream()
                .filter(disaster -> !disaster.getStrikes().isEmpty()).map(extents::of).max(LEAST_FIRST);
    }

    private static void report(DisasterLevel level, Extent worst, Extent below, Findings findings) {
        String lower = Labels.of(below.disaster().getLevel());
        findings.report(level, Literals.DISASTER_LEVEL__NUMBER,
                Labels.of(level) + " strikes less than " + lower + ": " + worst.says() + ", " + below.says(),
                List.of(link(worst), link(below)));
    }

    private static Link link(Extent extent) {
        return new Link(extent.disaster(), extent.says());
    }
}
