package org.holdfast.dsl.edit;

import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Assignment;

/**
 * The head of an element as written, or one of its clauses.
 *
 * @param form
 *            what it is in the grammar: several parts for a head, one for a clause
 * @param tokens
 *            what it consists of; at least one
 */
record Section(List<AbstractElement> form, List<Token> tokens) {

    Extent extent() {
        return Extent.of(tokens.getFirst().node(), tokens.getLast().node());
    }

    List<Token> saying(String feature) {
        return tokens.stream().filter(token -> token.says(feature)).toList();
    }

    /** Whether such a section can say the feature. */
    boolean canSay(String feature) {
        return form.stream().anyMatch(part -> canSay(part, feature));
    }

    static boolean canSay(AbstractElement part, String feature) {
        return EcoreUtil2.eAllOfType(part, Assignment.class).stream()
                .anyMatch(assignment -> assignment.getFeature().equals(feature));
    }
}
