package org.holdfast.cli.lsp;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.holdfast.cli.DayOption;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.dsl.ide.server.PlanServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast lsp}: the language server, for editors. Nothing but the protocol goes to standard output. */
@Command(name = "lsp", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Serves an editor over standard input and output by the Language Server Protocol.")
public final class LspCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private DayOption asOf = new DayOption();

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
            boolean orderly = new PlanServer(asOf.clock(surroundings)).serve(surroundings.in(), surroundings.out());
            return orderly ? ExitStatus.FINE : ExitStatus.WRONG_INPUT;
        } finally {
            System.setOut(standardOutput);
        }
    }
}
