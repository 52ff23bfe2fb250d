package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What came of a call.
 *
 * @param status
 *            the exit status
 * @param out
 *            what went to standard output
 * @param err
 *            what went to standard error
 */
record Outcome(int status, String out, String err) {

    Outcome printing(String expected) {
        assertEquals(expected, out, err);
        return this;
    }

    Outcome saying(String expected) {
        assertEquals(expected, err, out);
        return this;
    }

    Outcome ending(int expected) {
        assertEquals(expected, status, () -> out + err);
        return this;
    }
}
