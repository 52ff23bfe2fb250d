package org.holdfast.diagram.expression;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

/**
 * The services that expressions of a viewpoint may call: the public methods, of public classes with a public constructor
 * without arguments, whose first parameter is an element of a model.
 */
public final class Services {
    /** No services at all. */
    public static final Services NONE = new Services(new TreeMap<>());

    private final SortedMap<String, Service> byName;

    private Services(SortedMap<String, Service> byName) {
        this.byName = byName;
    }

    /**
     * These services and those of one class more.
     *
     * @param type
     *            a public class with a public constructor without arguments
     * @return all of them
     * @throws ReflectiveOperationException
     *             if it cannot be created or called
     */
    public Services with(Class<?> type) throws ReflectiveOperationException {
        SortedMap<String, Service> all = new TreeMap<>(byName);
        Object services = type.getConstructor().newInstance();
        Method[] methods = type.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            if (isService(method)) {
                Service one = new Service(method.getName(), List.of(ServiceMethod.of(services, method)));
                all.merge(method.getName(), one, Service::and);
            }
        }
        return new Services(all);
    }

    private static boolean isService(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return !method.isBridge() && parameters.length > 0 && EObject.class.isAssignableFrom(parameters[0]);
    }

    Optional<Service> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Returns what there is.
     *
     * @return the names of the services, sorted
     */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
