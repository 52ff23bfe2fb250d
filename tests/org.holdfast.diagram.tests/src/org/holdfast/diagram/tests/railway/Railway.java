package org.holdfast.diagram.tests.railway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.load.Specifications;
import org.junit.jupiter.api.Assertions;

/** A network of railways, built in a test. Names are ids. */
public final class Railway {
    private static final EPackage METAMODEL = metamodel();
    private final EObject network;
    private final Map<String, EObject> named = new HashMap<>();

    /** An empty network. */
    public Railway(String name) {
        network = create("Network");
        set(network, "name", name);
        Resource resource = resource();
        resource.getContents().add(network);
    }

    private static Resource resource() {
        ResourceSetImpl set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("railway", new XMIResourceFactoryImpl());
        return set.createResource(URI.createURI("test.railway"));
    }

    public EObject network() {
        return network;
    }

    /** What this is called. */
    public EObject named(String name) {
        return named.get(name);
    }

    /** A region in another one, or in the network if that is empty. */
    public Railway region(String name, String in) {
        return add("Region", name, in.isEmpty() ? network : named(in), "regions");
    }

    public Railway station(String name, String region) {
        return add("Station", name, named(region), "stations");
    }

    public Railway depot(String name, String region) {
        return add("Depot", name, named(region), "stations");
    }

    public Railway platform(String name, String station) {
        return add("Platform", name, named(station), "platforms");
    }

    public Railway track(String name, String from, String to, int km) {
        add("Track", name, network, "tracks");
        set(named(name), "from", named(from));
        set(named(name), "to", named(to));
        set(named(name), "km", km);
        return this;
    }

    /** A station relieves another one. */
    public Railway relief(String station, String other) {
        many(named(station), "relief").add(named(other));
        return this;
    }

    private Railway add(String type, String name, EObject in, String feature) {
        EObject element = create(type);
        set(element, "name", name);
        many(in, feature).add(element);
        named.put(name, element);
        return this;
    }

    public static EObject create(String type) {
        return METAMODEL.getEFactoryInstance().create((EClass) METAMODEL.getEClassifier(type));
    }

    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    public static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    public static List<EObject> many(EObject element, String feature) {
        return (List<EObject>) get(element, feature);
    }

    private static EPackage metamodel() {
        ResourceSetImpl set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = set.createResource(URI.createURI("railway.ecore"));
        try (InputStream in = Railway.class.getResourceAsStream("railway.ecore")) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) resource.getContents().get(0);
    }

    /** The text of the railway's viewpoint. */
    public static String text() {
        try (InputStream in = Railway.class.getResourceAsStream("railway.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The viewpoint with one place changed; the place has to be there. */
    public static String text(String place, String instead) {
        String text = text();
        Assertions.assertTrue(text.contains(place), place);
        return text.replace(place, instead);
    }

    /** The line of the viewpoint on which a place is, which is on one line only. */
    public static int line(String place) {
        List<String> lines = text().lines().toList();
        List<String> found = lines.stream().filter(line -> line.contains(place)).toList();
        Assertions.assertEquals(1, found.size(), place);
        return lines.indexOf(found.getFirst()) + 1;
    }

    public static Specification read(String odesign) {
        EPackage.Registry metamodels = new EPackageRegistryImpl();
        metamodels.put("http://example.org/railway", METAMODEL);
        return Specifications.read(new ByteArrayInputStream(odesign.getBytes(StandardCharsets.UTF_8)),
                "railway.odesign",
                key -> "<" + key + ">", Railway.class.getClassLoader(), metamodels);
    }

    /** The diagram "Map" of the viewpoint as it is. */
    public static DiagramDescription map() {
        return read(text()).diagram("Map").orElseThrow();
    }
}
