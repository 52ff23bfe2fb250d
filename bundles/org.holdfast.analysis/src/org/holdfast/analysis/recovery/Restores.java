package org.holdfast.analysis.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Spread;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.StandIn;
import org.holdfast.model.value.Rational;

/** What can be restored from which protection. */
final class Restores {
    private final PlanIndex index;
    private final Measures measures;
    private final Damage damage;

    Restores(PlanIndex index, Measures measures, Damage damage) {
        this.index = index;
        this.measures = measures;
        this.damage = damage;
    }

    /** The protections whose copies the component may be restored from, with copies of copies, each once. */
    List<Protection> of(Protectable component) {
        List<Protection> direct = new ArrayList<>(measures.protecting(component));
        if (component instanceof InformationSystem system) {
            index.referrers(system, Literals.CONSISTENCY_GROUP__MEMBERS, ConsistencyGroup.class)
                    .forEach(group -> measures.capturing(group).ifPresent(direct::add));
        }
        return List.copyOf(Spread.<Protection>from(direct, this::copying).reached());
    }

    /** Why nothing can be restored from the protection in this scenario; empty if something can. */
    Optional<Reason> whyNot(Protection protection) {
        if (lost(protection) instanceof Lost.Everything useless) {
            return Optional.of(useless.why());
        }
        List<Copy> placed = Damage.placed(protection);
        return placed.isEmpty() || damage.usable(protection).isPresent() ? Optional.empty()
                : Optional.of(new Reason.CopiesStruck(placed));
    }

    /** What is lost when it is restored from. */
    Lost lost(Protection protection) {
        return damage.harm().map(harm -> LossTime.of(protection, harm))
                .orElseGet(() -> LossTime.of(protection, new Harm.Destroys()));
    }

    /** Restores the component from a protection that can be restored from. */
    RecoveryOption.Restore restore(Protectable component, Protection protection, Optional<StandIn> onto) {
        Lost lost = Damage.holdsData(component) ? lost(protection) : new Lost.Nothing();
        Takes takes = onto.map(standIn -> after(standIn, takes(component, protection)))
                .orElseGet(() -> takes(component, protection));
        return new RecoveryOption.Restore(component, protection, damage.usable(protection), onto, takes, lost);
    }

    /** How long it takes to restore and to start again, from a copy of which is known where it lies. */
    Takes takes(Protectable component, Protection protection) {
        return damage.destroys() && damage.usable(protection).isEmpty()
                ? new Takes.Unknown(new Reason.Missing(Unsaid.PLACE_OF_COPIES, protection))
                : RestoreTime.of(component, protection);
    }

    private static Takes after(StandIn standIn, Takes takes) {
        return takes instanceof Takes.Known known
                ? new Takes.Known(known.stated(), known.seconds().plus(Rational.of(standIn.getWithin().seconds())))
                : takes;
    }

    private List<Protection> copying(Protection protection) {
        return index.referrers(protection, Literals.PROTECTION__COPY_OF, Protection.class).stream()
                .filter(measures::has).toList();
    }
}
