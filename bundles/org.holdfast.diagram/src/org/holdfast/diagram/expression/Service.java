package org.holdfast.diagram.expression;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Term.Complaint;

/** The methods of one name. Which of them is meant is told by the classes of receiver and arguments. */
record Service(String name, List<ServiceMethod> methods) {

    Service and(Service more) {
        return new Service(name, Stream.concat(methods.stream(), more.methods.stream()).toList());
    }

    @Nullable
    Object call(@Nullable Object[] values) throws Complaint {
        ServiceMethod best = null;
        for (ServiceMethod method : methods) {
            if (method.takes(values) && (best == null || method.isNarrowerThan(best))) {
                best = method;
            }
        }
        if (best == null) {
            throw new Complaint("no method '" + name + "' takes what it is given");
        }
        return best.call(values);
    }
}
