package org.holdfast.rules.e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.fix.Fix;

/** What to do about two systems that are in no group together. */
final class GroupFixes {
    private GroupFixes() {}

    /** One group for both, as far as they are in none; or the flow says that it does not matter. */
    static List<Fix> of(InformationSystem source, InformationSystem target, PlanIndex index) {
        List<Fix> fixes = new ArrayList<>(together(source, target, index));
        source.getFlows().stream().filter(flow -> flow.getTarget() == target).findFirst()
                .ifPresent(flow -> fixes.add(independent(flow)));
        return fixes;
    }

    /** One group for both, as far as they are in none. */
    static List<Fix> together(InformationSystem source, InformationSystem target, PlanIndex index) {
        List<ConsistencyGroup> ofSource = Grouping.groups(source, index);
        List<ConsistencyGroup> ofTarget = Grouping.groups(target, index);
        if (ofSource.isEmpty() && ofTarget.isEmpty()) {
            return List.of(create(source, target));
        }
        if (ofTarget.isEmpty()) {
            return List.of(join(target, ofSource.getFirst()));
        }
        return ofSource.isEmpty() ? List.of(join(source, ofTarget.getFirst())) : List.of();
    }

    private static Fix create(InformationSystem source, InformationSystem target) {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        values.put(Literals.NAMED_ELEMENT__NAME, source.getName() + "_" + target.getName());
        values.put(Literals.CONSISTENCY_GROUP__MEMBERS, List.of(source, target));
        return new Fix.AddElement("put " + Labels.of(source) + " and " + Labels.of(target) + " in a group of their own",
                Literals.CONSISTENCY_GROUP, values, source);
    }

    private static Fix join(InformationSystem system, ConsistencyGroup group) {
        return new Fix.AddReference("put " + Labels.of(system) + " in the group " + Labels.of(group), group,
                Literals.CONSISTENCY_GROUP__MEMBERS, system);
    }

    private static Fix independent(DataFlow flow) {
        return new Fix.SetValue("say that the flow to " + Labels.of(flow.getTarget()) + " is independent", flow,
                Literals.DATA_FLOW__INDEPENDENT, true);
    }
}
