package org.holdfast.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.ColumnMapping;
import org.holdfast.diagram.description.IntersectionMapping;
import org.holdfast.diagram.description.IntersectionMapping.Own;
import org.holdfast.diagram.description.LineMapping;
import org.holdfast.diagram.description.TableDescription;
import org.holdfast.diagram.expression.Elements;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.sync.Descent.Item;

/** Finds what stands where lines and columns meet. */
final class Intersections {
    private final Sheet sheet;
    private final Map<Item<LineMapping>, Map<Column, Crossing>> crossings = new IdentityHashMap<>();
    private final Map<EObject, List<Item<LineMapping>>> lines = new HashMap<>();
    private final Map<EObject, List<Column>> columns = new HashMap<>();

    Intersections(Sheet sheet, TableDescription description) {
        this.sheet = sheet;
        sheet.lines().forEach(line -> lines.computeIfAbsent(line.element(), none -> new ArrayList<>(1)).add(line));
        sheet.columns().forEach(column -> column.element()
                .ifPresent(element -> columns.computeIfAbsent(element, none -> new ArrayList<>(1)).add(column)));
        for (IntersectionMapping mapping : description.intersections()) {
            mapping.element().ifPresentOrElse(own -> own(mapping, own), () -> relations(mapping));
        }
    }

    /** What stands there, if something does. */
    Optional<Crossing> at(Item<LineMapping> line, Column column) {
        return column.mapping() instanceof ColumnMapping.Feature feature ? feature(line, column, feature)
                : Optional.ofNullable(crossings.getOrDefault(line, Map.of()).get(column));
    }

    private Optional<Crossing> feature(Item<LineMapping> line, Column column, ColumnMapping.Feature mapping) {
        Scope scope = Crossing.scope(sheet.scope(), line, column, line.element());
        Optional<EObject> owner = mapping.owner().isEmpty() ? Optional.of(line.element())
                : mapping.owner().flatMap(one -> sheet.ask().elements(one, scope).stream().findFirst());
        return owner.filter(one -> "*".equals(mapping.feature()) || feature(one, mapping) != null)
                .map(one -> new Crossing(line, column, one, mapping.looks(), inside -> words(mapping, inside)));
    }

    private String words(ColumnMapping.Feature mapping, Scope scope) {
        return mapping.label().map(one -> sheet.ask().words(one, scope))
                .orElseGet(() -> Elements.words(scope.self().eGet(feature(scope.self(), mapping))));
    }

    private static @Nullable EStructuralFeature feature(EObject owner,
            ColumnMapping.Feature mapping) {
        return owner.eClass().getEStructuralFeature(mapping.feature());
    }

    private void own(IntersectionMapping mapping, Own own) {
        for (EObject element : sheet.elements(own.candidates(), own.domainClass(), sheet.scope())) {
            Scope scope = sheet.scope().at(element);
            for (EObject of : sheet.ask().elements(own.lineFinder(), scope)) {
                lines.getOrDefault(of, List.of()).stream()
                        .filter(line -> mapping.lines().contains(line.mapping().name()))
                        .forEach(line -> add(mapping, line, element,
                                sheet.ask().elements(mapping.columnFinder(), scope)));
            }
        }
    }

    private void relations(IntersectionMapping mapping) {
        for (Item<LineMapping> line : sheet.lines()) {
            if (mapping.lines().contains(line.mapping().name())) {
                Scope scope = sheet.scope().at(line.element());
                add(mapping, line, line.element(), sheet.ask().elements(mapping.columnFinder(), scope));
            }
        }
    }

    private void add(IntersectionMapping mapping, Item<LineMapping> line, EObject element, Set<EObject> found) {
        for (EObject one : found) {
            for (Column column : columns.getOrDefault(one, List.of())) {
                Scope scope = Crossing.scope(sheet.scope(), line, column, element);
                if (column.mapping().name().equals(mapping.column())
                        && mapping.precondition().map(condition -> sheet.ask().truth(condition, scope, false))
                                .orElse(true)) {
                    crossings.computeIfAbsent(line, none -> new IdentityHashMap<>()).putIfAbsent(column,
                            new Crossing(line, column, element, mapping.looks(),
                                    inside -> sheet.ask().words(mapping.label(), inside)));
                }
            }
        }
    }
}
