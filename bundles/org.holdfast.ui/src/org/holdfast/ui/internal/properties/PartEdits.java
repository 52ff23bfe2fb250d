package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.design.change.Removal;
import org.holdfast.design.service.RecoveryChanges;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.model.Alternative;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.Rehearsal;

/** What a form wants of the parts of an element, as edits of the text. */
final class PartEdits {

    private PartEdits() {}

    /**
     * Adds parts behind those that are there; where there can be but one it takes the place of that.
     *
     * @param address
     *            of the element
     * @param about
     *            what they are about
     */
    static PlanEdit added(URI address, EReference list, PartKind kind, List<URI> about) {
        return model -> {
            EObject owner = FieldEdits.element(model, address);
            List<EObject> elements = about.stream().map(each -> FieldEdits.element(model, each)).toList();
            Draft draft = new Draft();
            for (EObject part : NewPart.of(owner, list, kind, elements)) {
                if (list.isMany()) {
                    draft.add(owner, list, part);
                } else {
                    draft.set(owner, list, part);
                }
            }
            return FieldEdits.of(draft);
        };
    }

    /**
     * Changes the order of parts.
     *
     * @param part
     *            which to move
     * @param by
     *            how many places towards the end; below 0 towards the beginning
     */
    static PlanEdit moved(URI part, int by) {
        return model -> {
            EObject moved = FieldEdits.element(model, part);
            EObject owner = moved.eContainer();
            EReference list = moved.eContainmentFeature();
            int index = ((List<?>) owner.eGet(list)).indexOf(moved) + by;
            return FieldEdits.of(new Draft().remove(owner, list, moved).insert(owner, list, index, moved));
        };
    }

    /** Removes a part, and what is said of it alone. */
    static PlanEdit removed(URI address) {
        return model -> {
            EObject part = FieldEdits.element(model, address);
            return mayBeReferredTo(part) ? Rehearsal.of(model, () -> remove(part))
                    : FieldEdits.of(new Draft().remove(part));
        };
    }

    /** And one alternative of too few makes another need of it. */
    private static boolean mayBeReferredTo(EObject part) {
        return part instanceof NamedElement || part instanceof RecoveryAction || part instanceof Alternative;
    }

    private static void remove(EObject part) {
        if (part instanceof RecoveryAction action) {
            new RecoveryChanges().removeAction(action);
        } else {
            Removal.of(part);
        }
    }

    /** What parts that are there are about already: none is to be about it twice. */
    private static List<EObject> about(EObject owner, EReference list, EReference about) {
        return parts(owner, list).stream().filter(about.getEContainingClass()::isInstance)
                .flatMap(part -> Stream.ofNullable((EObject) part.eGet(about))).toList();
    }

    /** The parts of an element; none where there can be but one, which another replaces. */
    static List<EObject> parts(EObject owner, EReference list) {
        return owner.eGet(list) instanceof List<?> parts ? parts.stream().map(EObject.class::cast).toList() : List.of();
    }

    /** The elements that new parts of a sort can be about. */
    static List<Link> candidates(PlanModel model, URI address, EReference list, EReference about) {
        EObject owner = FieldEdits.element(model, address);
        List<URI> taken = about(owner, list, about).stream().map(EcoreUtil::getURI).toList();
        return new Linking(owner).candidates(about).stream().filter(link -> !taken.contains(link.address())).toList();
    }
}
