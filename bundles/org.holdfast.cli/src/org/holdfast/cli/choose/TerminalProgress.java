package org.holdfast.cli.choose;

import org.holdfast.analysis.outcome.Progress;
import org.holdfast.cli.Surroundings;

/** Shows on a terminal how far a long analysis is, in one line that goes when it ends; elsewhere nothing. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final String BACK = "\r\u001b[K";
    private static final int HUNDRED = 100;

    private final Surroundings surroundings;
    private long shown = -1;

    TerminalProgress(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void done(long part, long of) {
        long percent = part * HUNDRED / of;
        if (surroundings.colours() && percent != shown) {
            shown = percent;
            surroundings.err().print(BACK + "choosing: " + percent + " %");
            surroundings.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        if (shown >= 0) {
            surroundings.err().print(BACK);
            surroundings.err().flush();
        }
    }
}
