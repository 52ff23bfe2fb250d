package org.holdfast.diagram.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.Operation;
import org.holdfast.diagram.description.Operation.CreateInstance;
import org.holdfast.diagram.description.Operation.For;
import org.holdfast.diagram.description.Operation.If;
import org.holdfast.diagram.description.Operation.Switch;
import org.holdfast.diagram.expression.Elements;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewpointException;

/** Carries operations out. */
final class Execution {

    private Execution() {}

    static void run(Operation operation, Scope scope) {
        EObject self = scope.self();
        switch (operation) {
            case Operation.ChangeContext change -> run(change.then(), moved(scope, change.to().value(scope)));
            case CreateInstance create -> create(create, scope);
            case Operation.SetValue set -> {
                Features.set(set.place(), self, set.feature(), set.value().value(scope));
                run(set.then(), scope);
            }
            case Operation.Unset unset -> {
                unset.values().ifPresentOrElse(
                        values -> Features.remove(unset.place(), self, unset.feature(), values.elements(scope)),
                        () -> Features.set(unset.place(), self, unset.feature(), null));
                run(unset.then(), scope);
            }
            case Operation.Move move -> {
                move.to().elements(scope).stream().findFirst()
                        .ifPresent(to -> Features.add(move.place(), to, move.feature(), self));
                run(move.then(), scope);
            }
            case Operation.Remove remove -> {
                EcoreUtil.delete(self, true);
                run(remove.then(), scope);
            }
            case If one -> {
                if (one.condition().truth(scope)) {
                    run(one.then(), scope);
                }
            }
            case Switch choice -> run(choice.cases().stream().filter(one -> one.condition().truth(scope)).findFirst()
                    .map(If::then).orElse(choice.otherwise()), scope);
            case For each -> each(each, scope);
            case Operation.Let let -> run(let.then(), scope.with(let.variable(), let.value().value(scope)));
        }
    }

    private static void run(List<Operation> operations, Scope scope) {
        operations.forEach(operation -> run(operation, scope));
    }

    private static Scope moved(Scope scope, @Nullable Object to) {
        return to instanceof EObject element ? scope.at(element) : scope;
    }

    private static void create(CreateInstance create, Scope scope) {
        EObject owner = scope.self();
        EClass type = type(create, owner);
        EObject instance = type.getEPackage().getEFactoryInstance().create(type);
        Features.add(create.place(), owner, create.feature(), instance);
        run(create.then(), scope.with(create.variable(), instance).at(instance));
    }

    /** The type is looked for where that of the feature is, then where the owner's is. */
    private static EClass type(CreateInstance create, EObject owner) {
        EPackage near = Features.feature(create.place(), owner, create.feature()).getEType().getEPackage();
        return List.of(near, owner.eClass().getEPackage()).stream().flatMap(one -> one.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> create.type().is(one) && !one.isAbstract()).findFirst()
                .orElseThrow(() -> new ViewpointException(create.place(), "there is no type '" + create.type()
                        + "' to create in " + Elements.name(owner)));
    }

    private static void each(For each, Scope scope) {
        Object values = each.values().value(scope);
        Collection<?> all = values instanceof Collection<?> many ? List.copyOf(many)
                : values == null ? List.of() : List.of(values);
        for (Object value : all) {
            run(each.then(), moved(scope.with(each.variable(), value), value));
        }
    }
}
