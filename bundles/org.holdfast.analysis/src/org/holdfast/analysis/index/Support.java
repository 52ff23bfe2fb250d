package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.UserGroup;

/**
 * What keeps an element in service or brings it back: all that it relies on; what stands in for it; the protections of
 * its data, the components that hold their copies, and copies of these; and, through the people who use it, the host of
 * their virtual desktops, without which they cannot use it.
 */
public final class Support {
    private final PlanIndex index;
    private final Graph<NamedElement> graph;

    Support(PlanIndex index) {
        this.index = index;
        this.graph = index.reliance().graph().with(this::more);
    }

    /** What supports elements directly, in the order of the text. */
    public Graph<NamedElement> graph() {
        return graph;
    }

    /** What supports the element beside what it relies on. */
    private List<? extends NamedElement> more(NamedElement element) {
        return switch (element) {
            case Component component -> ofComponent(component);
            case Protection protection -> ofProtection(protection);
            case UserGroup users -> ofUsers(users);
            default -> List.of();
        };
    }

    private List<NamedElement> ofComponent(Component component) {
        List<NamedElement> found = new ArrayList<>();
        component.getStandIns().forEach(standIn -> add(standIn.getTarget(), found));
        found.addAll(index.referrers(component, Literals.USER_GROUP__USES, UserGroup.class));
        if (component instanceof Protectable protectable) {
            found.addAll(Resolved.among(protectable.getProtections()));
        }
        if (component instanceof InformationSystem system) {
            index.referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class)
                    .forEach(group -> add(group.getCapturedBy(), found));
        }
        return found;
    }

    private static List<NamedElement> ofUsers(UserGroup users) {
        List<NamedElement> found = new ArrayList<>();
        add(users.getDesktopHost(), found);
        return found;
    }

    private List<NamedElement> ofProtection(Protection protection) {
        List<NamedElement> found = new ArrayList<>();
        protection.getCopies().forEach(copy -> add(copy.getOn(), found));
        add(protection.getCopyOf(), found);
        found.addAll(index.referrers(protection, Literals.PROTECTION__COPY_OF, Protection.class));
        return found;
    }

    private static void add(@Nullable NamedElement element, List<NamedElement> found) {
        if (element != null && Resolved.is(element)) {
            found.add(element);
        }
    }
}
