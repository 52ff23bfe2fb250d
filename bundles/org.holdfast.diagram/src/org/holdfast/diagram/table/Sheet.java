package org.holdfast.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.ColumnMapping;
import org.holdfast.diagram.description.DomainClass;
import org.holdfast.diagram.description.LineMapping;
import org.holdfast.diagram.description.TableDescription;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.sync.Descent;
import org.holdfast.diagram.sync.Descent.Item;
import org.holdfast.diagram.sync.Everything;

/**
 * The lines and columns of a table.
 *
 * @param scope
 *            the variables that are known everywhere, asked of the root
 * @param ask
 *            evaluates expressions
 * @param everything
 *            all elements of the model
 */
record Sheet(Scope scope, Evaluation ask, Everything everything, List<Item<LineMapping>> lines, List<Column> columns) {

    static Sheet of(TableDescription description, EObject root) {
        EObject view = ViewElement.of(Kind.TABLE, root, null);
        Scope scope = Scope.of(root).with("table", view).with("viewpoint", view).with("root", root);
        Sheet empty = new Sheet(scope, new Evaluation(Set.of("table", "viewpoint", "root")), new Everything(root),
                List.of(),
                List.of());
        List<Item<LineMapping>> lines = Descent.walk(above -> empty.below(above, description, view));
        List<Column> columns = description.columns().stream().flatMap(column -> empty.columns(column, view).stream())
                .toList();
        return new Sheet(scope, empty.ask, empty.everything, lines, columns);
    }

    private List<Item<LineMapping>> below(Optional<Item<LineMapping>> above, TableDescription description,
            EObject view) {
        EObject container = above.map(Item::element).orElse(scope.self());
        Scope inside = scope.at(container).with("container", container).with("containerView",
                above.isEmpty() ? view : (Supplier<EObject>) () -> ViewElement.of(Kind.LINE, container, view));
        List<Item<LineMapping>> below = new ArrayList<>();
        for (String name : above.map(line -> line.mapping().subLines()).orElse(description.roots())) {
            LineMapping mapping = description.lines().get(name);
            elements(mapping.candidates(), mapping.domainClass(), inside).forEach(element -> below
                    .add(new Item<>(mapping, element, above.map(line -> line.depth() + 1).orElse(0))));
        }
        return below;
    }

    private List<Column> columns(ColumnMapping mapping, EObject view) {
        return switch (mapping) {
            case ColumnMapping.Feature feature -> List.of(new Column(feature, Optional.empty()));
            case ColumnMapping.Elements elements -> elements(elements.candidates(), elements.domainClass(),
                    scope.with("container", scope.self()).with("containerView", view)).stream()
                    .map(element -> new Column(elements, Optional.of(element))).toList();
        };
    }

    /** The elements of a type among candidates. */
    List<EObject> elements(Optional<Expression> candidates, DomainClass type, Scope inside) {
        Collection<EObject> all = candidates.<Collection<EObject>>map(one -> ask.elements(one, inside))
                .orElseGet(() -> everything.of(type));
        return all.stream().filter(type::has).toList();
    }
}
