package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.model.inverse.CrossReferences;

/**
 * All elements of a plan, by class and by what refers to them. Made once, in one pass; it does not follow later changes
 * of the model.
 */
public final class PlanIndex {
    private final List<EObject> elements;
    private final Map<Class<?>, List<EObject>> byClass = new HashMap<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final Map<Class<?>, List<?>> byName = new HashMap<>();
    private final CrossReferences references;
    private final Reliance reliance;
    private final Map<Class<?>, Object> worked = new HashMap<>();
    private volatile BooleanSupplier cancelled = () -> false;

    private PlanIndex(List<EObject> elements) {
        this.elements = elements;
        elements.forEach(each -> byClass.computeIfAbsent(each.getClass(), key -> new ArrayList<>()).add(each));
        this.references = CrossReferences.of(elements.iterator());
        this.reliance = new Reliance(this);
    }

    /** The index of a plan that consists of the given files. */
    public static PlanIndex of(Collection<? extends Document> documents) {
        List<EObject> elements = new ArrayList<>();
        for (Document document : documents) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(document, true); all.hasNext();) {
                elements.add(all.next());
            }
        }
        return new PlanIndex(elements);
    }

    /** The plan element; empty if no file has one. */
    public Optional<Plan> plan() {
        return all(Plan.class).stream().findFirst();
    }

    /** All elements of a class and its subclasses, in the order of the files and of the text. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, key -> find(type));
    }

    /** Most often the elements of one class: these are together already. */
    private <T> List<T> find(Class<T> type) {
        List<List<EObject>> found = byClass.entrySet().stream()
                .filter(each -> type.isAssignableFrom(each.getKey())).map(Map.Entry::getValue).toList();
        return (found.size() == 1 ? found.get(0) : found.isEmpty() ? List.<EObject>of() : elements).stream()
                .filter(type::isInstance).map(type::cast).toList();
    }

    /** All elements of a class and its subclasses by name: for results that do not depend on the order of the plan. */
    @SuppressWarnings("unchecked")
    public <T extends NamedElement> List<T> byName(Class<T> type) {
        List<NamedElement> all = once(NamesInOrder.class, NamesInOrder::of).elements();
        return (List<T>) byName.computeIfAbsent(type,
                key -> all.stream().filter(type::isInstance).map(type::cast).toList());
    }

    /** The elements whose reference leads to the target, in the order of the plan. */
    public <T> List<T> referrers(EObject target, EReference reference, Class<T> type) {
        List<EObject> sources = sources(target, reference);
        if (sources.isEmpty()) {
            return List.of();
        }
        List<T> referrers = new ArrayList<>(sources.size());
        for (EObject source : sources) {
            if (type.isInstance(source)) {
                referrers.add(type.cast(source));
            }
        }
        return referrers;
    }

    /** The same, as they are: of any class, and not to be changed. */
    List<EObject> sources(EObject target, EReference reference) {
        return references.sources(target, reference);
    }

    /** Who relies on whom. */
    public Reliance reliance() {
        return reliance;
    }

    /** Which offerings and functions are served by what. */
    public Serving serving() {
        return once(Serving.class, Serving::new);
    }

    /** What keeps an element in service or brings it back. */
    public Support support() {
        return once(Support.class, Support::new);
    }

    /** Which protections protect what. */
    public Protecting protecting() {
        return once(Protecting.class, Protecting::new);
    }

    /** The room that is free on hosts. */
    public Rooms rooms() {
        return once(Rooms.class, Rooms::new);
    }

    /**
     * What is worked out once for a plan and then kept.
     *
     * @param type
     *            what it is
     * @param make
     *            works it out, when it is first asked for
     */
    public <T> T once(Class<T> type, Function<PlanIndex, T> make) {
        if (!worked.containsKey(type)) {
            worked.put(type, make.apply(this));
        }
        return type.cast(worked.get(type));
    }

    /**
     * What takes long to work out ends with a {@code CancellationException} when nobody wants to know it.
     *
     * @param unwanted
     *            whether nobody does; asked often, from now on instead of what was asked before
     */
    public void watch(BooleanSupplier unwanted) {
        cancelled = unwanted;
    }

    /**
     * Asked from time to time by what takes long.
     *
     * @throws CancellationException
     *             if the result is no longer wanted
     */
    public void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
