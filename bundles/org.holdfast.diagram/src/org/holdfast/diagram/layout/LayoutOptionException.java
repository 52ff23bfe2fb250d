package org.holdfast.diagram.layout;

/** A specification asks of the layout what it does not know. The message names option and value. */
public final class LayoutOptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * @param message
     *            what is wrong, for people
     */
    public LayoutOptionException(String message) {
        super(message);
    }
}
