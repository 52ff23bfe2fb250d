package org.holdfast.design.tests;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.HoldfastViewpoint;

/** The services that the specification names, found as Sirius finds them. */
final class ServiceMethods {
    private ServiceMethods() {}

    /** The classes, in the order of the specification. */
    static Stream<Class<?>> classes() {
        return SpecificationText.all("qualifiedClassName").map(said -> load(said.value()));
    }

    /** The methods with the name that can be called on an element. */
    static List<Method> named(String name) {
        return all().filter(method -> method.getName().equals(name)).toList();
    }

    /** All methods that can be called on an element. */
    static Stream<Method> all() {
        return classes().flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()
                        && method.getParameterCount() > 0
                        && EObject.class.isAssignableFrom(method.getParameterTypes()[0]));
    }

    private static Class<?> load(String name) {
        try {
            return HoldfastViewpoint.services().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class of services " + name, e);
        }
    }
}
