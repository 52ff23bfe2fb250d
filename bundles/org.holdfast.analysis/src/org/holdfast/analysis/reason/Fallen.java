package org.holdfast.analysis.reason;

/**
 * A way to bring a component back that is none in a scenario.
 *
 * @param by
 *            the way
 * @param why
 *            why not
 * @param full
 *            whether it is only for want of room
 */
public record Fallen(Way by, Reason why, boolean full) {

    /** The way in English words. */
    public String way() {
        return by.says();
    }

    /** Why not, in English words. */
    public String reason() {
        return why.says();
    }

    /** {@code replica fell away: its copy is on esx2, which is struck}. */
    public String says() {
        return way() + " fell away: " + reason();
    }
}
