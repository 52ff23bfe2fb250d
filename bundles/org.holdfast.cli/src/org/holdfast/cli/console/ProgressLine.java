package org.holdfast.cli.console;

import java.io.PrintStream;
import java.util.function.Function;
import java.util.function.Supplier;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.cli.Surroundings;

/** Shows on a terminal how far an analysis is, once it takes longer than a moment, and wipes that out at its end. */
public final class ProgressLine implements Progress {
    private static final long MOMENT = 500_000_000;

    private final PrintStream terminal;
    private final long begin = System.nanoTime();
    private long shown = -1;

    private ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs work and shows its progress, if there is a terminal.
     *
     * @param work
     *            the work
     * @return what came of it
     */
    public static <T> T during(Surroundings surroundings, Function<Progress, T> work) {
        if (!surroundings.colours()) {
            return work.apply(Progress.UNWATCHED);
        }
        ProgressLine line = new ProgressLine(surroundings.err());
        try {
            return work.apply(line);
        } finally {
            line.wipe();
        }
    }

    /** Runs work of which nobody knows how far it is, and says meanwhile on a terminal what it is. */
    public static <T> T saying(Surroundings surroundings, String what, Supplier<T> work) {
        if (!surroundings.colours()) {
            return work.get();
        }
        String line = what + " \u2026";
        try {
            surroundings.err().print(line);
            surroundings.err().flush();
            return work.get();
        } finally {
            surroundings.err().print("\r" + " ".repeat(line.length()) + "\r");
            surroundings.err().flush();
        }
    }

    @Override
    public synchronized void done(long part, long of) {
        long percent = part * 100 / Math.max(1, of);
        if (percent > shown && System.nanoTime() - begin > MOMENT) {
            shown = percent;
            terminal.print("\r" + percent + " %");
            terminal.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    private synchronized void wipe() {
        if (shown >= 0) {
            terminal.print("\r      \r");
            terminal.flush();
        }
    }
}
