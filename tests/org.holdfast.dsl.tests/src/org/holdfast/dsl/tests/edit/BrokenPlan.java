package org.holdfast.dsl.tests.edit;

import java.util.List;

import org.holdfast.testing.MailOrder;

/**
 * The mail-order example with a small edit that breaks a rule, and how it is mended.
 *
 * @param code
 *            the rule
 * @param plan
 *            the broken plan
 * @param says
 *            what the rule proposes for the first of its findings
 * @param lines
 *            the lines that the first proposal removes and adds
 * @param left
 *            what the rule still finds there when any of the proposals is carried out; mostly nothing
 */
record BrokenPlan(String code, MailOrder plan, List<String> says, String lines, String left) {
    BrokenPlan(String code, MailOrder plan, List<String> says, String lines) {
        this(code, plan, says, lines, "");
    }

    @Override
    public String toString() {
        return code + " " + String.join("; ", says);
    }
}
