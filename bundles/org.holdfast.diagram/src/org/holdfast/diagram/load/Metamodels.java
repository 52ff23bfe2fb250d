package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.holdfast.diagram.description.DomainClass;
import org.holdfast.diagram.expression.Guess;

/** The metamodels that a representation names, as far as they are at hand: by them the names of types are checked. */
record Metamodels(EPackage.Registry registry, List<EPackage> packages, boolean complete) {

    static Metamodels none(EPackage.Registry registry) {
        return new Metamodels(registry, List.of(), false);
    }

    /** Those of {@code <metamodel href="http://example.org/demo#/"/>}. */
    Metamodels of(Entry representation) {
        List<EPackage> found = new ArrayList<>();
        List<Entry> named = representation.children("metamodel");
        for (Entry one : named) {
            String uri = one.need("href", "the URI of a metamodel").replaceFirst("#.*", "");
            EPackage metamodel = registry.getEPackage(uri);
            if (metamodel != null) {
                found.add(metamodel);
            }
        }
        return new Metamodels(registry, List.copyOf(found), !named.isEmpty() && found.size() == named.size());
    }

    DomainClass check(Entry entry, DomainClass type) {
        List<EClass> classes = packages.stream().flatMap(one -> one.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).toList();
        if (complete && !type.name().matches("(ecore(::|\\.))?EObject") && classes.stream().noneMatch(type::is)) {
            List<String> known = classes.stream().map(one -> one.getEPackage().getName() + "::" + one.getName())
                    .toList();
            throw entry.wrong("the metamodels of this representation have no type '" + type + "'"
                    + Guess.of(type.name(), known));
        }
        return type;
    }
}
