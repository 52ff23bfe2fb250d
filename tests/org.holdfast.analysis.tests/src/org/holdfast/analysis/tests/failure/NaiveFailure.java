package org.holdfast.analysis.tests.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.Dependent;
import org.holdfast.model.Machine;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Person;
import org.holdfast.model.Region;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.Site;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;

/** What goes down, written down from the text of the design alone: look at everything again until nothing changes. */
final class NaiveFailure {
    private final boolean withStandIns;
    private final double keptAway;
    private final Set<NamedElement> down = new HashSet<>();

    private NaiveFailure(PlanIndex index, Collection<? extends NamedElement> lost, double keptAway,
            boolean withStandIns) {
        this.keptAway = keptAway;
        this.withStandIns = withStandIns;
        down.addAll(lost);
        List<NamedElement> all = new ArrayList<>(index.all(Dependent.class));
        all.addAll(index.all(UserGroup.class));
        for (boolean changed = true; changed;) {
            changed = false;
            for (NamedElement element : all) {
                changed |= !down.contains(element) && !isMet(element) && down.add(element);
            }
        }
    }

    /** What is down when just this is lost, and what is lost itself. */
    static Set<NamedElement> down(PlanIndex index, Collection<? extends NamedElement> lost, boolean withStandIns) {
        return new NaiveFailure(index, lost, 0, withStandIns).down;
    }

    /** What is down in a scenario. */
    static Set<NamedElement> down(PlanIndex index, Scenario scenario) {
        double keptAway = scenario.keptAway().numerator().doubleValue()
                / scenario.keptAway().denominator().doubleValue();
        return new NaiveFailure(index, struck(index, scenario), keptAway, false).down;
    }

    private static Set<Component> struck(PlanIndex index, Scenario scenario) {
        Set<Component> struck = new LinkedHashSet<>();
        for (Component component : index.all(Component.class)) {
            for (EObject target : scenario.targets()) {
                if (isStruck(component, target)) {
                    struck.add(component);
                }
            }
        }
        return struck;
    }

    /** The component, what it is on, and so on; where that is, and what is around it. */
    private static boolean isStruck(Component component, EObject target) {
        for (Component at = component; at != null; at = at.getCarrier()) {
            if (at == target || target instanceof ComponentKind && at.getKind() == target) {
                return true;
            }
        }
        for (Site site = component.getSite(); site != null; site = site.getParent()) {
            if (site == target || target instanceof Region && site.getDeclaredRegion() == target) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(NamedElement element) {
        return switch (element) {
            case UserGroup users -> users.getUses().stream().allMatch(this::isThere)
                    && (users.getDesktopHost() == null || isThere(users.getDesktopHost()));
            case Component component -> component.getNeeds().stream().allMatch(this::isMet)
                    && (component.getCarrier() == null || isThere(component.getCarrier()))
                    && !(component instanceof Machine machine && machine.getStoredOn() != null
                            && !isThere(machine.getStoredOn()));
            case Dependent dependent -> dependent.getNeeds().stream().allMatch(this::isMet);
            default -> true;
        };
    }

    private boolean isMet(Need need) {
        return switch (need) {
            case SingleNeed single -> isThere(single.getTarget());
            case AlternativeNeed choice -> choice.getAlternatives().stream().map(Alternative::getTarget)
                    .filter(this::isThere).count() >= choice.getRequired();
            case PeopleNeed people -> isMet(people.getRole(), people.getCount());
            default -> throw new AssertionError(need);
        };
    }

    private boolean isMet(Role role, int count) {
        int number = Math.max(role.getHeadcount(), role.getHolders().size());
        if (number == 0) {
            return keptAway < 1;
        }
        int away = (int) Math.floor(keptAway * number + 0.5);
        long lost = role.getHolders().stream().skip(away).filter(down::contains).count();
        return number - away - lost >= count;
    }

    private boolean isThere(NamedElement element) {
        if (!withStandIns || !(element instanceof Component component)) {
            return !down.contains(element);
        }
        Set<Component> standIns = new LinkedHashSet<>(List.of(component));
        for (List<Component> open = new ArrayList<>(standIns); !open.isEmpty();) {
            for (StandIn standIn : open.remove(0).getStandIns()) {
                if (standIns.add(standIn.getTarget())) {
                    open.add(standIn.getTarget());
                }
            }
        }
        return !down.containsAll(standIns);
    }

    static List<NamedElement> canBeLost(PlanIndex index) {
        List<NamedElement> all = new ArrayList<>(index.byName(Component.class));
        all.addAll(index.byName(Person.class));
        return all;
    }
}
