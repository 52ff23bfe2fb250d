package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Contact;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Person;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.Restoration;
import org.holdfast.model.Role;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;

/** Whom to call: who declares, and then all who have something to do or to know, in the order in which they are needed. */
final class PlanContacts {
    private final Messages messages;
    private final Cells cells;
    private final FollowedPlan followed;

    PlanContacts(PlanReport report, FollowedPlan followed) {
        this.messages = report.messages();
        this.cells = new Cells(report);
        this.followed = followed;
    }

    /** Who declares the plan: the holder of the role, then the deputies, the one after the other. */
    Block declaring(String anchor) {
        TableDraft table = new TableDraft(messages, anchor + "-declare", "plan-declare").numbers("call.order")
                .text("call.person", 2).text("call.reach", 4);
        Role role = followed.plan().getDeclaredBy();
        if (Resolved.is(role)) {
            for (Person person : Holders.persons(role)) {
                table.row(cells.count(table.size() + 1), person(person, role), reach(person));
            }
        }
        return table.table();
    }

    /** All whom to call. */
    Block calls(String anchor) {
        TableDraft table = new TableDraft(messages, anchor + "-calls", "plan-calls").numbers("call.order")
                .text("call.role", 2).text("call.person", 2).text("call.reach", 4).text("call.why", 3);
        int order = 0;
        for (Map.Entry<Role, String> call : roles().entrySet()) {
            order++;
            List<Person> persons = Holders.persons(call.getKey());
            if (persons.isEmpty()) {
                table.row(cells.count(order), Cell.words(Names.of(call.getKey())),
                        cells.text("call.people", Holders.number(call.getKey())), cells.nothing("call.noNames"),
                        Cell.words(call.getValue()));
            }
            for (Person person : persons) {
                table.row(cells.count(order), Cell.words(Names.of(call.getKey())), person(person, call.getKey()),
                        reach(person), person == persons.getFirst() ? Cell.words(call.getValue())
                                : cells.text("call.deputy", Names.of(persons.getFirst())));
            }
        }
        return table.table();
    }

    private Map<Role, String> roles() {
        Map<Role, List<String>> why = new LinkedHashMap<>();
        add(followed.plan().getDeclaredBy(), messages.text("call.declares"), why);
        followed.gravest()
                .ifPresent(recovery -> recovery.activities().stream().filter(each -> each.action().isPresent())
                        .forEach(activity -> activity.by().ifPresent(role -> add(role, task(activity), why))));
        followed.gravest().stream().flatMap(recovery -> UndoneOrder.of(recovery).stream())
                .flatMap(undone -> undone.subject().element().stream()).filter(RecoveryAction.class::isInstance)
                .map(RecoveryAction.class::cast).forEach(action -> add(action.getBy(), task(action), why));
        followed.plan().getActions().stream().map(RecoveryAction::getBy)
                .forEach(role -> add(role, "", why));
        owned().forEach(
                (owner, functions) -> add(owner, messages.text("call.owner", String.join(", ", functions)), why));
        followed.plan().getActions().stream().filter(action -> why.getOrDefault(action.getBy(), List.of()).isEmpty())
                .forEach(action -> add(action.getBy(), task(action), why));
        Map<Role, String> told = new LinkedHashMap<>();
        why.forEach((role, reasons) -> told.put(role, String.join("; ", reasons)));
        return told;
    }

    /** Who answers for which functions that are down. */
    private Map<Role, List<String>> owned() {
        Map<Role, List<String>> owned = new LinkedHashMap<>();
        followed.gravest().stream().flatMap(PlanContacts::functions).forEach(function -> {
            @Nullable
            Role owner = function.getOwner();
            if (owner != null) {
                owned.computeIfAbsent(owner, key -> new ArrayList<>()).add(Names.of(function));
            }
        });
        return owned;
    }

    private static Stream<BusinessFunction> functions(Recovery recovery) {
        return recovery.outcome().down().keySet().stream().filter(BusinessFunction.class::isInstance)
                .map(BusinessFunction.class::cast);
    }

    private String task(Activity activity) {
        return activity.element().map(element -> messages.text("do.restore", Names.of(element)))
                .orElseGet(() -> activity.action().filter(NamedElement.class::isInstance).map(Names::of)
                        .orElse(activity.name()));
    }

    private String task(RecoveryAction action) {
        return action instanceof Restoration restoration
                ? messages.text("do.restore", Names.of(restoration.getComponent()))
                : Names.of(action);
    }

    private static void add(@Nullable Role role, String reason, Map<Role, List<String>> why) {
        if (role != null && Resolved.is(role)) {
            List<String> reasons = why.computeIfAbsent(role, key -> new ArrayList<>());
            if (!reason.isEmpty() && !reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
    }

    /** A person who works where the disaster strikes may not be able to come. */
    private Cell person(Person person, Role role) {
        boolean away = followed.gravest()
                .filter(recovery -> !recovery.failure().present(role).persons().contains(person)).isPresent();
        return away ? Cell.words(messages.text("call.away", Names.of(person)), Mark.WARNING)
                : Cell.words(Names.of(person));
    }

    private Cell reach(Person person) {
        List<String> ways = person.getContacts().stream().map(this::way).toList();
        return ways.isEmpty() ? Cell.words(messages.text("call.noContact"), Mark.BAD)
                : Cell.words(String.join("; ", ways));
    }

    private String way(Contact contact) {
        String way = messages.text("call.way", cells.word(contact.getChannel()), contact.getAddress());
        return contact.getHours() == null || contact.getHours().isBlank() ? way
                : messages.text("call.hours", way, contact.getHours());
    }
}
