package org.holdfast.analysis.outcome;

/** How far an analysis that may take long has come, for who waits for it; and whether anybody still does. */
public interface Progress {
    /** Nobody watches, nobody cancels. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void done(long part, long of) {
            // nobody wants to know
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Some of the work is done. May be called often, from any thread of the analysis.
     *
     * @param part
     *            what is done, 0 to {@code of}
     * @param of
     *            all that is to be done, above 0; may change when more is known
     */
    void done(long part, long of);

    /** Whether the result is no longer wanted: the analysis ends soon with a {@code CancellationException}. */
    boolean isCancelled();

    /**
     * The progress of one of several parts of the work that follow one another and take about as long.
     *
     * @param number
     *            which part, from 0
     * @param parts
     *            how many there are
     */
    default Progress part(int number, int parts) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void done(long part, long of) {
                whole.done(number * of + part, parts * of);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
