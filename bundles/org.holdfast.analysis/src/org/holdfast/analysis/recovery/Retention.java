package org.holdfast.analysis.recovery;

import org.holdfast.model.Protection;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/** Whether a copy from before the damage is still there when it is noticed. */
final class Retention {
    private Retention() {}

    /** Why none is: {@code its copies are kept for 3 d, and 72 h until it is noticed + 24 h between copies are 4 d}. */
    static String tooShort(Protection protection, Rational noticed, Rational age) {
        Elapsed interval = Elapsed.of(protection.getInterval());
        boolean late = noticed.compareTo(age) >= 0;
        Rational longer = late ? noticed : age;
        return "its copies are kept for " + Elapsed.of(protection.getKept())
                + ", and a good one would have to be kept for "
                + new Elapsed(longer.plus(interval.seconds())) + ": " + new Elapsed(longer)
                + (late ? " until the damage is noticed" : " until a copy has arrived") + " and " + interval
                + " between copies";
    }
}
