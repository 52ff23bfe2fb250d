package org.holdfast.diagram.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.holdfast.diagram.description.CellLooks;
import org.holdfast.diagram.description.CellLooks.Words;
import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.description.ColumnMapping;
import org.holdfast.diagram.description.LineMapping;
import org.holdfast.diagram.description.Looks.Conditional;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.sync.Colours;
import org.holdfast.diagram.sync.Descent.Item;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Table;

/** Decides what cells look like: conditions of the cell come first, then those of its line and its column; then what is usual. */
final class CellPainter {
    private static final Words USUAL = new Words(new ColourDescription.Fixed(Colour.BLACK), 12, Set.of());

    private final Sheet sheet;

    /** A look, and on what its conditions are asked. */
    private record Layer(CellLooks looks, Scope scope) {}

    CellPainter(Sheet sheet) {
        this.sheet = sheet;
    }

    Table.Cell cell(Crossing crossing) {
        Scope scope = Crossing.scope(sheet.scope(), crossing.line(), crossing.column(), crossing.element());
        Scope ofLine = sheet.scope().at(crossing.line().element());
        Scope ofColumn = sheet.scope().at(crossing.column().element().orElse(sheet.scope().self()));
        CellLooks column = crossing.column().mapping().looks();
        return cell(crossing.words().in(scope), List.of(new Layer(crossing.looks(), scope),
                new Layer(crossing.line().mapping().looks(), ofLine), new Layer(column, ofColumn)));
    }

    Table.Cell header(Item<LineMapping> line) {
        Scope scope = sheet.scope().at(line.element());
        return cell(sheet.ask().words(line.mapping().header(), scope),
                List.of(new Layer(line.mapping().looks(), scope)));
    }

    Table.Cell header(Column column) {
        Scope scope = sheet.scope().at(column.element().orElse(sheet.scope().self()));
        return switch (column.mapping()) {
            case ColumnMapping.Feature feature -> cell(sheet.ask().words(feature.header(), scope), List.of());
            case ColumnMapping.Elements elements -> cell(sheet.ask().words(elements.header(), scope),
                    List.of(new Layer(elements.looks(), scope)));
        };
    }

    private Table.Cell cell(String text, List<Layer> layers) {
        Words words = first(layers, CellLooks::conditionalWords, CellLooks::words).orElse(USUAL);
        Optional<Colour> ground = first(layers, CellLooks::conditionalGrounds, CellLooks::ground).map(Colours::of);
        return new Table.Cell(
                new Label(text, Colours.of(words.colour()), words.size(), words.formats(), Optional.empty()),
                ground);
    }

    private <L> Optional<L> first(List<Layer> layers, Function<CellLooks, List<Conditional<L>>> conditional,
            Function<CellLooks, Optional<L>> usual) {
        Stream<L> conditions = layers.stream().flatMap(layer -> conditional.apply(layer.looks()).stream()
                .filter(one -> holds(one.condition(), layer.scope())).map(Conditional::look));
        return Stream.concat(conditions, layers.stream().flatMap(layer -> usual.apply(layer.looks()).stream()))
                .findFirst();
    }

    private boolean holds(Expression condition, Scope scope) {
        return sheet.ask().truth(condition, scope, false);
    }
}
