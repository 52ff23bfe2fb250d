package org.holdfast.analysis.recovery;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.Component;

/**
 * How a component is brought back.
 *
 * @param component
 *            the component
 * @param chosen
 *            the way that is taken; empty if there is none: it is unrecoverable
 * @param options
 *            all ways that there are, that which is taken among them
 * @param fallen
 *            the ways that fell away
 */
public record Choice(Component component, Optional<RecoveryOption> chosen, List<RecoveryOption> options,
        List<Fallen> fallen) {

    /** The way that is taken, if it is of that sort. */
    public <T extends RecoveryOption> Optional<T> chosen(Class<T> sort) {
        return chosen.filter(sort::isInstance).map(sort::cast);
    }

    /** What is lost of its data; everything if it is unrecoverable. */
    public Lost lost() {
        return chosen.map(RecoveryOption::lost).orElseGet(() -> new Lost.Everything(whyNot()));
    }

    /** Why there is no way: what became of each. */
    public Reason whyNot() {
        return new Reason.NoWay(fallen);
    }

    /** The same with another way taken. */
    Choice with(RecoveryOption other) {
        return new Choice(component, Optional.of(other), options, fallen);
    }
}
