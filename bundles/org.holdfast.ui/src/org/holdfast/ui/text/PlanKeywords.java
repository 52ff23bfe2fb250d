package org.holdfast.ui.text;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;
import org.holdfast.dsl.services.BcpGrammarAccess;
import org.holdfast.ui.plan.PlanServices;

/** The words that the language has for itself, as its grammar has them. */
public final class PlanKeywords {

    private PlanKeywords() {}

    /** Every keyword. May take a while at the first call: not for the thread of the user interface. */
    public static Set<String> load() {
        return GrammarUtil.getAllKeywords(PlanServices.get(BcpGrammarAccess.class).getGrammar()).stream()
                .filter(keyword -> Character.isLetter(keyword.charAt(0))).collect(Collectors.toUnmodifiableSet());
    }
}
