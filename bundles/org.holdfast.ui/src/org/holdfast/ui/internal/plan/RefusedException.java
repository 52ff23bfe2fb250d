package org.holdfast.ui.internal.plan;

/** An edit that is not made; the message is for the user. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
