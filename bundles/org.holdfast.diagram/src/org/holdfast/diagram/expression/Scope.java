package org.holdfast.diagram.expression;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What an expression is evaluated on: an element, and variables by name. Immutable; inner scopes share their outer ones. */
public final class Scope {
    private final EObject self;
    private final @Nullable Binding bindings;

    private record Binding(String name, @Nullable Object value, @Nullable Binding outer) {}

    private Scope(EObject self, @Nullable Binding bindings) {
        this.self = self;
        this.bindings = bindings;
    }

    /**
     * A scope without variables.
     *
     * @param self
     *            the element that is asked
     * @return the scope
     */
    public static Scope of(EObject self) {
        return new Scope(self, null);
    }

    /**
     * The same with one variable more, which hides one of the same name.
     *
     * @param name
     *            of the variable
     * @param value
     *            its value; a {@link Supplier} is asked when the variable is
     * @return the inner scope
     */
    public Scope with(String name, @Nullable Object value) {
        return new Scope(self, new Binding(name, value, bindings));
    }

    /**
     * The same variables, seen from another element.
     *
     * @param element
     *            that is asked
     * @return the inner scope
     */
    public Scope at(EObject element) {
        return new Scope(element, bindings);
    }

    /**
     * Returns the element that is asked.
     *
     * @return the element, which is also the variable {@code self}
     */
    public EObject self() {
        return self;
    }

    boolean knows(String name) {
        return "self".equals(name) || binding(name) != null;
    }

    @Nullable
    Object value(String name) {
        if ("self".equals(name)) {
            return self;
        }
        Binding binding = binding(name);
        Object value = binding == null ? null : binding.value();
        return value instanceof Supplier<?> later ? later.get() : value;
    }

    private @Nullable Binding binding(String name) {
        Binding binding = bindings;
        while (binding != null && !binding.name().equals(name)) {
            binding = binding.outer();
        }
        return binding;
    }
}
