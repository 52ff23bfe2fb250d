package org.holdfast.cli;

/** The call or the input is wrong; the message says what and where, in one line. */
public final class CallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message
     *            what is wrong, and where
     */
    public CallException(String message) {
        super(message);
    }
}
