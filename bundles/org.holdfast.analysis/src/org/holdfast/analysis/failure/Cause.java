package org.holdfast.analysis.failure;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.NamedElement;
import org.holdfast.model.PeopleNeed;

/** Why something is down. */
public sealed interface Cause {

    /**
     * It is struck.
     *
     * @param way
     *            from the target of the disaster through what contains or carries the other to the element itself
     */
    record Struck(List<EObject> way) implements Cause {}

    /**
     * It needs something that went down before.
     *
     * @param needed
     *            what went down; of alternatives, the one that was one too many
     * @param among
     *            the need whose alternatives are too few then; empty if nothing else would do
     */
    record Without(NamedElement needed, Optional<AlternativeNeed> among) implements Cause {}

    /**
     * It needs more people of a role than can work.
     *
     * @param need
     *            the need
     * @param present
     *            who is there
     */
    record ShortOf(PeopleNeed need, Presence present) implements Cause {}
}
