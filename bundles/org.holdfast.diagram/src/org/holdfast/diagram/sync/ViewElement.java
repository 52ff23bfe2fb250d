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
 * view or none; it has nothing else of Sirius.
 */
final class ViewElement extends DynamicEObjectImpl {
    static final EClass DIAGRAM;
    static final EClass NODE;
    static final EClass CONTAINER;
    static final EClass EDGE;
    private static final EReference TARGET;

    private final @Nullable EObject container;

    static {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("diagram");
        EClass decorator = type(views, "DSemanticDecorator");
        TARGET = EcoreFactory.eINSTANCE.createEReference();
        TARGET.setName("target");
        TARGET.setEType(EcorePackage.Literals.EOBJECT);
        decorator.getEStructuralFeatures().add(TARGET);
        DIAGRAM = type(views, "DSemanticDiagram", decorator);
        NODE = type(views, "DNode", decorator);
        CONTAINER = type(views, "DNodeContainer", decorator);
        EDGE = type(views, "DEdge", decorator);
    }

    ViewElement(EClass type, EObject target, @Nullable EObject container) {
        super(type);
        this.container = container;
        eSet(TARGET, target);
    }

    private static EClass type(EPackage views, String name, EClass... above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(List.of(above));
        views.getEClassifiers().add(type);
        return type;
    }

    @Override
    @NonNullByDefault({})
    public EObject eContainer() {
        return container;
    }
}
