package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Reliance;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Corruption;
import org.holdfast.model.Dependent;
import org.holdfast.model.Destruction;
import org.holdfast.model.Disaster;
import org.holdfast.model.Disruption;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.KindStrike;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.RegionStrike;
import org.holdfast.model.Restoration;
import org.holdfast.model.SiteStrike;
import org.holdfast.model.Strike;

/** The features that the metamodel spreads over objects between elements. */
final class DerivedFeatures {
    private record OfClass(EClass owner, Feature feature) {}

    private static final List<OfClass> ALL = List.of(
            many(Literals.DEPENDENT, "needs", Literals.DEPENDABLE, "All that it needs, each alternative among it.",
                    element -> needs((Dependent) element)),
            many(Literals.DEPENDENT, "needsRoles", Literals.ROLE, "The roles of which it needs people.",
                    element -> roles((Dependent) element)),
            many(Literals.DISASTER, "strikes", Literals.STRIKABLE,
                    "The regions, sites, kinds and components that it strikes.", element -> struck((Disaster) element)),
            truth("destroys", "Whether it destroys what it strikes.", Destruction.class),
            truth("corrupts", "Whether it spoils the data of what it strikes.", Corruption.class),
            truth("disrupts", "Whether what it strikes stands still and comes back by itself.", Disruption.class),
            one("noticedAfter", Dimension.DURATION, "How long it takes until a corruption is noticed.",
                    disaster -> disaster.getEffect() instanceof Corruption effect ? effect.getNoticedAfter() : null),
            one("disruption", Basic.RANGE, "For how long what it strikes stands still.",
                    disaster -> disaster.getEffect() instanceof Disruption effect ? effect.getDuration() : null),
            many(Literals.RECOVERY_PLAN, "steps", Literals.RECOVERY_STEP, "The steps that people take.",
                    plan -> actions(plan, RecoveryStep.class)),
            many(Literals.RECOVERY_PLAN, "restorations", Literals.RESTORATION, "What brings components back.",
                    plan -> actions(plan, Restoration.class)));

    private DerivedFeatures() {}

    static List<Feature> of(EClass type) {
        return ALL.stream().filter(each -> each.owner().isSuperTypeOf(type)).map(OfClass::feature).toList();
    }

    private static OfClass many(EClass owner, String word, EClass of, String says,
            Function<EObject, List<? extends EObject>> ask) {
        return new OfClass(owner, new Feature(word, new Type.Element(of).many(), says,
                element -> Optional.of(Feature.elements(ask.apply(element)))));
    }

    private static OfClass truth(String word, String says, Class<?> effect) {
        return new OfClass(Literals.DISASTER, new Feature(word, Basic.BOOLEAN, says,
                disaster -> Optional.of(new Value.Truth(effect.isInstance(((Disaster) disaster).getEffect())))));
    }

    private static OfClass one(String word, Type type, String says,
            Function<Disaster, @Nullable Object> ask) {
        return new OfClass(Literals.DISASTER,
                new Feature(word, type, says, disaster -> Values.of(ask.apply((Disaster) disaster))));
    }

    private static List<EObject> needs(Dependent element) {
        Set<EObject> targets = new LinkedHashSet<>();
        element.getNeeds().stream().flatMap(need -> Reliance.targets(need).stream()).map(NeedTarget::getTarget)
                .filter(target -> target != null).forEach(targets::add);
        return new ArrayList<>(targets);
    }

    private static List<EObject> roles(Dependent element) {
        return element.getNeeds().stream().filter(PeopleNeed.class::isInstance)
                .<EObject>map(need -> ((PeopleNeed) need).getRole()).filter(role -> role != null).toList();
    }

    private static List<EObject> struck(Disaster disaster) {
        return disaster.getStrikes().stream().flatMap(strike -> struck(strike).stream()).toList();
    }

    private static Optional<EObject> struck(Strike strike) {
        return switch (strike) {
            case RegionStrike region -> Optional.ofNullable(region.getRegion());
            case SiteStrike site -> Optional.ofNullable(site.getSite());
            case KindStrike kind -> Optional.ofNullable(kind.getKind());
            case ComponentStrike component -> Optional.ofNullable(component.getComponent());
            default -> Optional.empty();
        };
    }

    private static List<EObject> actions(EObject plan, Class<? extends EObject> sort) {
        return ((RecoveryPlan) plan).getActions().stream().filter(sort::isInstance).<EObject>map(sort::cast).toList();
    }
}
