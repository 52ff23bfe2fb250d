package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.description.ColumnMapping;
import org.holdfast.diagram.description.IntersectionMapping;
import org.holdfast.diagram.description.LineMapping;
import org.holdfast.diagram.description.TableDescription;
import org.holdfast.diagram.expression.Expression;

/** Reads descriptions of tables. Tables are for reading only: tools of theirs are outside the subset. */
final class TableReader {
    private static final List<String> LINES = List.of("ownedLineMappings", "ownedSubLines");

    private final Reading reading;
    private final Pool<LineMapping> lines = new Pool<>();

    TableReader(Reading reading) {
        this.reading = reading;
    }

    TableDescription read(Entry entry) {
        entry.ignore("documentation", "endUserDocumentation", "initialisation", "showOnStartup",
                "initialHeaderColumnWidth",
                "ownedRepresentationCreationDescriptions", "ownedRepresentationNavigationDescriptions");
        List<String> roots = new ArrayList<>(lines.names(entry.children("ownedLineMappings")));
        roots.addAll(lines.references(entry, "reusedLineMappings", "a line mapping", LINES));
        Map<String, LineMapping> all = lines.read(this::line);
        ColumnReader columns = new ColumnReader(reading);
        List<ColumnMapping> columnMappings = entry.children("ownedColumnMappings").stream()
                .map("CrossTableDescription".equals(entry.type()) ? columns::elements : columns::feature).toList();
        List<IntersectionMapping> intersections = entry.children("intersection").stream()
                .map(one -> columns.intersection(one, lines)).toList();
        TableDescription table = new TableDescription(reading.name(entry), reading.label(entry), entry.place(),
                reading.domainClass(entry, "domainClass"), reading.expression(entry, "titleExpression"),
                reading.expression(entry, "preconditionExpression"), roots, all, columnMappings, intersections);
        entry.done();
        return table;
    }

    private LineMapping line(Entry entry) {
        ColumnReader.ignore(entry);
        List<String> below = new ArrayList<>(lines.names(entry.children("ownedSubLines")));
        below.addAll(lines.references(entry, "reusedSubLines", "a line mapping", LINES));
        LineMapping line = new LineMapping(entry.name(), reading.domainClass(entry, "domainClass"), candidates(entry),
                reading.expression(entry, "headerLabelExpression", "feature:name"), below,
                CellLooksReader.read(reading, entry));
        entry.done();
        return line;
    }

    private Optional<Expression> candidates(Entry entry) {
        return reading.expression(entry, "semanticCandidatesExpression");
    }
}
