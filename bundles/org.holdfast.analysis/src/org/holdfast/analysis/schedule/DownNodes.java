package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Cycles;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/**
 * The nodes of what is down, by name. Elements that need one another do not wait for one another: each is ready by itself,
 * and they are up when the last is ready.
 */
final class DownNodes {
    private final SequencedMap<NamedElement, Down> down;
    private final List<Node> nodes = new ArrayList<>();

    DownNodes(Failure failure, Requirements requirements) {
        List<NamedElement> elements = failure.downByName();
        this.down = LinkedHashMap.newLinkedHashMap(elements.size());
        elements.forEach(element -> down.put(element, new Down(element, node(Node.Sort.READY, element))));
        down.values().forEach(each -> requirements.of(each.element).forEach(requirement -> each.awaits.add(
                new Down.Awaited(requirement.required(), requirement.among().stream().map(down::get).toList()))));
        Cycles.among(down.values(), Down::waitsFor).cycles().forEach(this::together);
    }

    /** Each element that is down. */
    Collection<Down> all() {
        return down.values();
    }

    /** The same by element. */
    Map<NamedElement, Down> byElement() {
        return down;
    }

    /** The nodes at which elements are ready, and those at which they are up together. */
    List<Node> nodes() {
        return nodes;
    }

    private void together(List<Down> cycle) {
        List<Down> members = cycle.stream().sorted(Comparator.comparing(member -> Labels.of(member.element))).toList();
        Node all = node(Node.Sort.TOGETHER, members.getFirst().element);
        all.marks = members.stream().map(member -> member.element).toList();
        for (Down member : members) {
            member.ready.marks = List.of();
            all.before.add(member.ready);
            member.up = all;
        }
    }

    private Node node(Node.Sort sort, NamedElement element) {
        Node node = new Node(sort, Labels.of(element), 0, Takes.NOTHING);
        node.marks = List.of(element);
        node.element = Optional.of(element);
        node.says = () -> Labels.of(element) + " is back";
        nodes.add(node);
        return node;
    }
}
