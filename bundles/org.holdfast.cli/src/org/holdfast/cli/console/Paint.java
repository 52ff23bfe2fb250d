package org.holdfast.cli.console;

/** Colours, where the terminal takes them; never the only sign of anything. */
public enum Paint {
    /** For what must be mended. */
    RED("31"),
    /** For what should be looked at. */
    YELLOW("33"),
    /** For what is well. */
    GREEN("32"),
    /** For places and hints. */
    CYAN("36"),
    /** For headings. */
    BOLD("1");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text in this colour, or as it is where colours are off. */
    public String on(String text, boolean colours) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
