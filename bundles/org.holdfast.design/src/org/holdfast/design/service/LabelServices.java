package org.holdfast.design.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.design.plan.Called;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.design.wording.Words;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Contact;
import org.holdfast.model.Copy;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.Host;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Person;
import org.holdfast.model.Priority;
import org.holdfast.model.Protection;
import org.holdfast.model.Role;
import org.holdfast.model.Site;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;

/** The words on elements: how people call them, and on a second line what matters of them. */
public class LabelServices {
    private static final String BETWEEN = " · ";

    /** How people call it: its title, else its name. */
    public String called(EObject element) {
        if (element instanceof NamedElement named) {
            return Called.of(named);
        }
        return element instanceof DisasterLevel level && level.getTitle() != null
                ? words(level).of("level", level.getNumber(), level.getTitle())
                : Labels.of(element);
    }

    /** How people call it, and beneath what matters of it, if that is said. */
    public String described(EObject element) {
        String matters = matters(element);
        return called(element) + (matters.isEmpty() ? "" : "\n" + matters);
    }

    /** The protection that makes copies, and beneath how old and how safe they are. */
    public String copyLabel(Copy copy) {
        Protection protection = copy.getProtection();
        List<String> parts = new ArrayList<>();
        Words words = words(copy);
        add(parts, words, "every", protection.getInterval());
        add(parts, words, "lag", protection.getLag());
        add(parts, words, "kept", protection.getKept());
        if (protection.isEncrypted()) {
            parts.add(words.of("encrypted"));
        }
        return called(protection) + (parts.isEmpty() ? "" : "\n" + String.join(BETWEEN, parts));
    }

    /** How many of the alternatives are needed: {@code any}, {@code 2 of 3}. */
    public String requiredLabel(AlternativeNeed need) {
        Words words = words(need);
        return need.getRequired() <= 1 ? words.of("any")
                : words.of("of", need.getRequired(),
                        need.getAlternatives().size());
    }

    /** How many people are needed: {@code 3 people}. */
    public String peopleLabel(PeopleNeed need) {
        return words(need).counted("people", need.getCount());
    }

    /** How fast something else takes over, and whether somebody has to say so. */
    public String standInLabel(StandIn standIn) {
        Words words = words(standIn);
        String within = standIn.getWithin() == null ? "" : words.of("within", standIn.getWithin());
        return standIn.isDeclared() ? within + "\n" + words.of("declared") : within;
    }

    /** What is said of it, for who points at it: its sort with its name, and all that the label has no room for. */
    public String tooltip(EObject element) {
        String matters = matters(element);
        return called(element) + " (" + Labels.of(element) + ")" + (matters.isEmpty() ? "" : "\n" + matters)
                + priority(element);
    }

    private static String priority(EObject element) {
        Priority priority = PriorityServices.priority(element);
        return priority == Priority.UNSPECIFIED ? "" : "\n" + words(element).of("priority", priority);
    }

    private static String matters(EObject element) {
        List<String> parts = new ArrayList<>();
        Words words = words(element);
        switch (element) {
            case Offering offering -> parts.add(words.of(offering.isCore() ? "core" : "offering",
                    words.of("sort", offering.getSort())));
            case BusinessFunction function -> {
                add(parts, words, "MTD", function.getMtd());
                add(parts, words, "WRT", function.getWrt());
            }
            case Component component -> component(parts, words, component);
            case UserGroup users -> {
                parts.add(words.counted("people", users.getCount()));
                choice(parts, words, "mobility", users.getMobility());
            }
            case Role role -> role(parts, words, role);
            case Person person -> person.getContacts().stream().map(Contact::getAddress).limit(1).forEach(parts::add);
            case Information information -> {
                choice(parts, words, "criticality", information.getCriticality());
                choice(parts, words, "confidentiality", information.getConfidentiality());
            }
            case ConsistencyGroup group -> add(parts, words, "RPO", group.getRpo());
            case Site site when site.isCleared() -> parts.add(words.of("cleared"));
            default -> {
                // its name says it all
            }
        }
        return String.join(BETWEEN, parts);
    }

    private static void component(List<String> parts, Words words, Component component) {
        if (component instanceof InformationSystem system) {
            add(parts, words, "RTO", system.getRto());
            add(parts, words, "RPO", system.getRpo());
        } else if (component.getPlatform() != null) {
            parts.add(component.getPlatform());
        }
        if (component instanceof Host host && host.getCapacity() != null) {
            parts.add(words.of("offering", host.getCapacity()));
        }
    }

    private static void role(List<String> parts, Words words, Role role) {
        if (role.getHolders().isEmpty()) {
            parts.add(words.counted("people", role.getHeadcount()));
        } else {
            parts.add(Resolved.among(role.getHolders()).stream().map(new LabelServices()::called)
                    .collect(Collectors.joining(", ")));
        }
    }

    private static void add(List<String> parts, Words words, String key, @Nullable Object value) {
        if (value != null) {
            parts.add(words.of(key, value));
        }
    }

    private static void choice(List<String> parts, Words words, String key, Enumerator chosen) {
        if (chosen.getValue() != 0) {
            parts.add(words.of(key, chosen));
        }
    }

    private static Words words(EObject any) {
        return ViewedPlan.of(any).words();
    }
}
