package org.holdfast.rules;

/** The rules of the method that wait for the analyses: they ask what is recovered how, when, and at what cost. */
public enum AwaitedRule {
    /** Single points of failure. */
    C07("No single point of failure under a critical function lasts beyond its MTD."),
    /** Protections that meet the objectives. */
    D04("Each system with an RPO has a protection that meets RPO and RTO at once."),
    /** Copies that survive corruption. */
    D09("Each corrupting disaster leaves a usable point-in-time copy."),
    /** The recovery point of a group. */
    E06("The one recovery point of a group meets its RPO."),
    /** Restorations of what is taken down. */
    H03("Each critical system that a covered disaster takes down is restored in the plan."),
    /** Where to recover. */
    H05("The plan recovers at a place, with room and copies that its disasters do not strike."),
    /** What is achieved. */
    H06("Recovery times, recovery points and outages are within the objectives in each scenario."),
    /** Information for those who recover. */
    H12("Information that a plan needs is held in a system that its disasters do not take down.");

    private final String says;

    AwaitedRule(String says) {
        this.says = says;
    }

    /** What must hold, in one sentence. */
    public String says() {
        return says;
    }
}
