package org.holdfast.dsl.ide.hover;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.objective.WorstLoss;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Document;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;

/** What the plan as a whole says of an element: a line each, in Markdown. */
public class DerivedLines {
    @Inject
    private RelatedLines related;

    List<String> of(EObject element) {
        return of(element, index(element));
    }

    /** What the plan of the index says of the element. */
    public List<String> of(EObject element, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        switch (element) {
            case Component component -> lines.addAll(ofComponent(component, index));
            case BusinessFunction function -> lines.addAll(ofFunction(function, index));
            case Protection protection -> {
                add(lines, "protects", NameLine.list(protection.getProtects()));
                add(lines, "loses at worst", WorstLoss.of(protection).map(String::valueOf).orElse(""));
            }
            default -> lines.addAll(related.of(element, index));
        }
        return lines;
    }

    private static List<String> ofFunction(BusinessFunction function, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        add(lines, "needed by", NameLine.list(index.reliance().on(function)));
        add(lines, "relies on", NameLine.list(index.reliance().of(function)));
        add(lines, "offerings", index.serving().offerings().source(function)
                .map(offering -> way(index.serving().offerings(), function)).orElse(""));
        if (function.getMtd() != null) {
            add(lines, "its systems must be back within", Duration.ofSeconds(seconds(function)) + " (MTD - WRT)");
        }
        return lines;
    }

    private static List<String> ofComponent(Component component, PlanIndex index) {
        List<String> lines = new ArrayList<>();
        add(lines, "at", label(component.getSite()));
        add(lines, "on", label(component.getCarrier()));
        add(lines, "carries", NameLine.list(component.getCarries()));
        add(lines, "relied on by", NameLine.list(index.reliance().on(component)));
        add(lines, "serves", served(component, index));
        add(lines, "offerings", index.serving().offerings().source(component)
                .map(offering -> way(index.serving().offerings(), component)).orElse(""));
        if (component instanceof InformationSystem system) {
            add(lines, "must be back within", limit(system, index));
            add(lines, "stated", objectives(system));
            add(lines, "in group", label(system.getGroup()));
        }
        if (component instanceof Protectable protectable) {
            add(lines, "protected by", NameLine.list(Resolved.among(protectable.getProtections())));
        }
        return lines;
    }

    /** The function of the highest priority that relies on the component, with the way from it. */
    private static String served(Component component, PlanIndex index) {
        Spread<NamedElement> functions = index.serving().functions();
        return functions.source(component).map(BusinessFunction.class::cast)
                .map(function -> way(functions, component) + priority(function)).orElse("");
    }

    private static String priority(BusinessFunction function) {
        return function.getPriority() == Priority.UNSPECIFIED ? "" : ": priority " + function.getPriority();
    }

    private static String objectives(InformationSystem system) {
        List<String> stated = new ArrayList<>();
        add(stated, "RTO", system.getRto() == null ? "" : String.valueOf(system.getRto()));
        add(stated, "RPO", system.getRpo() == null ? "" : String.valueOf(system.getRpo()));
        return String.join(", ", stated);
    }

    /** The least of MTD - WRT of all functions that rely on the system. */
    private static String limit(InformationSystem system, PlanIndex index) {
        List<BusinessFunction> tightestFirst = index.byName(BusinessFunction.class).stream()
                .filter(function -> function.getMtd() != null).sorted(Comparator.comparingLong(DerivedLines::seconds))
                .toList();
        Spread<NamedElement> deadlines = index.serving().from(tightestFirst);
        Optional<BusinessFunction> first = deadlines.source(system).map(BusinessFunction.class::cast);
        return first
                .map(function -> Duration.ofSeconds(seconds(function)) + " (MTD - WRT of " + Labels.of(function) + ")")
                .orElse("");
    }

    private static long seconds(BusinessFunction function) {
        return function.getMtd().seconds() - (function.getWrt() == null ? 0 : function.getWrt().seconds());
    }

    private static String way(Spread<NamedElement> spread, NamedElement to) {
        return NameLine.way(spread.way(to));
    }

    private static String label(@Nullable EObject element) {
        return element == null ? "" : Labels.of(element);
    }

    private static void add(List<String> lines, String what, String says) {
        if (!says.isEmpty()) {
            lines.add(what + " " + says);
        }
    }

    private static PlanIndex index(EObject element) {
        ResourceSet files = element.eResource().getResourceSet();
        return PlanIndex.of(files.getResources().stream().flatMap(file -> file.getContents().stream())
                .filter(Document.class::isInstance).map(Document.class::cast).toList());
    }
}
