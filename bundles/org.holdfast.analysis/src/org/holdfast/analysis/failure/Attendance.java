package org.holdfast.analysis.failure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.holdfast.analysis.index.Holders;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.value.Rational;

/** Who can work while some people are lost and a share of each role is kept away, the first listed first. */
final class Attendance {
    private final Rational keptAway;
    private final Set<Person> lost;
    private final Map<Role, Presence> present = new HashMap<>();

    Attendance(Rational keptAway, Collection<Person> lost) {
        this.keptAway = keptAway;
        this.lost = new HashSet<>(lost);
    }

    Presence of(Role role) {
        return present.computeIfAbsent(role, this::find);
    }

    private Presence find(Role role) {
        int number = Holders.number(role);
        if (number == 0) {
            return new Presence(List.of(), isEverybodyAway() ? OptionalInt.of(0) : OptionalInt.empty());
        }
        List<Person> persons = Holders.persons(role);
        int away = Holders.away(keptAway, number);
        List<Person> left = persons.stream().skip(away).filter(person -> !lost.contains(person)).toList();
        int unnamed = number - Math.max(away, persons.size());
        return new Presence(left, OptionalInt.of(left.size() + unnamed));
    }

    private boolean isEverybodyAway() {
        return keptAway.compareTo(Rational.of(1)) >= 0;
    }
}
