package org.holdfast.cli.format;

import java.util.concurrent.Callable;

import org.holdfast.cli.CallException;
import org.holdfast.cli.Surroundings;

import picocli.CommandLine.Command;

/** {@code holdfast format}: plan files in canonical layout. */
@Command(name = "format", mixinStandardHelpOptions = true, description = "Lays plan files out canonically.")
public final class FormatCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public FormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw new CallException("format is not there yet " + surroundings.folder());
    }
}
