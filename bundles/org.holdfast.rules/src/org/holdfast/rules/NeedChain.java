package org.holdfast.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/**
 * The chain of needs that leads from one element to another: {@code takeOrders (critical) needs crm (low)}. Of a very
 * long one, the middle is left out.
 *
 * @param links
 *            its elements, each of which needs the next
 */
public record NeedChain(List<Link> links) {
    private static final int TOLD = 5;
    private static final int KEPT = 50;

    /**
     * The chain along a way.
     *
     * @param way
     *            the elements, one at least
     */
    public static NeedChain along(List<? extends NamedElement> way) {
        List<Link> links = new ArrayList<>();
        way.stream().limit(KEPT).forEach(element -> links.add(new Link(element, Labels.of(element))));
        if (way.size() > KEPT) {
            links.set(KEPT - 2, new Link(way.get(KEPT - 2), "…"));
            links.set(KEPT - 1, new Link(way.getLast(), Labels.of(way.getLast())));
        }
        return new NeedChain(List.copyOf(links));
    }

    /**
     * The chain along a way.
     *
     * @param way
     *            the elements, two at least
     * @param first
     *            what matters of the first
     * @param last
     *            what matters of the last
     */
    public static NeedChain along(List<? extends NamedElement> way, String first, String last) {
        List<Link> links = new ArrayList<>(along(way).links());
        links.set(0, with(links.getFirst(), first));
        links.set(links.size() - 1, with(links.getLast(), last));
        return new NeedChain(List.copyOf(links));
    }

    /** The chain in words: of more than five elements, the first and the last. */
    public String says() {
        List<Link> told = links;
        if (links.size() > TOLD) {
            told = new ArrayList<>(links.subList(0, TOLD - 2));
            told.add(new Link(links.get(TOLD - 2).element(), "…"));
            told.add(links.getLast());
        }
        return told.stream().map(Link::says).collect(Collectors.joining(" needs "));
    }

    private static Link with(Link link, String note) {
        return new Link(link.element(), link.says() + " (" + note + ")");
    }
}
