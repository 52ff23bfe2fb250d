package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.holdfast.cli.Holdfast;
import org.holdfast.cli.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect ends with status 3 and names a log file, whatever is thrown: nobody takes it for findings. */
class DefectTest {
    private static final String MESSAGE = "holdfast: a defect of ours; please report it with ";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anExceptionIsLogged() throws IOException {
        assertLogged(new BrokenClock(new IllegalStateException("odd")), "java.lang.IllegalStateException: odd");
    }

    @Test
    void anErrorIsLogged() throws IOException {
        assertLogged(new BrokenClock(new StackOverflowError("deep")), "java.lang.StackOverflowError: deep");
    }

    private void assertLogged(Clock clock, String expected) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), "plan p");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Holdfast(new Surroundings(InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), folder, clock, false)).run("check", "plan.bcp");
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(3, status, said);
        assertTrue(said.startsWith(MESSAGE), said);
        Path log = Path.of(said.substring(MESSAGE.length()).strip());
        assertEquals(expected, Files.readAllLines(log).getFirst());
        Files.delete(log);
    }

    /** Asked for the time, it breaks. */
    private static final class BrokenClock extends Clock {
        private final Throwable thrown;

        BrokenClock(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public Instant instant() {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
