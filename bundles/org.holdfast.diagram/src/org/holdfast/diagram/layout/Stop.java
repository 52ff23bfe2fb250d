package org.holdfast.diagram.layout;

import java.util.concurrent.CancellationException;

/** Lets a layout end early. Asked often, by the thread that lays out. */
@FunctionalInterface
public interface Stop {
    /** Lets it come to its end. */
    Stop NEVER = () -> false;

    /** Whether nobody wants the layout any longer. */
    boolean isWanted();

    /**
     * Goes on unless nobody wants the layout any longer.
     *
     * @throws CancellationException
     *             if so
     */
    default void check() {
        if (isWanted()) {
            throw new CancellationException("the layout was cancelled");
        }
    }
}
