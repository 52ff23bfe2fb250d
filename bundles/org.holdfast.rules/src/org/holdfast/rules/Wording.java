package org.holdfast.rules;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.rules.fix.Fix;

/**
 * How a finding is told. What takes long to put into words is put into words when it is first asked for: of findings on
 * steps that are not begun, most often only the number is told.
 */
public final class Wording {
    private final Supplier<Told> words;
    private @Nullable Told told;

    /**
     * What is told.
     *
     * @param message
     *            what does not hold, with the numbers compared
     * @param chain
     *            the elements that lead to it, each with what matters of it; empty if the message says it all
     * @param fixes
     *            ways to mend it, the best first; empty if it takes knowledge that is not in the plan
     */
    public record Told(String message, List<Link> chain, List<Fix> fixes) {}

    /** What is put into words when it is first asked for. */
    Wording(Supplier<Told> words) {
        this.words = words;
    }

    /** What is put into words already. */
    Wording(String message, List<Link> chain, List<Fix> fixes) {
        this(new Told(message, List.copyOf(chain), List.copyOf(fixes)));
    }

    private Wording(Told told) {
        this(() -> told);
    }

    /** What is told of it. */
    public Told told() {
        Told known = told;
        if (known == null) {
            known = words.get();
            told = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && told().equals(wording.told());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    @Override
    public String toString() {
        return told().message();
    }
}
