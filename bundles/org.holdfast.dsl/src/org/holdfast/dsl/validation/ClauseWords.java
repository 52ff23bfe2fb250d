package org.holdfast.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** The words of the language with which a feature is said. */
final class ClauseWords {
    /** Said in more than one way, so that no word stands for all of them. */
    private static final Set<String> BY_FEATURE = Set.of("technique", "effect", "origin", "frequency");

    private ClauseWords() {}

    /** Whether words come before the value, so that it is clear where saying it begins; a brace begins a body. */
    static boolean begins(Assignment assignment) {
        return !leading(assignment).isEmpty() && !leading(assignment).contains("{");
    }

    /** The words before the value, or the word that is the value; else the name of the feature. */
    static String of(Assignment assignment) {
        List<String> words = leading(assignment);
        if (BY_FEATURE.contains(assignment.getFeature())) {
            return assignment.getFeature();
        }
        if (!words.isEmpty()) {
            return String.join(" ", words);
        }
        return assignment.getTerminal() instanceof Keyword word ? word.getValue() : assignment.getFeature();
    }

    private static List<String> leading(Assignment assignment) {
        List<String> words = new ArrayList<>();
        if (assignment.eContainer() instanceof Group group) {
            for (AbstractElement element : group.getElements()) {
                if (!(element instanceof Keyword word)) {
                    break;
                }
                words.add(word.getValue());
            }
        }
        return words;
    }
}
