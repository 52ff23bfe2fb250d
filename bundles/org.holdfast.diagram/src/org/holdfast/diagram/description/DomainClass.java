package org.holdfast.diagram.description;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The type of elements that a mapping takes: {@code package::Class}, or the name of the class alone. */
public final class DomainClass {
    private final String name;
    private final Map<EClass, Boolean> known = new ConcurrentHashMap<>();

    /**
     * A type by name.
     *
     * @param name
     *            {@code package::Class}, {@code package.Class} or {@code Class}; {@code EObject} is every element's
     */
    public DomainClass(String name) {
        this.name = name;
    }

    /**
     * Returns its name.
     *
     * @return as in the specification
     */
    public String name() {
        return name;
    }

    /**
     * Whether an element is of this type or of one below it.
     *
     * @param element
     *            of any model
     * @return whether a mapping of this type takes it
     */
    public boolean has(EObject element) {
        return known.computeIfAbsent(element.eClass(), this::covers);
    }

    private boolean covers(EClass type) {
        return isNamed("ecore", "EObject") || is(type) || type.getEAllSuperTypes().stream().anyMatch(this::is);
    }

    /**
     * Whether a class of a metamodel is what this names.
     *
     * @param type
     *            of a metamodel
     * @return whether the names agree
     */
    public boolean is(EClass type) {
        return isNamed(type.getEPackage().getName(), type.getName());
    }

    private boolean isNamed(String inPackage, String type) {
        return name.equals(type) || name.equals(inPackage + "::" + type) || name.equals(inPackage + "." + type);
    }

    @Override
    public String toString() {
        return name;
    }
}
