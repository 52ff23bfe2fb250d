package org.holdfast.rules.d;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Size;
import org.holdfast.rules.Link;

/**
 * What a protection moves at a time: a mirror each second, another one with each copy. A backup of all data and an image
 * copy move the whole volume or image, a snapshot and an incremental backup what changed in an interval; copies of copies
 * move what those had that they copy, of a mirror the whole volume. What a component does not say is not counted.
 *
 * @param bytes
 *            how many bytes
 * @param parts
 *            of which component how much, the most first
 */
record Transfer(Rational bytes, List<Link> parts) {
    private record Part(Protectable component, Rational bytes, Quantity said) {}

    private static final Comparator<Part> MOST_FIRST = Comparator.comparing(Part::bytes).reversed()
            .thenComparing(part -> Labels.of(part.component()));

    static Transfer of(Protection protection, PlanIndex index) {
        List<Part> parts = new ArrayList<>();
        index.protecting().protectedBy(protection)
                .forEach(component -> part(component, protection).ifPresent(parts::add));
        Rational bytes = parts.stream().map(Part::bytes).reduce(Rational.ZERO, Rational::plus);
        return new Transfer(bytes, parts.stream().sorted(MOST_FIRST).map(
                part -> new Link(part.component(), Labels.of(part.component()) + " (" + part.said() + ")")).toList());
    }

    /** The bytes per second of a rate. */
    static Rational perSecond(DataRate rate) {
        return Rational.of(rate.size().bytes()).dividedBy(Rational.of(rate.per().seconds()));
    }

    /** As a size; a fraction of a byte counts as one. */
    static Size size(Rational bytes) {
        BigInteger whole = bytes.negated().floor().negate();
        return Size.ofBytes(whole);
    }

    private static Optional<Part> part(Protectable component, Protection protection) {
        if (Protecting.isMirror(protection)) {
            return changes(component, 1);
        }
        return movesChangesOnly(protection) ? changes(component, protection.getInterval()) : whole(component);
    }

    private static boolean movesChangesOnly(Protection protection) {
        Technique technique = Protecting.sources(protection).getLast().getTechnique();
        return technique == Technique.INCREMENTAL_BACKUP || technique == Technique.SNAPSHOT;
    }

    private static Optional<Part> changes(Protectable component, @Nullable Duration interval) {
        return interval == null ? Optional.empty() : changes(component, interval.seconds());
    }

    private static Optional<Part> changes(Protectable component, long seconds) {
        return component instanceof InformationSystem system && system.getChanges() != null
                ? Optional.of(new Part(component, perSecond(system.getChanges()).times(Rational.of(seconds)),
                        system.getChanges()))
                : Optional.empty();
    }

    private static Optional<Part> whole(Protectable component) {
        Size size = switch (component) {
            case InformationSystem system -> system.getVolume();
            case VirtualMachine guest -> guest.getImage();
            default -> null;
        };
        return size == null ? Optional.empty()
                : Optional.of(new Part(component, Rational.of(size.bytes()), size));
    }
}
