package org.holdfast.diagram.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Term.Complaint;

/** One method of a class of services, bound to its only instance. */
record ServiceMethod(List<Class<?>> types, MethodHandle handle) {
    private static final MethodType SPREAD = MethodType.methodType(Object.class, Object[].class);

    static ServiceMethod of(Object services, Method method) throws IllegalAccessException {
        MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(services);
        List<Class<?>> types = bound.type().wrap().parameterList();
        return new ServiceMethod(types, bound.asSpreader(Object[].class, types.size()).asType(SPREAD));
    }

    boolean takes(@Nullable Object[] values) {
        if (values.length != types.size()) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !types.get(i).isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isNarrowerThan(ServiceMethod other) {
        for (int i = 0; i < types.size(); i++) {
            if (!other.types.get(i).isAssignableFrom(types.get(i))) {
                return false;
            }
        }
        return true;
    }

    // What a service throws is told, whatever it is: a picture without one label is worth more than none.
    @Nullable
    Object call(@Nullable Object[] values) throws Complaint {
        try {
            return handle.invokeExact(values);
        } catch (VirtualMachineError | LinkageError e) {
            if (e instanceof StackOverflowError) {
                throw new Complaint("the service calls itself without end");
            }
            throw e;
        } catch (Throwable e) {
            String why = e.getMessage();
            throw new Complaint("the service failed: " + (why == null ? e.getClass().getSimpleName() : why));
        }
    }
}
