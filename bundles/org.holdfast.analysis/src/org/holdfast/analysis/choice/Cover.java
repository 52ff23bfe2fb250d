package org.holdfast.analysis.choice;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.index.Protecting;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;

/**
 * A set of protections that a subject may have.
 *
 * @param named
 *            what each member names, in the order of the text where the plan has it so, else by name
 * @param capturing
 *            the protection that captures the group; empty for a system without a group, or if none does
 */
public record Cover(Map<InformationSystem, List<Protection>> named, Optional<Protection> capturing) {

    /** All of them by name, each once. */
    public List<Protection> protections() {
        Set<Protection> all = new LinkedHashSet<>();
        named.values().forEach(all::addAll);
        capturing.ifPresent(all::add);
        return all.stream().sorted(Comparator.comparing(Labels::of)).toList();
    }

    /** The protections that copy the data itself, by name: what has to be bought. */
    public List<Protection> bought() {
        return protections().stream().map(Cover::root).distinct().sorted(Comparator.comparing(Labels::of)).toList();
    }

    /** The protection that copies the data itself. */
    static Protection root(Protection protection) {
        return Protecting.sources(protection).getLast();
    }
}
