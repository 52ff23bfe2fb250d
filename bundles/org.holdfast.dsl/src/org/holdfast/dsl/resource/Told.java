package org.holdfast.dsl.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** Which names of a file led nowhere, each with the problem that says so; they are among the errors of the file. */
final class Told {
    private final Map<Triple<EObject, EReference, INode>, Diagnostic> problems = new LinkedHashMap<>();
    private final Resource file;

    Told(Resource file) {
        this.file = file;
    }

    int size() {
        return problems.size();
    }

    /** Whether nothing but names is wrong with the file. */
    boolean isAllThatIsWrong() {
        return problems.size() == file.getErrors().size();
    }

    boolean contains(Triple<EObject, EReference, INode> link) {
        return problems.containsKey(link);
    }

    void tell(Triple<EObject, EReference, INode> link, Diagnostic problem) {
        problems.put(link, problem);
        file.getErrors().add(problem);
    }

    /** The name leads somewhere now. */
    void takeBack(Triple<EObject, EReference, INode> link) {
        @Nullable
        Diagnostic problem = problems.remove(link);
        if (problem != null) {
            file.getErrors().remove(problem);
        }
    }

    /** Takes back what was told of elements that are no more. */
    void forget(Set<EObject> gone) {
        problems.entrySet().removeIf(
                each -> gone.contains(each.getKey().getFirst()) && file.getErrors().remove(each.getValue()));
    }

    void clear() {
        problems.clear();
    }
}
