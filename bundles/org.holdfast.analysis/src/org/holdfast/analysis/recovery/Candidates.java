package org.holdfast.analysis.recovery;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Way;

/** The ways to bring one component back, as they are found. */
final class Candidates {
    static final Lost NOTHING = new Lost.Nothing();

    private final List<RecoveryOption> options = new ArrayList<>();
    private final List<Fallen> fallen = new ArrayList<>();

    void add(RecoveryOption option) {
        options.add(option);
    }

    void fell(Way way, Reason why) {
        fallen.add(new Fallen(way, why, false));
    }

    void full(Way way, Reason why) {
        fallen.add(new Fallen(way, why, true));
    }

    List<RecoveryOption> options() {
        return options;
    }

    List<Fallen> fallen() {
        return fallen;
    }
}
