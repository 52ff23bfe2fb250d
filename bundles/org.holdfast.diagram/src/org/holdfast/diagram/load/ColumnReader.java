package org.holdfast.diagram.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.ColumnMapping;
import org.holdfast.diagram.description.IntersectionMapping;
import org.holdfast.diagram.description.LineMapping;

/** Reads columns of tables, and what stands in them. */
final class ColumnReader {
    private static final List<String> LINES = List.of("ownedLineMappings", "ownedSubLines");

    private final Reading reading;

    ColumnReader(Reading reading) {
        this.reading = reading;
    }

    /** What all mappings of tables may say and is without effect in a table for reading. */
    static void ignore(Entry entry) {
        entry.ignore("name", "label", "documentation", "semanticElements", "detailDescriptions",
                "navigationDescriptions",
                "canEdit", "initialWidth");
    }

    ColumnMapping feature(Entry entry) {
        ignore(entry);
        String feature = entry.need("featureName", "the name of a feature, or * for a column that every line has");
        ColumnMapping column = new ColumnMapping.Feature(reading.name(entry), feature,
                reading.expression(entry, "headerLabelExpression", feature),
                reading.expression(entry, "labelExpression"),
                reading.expression(entry, "featureParentExpression"), CellLooksReader.read(reading, entry));
        entry.done();
        return column;
    }

    ColumnMapping elements(Entry entry) {
        ignore(entry);
        ColumnMapping column = new ColumnMapping.Elements(reading.name(entry),
                reading.domainClass(entry, "domainClass"),
                reading.expression(entry, "semanticCandidatesExpression"),
                reading.expression(entry, "headerLabelExpression", "feature:name"),
                CellLooksReader.read(reading, entry));
        entry.done();
        return column;
    }

    IntersectionMapping intersection(Entry entry, Pool<LineMapping> lines) {
        ignore(entry);
        Set<String> of = new HashSet<>(lines.references(entry, "lineMapping", "a line mapping", LINES));
        String column = References.one(entry, "columnMapping").map(Entry::name)
                .orElseThrow(
                        () -> entry.wrong("the attribute columnMapping is missing; a column mapping was expected"));
        IntersectionMapping intersection = new IntersectionMapping(reading.name(entry), of, column, own(entry),
                reading.parse(entry, entry.need("columnFinderExpression", "what leads to columns")),
                reading.expression(entry, "preconditionExpression"), reading.expression(entry, "labelExpression", " "),
                CellLooksReader.read(reading, entry));
        entry.done();
        return intersection;
    }

    private Optional<IntersectionMapping.Own> own(Entry entry) {
        if (!Reading.flag(entry, "useDomainClass", false)) {
            entry.ignore("domainClass", "lineFinderExpression", "semanticCandidatesExpression");
            return Optional.empty();
        }
        return Optional.of(new IntersectionMapping.Own(reading.domainClass(entry, "domainClass"),
                reading.expression(entry, "semanticCandidatesExpression"),
                reading.parse(entry, entry.need("lineFinderExpression", "what leads from an element to lines"))));
    }
}
