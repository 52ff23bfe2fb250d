package org.holdfast.dsl.grammar;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;

/**
 * The form of an element: its head, and the clauses of which any may follow in any order.
 *
 * @param head
 *            what comes first, in this order
 * @param clauses
 *            what may follow
 * @param braced
 *            whether the clauses stand in braces
 */
public record Shape(List<AbstractElement> head, List<AbstractElement> clauses, boolean braced) {

    /** The form of what a rule parses. */
    public static Shape of(ParserRule rule) {
        if (!(rule.getAlternatives() instanceof Group group)) {
            return new Shape(List.of(rule.getAlternatives()), List.of(), false);
        }
        List<AbstractElement> head = new ArrayList<>();
        List<AbstractElement> clauses = new ArrayList<>();
        boolean braced = false;
        for (AbstractElement part : group.getElements()) {
            if (isBody(part)) {
                braced = true;
                clauses.addAll(Clauses.of(((Group) part).getElements().get(1)));
            } else if (Clauses.isLoop(part)) {
                clauses.addAll(Clauses.of(part));
            } else {
                head.add(part);
            }
        }
        return new Shape(List.copyOf(head), List.copyOf(clauses), braced);
    }

    private static boolean isBody(AbstractElement part) {
        return part instanceof Group group && Clauses.isKeyword(group.getElements().get(0), "{");
    }
}
