package org.holdfast.rules.b;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Rating;
import org.holdfast.model.Vulnerability;
import org.holdfast.model.VulnerabilityArea;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;

/** A review that leaves an area out has not looked at it; a high vulnerability without a note cannot be worked on. */
@Code(value = "B02", says = "Each function has been reviewed in all four areas of vulnerability; a high one has a note.")
public final class B02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            List<String> open = new ArrayList<>();
            addUnreviewed(function, open);
            addWithoutNote(function, open);
            if (!open.isEmpty()) {
                findings.report(function, null, Labels.of(function) + " " + String.join("; it ", open));
            }
        }
    }

    private static void addUnreviewed(BusinessFunction function, List<String> open) {
        Set<VulnerabilityArea> areas = EnumSet.complementOf(EnumSet.of(VulnerabilityArea.UNSPECIFIED));
        function.getVulnerabilities().stream().filter(each -> each.getLevel() != Rating.UNSPECIFIED)
                .forEach(each -> areas.remove(each.getArea()));
        if (!areas.isEmpty()) {
            open.add("has not been reviewed for its vulnerability in " + words(areas));
        }
    }

    private static void addWithoutNote(BusinessFunction function, List<String> open) {
        Set<VulnerabilityArea> areas = EnumSet.noneOf(VulnerabilityArea.class);
        function.getVulnerabilities().stream().filter(B02::lacksNote).forEach(each -> areas.add(each.getArea()));
        if (!areas.isEmpty()) {
            open.add("is highly vulnerable in " + words(areas) + ", without a note that says why");
        }
    }

    private static boolean lacksNote(Vulnerability vulnerability) {
        return vulnerability.getLevel() == Rating.HIGH
                && (vulnerability.getNote() == null || vulnerability.getNote().isBlank());
    }

    private static String words(Set<VulnerabilityArea> areas) {
        return Listed.and(areas.stream().map(VulnerabilityArea::toString).toList());
    }
}
