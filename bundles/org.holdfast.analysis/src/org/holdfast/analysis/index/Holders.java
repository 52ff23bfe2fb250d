package org.holdfast.analysis.index;

import java.util.List;

import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.value.Rational;

/** Who holds a role. */
public final class Holders {
    private static final Rational HALF = Rational.of(1).dividedBy(Rational.of(2));

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

    /**
     * How many of a number of people are kept away, rounded half up.
     *
     * @param share
     *            the share that is kept away, from 0 to 1
     */
    public static int away(Rational share, int number) {
        return share.times(Rational.of(number)).plus(HALF).floor().intValueExact();
    }
}
