package org.holdfast.analysis.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;

/**
 * Which of several ways is taken: one that meets the RPO, if any does, else the one that loses least; among these the
 * fastest; then the first by name. What cannot be worked out for want of a number is taken only if nothing else is left.
 *
 * @param <T>
 *            the ways
 */
final class Ranking<T> {
    private final Function<T, Lost> lost;
    private final Function<T, Optional<Rational>> ready;
    private final Function<T, String> name;

    /**
     * @param lost
     *            what is lost
     * @param ready
     *            when it is done, in seconds after time 0; empty if that is not known
     * @param name
     *            the name that breaks ties
     */
    Ranking(Function<T, Lost> lost, Function<T, Optional<Rational>> ready, Function<T, String> name) {
        this.lost = lost;
        this.ready = ready;
        this.name = name;
    }

    /**
     * The way that is taken; empty if there is none.
     *
     * @param rpo
     *            what may be lost; null if nothing is said
     */
    Optional<T> best(List<T> ways, @Nullable Duration rpo) {
        List<T> known = ways.stream().filter(way -> compared(way).isPresent() && ready.apply(way).isPresent()).toList();
        if (known.isEmpty()) {
            return ways.stream().min(Comparator.comparing(name));
        }
        List<T> meeting = rpo == null ? List.of()
                : known.stream().filter(way -> compared(way).orElseThrow()
                        .compareTo(Rational.of(rpo.seconds())) <= 0).toList();
        return (meeting.isEmpty() ? losingLeast(known) : meeting).stream().min(fastest());
    }

    private List<T> losingLeast(List<T> ways) {
        Rational least = ways.stream().map(way -> compared(way).orElseThrow()).min(Comparator.naturalOrder())
                .orElseThrow();
        return ways.stream().filter(way -> compared(way).orElseThrow().equals(least)).toList();
    }

    private Comparator<T> fastest() {
        return Comparator.comparing((T way) -> ready.apply(way).orElseThrow()).thenComparing(name);
    }

    private Optional<Rational> compared(T way) {
        return switch (lost.apply(way)) {
            case Lost.Nothing nothing -> Optional.of(Rational.ZERO);
            case Lost.Updates updates -> Optional.of(updates.compared());
            case Lost.Everything everything -> Optional.empty();
            case Lost.Unknown unknown -> Optional.empty();
        };
    }
}
