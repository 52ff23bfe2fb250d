package org.holdfast.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a command meets outside itself.
 *
 * @param in
 *            what a client sends
 * @param out
 *            takes results
 * @param err
 *            takes messages
 * @param folder
 *            the folder that relative paths begin at
 * @param clock
 *            tells today's date, for who gives no {@code --as-of}
 * @param colours
 *            whether the output may be coloured
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Path folder, Clock clock,
        boolean colours) {

    /** Today's date. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
