package org.holdfast.analysis.failure;

import java.util.List;
import java.util.OptionalInt;

import org.holdfast.model.Person;

/**
 * Who of a role can work.
 *
 * @param persons
 *            those who are known by name, in the order in which the role lists them
 * @param number
 *            how many there are, with those who are not known by name; empty if the plan does not say who or how many
 *            have the role
 */
public record Presence(List<Person> persons, OptionalInt number) {

    /** Whether so many people are there. A role of which nothing is known is taken to have enough. */
    public boolean isEnough(int needed) {
        return number.isEmpty() || number.getAsInt() >= needed;
    }
}
