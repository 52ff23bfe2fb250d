package org.holdfast.ui.internal.settings;

import org.eclipse.swt.widgets.Control;

/** A whole number that the user can set. Who needs it asks each time: what is set holds from then on. */
public enum Amount {

    /** How long nothing must have been typed until all rules are asked, in tenths of a second. */
    PAUSE("tenthsUntilAllRules", 12, 5, 600),
    /** How often unsaved text is kept aside, in seconds. */
    KEEPING("secondsUntilUnsavedTextIsKept", 2, 1, 60),
    /** How many years are simulated. */
    YEARS("simulatedYears", 100_000, 1_000, 10_000_000),
    /** By which chance years are simulated: the same seed gives the same years. */
    SEED("seedOfYears", 1, 0, 999_999_999);

    private final String key;
    private final int normal;
    private final int least;
    private final int most;

    Amount(String key, int normal, int least, int most) {
        this.key = key;
        this.normal = normal;
        this.least = least;
        this.most = most;
    }

    /** What is set. */
    public int value() {
        return Math.clamp(Settings.get(key, normal), least, most);
    }

    /** Sets it. */
    public void set(int value) {
        Settings.put(key, value == normal ? "" : String.valueOf(value));
    }

    /** Has something done, in the window, whenever another value is set, as long as a control is there. */
    public void whenSet(Control control, Runnable task) {
        Settings.whenSet(key, control, task);
    }

    int normal() {
        return normal;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
