package org.holdfast.rules.f;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.holdfast.model.DisasterLevel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * Levels say how grave a disaster is, from 1 up. A gap is reported on the level above it. That a number is given twice is
 * found by the language; a plan without levels breaks no rule here, its disasters do ({@link F02}).
 */
@Code(value = "F01", says = "Levels are numbered 1 to n without gaps; each has a title and a disaster.")
public final class F01 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<DisasterLevel> levels = plan.index().all(DisasterLevel.class);
        TreeSet<Integer> numbers = new TreeSet<>(levels.stream().map(DisasterLevel::getNumber).toList());
        for (DisasterLevel level : levels) {
            List<String> wrong = new ArrayList<>();
            gapBelow(level.getNumber(), numbers).ifPresent(wrong::add);
            List<Fix> fixes = wrong.isEmpty() ? List.of() : List.of(withoutGaps(levels));
            missing(level, plan).ifPresent(wrong::add);
            if (!wrong.isEmpty()) {
                findings.report(level, Literals.DISASTER_LEVEL__NUMBER,
                        Labels.of(level) + " " + String.join("; it ", wrong), List.of(), fixes);
            }
        }
    }

    /** Numbers all levels anew, in their order: the disasters follow. */
    private static Fix withoutGaps(List<DisasterLevel> levels) {
        List<DisasterLevel> ordered = levels.stream().sorted(Comparator.comparingInt(DisasterLevel::getNumber))
                .toList();
        List<Fix> parts = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).getNumber() != i + 1) {
                parts.add(new Fix.SetValue("make " + Labels.of(ordered.get(i)) + " level " + (i + 1), ordered.get(i),
                        Literals.DISASTER_LEVEL__NUMBER, i + 1));
            }
        }
        return Fix.Together.of(parts).getFirst();
    }

    private static Optional<String> gapBelow(int number, TreeSet<Integer> numbers) {
        Integer below = numbers.lower(number);
        if (number < 1) {
            return Optional.of("is below level 1, where numbers begin");
        }
        if (number == 1 || below != null && below == number - 1) {
            return Optional.empty();
        }
        return Optional.of(below == null || below < 1 ? "is the lowest level, but numbers begin at 1"
                : "follows level " + below + "; number them without a gap");
    }

    private static Optional<String> missing(DisasterLevel level, CheckedPlan plan) {
        List<String> missing = new ArrayList<>();
        if (level.getTitle() == null || level.getTitle().isBlank()) {
            missing.add("title");
        }
        if (plan.index().referrers(level, Literals.DISASTER__LEVEL, Object.class).isEmpty()) {
            missing.add("disaster");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of("has no " + String.join(" and no ", missing));
    }
}
