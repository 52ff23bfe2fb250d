package org.holdfast.dsl.validation;

import java.util.Comparator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Which of two elements comes first, by file and place, and how a message points to it. */
final class FirstPlace {
    /** By file, then by place in it. */
    static final Comparator<EObject> ORDER = Comparator.comparing((EObject element) -> uri(element).toString())
            .thenComparingInt(FirstPlace::offset);

    private FirstPlace() {}

    /** Where an element is, as seen from another: the line, and the file if it is another one. */
    static String of(EObject first, EObject from) {
        @Nullable
        INode node = NodeModelUtils.findActualNodeFor(first);
        String line = node == null ? "" : "line " + node.getStartLine();
        return uri(first).equals(uri(from)) ? "in " + line : "in " + URI.decode(uri(first).lastSegment()) + ", " + line;
    }

    private static URI uri(EObject element) {
        return element.eResource().getURI();
    }

    private static int offset(EObject element) {
        @Nullable
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? 0 : node.getOffset();
    }
}
