package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.Machine;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.SingleNeed;

/**
 * What elements that are down wait for: what they need, are on and stored on, as far as that is down; a restore also for
 * what its copy lies on. What a stand-in has taken over waits for nothing, since the stand-in is not down.
 */
final class Requirements {
    private final Failure failure;
    private final Choices choices;

    Requirements(Failure failure, Choices choices) {
        this.failure = failure;
        this.choices = choices;
    }

    /** What the element waits for; nothing if its needs are met without waiting. */
    List<Requirement> of(NamedElement element) {
        List<Requirement> requirements = new ArrayList<>();
        if (element instanceof Component component) {
            Optional<RecoveryOption> chosen = choices.of(component).flatMap(Choice::chosen);
            if (chosen.filter(RecoveryOption.FailOver.class::isInstance).isPresent()) {
                return List.of();
            }
            addPlaces(component, chosen, requirements);
        }
        if (element instanceof Dependent dependent) {
            dependent.getNeeds().forEach(need -> add(need, requirements));
        }
        return requirements;
    }

    private void addPlaces(Component component, Optional<RecoveryOption> chosen, List<Requirement> requirements) {
        boolean elsewhere = chosen.filter(Requirements::isElsewhere).isPresent();
        if (!elsewhere) {
            add(component.getCarrier(), requirements);
        }
        boolean copied = chosen.filter(option -> copy(option).isPresent()).isPresent();
        if (component instanceof Machine machine && !copied) {
            add(machine.getStoredOn(), requirements);
        }
        chosen.flatMap(Requirements::copy).ifPresent(copy -> add(copy.getOn(), requirements));
    }

    private static boolean isElsewhere(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.Restore restore -> restore.onto().isPresent();
            case RecoveryOption.RestartImage image -> image.host() != image.component().getOn();
            default -> false;
        };
    }

    private static Optional<Copy> copy(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.Restore restore -> restore.copy();
            case RecoveryOption.RestartImage image -> image.copy();
            default -> Optional.empty();
        };
    }

    private void add(@Nullable NamedElement needed, List<Requirement> requirements) {
        if (needed != null && Resolved.is(needed) && failure.isDown(needed)) {
            requirements.add(new Requirement(1, List.of(needed)));
        }
    }

    private void add(Need need, List<Requirement> requirements) {
        if (need instanceof SingleNeed single) {
            add(single.getTarget(), requirements);
        } else if (need instanceof AlternativeNeed alternatives) {
            List<Dependable> all = Resolved
                    .among(alternatives.getAlternatives().stream().map(Alternative::getTarget).toList());
            List<Dependable> down = all.stream().filter(failure::isDown).toList();
            int missing = Math.min(alternatives.getRequired(), all.size()) - (all.size() - down.size());
            if (missing > 0) {
                requirements.add(new Requirement(missing, down));
            }
        }
    }
}
