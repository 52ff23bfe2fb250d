package org.holdfast.cli.check;

import org.holdfast.cli.Surroundings;

/** One of the forms in which a check is written. */
interface CheckWriter {

    /** Writes the report to where results go. */
    void write(CheckReport report, Surroundings surroundings);
}
