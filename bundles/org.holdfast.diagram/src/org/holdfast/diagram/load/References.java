package org.holdfast.diagram.load;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows references in EMF's manner: {@code //@ownedViewpoints[name='Structure']/@ownedRepresentations.0}. Names may be
 * percent-encoded; several references stand with blanks between.
 */
final class References {
    private static final Pattern STEP = Pattern.compile("/@([A-Za-z]+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");
    private static final Pattern REFERENCE = Pattern.compile("#?/\\d*(?:" + STEP.pattern() + ")+");
    private static final Pattern GAP = Pattern.compile("\\s+(?=#?/)");

    private References() {}

    /** What an attribute refers to, in order; none where it is not there. */
    static List<Entry> all(Entry from, String attribute) {
        return from.text(attribute).filter(value -> !value.isBlank())
                .map(value -> GAP.splitAsStream(value.strip()).map(one -> follow(from, attribute, one)).toList())
                .orElse(List.of());
    }

    static Optional<Entry> one(Entry from, String attribute) {
        return all(from, attribute).stream().findFirst();
    }

    private static Entry follow(Entry from, String attribute, String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw from.wrong(attribute + " '" + reference
                    + "' is no reference inside this file; a path such as //@ownedViewpoints[name='…']/… was expected");
        }
        Entry at = from.root();
        Matcher step = STEP.matcher(reference);
        while (step.find()) {
            Optional<Entry> next = next(at, step);
            if (next.isEmpty()) {
                throw from.wrong(attribute + " leads nowhere: " + Path.of(at) + " has no " + step.group().substring(1));
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<Entry> next(Entry at, Matcher step) {
        List<Entry> children = at.peek(step.group(1));
        if (step.group(2) != null) {
            String name = URLDecoder.decode(step.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
            return children.stream().filter(child -> child.name().equals(name)).findFirst();
        }
        int position = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
        return children.stream().skip(position).findFirst();
    }
}
