package org.holdfast.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class RandomChoice {
    private static final List<String> TIMES = List.of("0 min", "10 min", "30 min", "1 h", "90 min", "4 h", "10 h",
            "1 d",
            "2 d", "1 w");

    private final Random random;

    RandomChoice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the least to the most. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Some of the list, each at most once: as many as wanted, or all. */
    <T> List<T> some(int wanted, List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(wanted, shuffled.size()));
    }

    /** The text, or nothing. */
    String maybe(int percent, String text) {
        return chance(percent) ? text + " " : "";
    }

    /** A word and one of the list, or nothing. */
    String maybe(int percent, String word, List<String> list) {
        return list.isEmpty() ? "" : maybe(percent, word + " " + one(list));
    }

    /** A word and a time, or nothing. */
    String maybeTime(int percent, String word) {
        return maybe(percent, word + " " + time());
    }

    String time() {
        return one(TIMES);
    }

    /** A time, or a range. */
    String range() {
        int least = number(0, TIMES.size() - 3);
        return chance(50) ? time()
                : TIMES.get(least) + " .. " + TIMES.get(least + 2) + " likely " + TIMES.get(least + 1);
    }
}
