package org.holdfast.diagram.expression;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What an expression asks for, once read. */
sealed interface Term {

    /** Gives the value, or complains in words that go after the name of the expression. */
    @Nullable
    Object value(Scope scope) throws Complaint;

    /** Plain words. */
    record Words(String words) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            return words;
        }
    }

    /** A feature of the element; some names are every element's, as in Sirius. */
    record Feature(String name) implements Term {
        @Override
        public @Nullable Object value(Scope scope) throws Complaint {
            EObject self = scope.self();
            EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
            if (feature != null) {
                return self.eGet(feature);
            }
            return switch (name) {
                case "eContainer" -> self.eContainer();
                case "eContents" -> self.eContents();
                case "eAllContents" -> Elements.below(self);
                case "eClass" -> self.eClass();
                case "eCrossReferences" -> self.eCrossReferences();
                default -> throw new Complaint("has no feature '" + name + "'");
            };
        }
    }

    /** A variable. */
    record Variable(String name) implements Term {
        @Override
        public @Nullable Object value(Scope scope) throws Complaint {
            if (!scope.knows(name)) {
                throw new Complaint("there is no variable '" + name + "' here");
            }
            return scope.value(name);
        }
    }

    /** A call of a service on the element or on a variable, with variables as arguments. */
    record Call(Service service, String receiver, List<String> arguments) implements Term {
        @Override
        public @Nullable Object value(Scope scope) throws Complaint {
            @Nullable
            Object[] values = new Object[arguments.size() + 1];
            values[0] = new Variable(receiver).value(scope);
            for (int i = 1; i < values.length; i++) {
                values[i] = new Variable(arguments.get(i - 1)).value(scope);
            }
            if (!(values[0] instanceof EObject)) {
                throw new Complaint("'" + receiver + "' is no element of the model");
            }
            return service.call(values);
        }
    }

    /** Why a term has no value. */
    final class Complaint extends Exception {
        private static final long serialVersionUID = 1L;

        Complaint(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }
}
