package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.holdfast.cli.Holdfast;
import org.holdfast.cli.Surroundings;

/**
 * A call of the command line in a folder, on 23 November 2026, and what came of it.
 *
 * @param status
 *            the exit status
 * @param out
 *            what went to standard output
 * @param err
 *            what went to standard error
 */
record Call(int status, String out, String err) {

    static Call in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), false);
        int status = new Holdfast(surroundings).run(arguments);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Call printing(String expected) {
        assertEquals(expected, out);
        return this;
    }

    Call saying(String expected) {
        assertEquals(expected, err);
        return this;
    }

    Call ending(int expected) {
        assertEquals(expected, status, () -> out + err);
        return this;
    }
}
