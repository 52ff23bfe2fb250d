package org.holdfast.rules.h;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.Team;
import org.holdfast.model.Contact;
import org.holdfast.model.Person;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/** The disaster may take one way with it. The same number or address twice is one way. */
@Code(value = "H08", says = "Each person in a recovery plan can be reached in two ways.")
public final class H08 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Map<Person, List<Link>> parts = new LinkedHashMap<>();
        for (RecoveryPlan recovery : plan.index().byName(RecoveryPlan.class)) {
            for (Role role : Team.roles(recovery)) {
                Holders.persons(role).forEach(person -> parts.putIfAbsent(person, part(role, recovery)));
            }
        }
        parts.forEach((person, part) -> check(person, part, findings));
    }

    private static List<Link> part(Role role, RecoveryPlan recovery) {
        return List.of(new Link(role, Labels.of(role)), new Link(recovery, Labels.of(recovery)));
    }

    private static void check(Person person, List<Link> part, Findings findings) {
        List<Contact> contacts = person.getContacts();
        if (contacts.stream().map(Contact::getAddress).distinct().count() < 2) {
            findings.report(person, null, Labels.of(person) + " (" + part.getFirst().says() + " in "
                    + part.getLast().says() + ") can be reached in "
                    + (contacts.isEmpty() ? "no way" : "one way only, by " + contacts.getFirst().getChannel()), part);
        }
    }
}
