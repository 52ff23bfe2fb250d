package org.holdfast.analysis.recovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.model.Component;
import org.holdfast.model.value.Rational;

/**
 * How early ways to bring a component back would be done if nothing had to be waited for but the declaration and the
 * machine that it is on: what is compared where the fastest is chosen. All other waits are the same for most ways.
 */
final class Readiness {
    private final Declaration declaration;
    private final Failure failure;
    private final Estimate estimate;
    private final Map<Component, Optional<Rational>> decided = new HashMap<>();

    Readiness(Declaration declaration, Failure failure, Estimate estimate) {
        this.declaration = declaration;
        this.failure = failure;
        this.estimate = estimate;
    }

    /** When it would be done, in seconds after time 0; empty if that is not known, or never. */
    Optional<Rational> of(RecoveryOption option) {
        if (!(option.takes() instanceof Takes.Known takes)) {
            return Optional.empty();
        }
        return begins(option).map(start -> start.plus(takes.total(estimate)));
    }

    /** Keeps what was chosen for a machine. */
    void decide(Choice choice) {
        decided.put(choice.component(), choice.chosen().flatMap(this::of));
    }

    private Optional<Rational> begins(RecoveryOption option) {
        Optional<Rational> start = option.isDeclared() ? declaration.seconds() : Optional.of(Rational.ZERO);
        return switch (option) {
            case RecoveryOption.Return back when back.with().isPresent() -> machine(back.with().get());
            case RecoveryOption.Restore restore when restore.onto().isEmpty() ->
                start.flatMap(declared -> machine(restore.component().getCarrier())
                        .map(ready -> ready.compareTo(declared) > 0 ? ready : declared));
            default -> start;
        };
    }

    private Optional<Rational> machine(@Nullable Component machine) {
        if (machine == null || !Resolved.is(machine) || !failure.isDown(machine)) {
            return Optional.of(Rational.ZERO);
        }
        return decided.getOrDefault(machine, Optional.of(Rational.ZERO));
    }
}
