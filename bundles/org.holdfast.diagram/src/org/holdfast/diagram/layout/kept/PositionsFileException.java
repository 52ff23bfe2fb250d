package org.holdfast.diagram.layout.kept;

/** A file of positions is not what it should be. The message names the file and, where it can, the line. */
public final class PositionsFileException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param message
     *            what is wrong, for people
     */
    public PositionsFileException(String message) {
        super(message);
    }

    /**
     * @param message
     *            what is wrong, for people
     * @param cause
     *            what it comes from
     */
    public PositionsFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
