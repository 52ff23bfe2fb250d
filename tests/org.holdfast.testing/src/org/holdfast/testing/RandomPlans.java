package org.holdfast.testing;

import java.util.List;

/**
 * Small plans by chance in which the language finds no problem: every sort of component, placing, need, stand-in,
 * protection and disaster, rings of needs, people who are short, and much that is not said.
 */
public final class RandomPlans {
    private RandomPlans() {}

    /** The plan of a seed. */
    public static String text(long seed) {
        return String.join("\n", elements(seed)) + "\n";
    }

    /** The elements of the plan of a seed, the plan itself first: in any order, they make the same plan. */
    public static List<String> elements(long seed) {
        RandomNames names = new RandomNames(seed);
        RandomArchitecture architecture = new RandomArchitecture(names);
        architecture.places();
        architecture.components();
        architecture.business();
        RandomContinuity continuity = new RandomContinuity(names);
        continuity.protection();
        continuity.disasters();
        continuity.recovery();
        return names.elements;
    }
}
