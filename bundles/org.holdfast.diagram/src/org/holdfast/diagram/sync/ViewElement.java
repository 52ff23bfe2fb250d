package org.holdfast.diagram.sync;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What services get that ask for a view ({@code diagram}, {@code view}, {@code containerView} …). As in Sirius it is an EObject
 * of a class such as {@code DSemanticDiagram}, has a feature {@code target}, the element that it shows, and lies in another
 * view or none; a {@code DEdge} also has {@code sourceNode} and {@code targetNode}. It has nothing else of Sirius.
 */
public final class ViewElement extends DynamicEObjectImpl {
    private static final EReference TARGET = reference("target");
    private static final EReference SOURCE_NODE = reference("sourceNode");
    private static final EReference TARGET_NODE = reference("targetNode");
    private static final EPackage VIEWS = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass DECORATOR = type("DSemanticDecorator", List.of(), TARGET);
    private static final EClass DIAGRAM = type("DSemanticDiagram", List.of(DECORATOR));
    private static final EClass NODE = type("DNode", List.of(DECORATOR));
    private static final EClass CONTAINER = type("DNodeContainer", List.of(DECORATOR));
    private static final EClass EDGE = type("DEdge", List.of(DECORATOR), SOURCE_NODE, TARGET_NODE);

    static {
        VIEWS.setName("diagram");
        VIEWS.getEClassifiers().addAll(List.of(DECORATOR, DIAGRAM, NODE, CONTAINER, EDGE));
    }

    private final @Nullable EObject container;

    private ViewElement(EClass type, EObject target, @Nullable EObject container) {
        super(type);
        this.container = container;
        eSet(TARGET, target);
    }

    private static EReference reference(String name) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        return reference;
    }

    private static EClass type(String name, List<EClass> above, EReference... references) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(above);
        type.getEStructuralFeatures().addAll(List.of(references));
        return type;
    }

    /**
     * The view that is a diagram.
     *
     * @param root
     *            what it is a diagram of
     * @return a {@code DSemanticDiagram}
     */
    public static EObject diagram(EObject root) {
        return new ViewElement(DIAGRAM, root, null);
    }

    /**
     * The view that is a node.
     *
     * @param element
     *            what it shows
     * @param plain
     *            whether it has no inside
     * @param in
     *            the view of what contains it
     * @return a {@code DNode} or a {@code DNodeContainer}
     */
    public static EObject node(EObject element, boolean plain, EObject in) {
        return new ViewElement(plain ? NODE : CONTAINER, element, in);
    }

    /**
     * The view that is an edge.
     *
     * @param element
     *            what it shows
     * @param source
     *            the view of what it leaves
     * @param target
     *            the view of what it leads to
     * @param diagram
     *            the view of the diagram
     * @return a {@code DEdge}
     */
    public static EObject edge(EObject element, EObject source, EObject target, EObject diagram) {
        ViewElement edge = new ViewElement(EDGE, element, diagram);
        edge.eSet(SOURCE_NODE, source);
        edge.eSet(TARGET_NODE, target);
        return edge;
    }

    @Override
    @NonNullByDefault({})
    public EObject eContainer() {
        return container;
    }
}
