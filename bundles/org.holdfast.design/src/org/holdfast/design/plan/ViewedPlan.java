package org.holdfast.design.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.design.wording.Words;
import org.holdfast.model.Document;
import org.holdfast.rules.PlanCheck;

/**
 * A plan as its diagrams show it. What analyses say of it is worked out when it is first asked for, kept as an adapter on
 * the files of the plan, and dropped with the first change: services have no state of their own, and are asked once an
 * element.
 */
@NonNullByDefault({})
public final class ViewedPlan extends EContentAdapter {
    private final Notifier scope;
    private @Nullable PlanIndex index;
    private Words words = new Words(Locale.ENGLISH);
    private LocalDate asOf = LocalDate.now();
    private LastReview review = new LastReview.NotKept();
    private Set<String> chosen = Set.of();
    private @Nullable CheckedElements checked;

    private ViewedPlan(Notifier scope) {
        this.scope = scope;
    }

    /** The plan that the element belongs to: all files of its resource set. */
    public static ViewedPlan of(EObject element) {
        return of(scopeOf(element));
    }

    /** The plan of the files in a resource set, or of a single file, or of what is in no file. */
    public static ViewedPlan of(Notifier scope) {
        ViewedPlan known = (ViewedPlan) EcoreUtil.getExistingAdapter(scope, ViewedPlan.class);
        if (known != null) {
            return known;
        }
        ViewedPlan viewed = new ViewedPlan(scope);
        scope.eAdapters().add(viewed);
        return viewed;
    }

    /** All elements of the plan, and what analyses keep with them. */
    public PlanIndex index() {
        PlanIndex known = index;
        if (known == null) {
            known = PlanIndex.of(documents().toList());
            index = known;
        }
        return known;
    }

    /** The words of the language in which it is shown: English, unless {@link #show} says another. */
    public Words words() {
        return words;
    }

    /** What the rules find, by element: as of today, unless {@link #show} says another day. */
    public CheckedElements checked() {
        PlanIndex plan = index();
        CheckedElements known = checked;
        if (known == null) {
            known = new CheckedElements(PlanCheck.check(plan, asOf, review));
            checked = known;
        }
        return known;
    }

    /**
     * Says how it is to be shown from now on.
     *
     * @param language
     *            the language of what services say
     * @param day
     *            the day as of which findings are told
     * @param lastReview
     *            what was kept of the plan when it was last reviewed
     */
    public void show(Locale language, LocalDate day, LastReview lastReview) {
        words = new Words(language);
        if (!day.equals(asOf) || lastReview != review) {
            asOf = day;
            review = lastReview;
            drop();
        }
    }

    /**
     * Says of which scenarios to tell, where one of several is told of.
     *
     * @param scenarios
     *            scenarios of the plan; none for all of them
     */
    public void choose(List<Scenario> scenarios) {
        Set<String> names = scenarios.stream().map(Scenario::name).collect(Collectors.toSet());
        if (!names.equals(chosen)) {
            chosen = names;
            drop();
        }
    }

    /** Whether it is one of the scenarios to tell of. */
    boolean isChosen(Scenario scenario) {
        return chosen.isEmpty() || chosen.contains(scenario.name());
    }

    /** The files of the plan, as models. */
    public Stream<Document> documents() {
        Stream<EObject> contents = switch (scope) {
            case ResourceSet files -> files.getResources().stream().flatMap(file -> file.getContents().stream());
            case Resource file -> file.getContents().stream();
            case EObject element -> Stream.of(element);
            default -> Stream.of();
        };
        return contents.filter(Document.class::isInstance).map(Document.class::cast);
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return type == ViewedPlan.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.RESOLVE) {
            drop();
        }
    }

    private void drop() {
        index = null;
        checked = null;
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    /** A situation is in no file, and belongs to the plan that it is about. */
    private static Notifier scopeOf(EObject element) {
        EObject root = Situation.anchor(element).map(EcoreUtil::getRootContainer)
                .orElseGet(() -> EcoreUtil.getRootContainer(element));
        Resource file = root.eResource();
        if (file == null) {
            return root;
        }
        return file.getResourceSet() == null ? file : file.getResourceSet();
    }
}
