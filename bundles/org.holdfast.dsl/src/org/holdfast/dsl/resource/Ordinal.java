package org.holdfast.dsl.resource;

import java.util.regex.Pattern;

/** What tells elements apart whose full names are the same: {@code crm}, {@code crm~2}. */
public final class Ordinal {
    static final String SEPARATOR = "~";
    private static final Pattern LAST = Pattern.compile(SEPARATOR + "[0-9]+$");

    private Ordinal() {}

    /** The full name in the fragment of a named element. */
    public static String without(String fragment) {
        return LAST.matcher(fragment).replaceFirst("");
    }
}
