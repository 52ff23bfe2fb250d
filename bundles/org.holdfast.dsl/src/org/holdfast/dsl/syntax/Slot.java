package org.holdfast.dsl.syntax;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * A place in the grammar for one token.
 *
 * @param token
 *            the keyword, or the call of a terminal rule
 * @param frame
 *            the rule in which it stands; null in the rule of the whole file
 */
record Slot(AbstractElement token, @Nullable Frame frame) {

    /** Whether a token as named by the parser ({@code 'plan'}, {@code RULE_ID}) can stand here. */
    boolean allows(String tokenName) {
        if (token instanceof Keyword keyword) {
            return tokenName.equals("'" + keyword.getValue() + "'");
        }
        return tokenName.equals("RULE_" + ((RuleCall) token).getRule().getName());
    }

    /** The keyword; empty for a terminal rule. */
    String keyword() {
        return token instanceof Keyword keyword ? keyword.getValue() : "";
    }
}
