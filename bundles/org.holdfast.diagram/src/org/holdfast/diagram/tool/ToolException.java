package org.holdfast.diagram.tool;

/** A tool cannot do what it was asked to; the message says why, in words for users. */
public final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolException(String message) {
        super(message);
    }
}
