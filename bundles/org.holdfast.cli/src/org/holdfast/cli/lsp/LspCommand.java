package org.holdfast.cli.lsp;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.dsl.ide.server.PlanServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code holdfast lsp}: the language server, for editors. Nothing but the protocol goes to standard output. */
@Command(name = "lsp", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Serves an editor over standard input and output by the Language Server Protocol.")
public final class LspCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The date as of which plans are checked; today, if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--stdio", description = "Accepted since many editors give it; there is no other way.")
    private boolean stdio;

    /**
     * @param surroundings
     *            the streams to the editor
     */
    public LspCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintStream standardOutput = System.out;
        System.setOut(surroundings.err());
        try {
            boolean orderly = new PlanServer(clock()).serve(surroundings.in(), surroundings.out());
            return orderly ? ExitStatus.FINE : ExitStatus.WRONG_INPUT;
        } finally {
            System.setOut(standardOutput);
        }
    }

    private Clock clock() {
        ZoneId zone = surroundings.clock().getZone();
        return asOf == null ? surroundings.clock() : Clock.fixed(asOf.atStartOfDay(zone).toInstant(), zone);
    }
}
