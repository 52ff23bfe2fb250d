package org.holdfast.dsl.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Prevention;
import org.holdfast.model.name.Labels;

/** What a plan says of its disasters, their levels, and what prevents them: a line each, in Markdown. */
final class DisasterLines {
    private DisasterLines() {}

    static List<String> of(Disaster disaster, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        if (Resolved.is(disaster.getLevel())) {
            lines.add(title(disaster.getLevel()));
        }
        Struck struck = new Struck(index);
        List<EObject> targets = Struck.targets(disaster);
        List<Component> family = struck.family(disaster);
        add(lines, "strikes", targets);
        add(lines, "strikes one at a time of", family);
        targets.addAll(family);
        List<Component> along = struck.components(targets).stream().filter(each -> !targets.contains(each)).toList();
        add(lines, family.isEmpty() ? "and with that" : "and what is on it of", along);
        add(lines, "recovery plans", disaster.getRecoveryPlans());
        add(lines, "preventions", disaster.getPreventions());
        return lines;
    }

    static List<String> of(DisasterLevel level, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        add(lines, "disasters", index.referrers(level, Literals.DISASTER__LEVEL, Disaster.class));
        return lines;
    }

    static List<String> of(Prevention prevention) {
        Disaster disaster = prevention.getAgainst();
        return Resolved.is(disaster) ? List.of("against " + Labels.of(disaster) + change(disaster, prevention))
                : List.of();
    }

    private static String change(Disaster disaster, Prevention prevention) {
        return disaster.getFrequency() == null || prevention.getReducedFrequency() == null ? ""
                : ": " + prevention.getReducedFrequency() + " instead of " + disaster.getFrequency();
    }

    private static String title(DisasterLevel level) {
        return Labels.of(level) + (level.getTitle() == null ? "" : " – " + level.getTitle());
    }

    private static void add(List<String> lines, String what, Collection<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            lines.add(what + " " + NameLine.list(elements));
        }
    }
}
