package org.holdfast.analysis.index;

import java.util.List;

import org.holdfast.model.Person;
import org.holdfast.model.Role;

/** Who holds a role. */
public final class Holders {
    private Holders() {}

    /** Whether somebody holds the role: a person, or one of a number of people who are not named. */
    public static boolean hold(Role role) {
        return number(role) > 0;
    }

    /** The persons who hold the role by name, each once: the holder, then the deputies. */
    public static List<Person> persons(Role role) {
        return Resolved.among(role.getHolders()).stream().distinct().toList();
    }

    /** How many people have the role, by name or not: those by name are among the number that is given. */
    public static int number(Role role) {
        return Math.max(role.getHeadcount(), persons(role).size());
    }
}
