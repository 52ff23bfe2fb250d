package org.holdfast.diagram.load;

import static org.holdfast.diagram.load.Reading.choice;

import java.util.List;
import java.util.Set;

import org.holdfast.diagram.description.Filter;
import org.holdfast.diagram.description.Mapping;

/** Reads filters. */
final class FilterReader {
    private final Reading reading;
    private final Pool<Mapping> mappings;

    FilterReader(Reading reading, Pool<Mapping> mappings) {
        this.reading = reading;
        this.mappings = mappings;
    }

    Filter read(Entry entry) {
        List<Filter.Rule> rules = entry.children("filters").stream().map(this::rule).toList();
        entry.ignore("documentation");
        Filter filter = new Filter(reading.name(entry), reading.label(entry), rules);
        entry.done();
        return filter;
    }

    private Filter.Rule rule(Entry entry) {
        if (!"MappingFilter".equals(entry.type())) {
            throw entry.wrong("a MappingFilter was expected, not a " + entry.type());
        }
        List<String> names = mappings.references(entry, "mappings", "a mapping", Kinds.MAPPINGS);
        Filter.Rule rule = new Filter.Rule(choice(entry, "filterKind", Filter.Kind.HIDE), Set.copyOf(names),
                reading.expression(entry, "semanticConditionExpression"),
                reading.expression(entry, "viewConditionExpression"));
        entry.done();
        return rule;
    }
}
