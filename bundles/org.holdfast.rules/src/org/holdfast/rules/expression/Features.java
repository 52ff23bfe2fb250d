package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.HoldfastPackage.Literals;

/**
 * The features of a class by the words of the language: those of the metamodel that authors of plans know, some under
 * the word that plans use, and those of {@link DerivedFeatures}.
 */
final class Features {
    /** Objects between elements that a plan does not name; {@link DerivedFeatures} sees through them. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.DEPENDENT__NEEDS, Literals.DISASTER__STRIKES,
            Literals.DISASTER__EFFECT, Literals.SITE__DECLARED_REGION, Literals.CUSTOM_RULE__SORT,
            Literals.CUSTOM_RULE__VARIABLE, Literals.CUSTOM_RULE__CONDITION, Literals.CUSTOM_RULE__REQUIREMENT);
    /** The word of a plan where it is not the metamodel's. */
    private static final Map<EStructuralFeature, String> WORDS = Map.ofEntries(
            Map.entry(Literals.INFORMATION_SYSTEM__RTO, "RTO"), Map.entry(Literals.INFORMATION_SYSTEM__RPO, "RPO"),
            Map.entry(Literals.CONSISTENCY_GROUP__RPO, "RPO"), Map.entry(Literals.BUSINESS_FUNCTION__MTD, "MTD"),
            Map.entry(Literals.BUSINESS_FUNCTION__WRT, "WRT"), Map.entry(Literals.OFFERING__INFORMATION, "requires"),
            Map.entry(Literals.VIRTUAL_MACHINE__CAPACITY, "size"), Map.entry(Literals.PROTECTION__INTERVAL, "every"),
            Map.entry(Literals.PROTECTION__COST, "costs"), Map.entry(Literals.PREVENTION__COST, "costs"),
            Map.entry(Literals.PROTECTION__RESTORE_RATE, "restores"));
    private static final Map<EClass, Features> ALL = new ConcurrentHashMap<>();

    private final Map<String, Feature> byWord = new LinkedHashMap<>();
    private final Set<String> shown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private Features(EClass type) {
        for (EStructuralFeature feature : ownFirst(type)) {
            if (!HIDDEN.contains(feature)) {
                String word = WORDS.getOrDefault(feature, feature.getName());
                add(Feature.of(word, feature));
                byWord.putIfAbsent(feature.getName(), Feature.of(word, feature));
            }
        }
        DerivedFeatures.of(type).forEach(this::add);
    }

    private static List<EStructuralFeature> ownFirst(EClass type) {
        return type.getEAllStructuralFeatures().stream().sorted(Comparator.comparingInt(
                (EStructuralFeature feature) -> -feature.getEContainingClass().getEAllSuperTypes().size())).toList();
    }

    private void add(Feature feature) {
        byWord.put(feature.word(), feature);
        shown.add(feature.word());
    }

    /** The feature that elements of exactly this class have by the word. */
    static Optional<Feature> own(EClass type, String word) {
        return Optional.ofNullable(of(type).byWord.get(word));
    }

    /**
     * The type of the feature that the word means for elements of the class: theirs, else that of the subclasses which
     * have one; empty if none has, or if they do not agree.
     */
    static Optional<Type> type(EClass type, String word) {
        return own(type, word).map(Feature::type).or(() -> typeInSubclasses(type, word));
    }

    /** The words of the class and of its subclasses, in the order of the alphabet. */
    static Collection<String> words(EClass type) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        words.addAll(of(type).shown);
        subclasses(type).forEach(subclass -> words.addAll(of(subclass).shown));
        return words;
    }

    /** The features of the class in the order of the metamodel, its own before those it inherits. */
    static List<Feature> shown(EClass type) {
        Features all = of(type);
        return all.byWord.entrySet().stream().filter(each -> all.shown.contains(each.getKey()))
                .filter(each -> each.getKey().equals(each.getValue().word())).map(Map.Entry::getValue).toList();
    }

    /** The features that only subclasses have and that can be asked for, in the order of the alphabet. */
    static List<Feature> shownInSubclasses(EClass type) {
        Map<String, Feature> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (EClass subclass : subclasses(type)) {
            for (Feature feature : shown(subclass)) {
                found.putIfAbsent(feature.word(), feature);
            }
        }
        return found.values().stream().filter(feature -> own(type, feature.word()).isEmpty())
                .flatMap(feature -> typeInSubclasses(type, feature.word()).stream().map(feature::withType)).toList();
    }

    private static Optional<Type> typeInSubclasses(EClass type, String word) {
        Optional<Type> common = Optional.empty();
        for (EClass subclass : subclasses(type)) {
            Optional<Feature> here = own(subclass, word);
            if (here.isPresent()) {
                Type found = here.get().type();
                common = common.isEmpty() ? Optional.of(found) : Types.common(common.get(), found);
                if (common.isEmpty()) {
                    return common;
                }
            }
        }
        return common;
    }

    private static List<EClass> subclasses(EClass type) {
        List<EClass> subclasses = new ArrayList<>();
        HoldfastPackage.eINSTANCE.getEClassifiers().forEach(each -> {
            if (each instanceof EClass subclass && subclass != type && type.isSuperTypeOf(subclass)) {
                subclasses.add(subclass);
            }
        });
        return subclasses;
    }

    private static Features of(EClass type) {
        return ALL.computeIfAbsent(type, Features::new);
    }
}
