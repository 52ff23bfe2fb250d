package org.holdfast.analysis.recovery;

import java.math.BigInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Size;

/** How long it takes to bring data back from a copy: to start again, and to copy the data where that is needed. */
public final class RestoreTime {
    private RestoreTime() {}

    /**
     * The restart time and volume / restore rate; the restart time alone for a mirror without a rate, whose copy is
     * used where it lies.
     */
    public static Takes of(Protectable component, Protection protection) {
        DataRate rate = protection.getRestoreRate();
        if (protection.getRestartTime() == null) {
            return new Takes.Unknown(new Reason.Missing(Unsaid.RESTART, protection));
        }
        if (rate == null) {
            return Protecting.isMirror(protection) ? Takes.stated(protection.getRestartTime())
                    : new Takes.Unknown(new Reason.Missing(Unsaid.RESTORE_RATE, protection));
        }
        return copying(component, protection, rate);
    }

    private static Takes copying(Protectable component, Protection protection, DataRate rate) {
        @Nullable
        Size size = CopyWords.size(component);
        if (size == null) {
            return new Takes.Unknown(new Reason.Missing(Unsaid.SIZE, component));
        }
        if (rate.size().isNothing()) {
            return new Takes.Unknown(new Reason.RestoresNothing(protection, rate));
        }
        Rational seconds = new Rational(size.bytes().multiply(BigInteger.valueOf(rate.per().seconds())),
                rate.size().bytes());
        return new Takes.Known(DurationRange.fixed(protection.getRestartTime()), seconds);
    }
}
