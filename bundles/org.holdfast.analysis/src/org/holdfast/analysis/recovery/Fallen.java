package org.holdfast.analysis.recovery;

/**
 * A way to bring a component back that is none in this scenario.
 *
 * @param way
 *            its name: of a protection, a stand-in, a host; or what it would be
 * @param reason
 *            why not, in words
 * @param full
 *            whether it is only for want of room
 */
public record Fallen(String way, String reason, boolean full) {

    /** {@code replica fell away: its copy is on esx2, which is struck}. */
    public String says() {
        return way + " fell away: " + reason;
    }
}
