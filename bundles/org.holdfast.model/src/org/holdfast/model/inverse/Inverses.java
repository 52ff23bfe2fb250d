package org.holdfast.model.inverse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.Disaster;
import org.holdfast.model.Exercise;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Need;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.UserGroup;

/**
 * Answers the derived features of the metamodel that are references followed backwards. They are derived and not
 * opposites, since a text that is parsed in parts would leave stale opposites behind.
 */
public final class Inverses {
    private Inverses() {}

    /** What needs the element, each once, in the order of the plan. */
    public static EList<Dependent> neededBy(Dependable target) {
        return list(target, Literals.DEPENDABLE__NEEDED_BY, Inverses::dependentOf, Literals.NEED_TARGET__TARGET);
    }

    /** What is placed on the component. */
    public static EList<Component> carries(Component component) {
        return list(component, Literals.COMPONENT__CARRIES, Component.class::cast, Literals.INFORMATION_SYSTEM__ON,
                Literals.VIRTUAL_MACHINE__ON);
    }

    /** The groups of users that use the component. */
    public static EList<UserGroup> users(Component component) {
        return list(component, Literals.COMPONENT__USERS, UserGroup.class::cast, Literals.USER_GROUP__USES);
    }

    /** The information that is held in the system. */
    public static EList<Information> holds(InformationSystem system) {
        return list(system, Literals.INFORMATION_SYSTEM__HOLDS, Information.class::cast, Literals.INFORMATION__HELD_IN);
    }

    /** The first consistency group of which the system is a member; null if there is none. */
    public static @Nullable ConsistencyGroup groupOf(InformationSystem system) {
        List<EObject> groups = ReferenceIndex.sources(system, Literals.CONSISTENCY_GROUP__MEMBERS);
        return groups.isEmpty() ? null : (ConsistencyGroup) groups.get(0);
    }

    /** The components that name the protection. */
    public static EList<Protectable> protects(Protection protection) {
        return list(protection, Literals.PROTECTION__PROTECTS, Protectable.class::cast,
                Literals.PROTECTABLE__PROTECTIONS);
    }

    /** The preventions against the disaster. */
    public static EList<Prevention> preventions(Disaster disaster) {
        return list(disaster, Literals.DISASTER__PREVENTIONS, Prevention.class::cast, Literals.PREVENTION__AGAINST);
    }

    /** The recovery plans that cover the disaster. */
    public static EList<RecoveryPlan> recoveryPlans(Disaster disaster) {
        return list(disaster, Literals.DISASTER__RECOVERY_PLANS, RecoveryPlan.class::cast,
                Literals.RECOVERY_PLAN__DISASTERS);
    }

    /** The exercises of the plan. */
    public static EList<Exercise> exercises(RecoveryPlan plan) {
        return list(plan, Literals.RECOVERY_PLAN__EXERCISES, Exercise.class::cast, Literals.EXERCISE__PLAN);
    }

    private static Dependent dependentOf(EObject needTarget) {
        EObject container = needTarget.eContainer();
        return container instanceof AlternativeNeed alternatives ? alternatives.getDependent()
                : ((Need) needTarget).getDependent();
    }

    private static <T> EList<T> list(EObject target, EReference derived, Function<EObject, T> owner,
            EReference... references) {
        LinkedHashSet<T> owners = new LinkedHashSet<>();
        for (EReference reference : references) {
            ReferenceIndex.sources(target, reference).forEach(source -> owners.add(owner.apply(source)));
        }
        List<T> found = new ArrayList<>(owners);
        return new EcoreEList.UnmodifiableEList<>((InternalEObject) target, derived, found.size(), found.toArray());
    }
}
