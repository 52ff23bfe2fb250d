package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.TableDescription;
import org.holdfast.diagram.description.TreeDescription;
import org.holdfast.diagram.description.Viewpoint;
import org.holdfast.diagram.expression.Services;

/** Reads viewpoints. */
final class ViewpointReader {
    private final Function<String, String> labels;
    private final ClassLoader loader;
    private final EPackage.Registry registry;

    ViewpointReader(Function<String, String> labels, ClassLoader loader, EPackage.Registry registry) {
        this.labels = labels;
        this.loader = loader;
        this.registry = registry;
    }

    Viewpoint read(Entry entry) {
        entry.ignore("documentation", "endUserDocumentation", "icon", "conflicts", "reuses", "customizes");
        Services services = Services.NONE;
        for (Entry extension : entry.children("ownedJavaExtensions")) {
            services = services(services, extension);
        }
        Reading reading = new Reading(services, labels, Metamodels.none(registry));
        List<DiagramDescription> diagrams = new ArrayList<>();
        List<TableDescription> tables = new ArrayList<>();
        List<TreeDescription> trees = new ArrayList<>();
        for (Entry one : entry.children("ownedRepresentations")) {
            Reading own = reading.with(reading.metamodels().of(one));
            switch (one.type()) {
                case "DiagramDescription" -> diagrams.add(new DiagramReader(own).read(one));
                case "EditionTableDescription", "CrossTableDescription" -> tables.add(new TableReader(own).read(one));
                case "TreeDescription" -> trees.add(new TreeReader(own).read(one));
                default -> throw one.wrong("a diagram, a table or a tree was expected, not a " + one.type());
            }
        }
        Viewpoint viewpoint = new Viewpoint(reading.name(entry), reading.label(entry),
                entry.text("modelFileExtension").orElse("*"), services, diagrams, tables, trees);
        entry.done();
        return viewpoint;
    }

    private Services services(Services services, Entry extension) {
        String name = extension.need("qualifiedClassName", "the name of a class of services");
        extension.done();
        try {
            return services.with(loader.loadClass(name));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw extension.wrong("there is no class " + name);
        } catch (ReflectiveOperationException | ExceptionInInitializerError e) {
            throw extension
                    .wrong("services are public methods of a public class with a public constructor without arguments, "
                            + "which " + name + " is not");
        }
    }
}
