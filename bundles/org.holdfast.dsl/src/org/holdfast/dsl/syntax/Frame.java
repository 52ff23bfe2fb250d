package org.holdfast.dsl.syntax;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;

/**
 * A rule of the grammar that was entered and not left yet.
 *
 * @param call
 *            the rule call, or the cross reference that calls it
 * @param around
 *            the rule around it; null for the outermost
 * @param enteredAt
 *            how many tokens had been read when it was entered; -1 if that was before this look at the grammar began
 */
record Frame(AbstractElement call, @Nullable Frame around, int enteredAt) {

    AbstractRule rule() {
        AbstractElement called = call instanceof CrossReference reference ? reference.getTerminal() : call;
        return ((RuleCall) called).getRule();
    }
}
