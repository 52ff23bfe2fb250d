package org.holdfast.diagram.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /** What a view is; the names of their classes are Sirius'. */
    public enum Kind {
        /** A diagram. */
        DIAGRAM("DSemanticDiagram"),
        /** A node of a diagram. */
        NODE("DNode"),
        /** A container of a diagram. */
        CONTAINER("DNodeContainer"),
        /** An edge of a diagram. */
        EDGE("DEdge"),
        /** A table. */
        TABLE("DTable"),
        /** A line of a table. */
        LINE("DLine"),
        /** A column of a table. */
        COLUMN("DColumn"),
        /** A tree. */
        TREE("DTree"),
        /** An item of a tree. */
        ITEM("DTreeItem");

        private final String sirius;

        Kind(String sirius) {
            this.sirius = sirius;
        }
    }

    private static final EReference TARGET = reference("target");
    private static final EReference SOURCE_NODE = reference("sourceNode");
    private static final EReference TARGET_NODE = reference("targetNode");
    private static final Map<Kind, EClass> TYPES = types();

    private final @Nullable EObject container;

    private ViewElement(EClass type, @Nullable EObject container) {
        super(type);
        this.container = container;
    }

    private static EReference reference(String name) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        return reference;
    }

    private static Map<Kind, EClass> types() {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("viewpoint");
        EClass decorator = type(views, "DSemanticDecorator");
        decorator.getEStructuralFeatures().add(TARGET);
        Map<Kind, EClass> types = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            EClass type = type(views, kind.sirius);
            type.getESuperTypes().add(decorator);
            types.put(kind, type);
        }
        types.get(Kind.EDGE).getEStructuralFeatures().addAll(List.of(SOURCE_NODE, TARGET_NODE));
        return types;
    }

    private static EClass type(EPackage views, String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        views.getEClassifiers().add(type);
        return type;
    }

    /**
     * A view.
     *
     * @param kind
     *            what it is
     * @param target
     *            what it shows
     * @param in
     *            the view that contains it; none for the representation itself
     * @return the view
     */
    public static EObject of(Kind kind, EObject target, @Nullable EObject in) {
        ViewElement view = new ViewElement(TYPES.get(kind), in);
        view.eSet(TARGET, target);
        return view;
    }

    /**
     * The view that is an edge.
     *
     * @param target
     *            what it shows
     * @param source
     *            the view of the node that it leaves
     * @param to
     *            the view of the node that it leads to
     * @param diagram
     *            the view of the diagram
     * @return a {@code DEdge}
     */
    public static EObject edge(EObject target, EObject source, EObject to, EObject diagram) {
        EObject edge = of(Kind.EDGE, target, diagram);
        edge.eSet(SOURCE_NODE, source);
        edge.eSet(TARGET_NODE, to);
        return edge;
    }

    @Override
    @NonNullByDefault({})
    public EObject eContainer() {
        return container;
    }
}
