package org.holdfast.design.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.KindStrike;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Region;
import org.holdfast.model.RegionStrike;
import org.holdfast.model.Site;
import org.holdfast.model.SiteStrike;
import org.holdfast.model.Strike;

/**
 * A situation that the plan has no disaster for, as one that is in no file: the root of an impact diagram. The plan does
 * not know of it, and does not change.
 */
@NonNullByDefault({})
public final class Situation extends AdapterImpl {
    private final Scenario scenario;
    private final EObject anchor;

    private Situation(Scenario scenario, EObject anchor) {
        this.scenario = scenario;
        this.anchor = anchor;
    }

    /**
     * One scenario of a disaster that strikes any of several.
     *
     * @param scenario
     *            the scenario, of a disaster of the plan
     */
    public static Disaster of(Scenario scenario) {
        return of(scenario, scenario.disaster().orElseThrow());
    }

    /**
     * The loss of some things for the sake of argument.
     *
     * @param lost
     *            regions, sites, kinds, components and persons of one plan; at least one
     */
    public static Disaster loss(List<? extends NamedElement> lost) {
        return of(Scenarios.loss(lost), lost.getFirst());
    }

    private static Disaster of(Scenario scenario, EObject anchor) {
        Disaster assumed = HoldfastFactory.eINSTANCE.createDisaster();
        assumed.setName(scenario.name());
        assumed.setTitle(Called.of(scenario));
        scenario.targets().forEach(target -> strike(target).ifPresent(assumed.getStrikes()::add));
        assumed.eAdapters().add(new Situation(scenario, anchor));
        return assumed;
    }

    /** The scenario that a diagram of the disaster tells of, if it is a situation. */
    static Optional<Scenario> scenario(Disaster disaster) {
        return of(disaster).map(situation -> situation.scenario);
    }

    /** An element of the plan that the situation is about, if it is one. */
    static Optional<EObject> anchor(EObject element) {
        return of(element).map(situation -> situation.anchor);
    }

    private static Optional<Situation> of(EObject element) {
        return Optional.ofNullable((Situation) EcoreUtil.getExistingAdapter(element, Situation.class));
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return type == Situation.class;
    }

    private static Optional<Strike> strike(EObject target) {
        HoldfastFactory factory = HoldfastFactory.eINSTANCE;
        return switch (target) {
            case Region region -> {
                RegionStrike strike = factory.createRegionStrike();
                strike.setRegion(region);
                yield Optional.of(strike);
            }
            case Site site -> {
                SiteStrike strike = factory.createSiteStrike();
                strike.setSite(site);
                yield Optional.of(strike);
            }
            case ComponentKind kind -> {
                KindStrike strike = factory.createKindStrike();
                strike.setKind(kind);
                yield Optional.of(strike);
            }
            case Component component -> {
                ComponentStrike strike = factory.createComponentStrike();
                strike.setComponent(component);
                yield Optional.of(strike);
            }
            default -> Optional.empty();
        };
    }
}
