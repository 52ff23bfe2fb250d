package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;

/**
 * Which protections protect what: those that a component names, and the one that captures its consistency group; and
 * copies of their copies.
 */
public final class Protecting {
    private final PlanIndex index;

    Protecting(PlanIndex index) {
        this.index = index;
    }

    /** The protections of the component without copies of copies, each once, in the order of the text. */
    public List<Protection> direct(Protectable component) {
        List<Protection> protections = Resolved.among(component.getProtections());
        if (component instanceof InformationSystem system) {
            index.referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class)
                    .forEach(group -> add(group.getCapturedBy(), protections));
        }
        return Distinct.among(protections);
    }

    /** The protections of the component with copies of copies, each once. */
    public List<Protection> of(Protectable component) {
        List<Protection> direct = direct(component);
        return direct.stream().allMatch(protection -> copying(protection).isEmpty()) ? direct
                : List.copyOf(Spread.from(direct, this::copying).reached());
    }

    /** What the protection has copies of: what it protects itself, and what those protect whose copies it copies. */
    public List<Protectable> protectedBy(Protection protection) {
        Set<Protectable> components = new LinkedHashSet<>();
        for (Protection copied : sources(protection)) {
            components.addAll(index.referrers(copied, Literals.PROTECTABLE__PROTECTIONS, Protectable.class));
            index.referrers(copied, Literals.CONSISTENCY_GROUP__CAPTURED_BY, ConsistencyGroup.class)
                    .forEach(group -> components.addAll(Resolved.among(group.getMembers())));
        }
        return new ArrayList<>(components);
    }

    /** The protection, the one whose copies it copies, and so on: the last one copies the data itself. */
    public static List<Protection> sources(Protection protection) {
        Set<Protection> sources = new LinkedHashSet<>();
        for (Protection next = protection; next != null && Resolved.is(next) && sources.add(next);) {
            next = next.getCopyOf();
        }
        return new ArrayList<>(sources);
    }

    /** Whether the protection follows its original at once, and into each fault. */
    public static boolean isMirror(Protection protection) {
        return protection.getTechnique() == Technique.SYNCHRONOUS_REPLICATION
                || protection.getTechnique() == Technique.ASYNCHRONOUS_REPLICATION;
    }

    private List<Protection> copying(Protection protection) {
        return index.referrers(protection, Literals.PROTECTION__COPY_OF, Protection.class);
    }

    private static void add(@Nullable Protection protection, List<Protection> protections) {
        if (protection != null && Resolved.is(protection)) {
            protections.add(protection);
        }
    }
}
