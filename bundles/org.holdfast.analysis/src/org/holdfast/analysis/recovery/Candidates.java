package org.holdfast.analysis.recovery;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.outcome.Lost;

/** The ways to bring one component back, as they are found. */
final class Candidates {
    static final Lost NOTHING = new Lost.Nothing();

    private final List<RecoveryOption> options = new ArrayList<>();
    private final List<Fallen> fallen = new ArrayList<>();

    void add(RecoveryOption option) {
        options.add(option);
    }

    void fell(String way, String reason) {
        fallen.add(new Fallen(way, reason, false));
    }

    void full(String way, String reason) {
        fallen.add(new Fallen(way, reason, true));
    }

    List<RecoveryOption> options() {
        return options;
    }

    List<Fallen> fallen() {
        return fallen;
    }
}
