package org.holdfast.rules;

/** The rules of the method that wait for the analyses: they ask what is recovered how, when, and at what cost. */
public enum AwaitedRule {
    /** Protections that meet the objectives. */
    D04("Each system with an RPO has a protection that meets RPO and RTO at once."),
    /** Copies that survive corruption. */
    D09("Each corrupting disaster leaves a usable point-in-time copy."),
    /** The recovery point of a group. */
    E06("The one recovery point of a group meets its RPO."),
    /** Where to recover. */
    H05("The plan recovers at a place, with room and copies that its disasters do not strike."),
    /** What is achieved. */
    H06("Recovery times, recovery points and outages are within the objectives in each scenario.");

    private final String says;

    AwaitedRule(String says) {
        this.says = says;
    }

    /** What must hold, in one sentence. */
    public String says() {
        return says;
    }
}
