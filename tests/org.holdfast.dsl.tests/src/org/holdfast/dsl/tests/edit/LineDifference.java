package org.holdfast.dsl.tests.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share: {@code -} those of the first, {@code +} those of the second. */
final class LineDifference {
    private LineDifference() {}

    static String between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] shared = shared(old, now);
        List<String> lines = new ArrayList<>();
        for (int i = 0, j = 0; i < old.size() || j < now.size();) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && shared[i + 1][j] >= shared[i][j + 1]) {
                lines.add("-" + old.get(i++));
            } else {
                lines.add("+" + now.get(j++));
            }
        }
        return String.join("\n", lines);
    }

    /** How many lines the rests of the texts share, from line i of the one and line j of the other. */
    private static int[][] shared(List<String> old, List<String> now) {
        int[][] shared = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                shared[i][j] = old.get(i).equals(now.get(j)) ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }
}
