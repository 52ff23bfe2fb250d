package org.holdfast.dsl.ide.server;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.validation.Issue;

/** Whether a client would be told the same. A plan can have issues by the ten thousand, so nothing is made of them. */
@NonNullByDefault({})
final class SameIssues {
    private SameIssues() {}

    /** Whether the two lists say the same of the same places, in the same order. */
    static boolean are(List<Issue> some, List<Issue> others) {
        if (some == others) {
            return true;
        }
        if (some.size() != others.size()) {
            return false;
        }
        Iterator<Issue> other = others.iterator();
        return some.stream().allMatch(issue -> are(issue, other.next()));
    }

    private static boolean are(Issue one, Issue other) {
        return haveSamePlace(one, other) && one.getSeverity() == other.getSeverity()
                && Objects.equals(one.getCode(), other.getCode())
                && Objects.equals(one.getMessage(), other.getMessage())
                && Objects.equals(one.getUriToProblem(), other.getUriToProblem())
                && Arrays.equals(one.getData(), other.getData());
    }

    private static boolean haveSamePlace(Issue one, Issue other) {
        return Objects.equals(one.getOffset(), other.getOffset()) && Objects.equals(one.getLength(), other.getLength())
                && Objects.equals(one.getLineNumber(), other.getLineNumber())
                && Objects.equals(one.getColumn(), other.getColumn())
                && Objects.equals(one.getLineNumberEnd(), other.getLineNumberEnd())
                && Objects.equals(one.getColumnEnd(), other.getColumnEnd());
    }
}
