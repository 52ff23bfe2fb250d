package org.holdfast.ui.diagram.internal;

/** Why the page cannot be shown, and what to do about it, for the user. */
final class NoBrowser extends Exception {
    private static final long serialVersionUID = 1L;

    NoBrowser(String message) {
        super(message);
    }
}
