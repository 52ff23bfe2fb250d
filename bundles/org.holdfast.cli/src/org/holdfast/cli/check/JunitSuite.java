package org.holdfast.cli.check;

import java.util.List;
import java.util.Map;

import org.holdfast.cli.check.JunitCase.Outcome;

/**
 * The test cases of a step.
 *
 * @param name
 *            the step
 * @param properties
 *            how far it has come
 * @param cases
 *            its test cases
 */
record JunitSuite(String name, Map<String, String> properties, List<JunitCase> cases) {

    /** How many cases came out in a way. */
    long count(Class<? extends Outcome> outcome) {
        return cases.stream().filter(each -> outcome.isInstance(each.outcome())).count();
    }
}
