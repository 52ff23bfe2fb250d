package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Site;
import org.holdfast.model.name.QualifiedNames;

/**
 * The names of an indexed plan: full names, those of nested sites also without the names around them. Steps of recovery
 * plans are not among them, since only their plan speaks of them.
 */
public final class IndexedNames implements PlanNames {
    private final Map<String, List<EObject>> elements = new LinkedHashMap<>();

    private IndexedNames() {}

    /** The names of a plan. */
    public static IndexedNames of(PlanIndex index) {
        IndexedNames names = new IndexedNames();
        index.all(NamedElement.class).stream().filter(element -> !(element instanceof RecoveryStep))
                .forEach(element -> QualifiedNames.of(element).ifPresent(name -> names.add(name, element)));
        return names;
    }

    @Override
    public List<EObject> named(String name) {
        return elements.getOrDefault(name, List.of());
    }

    @Override
    public Stream<String> names() {
        return elements.keySet().stream();
    }

    private void add(String fullName, NamedElement element) {
        elements.computeIfAbsent(fullName, name -> new ArrayList<>()).add(element);
        int dot = fullName.indexOf('.');
        if (element instanceof Site && dot >= 0) {
            add(fullName.substring(dot + 1), element);
        }
    }
}
