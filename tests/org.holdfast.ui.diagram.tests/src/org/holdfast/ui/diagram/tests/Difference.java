package org.holdfast.ui.diagram.tests;

/**
 * In what two texts differ.
 *
 * @param removed
 *            what only the first has, between what both begin and end with
 * @param added
 *            what only the second has
 */
record Difference(String removed, String added) {

    static Difference of(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int begin = 0;
        while (begin < least && before.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Difference(before.substring(begin, before.length() - end),
                after.substring(begin, after.length() - end));
    }
}
