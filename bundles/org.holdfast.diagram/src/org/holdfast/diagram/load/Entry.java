package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Guess;
import org.holdfast.diagram.expression.Place;
import org.holdfast.diagram.expression.ViewpointException;

/** An element of a specification's XML. Who reads it takes attributes and children; {@link #done} complains of what is left. */
final class Entry {
    private final String file;
    private final int line;
    private final @Nullable Entry parent;
    private final String tag;
    private final String type;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, List<Entry>> children = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    Entry(String file, int line, @Nullable Entry parent, String tag, String type) {
        this.file = file;
        this.line = line;
        this.parent = parent;
        this.tag = tag;
        this.type = type;
    }

    void put(String name, String value) {
        attributes.put(name, value);
    }

    void add(Entry child) {
        children.computeIfAbsent(child.tag, absent -> new ArrayList<>()).add(child);
    }

    void append(String words) {
        text.append(words);
    }

    String tag() {
        return tag;
    }

    /** What it is: its {@code xsi:type}, or what its tag says where it has none. */
    String type() {
        return type;
    }

    Entry root() {
        Entry root = this;
        for (Entry above = parent; above != null; above = above.parent) {
            root = above;
        }
        return root;
    }

    Optional<Entry> parent() {
        Entry above = parent;
        return above == null ? Optional.empty() : Optional.of(above);
    }

    String name() {
        return attributes.getOrDefault("name", "");
    }

    String words() {
        return text.toString().strip();
    }

    /** An attribute, or the text of the one child that XMI makes of it when it has line breaks. */
    Optional<String> text(String name) {
        taken.add(name);
        return Optional.ofNullable(attributes.get(name)).or(() -> peek(name).stream().findFirst().map(Entry::words));
    }

    String need(String name, String expected) {
        return text(name).filter(value -> !value.isBlank())
                .orElseThrow(() -> wrong("the attribute " + name + " is missing; " + expected + " was expected"));
    }

    /** Several values: words of an attribute, or a child each. */
    List<String> values(String name) {
        taken.add(name);
        String attribute = attributes.get(name);
        return attribute != null ? List.of(attribute.strip().split("\\s+"))
                : peek(name).stream().map(Entry::words).toList();
    }

    Optional<Entry> child(String name) {
        List<Entry> all = children(name);
        if (all.size() > 1) {
            throw all.get(1).wrong("there is one already; one " + name + " at most was expected");
        }
        return all.stream().findFirst();
    }

    List<Entry> children(String name) {
        taken.add(name);
        return peek(name);
    }

    /** The children of this tag, not taken. */
    List<Entry> peek(String name) {
        return List.copyOf(children.getOrDefault(name, List.of()));
    }

    Collection<String> childTags() {
        return children.keySet();
    }

    void ignore(String... names) {
        taken.addAll(List.of(names));
    }

    void done() {
        Set<String> left = new TreeSet<>(attributes.keySet());
        left.addAll(children.keySet());
        left.removeAll(taken);
        if (!left.isEmpty()) {
            String first = left.iterator().next();
            throw peek(first).stream().findFirst().orElse(this)
                    .wrong((attributes.containsKey(first) ? "the attribute " : "")
                            + first + " is outside what the built-in editor understands of " + kind()
                            + Guess.of(first, new TreeSet<>(taken)));
        }
    }

    private String kind() {
        return type.isEmpty() ? tag : type;
    }

    Place place() {
        return new Place(file, line, Path.of(this));
    }

    ViewpointException wrong(String what) {
        return new ViewpointException(place(), what);
    }
}
