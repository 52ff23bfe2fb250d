package org.holdfast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Runs the command line as a process of its own. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param arguments
     *            the command and its options
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Surroundings surroundings = new Surroundings(System.in, out, err, Path.of(""), Clock.systemDefaultZone(),
                isTerminal() && System.getenv("NO_COLOR") == null);
        int status = new Holdfast(surroundings).run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Text goes out in UTF-8 and with plain line feeds, wherever it runs. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** From Java 22 on there may be a console that is no terminal; before, there was none then. */
    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }
}
