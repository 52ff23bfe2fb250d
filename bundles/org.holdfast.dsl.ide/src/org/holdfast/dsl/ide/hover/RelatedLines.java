package org.holdfast.dsl.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Exercise;
import org.holdfast.model.ExerciseResult;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.Offering;
import org.holdfast.model.Person;
import org.holdfast.model.Prevention;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Region;
import org.holdfast.model.Role;
import org.holdfast.model.Site;
import org.holdfast.model.UserGroup;

/** What else in the plan speaks of an element that is neither a component nor a function: a line each, in Markdown. */
class RelatedLines {

    List<String> of(EObject element, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        switch (element) {
            case Region region ->
                add(lines, "sites", index.referrers(region, Literals.SITE__DECLARED_REGION, Site.class));
            case Site site -> ofSite(lines, site, index);
            case Person person -> add(lines, "holds", index.referrers(person, Literals.ROLE__HOLDERS, Role.class));
            case Role role -> ofRole(lines, role, index);
            case Offering offering -> add(lines, "relies on", Resolved.among(index.reliance().of(offering)));
            case Information information -> {
                add(lines, "held in", Resolved.among(information.getHeldIn()));
                add(lines, "required by",
                        index.referrers(information, Literals.OFFERING__INFORMATION, Offering.class));
            }
            case ComponentKind kind -> add(lines, "components",
                    index.referrers(kind, Literals.COMPONENT__KIND, Component.class));
            case ConsistencyGroup group -> {
                add(lines, "members", Resolved.among(group.getMembers()));
                addOne(lines, "captured by", group.getCapturedBy());
            }
            case Disaster disaster -> lines.addAll(DisasterLines.of(disaster, index));
            case DisasterLevel level -> lines.addAll(DisasterLines.of(level, index));
            case Prevention prevention -> lines.addAll(DisasterLines.of(prevention));
            case RecoveryPlan plan -> ofPlan(lines, plan);
            case RecoveryStep step -> ofStep(lines, step);
            case UserGroup users -> add(lines, "use", Resolved.among(users.getUses()));
            default -> {
                // nothing is derived for the others
            }
        }
        return lines;
    }

    private static void ofSite(List<String> lines, Site site, PlanIndex index) {
        addOne(lines, "in region", site.getRegion());
        List<Component> there = index.all(Component.class).stream().filter(each -> each.getSite() == site).toList();
        add(lines, "here are", there);
    }

    private static void ofRole(List<String> lines, Role role, PlanIndex index) {
        add(lines, "held by", Resolved.among(role.getHolders()));
        add(lines, "declares", index.referrers(role, Literals.RECOVERY_PLAN__DECLARED_BY, RecoveryPlan.class));
        add(lines, "acts in", index.referrers(role, Literals.RECOVERY_ACTION__BY, RecoveryAction.class).stream()
                .map(RecoveryAction::getPlan).distinct().toList());
    }

    private static void ofPlan(List<String> lines, RecoveryPlan plan) {
        add(lines, "for", Resolved.among(plan.getDisasters()));
        String exercises = plan.getExercises().stream().filter(each -> each.getDate() != null)
                .map(RelatedLines::told).sorted().collect(Collectors.joining(", "));
        lines.add(exercises.isEmpty() ? "never exercised" : "exercised " + exercises);
    }

    private static void ofStep(List<String> lines, RecoveryStep step) {
        addOne(lines, "by", step.getBy());
        add(lines, "after", Resolved.among(step.getAfter()));
        add(lines, "before",
                step.getPlan().getActions().stream().filter(next -> next.getAfter().contains(step)).toList());
    }

    private static String told(Exercise exercise) {
        return exercise.getDate() + " " + exercise.getSort() + " "
                + (exercise.getResult() == ExerciseResult.UNSPECIFIED ? "(no result noted yet)" : exercise.getResult());
    }

    private static void addOne(List<String> lines, String what, @Nullable EObject element) {
        add(lines, what, element == null ? List.of() : List.of(element));
    }

    private static void add(List<String> lines, String what, Collection<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            lines.add(what + " " + NameLine.list(elements));
        }
    }
}
