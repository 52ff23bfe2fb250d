package org.holdfast.cli.analysis;

import java.util.List;
import java.util.Locale;

import org.holdfast.cli.CallException;

/** The languages that documents and pictures can be had in. */
public final class Languages {
    private static final List<String> KNOWN = List.of("en", "ro");

    private Languages() {}

    /**
     * The language that {@code --language} names.
     *
     * @throws CallException
     *             if there is no such one
     */
    public static Locale of(String name) {
        if (!KNOWN.contains(name)) {
            throw new CallException("--language '" + name + "' is not known; expected en or ro");
        }
        return Locale.of(name);
    }
}
