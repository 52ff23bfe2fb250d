package org.holdfast.analysis.recovery;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.reason.CopyPlace;
import org.holdfast.model.Copy;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Size;

/** How a restore is told. */
final class CopyWords {
    private CopyWords() {}

    /** {@code nightlyTape at vault}. */
    static String from(Protection protection, Optional<Copy> copy) {
        return Labels.of(protection) + copy.map(each -> " " + CopyPlace.of(each)).orElse("");
    }

    /** {@code : 30 min + 100 GB / 50 GB per h}, or why it is not known. */
    static String takes(Protectable component, Protection protection, Takes takes) {
        if (!(takes instanceof Takes.Known known) || known.seconds().signum() == 0) {
            return takes(takes);
        }
        return ": " + told(known.stated()) + " + " + size(component) + " / " + protection.getRestoreRate();
    }

    /** {@code : 30 min}, or why it is not known. */
    static String takes(Takes takes) {
        return switch (takes) {
            case Takes.Known known -> ": " + told(known.stated());
            case Takes.Unknown unknown -> "; how long that takes is not known: " + unknown.reason();
        };
    }

    /** How much data there is to be restored; null if the plan does not say. */
    static @Nullable Size size(Protectable component) {
        return switch (component) {
            case InformationSystem system -> system.getVolume();
            case VirtualMachine vm -> vm.getImage();
            default -> null;
        };
    }

    private static String told(DurationRange range) {
        return range.isFixed() ? new Elapsed(Rational.of(range.most().seconds())).toString() : range.toString();
    }
}
