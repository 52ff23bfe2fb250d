package org.holdfast.cli;

import java.io.PrintWriter;

import org.holdfast.cli.check.CheckCommand;
import org.holdfast.cli.choose.ChooseCommand;
import org.holdfast.cli.cost.CostCommand;
import org.holdfast.cli.diagram.DiagramCommand;
import org.holdfast.cli.diff.DiffCommand;
import org.holdfast.cli.format.FormatCommand;
import org.holdfast.cli.impact.ImpactCommand;
import org.holdfast.cli.lsp.LspCommand;
import org.holdfast.cli.recover.RecoverCommand;
import org.holdfast.cli.report.ReportCommand;
import org.holdfast.cli.review.ReviewCommand;
import org.holdfast.cli.rules.RulesCommand;
import org.holdfast.cli.simulate.SimulateCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its commands; knows what becomes of errors. */
@Command(name = "holdfast", mixinStandardHelpOptions = true, versionProvider = Version.class, //
        description = "Proves business continuity and disaster recovery plans.", //
        footer = "%nWithout a command the workbench opens. Exit status: 0 fine; 1 findings; 2 the call or the input is wrong; 3 a defect.")
public final class Holdfast implements Runnable {
    private static final int MEGABYTE = 1 << 20;

    private final Surroundings surroundings;

    /**
     * @param surroundings
     *            what the commands meet outside
     */
    public Holdfast(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs a command.
     *
     * @param arguments
     *            the command and its options
     * @return the exit status, as in {@link ExitStatus}
     */
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            return say("this takes more memory than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB that Java takes here; give it more, such as by JDK_JAVA_OPTIONS=-Xmx4g in the environment");
        } catch (Error e) {
            return defect(e);
        }
    }

    @Override
    public void run() {
        throw new CallException("a command is missing (holdfast --help lists them)");
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new CheckCommand(surroundings));
        line.addSubcommand(new ChooseCommand(surroundings));
        line.addSubcommand(new CostCommand(surroundings));
        line.addSubcommand(new DiagramCommand(surroundings));
        line.addSubcommand(new DiffCommand(surroundings));
        line.addSubcommand(new FormatCommand(surroundings));
        line.addSubcommand(new ImpactCommand(surroundings));
        line.addSubcommand(new LspCommand(surroundings));
        line.addSubcommand(new RecoverCommand(surroundings));
        line.addSubcommand(new ReportCommand(surroundings));
        line.addSubcommand(new ReviewCommand(surroundings));
        line.addSubcommand(new RulesCommand(surroundings));
        line.addSubcommand(new SimulateCommand(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colours() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        OptionValues.readBy(line);
        line.setParameterExceptionHandler(this::wrongCall);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return line;
    }

    private int wrongCall(ParameterException wrong, String[] arguments) {
        String message = wrong.getMessage().lines().findFirst().orElse("wrong call");
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            message += "; did you mean " + unmatched.getSuggestions().get(0) + "?";
        }
        return say(message + " (" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help says more)");
    }

    private int failed(Exception failure) {
        if (failure instanceof CallException wrong) {
            return say(wrong.getMessage());
        }
        return defect(failure);
    }

    private int defect(Throwable failure) {
        surroundings.err().println("holdfast: a defect of ours; please report it with " + DefectLog.write(failure));
        return ExitStatus.DEFECT;
    }

    private int say(String message) {
        surroundings.err().println("holdfast: " + message);
        return ExitStatus.WRONG_INPUT;
    }
}
