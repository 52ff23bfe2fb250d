package org.holdfast.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.SingleNeed;

/**
 * A plan of many components that need one another, and a plain worklist that says what the loss of one component after
 * another takes along. Each component has three needs, a tenth of which are of any of two alternatives; in a deep plan they
 * are among the fifty components before it, in a shallow one among all before it. There are functions as well, one for a
 * hundred components.
 */
final class LossProblem {
    private static final int NEEDS = 3;

    private final int size;
    private final boolean deep;
    private final Random random = new Random(1);
    private final List<Component> components = new ArrayList<>();
    private final Document document = HoldfastFactory.eINSTANCE.createDocument();
    private final int[][] needed;
    private final boolean[] choice;
    private final int[][] dependents;

    LossProblem(int size, boolean deep) {
        this.size = size;
        this.deep = deep;
        int functions = size / 100;
        this.needed = new int[size + functions][];
        this.choice = new boolean[size + functions];
        for (int number = 0; number < size; number++) {
            Component component = HoldfastFactory.eINSTANCE.createNetwork();
            component.setName(String.format("c%07d", number));
            components.add(component);
            add(component, number);
            document.getElements().add(component);
        }
        for (int number = 0; number < functions; number++) {
            BusinessFunction function = HoldfastFactory.eINSTANCE.createBusinessFunction();
            function.setName(String.format("f%07d", number));
            add(function, size + number);
            document.getElements().add(function);
        }
        this.dependents = turnedRound();
    }

    Document document() {
        return document;
    }

    private void add(Dependent dependent, int number) {
        int least = deep ? Math.max(0, number - 50) : 0;
        int most = Math.min(number, size);
        choice[number] = most > NEEDS && random.nextInt(10) == 0;
        needed[number] = most <= NEEDS ? new int[0]
                : random.ints(choice[number] ? 2 : NEEDS, deep && number >= size ? size - 1000 : least, most).toArray();
        AlternativeNeed alternatives = HoldfastFactory.eINSTANCE.createAlternativeNeed();
        alternatives.setRequired(1);
        for (int need : needed[number]) {
            Dependable target = components.get(need);
            if (choice[number]) {
                Alternative alternative = HoldfastFactory.eINSTANCE.createAlternative();
                alternative.setTarget(target);
                alternatives.getAlternatives().add(alternative);
            } else {
                SingleNeed single = HoldfastFactory.eINSTANCE.createSingleNeed();
                single.setTarget(target);
                dependent.getNeeds().add(single);
            }
        }
        if (choice[number]) {
            dependent.getNeeds().add(alternatives);
        }
    }

    private int[][] turnedRound() {
        int[] counts = new int[size];
        Arrays.stream(needed).flatMapToInt(Arrays::stream).forEach(need -> counts[need]++);
        int[][] turned = new int[size][];
        Arrays.setAll(turned, number -> new int[counts[number]]);
        for (int number = 0; number < needed.length; number++) {
            for (int need : needed[number]) {
                turned[need][--counts[need]] = number;
            }
        }
        return turned;
    }

    /** How many functions the loss of every so many-th component takes along. */
    long[] worklists(int number) {
        int[] open = new int[needed.length];
        int[] missing = new int[needed.length];
        int[] seen = new int[needed.length];
        boolean[] down = new boolean[needed.length];
        long[] functions = new long[Math.min(number, size)];
        for (int run = 0; run < functions.length; run++) {
            int opened = 0;
            int touched = 0;
            int lost = run * (size / functions.length);
            down[lost] = true;
            open[opened++] = lost;
            for (int at = 0; at < opened; at++) {
                functions[run] += open[at] >= size ? 1 : 0;
                for (int dependent : open[at] < size ? dependents[open[at]] : new int[0]) {
                    if (missing[dependent]++ == 0) {
                        seen[touched++] = dependent;
                    }
                    if (!down[dependent] && missing[dependent] >= (choice[dependent] ? 2 : 1)) {
                        down[dependent] = true;
                        open[opened++] = dependent;
                    }
                }
            }
            for (int at = 0; at < opened; at++) {
                down[open[at]] = false;
            }
            for (int at = 0; at < touched; at++) {
                missing[seen[at]] = 0;
            }
        }
        return functions;
    }
}
