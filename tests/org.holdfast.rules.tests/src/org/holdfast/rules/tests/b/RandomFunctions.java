package org.holdfast.rules.tests.b;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a small plan by chance: offerings and functions that need one another, in circles too. */
final class RandomFunctions {
    private static final List<String> PRIORITIES = List.of("", "priority low", "priority medium", "priority high",
            "priority critical");
    private final Random random;
    private final int functions;

    RandomFunctions(int seed) {
        this.random = new Random(seed);
        this.functions = 2 + random.nextInt(8);
    }

    /** The text; the same for the same seed. */
    String text() {
        StringBuilder text = new StringBuilder("plan chance\n");
        for (int i = 0; i < 3; i++) {
            text.append("product o" + i + " { " + (random.nextBoolean() ? "core " : "") + needs(1) + " }\n");
        }
        for (int i = 0; i < functions; i++) {
            text.append("function f" + i + " { " + PRIORITIES.get(random.nextInt(PRIORITIES.size())) + mtd() + needs(2)
                    + " }\n");
        }
        return text.toString();
    }

    private String mtd() {
        return random.nextInt(6) == 0 ? " " : " MTD " + (1 + random.nextInt(5)) + " h ";
    }

    private String needs(int most) {
        String targets = IntStream.range(0, random.nextInt(most + 1)).map(each -> random.nextInt(functions)).distinct()
                .mapToObj(each -> "f" + each).collect(Collectors.joining(", "));
        return targets.isEmpty() ? "" : "needs " + targets;
    }
}
