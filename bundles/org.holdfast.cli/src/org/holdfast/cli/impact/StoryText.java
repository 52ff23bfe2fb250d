package org.holdfast.cli.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Cause;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.Holding;
import org.holdfast.analysis.failure.Presence;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.cli.analysis.ScenarioWords;
import org.holdfast.cli.console.Counted;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.Wrapping;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.Role;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Listed;

/** Tells people what a loss takes down, how, and what stays. */
final class StoryText {
    private final PlanIndex index;
    private final boolean colours;
    private final int top;

    StoryText(PlanIndex index, boolean colours, int top) {
        this.index = index;
        this.colours = colours;
        this.top = top;
    }

    String of(List<Failure> failures) {
        return failures.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Failure failure) {
        StringBuilder text = new StringBuilder();
        text.append(Paint.BOLD.on(Printable.of(ScenarioWords.of(failure.scenario())), colours)).append("\n\n");
        if (failure.down().isEmpty() && absent(index, failure).isEmpty()) {
            return text.append("Nothing is struck, nobody is kept away, and nothing goes down.\n").toString();
        }
        part("Struck", struck(failure), line -> line, text);
        part("Kept away", absent(index, failure), role -> absence(failure, role), text);
        fallen(failure, text);
        part("Stays in service", failure.holding(), StoryText::holding, text);
        part("Stand-ins", standIns(failure), standIn -> standIn(failure, standIn), text);
        affected(failure, text);
        return text.toString();
    }

    /** In the order in which it goes down, what goes down at the same time under one number. */
    private void fallen(Failure failure, StringBuilder text) {
        Map<NamedElement, Integer> steps = Steps.of(failure);
        List<NamedElement> fallen = failure.down().stream().filter(element -> !failure.isStruck(element)).toList();
        part("Goes down with it, in this order", fallen,
                element -> steps.getOrDefault(element, 0) + "  " + ElementWords.of(element) + because(failure, element),
                text);
    }

    /** What is struck itself, then what is struck with that, and so on: those with one cause on one line. */
    private static List<String> struck(Failure failure) {
        Map<String, List<String>> struck = new LinkedHashMap<>();
        for (Component component : failure.struck()) {
            List<EObject> way = failure.cause(component).filter(Cause.Struck.class::isInstance)
                    .map(cause -> ((Cause.Struck) cause).way()).orElse(List.of());
            String with = way.size() < 2 ? "" : "with " + Labels.of(way.get(way.size() - 2)) + ": ";
            struck.computeIfAbsent(with, key -> new ArrayList<>()).add(Labels.of(component));
        }
        return struck.entrySet().stream()
                .map(each -> each.getKey() + String.join(", ", each.getValue().stream().sorted().toList())).toList();
    }

    static String because(Failure failure, NamedElement element) {
        return failure.cause(element).map(cause -> switch (cause) {
            case Cause.Struck struck -> "";
            case Cause.Without without -> " cannot do without " + Labels.of(without.needed()) + without.among()
                    .map(need -> ": needs " + (need.getRequired() == 1 ? "any" : "" + need.getRequired()) + " of "
                            + names(Resolved.among(
                                    need.getAlternatives().stream().map(each -> each.getTarget()).toList())))
                    .orElse("");
            case Cause.ShortOf people -> " has " + people.present().number().orElse(0) + " of the "
                    + people.need().getCount() + " people of " + Labels.of(people.need().getRole()) + " that it needs";
        }).orElse("");
    }

    private static String holding(Holding holding) {
        return ElementWords.of(holding.element()) + " does without " + names(holding.lost()) + ", thanks to "
                + names(holding.left());
    }

    /** The roles of which somebody is missing, by name. */
    static List<Role> absent(PlanIndex index, Failure failure) {
        return index.byName(Role.class).stream().filter(role -> !failure.present(role).isEnough(Holders.number(role)))
                .toList();
    }

    private static String absence(Failure failure, Role role) {
        Presence present = failure.present(role);
        String left = present.persons().isEmpty() ? "" : ": " + names(present.persons());
        return Labels.of(role) + ", " + present.number().orElse(0) + " of " + Holders.number(role) + " left" + left;
    }

    /** What stands in for what is down, in the order in which that goes down. */
    static List<StandIn> standIns(Failure failure) {
        List<StandIn> standIns = new ArrayList<>();
        for (NamedElement element : failure.down()) {
            if (element instanceof Component component) {
                component.getStandIns().stream().filter(each -> Resolved.is(each.getTarget())).forEach(standIns::add);
            }
        }
        return standIns;
    }

    private static String standIn(Failure failure, StandIn standIn) {
        String within = standIn.getWithin() == null ? "" : " within " + standIn.getWithin();
        return Labels.of(standIn.eContainer()) + " fails over to " + Labels.of(standIn.getTarget())
                + (failure.isDown(standIn.getTarget()) ? ", but that is down too"
                        : within + (standIn.isDeclared() ? " when declared" : ", by itself"));
    }

    private void affected(Failure failure, StringBuilder text) {
        text.append(Paint.BOLD.on("What it means", colours)).append('\n');
        affected("function", among(failure, BusinessFunction.class), text);
        affected("offering", among(failure, Offering.class), text);
        long users = failure.users().stream().mapToLong(UserGroup::getCount).sum();
        line((failure.users().isEmpty() ? "all users can work" : Counted.of(users, "user") + " cannot work")
                + listed(failure.users()), text);
        List<NamedElement> left = new ArrayList<>(failure.despiteStandIns().functions());
        left.addAll(failure.despiteStandIns().offerings());
        if (!standIns(failure).isEmpty()) {
            line("with all stand-ins in service, " + (left.isEmpty() ? "no function and no offering is"
                    : names(left) + (left.size() == 1 ? " is" : " are")) + " still down; data may be lost all the same",
                    text);
        }
    }

    private void affected(String noun, List<? extends NamedElement> elements, StringBuilder text) {
        line((elements.isEmpty() ? "no " + noun : Counted.of(elements.size(), noun))
                + (elements.size() > 1 ? " are" : " is") + " down" + listed(elements), text);
    }

    private String listed(Collection<? extends NamedElement> elements) {
        List<String> names = elements.stream().limit(top).map(ElementWords::of).toList();
        String more = elements.size() > top ? " and " + (elements.size() - top) + " more" : "";
        return elements.isEmpty() ? "" : ": " + String.join(", ", names) + more;
    }

    private <T> void part(String heading, Collection<T> all, Function<T, String> line, StringBuilder text) {
        if (all.isEmpty()) {
            return;
        }
        text.append(Paint.BOLD.on(heading, colours)).append('\n');
        all.stream().limit(top).map(line).forEach(each -> line(each, text));
        if (all.size() > top) {
            line("and " + (all.size() - top) + " more (--top N shows more)", text);
        }
        text.append('\n');
    }

    private static void line(String line, StringBuilder text) {
        text.append("  ").append(String.join("\n      ", Wrapping.of(Printable.of(line), TextTable.WIDTH - 6)))
                .append('\n');
    }

    private static String names(Collection<? extends NamedElement> elements) {
        return Listed.and(elements.stream().map(Labels::of).toList());
    }

    private static <T extends NamedElement> List<T> among(Failure failure, Class<T> type) {
        return failure.down().stream().filter(type::isInstance).map(type::cast)
                .sorted(Comparator.comparing(Labels::of)).toList();
    }
}
