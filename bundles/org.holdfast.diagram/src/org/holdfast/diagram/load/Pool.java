package org.holdfast.diagram.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.holdfast.diagram.expression.ViewpointException;

/**
 * What a diagram uses of one sort, its own and others': whatever is named is read later, once. So what refers to itself, or to
 * what refers back to it, is no trouble.
 *
 * @param <T>
 *            mappings or tools
 */
final class Pool<T> {
    private final Map<String, Entry> named = new LinkedHashMap<>();
    private final Deque<Entry> waiting = new ArrayDeque<>();

    /** The name by which the diagram knows this entry from now on. */
    String name(Entry entry) {
        String name = entry.need("name", "a name");
        if (!named.containsKey(name)) {
            named.put(name, entry);
            waiting.add(entry);
        }
        Entry other = named.get(name);
        if (other != entry) {
            throw entry.wrong(
                    "the name is taken in this diagram, by " + Path.of(other) + " on line " + other.place().line());
        }
        return name;
    }

    List<String> names(List<Entry> entries) {
        return entries.stream().map(this::name).toList();
    }

    /** Names what an attribute refers to; it has to be one of these tags or types. */
    List<String> references(Entry from, String attribute, String expected, List<String> kinds) {
        List<Entry> all = References.all(from, attribute);
        for (Entry one : all) {
            if (!kinds.contains(one.tag()) && !kinds.contains(one.type())) {
                throw wrongKind(from, attribute, expected, one);
            }
        }
        return names(all);
    }

    private static ViewpointException wrongKind(Entry from, String attribute, String expected, Entry one) {
        return from.wrong(attribute + " leads to " + Path.of(one) + "; " + expected + " was expected");
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    Map<String, T> read(Function<Entry, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Entry entry = waiting.remove();
            all.put(entry.name(), reader.apply(entry));
        }
        return all;
    }
}
