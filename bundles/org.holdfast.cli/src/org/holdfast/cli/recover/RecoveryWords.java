package org.holdfast.cli.recover;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;

/** The words for what a recovery comes to. */
final class RecoveryWords {
    private RecoveryWords() {}

    /** {@code 4 h 30 min}, {@code never}, {@code not known}. */
    static String back(Back back) {
        return switch (back) {
            case Back.At at -> new Elapsed(at.seconds()).toString();
            case Back.Never never -> "never";
            case Back.Unknown unknown -> "not known";
        };
    }

    /** {@code 38 h}, {@code all}; of a corruption with what of it is compared: {@code 4 d (1 d)}. */
    static String lost(Lost lost) {
        return switch (lost) {
            case Lost.Nothing nothing -> "nothing";
            case Lost.Updates updates -> new Elapsed(updates.seconds())
                    + (updates.seconds().equals(updates.compared()) ? ""
                            : " (" + new Elapsed(updates.compared()) + ")");
            case Lost.Everything everything -> "all";
            case Lost.Unknown unknown -> "not known";
        };
    }

    /** The objective, or that there is none. */
    static String objective(@Nullable Duration objective) {
        return objective == null ? "-" : objective.toString();
    }

    /** {@code itLead: ana}: the role, and who of it where it is held by name. */
    static String who(Activity activity, Recovery recovery) {
        return activity.by().map(role -> who(role, activity.person().orElse(-1), recovery)).orElse("");
    }

    private static String who(Role role, int person, Recovery recovery) {
        List<Person> persons = recovery.failure().present(role).persons();
        return person >= 0 && person < persons.size() ? Labels.of(role) + ": " + Labels.of(persons.get(person))
                : Labels.of(role);
    }

    /** How a component is brought back; nothing for what has no way of its own. */
    static String how(NamedElement element, Recovery recovery) {
        if (!(element instanceof Component component)) {
            return "";
        }
        return recovery.choices().of(component).flatMap(Choice::chosen).map(RecoveryOption::says).orElseGet(
                () -> recovery.choices().of(component).isPresent() ? "nothing left" : "waits for what it needs");
    }

    /** {@code siteLoss 30 min, callTeam 1 h, orderDb 1 h 10 min}: what was finished when, on the way to the last. */
    static String chain(List<Moment> chain) {
        return String.join(", ", chain.stream()
                .map(moment -> (moment.name().isEmpty() ? moment.says() : moment.name()) + " "
                        + new Elapsed(moment.finish()))
                .toList());
    }

    /** The end of a chain: so many of its moments, after {@code …} if there are more. */
    static String end(List<Moment> chain, int told) {
        return chain.size() <= told ? chain(chain)
                : "…, " + chain(chain.subList(chain.size() - told, chain.size()));
    }
}
