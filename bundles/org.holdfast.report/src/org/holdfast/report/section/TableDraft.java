package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.wording.Messages;

/**
 * A table that is being made. Its texts have the keys {@code table.<anchor>} for the caption,
 * {@code table.<anchor>.empty} for what is said without rows, and {@code column.<name>} for the heads of columns.
 */
public final class TableDraft {
    private final Messages messages;
    private final String anchor;
    private final String key;
    private final List<Column> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();

    /**
     * @param anchor
     *            names the table in the report
     */
    public TableDraft(Messages messages, String anchor) {
        this(messages, anchor, anchor);
    }

    /**
     * A table of which there are several in a report.
     *
     * @param key
     *            stands for the anchor in the keys of its texts
     */
    public TableDraft(Messages messages, String anchor, String key) {
        this.messages = messages;
        this.anchor = anchor;
        this.key = key;
    }

    /** Adds a column of text. */
    public TableDraft text(String name, int weight) {
        columns.add(Column.words(messages.text("column." + name), weight));
        return this;
    }

    /** Adds columns of numbers, times or money. */
    public TableDraft numbers(String... names) {
        for (String name : names) {
            columns.add(Column.numbers(messages.text("column." + name)));
        }
        return this;
    }

    /** Adds a row. */
    public TableDraft row(Cell... cells) {
        return add(Optional.empty(), List.of(cells));
    }

    /** Adds a row where links to an element lead. */
    public TableDraft rowOf(String place, Cell... cells) {
        return add(Optional.of(place), List.of(cells));
    }

    /** Adds a row. */
    public TableDraft add(Optional<String> place, List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    anchor + " has " + columns.size() + " columns, not " + cells.size());
        }
        rows.add(new Block.Row(place, cells));
        return this;
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /** The table. */
    public Block.Table table() {
        return table(empty());
    }

    /**
     * The table.
     *
     * @param empty
     *            what is said without rows
     */
    public Block.Table table(String empty) {
        return new Block.Table(anchor, messages.text("table." + key), List.copyOf(columns), List.copyOf(rows), empty);
    }

    /** What is said without rows, if nothing else is. */
    public String empty() {
        return messages.text("table." + key + ".empty");
    }
}
