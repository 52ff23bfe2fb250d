import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Sirius' metamodels as its sources have them, known by the names that specifications give them; none of its code. */
record Metamodels(ResourceSet resources) {
    /** Those that a specification can be written in. */
    private static final List<String> FILES = List.of("org.eclipse.sirius.model/model/viewpoint.ecore",
            "org.eclipse.sirius.diagram.model/model/diagram.ecore", "org.eclipse.sirius.table.model/model/table.ecore",
            "org.eclipse.sirius.tree.model/model/tree.ecore");
    private static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
    /** Where Sirius keeps what every specification may refer to. */
    private static final URI ENVIRONMENT = URI.createURI("environment:/viewpoint");

    static Metamodels of(Path sirius, Path metamodel) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore",
                EcorePackage.eINSTANCE);
        Metamodels metamodels = new Metamodels(resources);
        FILES.forEach(file -> metamodels.register(sirius.resolve("plugins").resolve(file)));
        metamodels.register(metamodel);
        EcoreUtil.resolveAll(resources);
        metamodels.provideColours();
        return metamodels;
    }

    private void register(Path file) {
        Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true);
        resource.getAllContents().forEachRemaining(element -> {
            if (element instanceof EPackage found) {
                resources.getPackageRegistry().put(found.getNsURI(), found);
            }
        });
    }

    /** Makes the palette of the system's colours, whose names are the literals of an enumeration. */
    private void provideColours() {
        EPackage description = resources.getPackageRegistry().getEPackage(DESCRIPTION);
        EObject environment = create(description, "Environment");
        EObject palette = create(description, "SytemColorsPalette"); // so they write it
        environment.eSet(feature(environment, "systemColors"), palette);
        ((EEnum) description.getEClassifier("SystemColors")).getELiterals().forEach(literal -> {
            EObject colour = create(description, "SystemColor");
            colour.eSet(feature(colour, "name"), literal.getName());
            add(palette, "entries", colour);
        });
        Resource resource = new XMIResourceImpl(ENVIRONMENT);
        resource.getContents().add(environment);
        resources.getResources().add(resource);
    }

    private static EObject create(EPackage description, String type) {
        return EcoreUtil.create((EClass) description.getEClassifier(type));
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, String list, EObject element) {
        ((EList<EObject>) owner.eGet(feature(owner, list))).add(element);
    }

    private static EStructuralFeature feature(EObject owner, String name) {
        return owner.eClass().getEStructuralFeature(name);
    }
}
