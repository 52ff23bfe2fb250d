package org.holdfast.design.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.change.NeedRule;
import org.holdfast.design.change.Removal;
import org.holdfast.design.change.WrittenNumber;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;

/** What needs what: each need is an element of its own, and so is each alternative. */
public class NeedServices {
    private static final HoldfastFactory NEW = HoldfastFactory.eINSTANCE;

    /** Lets one element need another, if it may and does not already. */
    public Dependent connectNeed(Dependent dependent, Dependable needed) {
        boolean known = dependent.getNeeds().stream()
                .anyMatch(need -> need instanceof SingleNeed single && single.getTarget() == needed);
        if (!known && NeedRule.allows(dependent, needed)) {
            SingleNeed need = NEW.createSingleNeed();
            need.setTarget(needed);
            dependent.getNeeds().add(need);
        }
        return dependent;
    }

    /** Lets an element need any of several others, of which one is said. */
    public Dependent connectSomeOf(Dependent dependent, Dependable first) {
        if (NeedRule.allows(dependent, first)) {
            AlternativeNeed need = NEW.createAlternativeNeed();
            need.setRequired(1);
            dependent.getNeeds().add(need);
            connectAlternative(need, first);
        }
        return dependent;
    }

    /** Adds an alternative, if it is not among them. */
    public AlternativeNeed connectAlternative(AlternativeNeed need, Dependable target) {
        if (NeedRule.allows(need, target)
                && need.getAlternatives().stream().noneMatch(each -> each.getTarget() == target)) {
            Alternative alternative = NEW.createAlternative();
            alternative.setTarget(target);
            need.getAlternatives().add(alternative);
        }
        return need;
    }

    /** Lets an element need one of the people of a role. */
    public Dependent connectPeople(Dependent dependent, Role role) {
        PeopleNeed need = NEW.createPeopleNeed();
        need.setCount(1);
        need.setRole(role);
        dependent.getNeeds().add(need);
        return dependent;
    }

    /** Lets a need, or an alternative, be of another element; not of one that has it, or is said beside it already. */
    public NeedTarget needInstead(NeedTarget need, Dependable target) {
        if (NeedRule.allows(need, target) && !isSaid(need.eContainer(), need.eContainmentFeature(), target)) {
            need.setTarget(target);
        }
        return need;
    }

    /**
     * Hands a need, alternative, data flow or stand-in over to another element that can have it and does not say it yet. A
     * need of some of several elements that loses its last one is removed.
     */
    public EObject handOver(EObject part, EObject owner) {
        EObject before = part.eContainer();
        EReference list = part.eContainmentFeature();
        boolean fits = owner.eClass().getEAllReferences().contains(list) && NeedRule.allowsPart(owner, part)
                && (part instanceof AlternativeNeed || part.eCrossReferences().stream()
                        .noneMatch(target -> target == owner || isSaid(owner, list, target)));
        if (before != owner && fits) {
            parts(owner, list).add(part);
            if (before instanceof AlternativeNeed need && need.getAlternatives().isEmpty()) {
                Removal.of(need);
            }
        }
        return owner;
    }

    private static boolean isSaid(EObject owner, EReference list, EObject target) {
        return parts(owner, list).stream().filter(part -> !(part instanceof AlternativeNeed))
                .anyMatch(part -> part.eCrossReferences().contains(target));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> parts(EObject owner, EReference list) {
        return (List<EObject>) owner.eGet(list);
    }

    /** How many of the alternatives are needed, as a number: 1 for any. */
    public String requiredNumber(AlternativeNeed need) {
        return Integer.toString(Math.max(1, need.getRequired()));
    }

    /** Says how many of the alternatives are needed; what is no number from 1 to all changes nothing. */
    public AlternativeNeed requireNumber(AlternativeNeed need, @Nullable Object number) {
        WrittenNumber.in(number, 1, need.getAlternatives().size()).ifPresent(need::setRequired);
        return need;
    }

    /** How many people are needed, as a number. */
    public String peopleNumber(PeopleNeed need) {
        return Integer.toString(need.getCount());
    }

    /** Says how many people are needed; what is no number from 1 on changes nothing. */
    public PeopleNeed needNumber(PeopleNeed need, @Nullable Object number) {
        WrittenNumber.in(number, 1, Integer.MAX_VALUE).ifPresent(need::setCount);
        return need;
    }
}
