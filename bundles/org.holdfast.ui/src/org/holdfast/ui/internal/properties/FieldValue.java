package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;

/** What a feature of an element says, and what else it could say. */
sealed interface FieldValue {

    /**
     * A text or a quantity, as it is written.
     *
     * @param text
     *            empty if nothing is said
     */
    record Words(String text) implements FieldValue {}

    /** Whether something holds. */
    record Flag(boolean isOn) implements FieldValue {}

    /**
     * One of several words.
     *
     * @param words
     *            the words to choose from; an empty one says nothing
     * @param chosen
     *            which is said
     */
    record Choice(List<String> words, String chosen) implements FieldValue {}

    /**
     * A reference.
     *
     * @param chosen
     *            where it leads; empty if nothing is said
     * @param candidates
     *            where it could lead, by name
     */
    record One(Optional<Link> chosen, List<Link> candidates) implements FieldValue {}

    /**
     * References.
     *
     * @param members
     *            where they lead, in the order of the text
     * @param candidates
     *            where they could lead, by name
     */
    record Many(List<Link> members, List<Link> candidates) implements FieldValue {}

    /** Elements that belong to the element, each by what its text says. */
    record Parts(List<Link> parts) implements FieldValue {}
}
