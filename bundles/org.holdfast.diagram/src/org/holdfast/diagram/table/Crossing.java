package org.holdfast.diagram.table;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.CellLooks;
import org.holdfast.diagram.description.LineMapping;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.sync.Descent.Item;

/** Where a line and a column meet, and what stands there: the words of an element. */
record Crossing(Item<LineMapping> line, Column column, EObject element, CellLooks looks, Words words) {

    /** Gives words for what stands somewhere. */
    @FunctionalInterface
    interface Words {
        String in(Scope scope);
    }

    /** The variables of this place. */
    static Scope scope(Scope table, Item<LineMapping> line, Column column, EObject element) {
        Scope scope = table.at(element).with("lineSemantic", line.element()).with("container", line.element())
                .with("line", (Supplier<EObject>) () -> ViewElement.of(Kind.LINE, line.element(), null));
        EObject of = column.element().orElse(table.self());
        return scope.with("columnSemantic", of).with("column",
                (Supplier<EObject>) () -> ViewElement.of(Kind.COLUMN, of, null));
    }
}
