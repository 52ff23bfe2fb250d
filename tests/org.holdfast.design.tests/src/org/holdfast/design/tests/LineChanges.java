package org.holdfast.design.tests;

import java.util.List;

/** What two texts say differently, line by line. */
final class LineChanges {
    private LineChanges() {}

    /** The lines that are gone, with a minus, and those that came, with a plus, without their indents, in order. */
    static String between(String before, String after) {
        List<String> old = before.lines().map(String::strip).toList();
        List<String> now = after.lines().map(String::strip).toList();
        int[][] same = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                same[i][j] = old.get(i).equals(now.get(j)) ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        StringBuilder changes = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && same[i + 1][j] >= same[i][j + 1]) {
                changes.append("- ").append(old.get(i++)).append('\n');
            } else {
                changes.append("+ ").append(now.get(j++)).append('\n');
            }
        }
        return changes.toString();
    }
}
