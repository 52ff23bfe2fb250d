package org.holdfast.ui.diagram.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.Document;
import org.holdfast.ui.plan.PlanModel;

/**
 * What a diagram is of, also when that has another name: where its element is gone and one of the same type has come at the
 * same time, it is taken for the same.
 */
final class FollowedSubject {
    private final AtomicReference<Seen> seen;

    /** A subject, its type and where others of that type were when it was seen last. */
    private record Seen(Subject subject, Optional<EClass> type, Set<URI> ofType) {}

    FollowedSubject(Subject subject) {
        seen = new AtomicReference<>(unseen(subject));
    }

    private static Seen unseen(Subject subject) {
        return new Seen(subject, Optional.empty(), Set.of());
    }

    /** What it is now. Called at any time. */
    Subject now() {
        return seen.get().subject();
    }

    /** Is something else from now on. Called at any time. */
    void become(Subject next) {
        seen.set(unseen(next));
    }

    /** It in a state of the plan; empty if the plan has it no longer. Called within a read of the plan. */
    Optional<EObject> in(PlanModel model) {
        Seen before = seen.get();
        Optional<EObject> found = before.subject().in(model);
        if (!(before.subject() instanceof Subject.Element)) {
            return found;
        }
        Optional<EObject> followed = found.or(() -> before.type().flatMap(type -> renamed(model, type, before)));
        seen.compareAndSet(before, followed.map(element -> seen(model, element))
                .orElseGet(() -> unseen(before.subject())));
        return followed;
    }

    private static Seen seen(PlanModel model, EObject element) {
        return new Seen(new Subject.Element(EcoreUtil.getURI(element)), Optional.of(element.eClass()),
                ofType(model, element.eClass()));
    }

    private static Optional<EObject> renamed(PlanModel model, EClass type, Seen before) {
        Set<URI> now = ofType(model, type);
        Set<URI> fresh = new HashSet<>(now);
        fresh.removeAll(before.ofType());
        return fresh.size() == 1 && now.size() == before.ofType().size() ? model.element(fresh.iterator().next())
                : Optional.empty();
    }

    /** What diagrams are of stands for itself in a file. */
    private static Set<URI> ofType(PlanModel model, EClass type) {
        return model.documents().stream().map(Document::eContents)
                .flatMap(contents -> contents.stream().filter(element -> element.eClass() == type))
                .map(EcoreUtil::getURI).collect(Collectors.toSet());
    }
}
