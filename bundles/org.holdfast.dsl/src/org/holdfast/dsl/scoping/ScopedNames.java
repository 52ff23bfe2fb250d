package org.holdfast.dsl.scoping;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.holdfast.rules.expression.PlanNames;

/** The elements that can be seen from a place in the text. */
public final class ScopedNames implements PlanNames {
    private final IScope scope;
    private final IQualifiedNameConverter names;
    private final EObject place;

    /** Names as they are understood at a place. */
    public ScopedNames(IScope scope, IQualifiedNameConverter names, EObject place) {
        this.scope = scope;
        this.names = names;
        this.place = place;
    }

    @Override
    public List<EObject> named(String name) {
        return stream(scope.getElements(names.toQualifiedName(name)))
                .map(found -> EcoreUtil.resolve(found.getEObjectOrProxy(), place)).filter(found -> !found.eIsProxy())
                .toList();
    }

    @Override
    public Stream<String> names() {
        return stream(scope.getAllElements()).map(found -> names.toString(found.getName()));
    }

    private static Stream<IEObjectDescription> stream(Iterable<IEObjectDescription> descriptions) {
        return StreamSupport.stream(descriptions.spliterator(), false);
    }
}
