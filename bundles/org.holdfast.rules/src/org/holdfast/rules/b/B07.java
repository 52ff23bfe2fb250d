package org.holdfast.rules.b;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * Priority and MTD say the same in two ways: what may be down longest matters least. Where they differ, one is
 * mistaken.
 */
@Code(value = "B07", says = "No function may be down longer than one of lower priority.", force = Code.Force.HINT)
public final class B07 implements Rule {
    private static final Comparator<BusinessFunction> SHORTEST_FIRST = Comparator.comparing(BusinessFunction::getMtd)
            .thenComparing(Labels::of);

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<BusinessFunction> lower = new ArrayList<>();
        List<BusinessFunction> functions = plan.index().all(BusinessFunction.class).stream()
                .filter(function -> function.getMtd() != null).toList();
        for (Priority priority : List.of(Priority.LOW, Priority.MEDIUM, Priority.HIGH, Priority.CRITICAL)) {
            List<BusinessFunction> same = functions.stream().filter(function -> function.getPriority() == priority)
                    .toList();
            same.forEach(function -> check(function, lower, findings));
            lower.addAll(same);
            lower.sort(SHORTEST_FIRST);
        }
    }

    private static void check(BusinessFunction function, List<BusinessFunction> lower, Findings findings) {
        int shorter = countShorter(function, lower);
        if (shorter > 0) {
            List<Link> pair = List.of(link(function), link(lower.getFirst()));
            findings.report(function, Literals.BUSINESS_FUNCTION__MTD,
                    pair.getFirst().says() + " may be down longer than " + pair.getLast().says()
                            + (shorter > 1 ? " and " + (shorter - 1) + " more of lower priority" : ""),
                    pair);
        }
    }

    /** How many of the sorted functions have a shorter MTD: halves the part in question until nothing is left. */
    private static int countShorter(BusinessFunction function, List<BusinessFunction> sorted) {
        int shorter = 0;
        int end = sorted.size();
        while (shorter < end) {
            int middle = (shorter + end) >>> 1;
            if (sorted.get(middle).getMtd().compareTo(function.getMtd()) < 0) {
                shorter = middle + 1;
            } else {
                end = middle;
            }
        }
        return shorter;
    }

    private static Link link(BusinessFunction function) {
        return new Link(function,
                Labels.of(function) + " (" + function.getPriority() + ", MTD " + function.getMtd() + ")");
    }
}
