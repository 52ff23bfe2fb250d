package org.holdfast.diagram.tests.table;

import java.util.Optional;
import java.util.stream.Collectors;

import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Table;
import org.holdfast.diagram.view.Table.Cell;

/** A table as lines of text: words, and in brackets how they look where it is not as usual. */
final class TableText {

    private TableText() {}

    static String of(Table table) {
        StringBuilder text = new StringBuilder(table.title());
        text.append('\n')
                .append(table.columns().stream().map(column -> " | " + cell(column.header()))
                        .collect(Collectors.joining()))
                .append('\n');
        for (Table.Line line : table.lines()) {
            text.append("  ".repeat(line.depth())).append(cell(line.header()));
            line.cells().forEach(cell -> text.append(" | ").append(cell.map(TableText::cell).orElse("-")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Cell cell) {
        Label words = cell.words();
        StringBuilder text = new StringBuilder(words.text());
        if (words.size() != 12) {
            text.append(" [").append(words.size()).append(']');
        }
        words.formats().stream().sorted().forEach(format -> text.append(" [").append(format).append(']'));
        Optional.of(words.colour()).filter(colour -> colour.red() > 0)
                .ifPresent(colour -> text.append(" [").append(colour.red())
                        .append(' ').append(colour.green()).append(' ').append(colour.blue()).append(']'));
        cell.ground().ifPresent(ground -> text.append(" on [").append(ground.red()).append(' ').append(ground.green())
                .append(' ').append(ground.blue()).append(']'));
        return text.toString();
    }
}
