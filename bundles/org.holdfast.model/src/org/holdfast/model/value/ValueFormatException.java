package org.holdfast.model.value;

/** A text that is not the value that was expected; the message says what was found and what was expected. */
public final class ValueFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message
     *            what was found and what was expected, for the author of a plan
     */
    public ValueFormatException(String message) {
        super(message);
    }
}
