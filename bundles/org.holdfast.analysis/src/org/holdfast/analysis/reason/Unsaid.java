package org.holdfast.analysis.reason;

/** What a plan leaves open, so that something cannot be computed. */
public enum Unsaid {
    /** How long something that is restored from a protection takes to start again. */
    RESTART("%s does not say how long it takes to start again"),
    /** The same, where any protection of a guest could say it. */
    RESTART_OF_GUEST("no protection of %s says how long it takes to start again"),
    /** How fast a protection restores. */
    RESTORE_RATE("%s does not say how fast it restores"),
    /** Where the copies of a protection are. */
    PLACE_OF_COPIES("%s does not say where its copies are"),
    /** How far a mirror is behind. */
    LAG("%s does not say how far it is behind"),
    /** How a protection makes copies. */
    TECHNIQUE("%s does not say how it makes copies"),
    /** How long a copy takes. */
    COPY_TIME("%s does not say how long a copy takes"),
    /** How often copies are made. */
    INTERVAL("%s does not say how often copies are made"),
    /** How long copies are kept. */
    KEPT("%s does not say how long its copies are kept"),
    /** How much data a system or guest has. */
    SIZE("%s does not say how much data it has"),
    /** How fast a recovery plan is declared. */
    DECLARATION("%s does not say how fast it is declared"),
    /** The same, of the plan that is spoken of. */
    OWN_DECLARATION("it does not say within what time it is declared"),
    /** How long the step takes that is spoken of. */
    OWN_TIME("it does not say how long it takes"),
    /** After what time a corruption is noticed. */
    NOTICED("the disaster does not say after what time it is noticed"),
    /** How often a disaster is expected. */
    FREQUENCY("the plan does not say how often it is expected");

    private final String sentence;

    Unsaid(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence in English, about something with that name. */
    String says(String name) {
        return sentence.formatted(name);
    }
}
