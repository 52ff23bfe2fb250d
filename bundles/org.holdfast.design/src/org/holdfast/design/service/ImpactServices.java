package org.holdfast.design.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.Outlooks;
import org.holdfast.design.plan.State;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.design.wording.OutlookWords;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.UserGroup;

/** What a disaster does to each element. The diagram is that of the disaster. */
public class ImpactServices {
    private static final ViewServices VIEWS = new ViewServices();
    private static final LabelServices LABELS = new LabelServices();

    /** All offerings, functions, components and users that are out of service or lose data. */
    public List<NamedElement> affected(Disaster disaster) {
        return shown(disaster, state -> state != State.IN_SERVICE);
    }

    /** All offerings, functions, components and users that stay in service. */
    public List<NamedElement> unaffected(Disaster disaster) {
        return shown(disaster, state -> state == State.IN_SERVICE);
    }

    /** Needs of some of several elements that have lost at least one of them. */
    public List<AlternativeNeed> affectedAlternatives(Disaster disaster) {
        return Outlooks.in(disaster).ofScenario(disaster)
                .map(outlook -> ViewedPlan.of(disaster).index().all(AlternativeNeed.class).stream()
                        .filter(need -> left(outlook, need) < need.getAlternatives().size()).toList())
                .orElseGet(List::of);
    }

    /** How many of the alternatives are left: {@code 1 of 2 left}. */
    public String leftLabel(AlternativeNeed need, @Nullable EObject diagram) {
        return outlook(diagram).map(outlook -> ViewedPlan.of(need).words().of("alternatives.left", left(outlook, need),
                need.getAlternatives().size())).orElseGet(() -> LABELS.requiredLabel(need));
    }

    /** Whether it never comes back, or all its data is lost. */
    public boolean isUnrecoverable(EObject element, @Nullable EObject diagram) {
        return is(State.UNRECOVERABLE, element, diagram);
    }

    /** Whether it misses its RTO, RPO or MTD. */
    public boolean isLate(EObject element, @Nullable EObject diagram) {
        return is(State.LATE, element, diagram);
    }

    /** Whether it is struck itself, and misses nothing that is asked of it. */
    public boolean isStruck(EObject element, @Nullable EObject diagram) {
        return is(State.STRUCK, element, diagram);
    }

    /** Whether it is back within what is asked of it. */
    public boolean isBackInTime(EObject element, @Nullable EObject diagram) {
        return is(State.BACK, element, diagram);
    }

    /** Whether too few of the alternatives of a need are left. */
    public boolean isUnmet(AlternativeNeed need, @Nullable EObject diagram) {
        return outlook(diagram).filter(outlook -> left(outlook, need) < Math.max(1, need.getRequired())).isPresent();
    }

    /** Whether what the edge leads to takes along what it comes from. */
    public boolean takesAlong(EObject edge, @Nullable EObject diagram) {
        return outlook(diagram).filter(outlook -> switch (edge) {
            case AlternativeNeed need -> isDown(outlook, need.getDependent()) && isUnmet(need, diagram);
            case SingleNeed need -> isDown(outlook, need.getDependent()) && isDown(outlook, need.getTarget());
            case Alternative alternative -> isDown(outlook, alternative.getTarget());
            case Component component -> isDown(outlook, component) && isDown(outlook, component.getCarrier());
            default -> false;
        }).isPresent();
    }

    /** Whether what a view shows misses its objectives or never comes back; of a view within that of the disaster. */
    public boolean isShownLate(EObject view) {
        EObject diagram = view;
        while (diagram.eContainer() != null) {
            diagram = diagram.eContainer();
        }
        EObject element = VIEWS.shown(view);
        return element != null && (isLate(element, diagram) || isUnrecoverable(element, diagram));
    }

    /** How it is called, and beneath what becomes of it. */
    public String impactLabel(EObject element, @Nullable EObject diagram) {
        String becomes = becomes(element, diagram);
        return LABELS.called(element) + (becomes.isEmpty() ? "" : "\n" + becomes);
    }

    /** How it is called, what matters of it, and what becomes of it, with reasons. */
    public String impactTooltip(EObject element, @Nullable EObject diagram) {
        String why = element instanceof NamedElement named
                ? outlook(diagram).map(outlook -> words(element).why(outlook, named)).orElse("")
                : "";
        return LABELS.tooltip(element) + "\n" + becomes(element, diagram) + (why.isEmpty() ? "" : "\n" + why);
    }

    /** What stands above the diagram. */
    public String impactTitle(Disaster disaster) {
        return Outlooks.in(disaster).ofScenario(disaster)
                .map(outlook -> words(disaster).title(outlook))
                .orElseGet(() -> LABELS.called(disaster));
    }

    private static String becomes(EObject element, @Nullable EObject diagram) {
        return element instanceof NamedElement named
                ? outlook(diagram).map(outlook -> words(element).becomes(outlook, named)).orElse("")
                : "";
    }

    private static OutlookWords words(EObject any) {
        return new OutlookWords(ViewedPlan.of(any).words());
    }

    private static boolean is(State state, EObject element, @Nullable EObject diagram) {
        return outlook(diagram).filter(outlook -> outlook.state(element) == state).isPresent();
    }

    private static long left(Outlook outlook, AlternativeNeed need) {
        return need.getAlternatives().stream().filter(each -> !isDown(outlook, each.getTarget())).count();
    }

    private static boolean isDown(Outlook outlook, @Nullable EObject element) {
        return element != null && outlook.state(element) != State.IN_SERVICE;
    }

    private static Optional<Outlook> outlook(@Nullable EObject diagram) {
        return VIEWS.shown(diagram) instanceof Disaster disaster ? Outlooks.in(disaster).ofScenario(disaster)
                : Optional.empty();
    }

    private static List<NamedElement> shown(Disaster disaster, Predicate<State> wanted) {
        Optional<Outlook> outlook = Outlooks.in(disaster).ofScenario(disaster);
        return ViewedPlan.of(disaster).index().all(NamedElement.class).stream()
                .filter(element -> element instanceof Offering || element instanceof BusinessFunction
                        || element instanceof Component || element instanceof UserGroup)
                .filter(element -> wanted
                        .test(outlook.map(known -> known.state(element)).orElse(State.IN_SERVICE)))
                .toList();
    }
}
