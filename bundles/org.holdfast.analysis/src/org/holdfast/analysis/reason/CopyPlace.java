package org.holdfast.analysis.reason;

import org.holdfast.model.Copy;
import org.holdfast.model.name.Labels;

/** Where copies are, in English words. */
public final class CopyPlace {
    private CopyPlace() {}

    /** {@code at vault}, {@code on esx2}. */
    public static String of(Copy copy) {
        return copy.getOn() == null ? "at " + Labels.of(copy.getAt()) : "on " + Labels.of(copy.getOn());
    }
}
