package org.holdfast.analysis.recovery;

import java.util.Optional;

import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.Host;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;

/** One way to bring a component back that is struck, or whose data is. */
public sealed interface RecoveryOption {

    /** What is brought back. */
    Component component();

    /** How long it takes by itself, without what it waits for. */
    Takes takes();

    /** Whether it begins once the disaster is declared, and not before; else at time 0, by itself. */
    boolean isDeclared();

    /** What is lost of the data with it; nothing, unless the way says more. */
    default Lost lost() {
        return new Lost.Nothing();
    }

    /** The name of what it makes use of, by which ties are broken; empty if it makes use of nothing. */
    default String name() {
        return "";
    }

    /** The words that explain it: {@code restored from nightlyTape at vault: 30 min + 100 GB / 50 GB per h}. */
    String says();

    /**
     * The disruption ends.
     *
     * @param lasts
     *            how long it lasts
     */
    record Wait(Component component, DurationRange lasts) implements RecoveryOption {
        @Override
        public Takes takes() {
            return Takes.stated(lasts);
        }

        @Override
        public boolean isDeclared() {
            return false;
        }

        @Override
        public String says() {
            return "waits until the disruption is over: " + lasts;
        }
    }

    /**
     * It comes back unharmed as soon as what it needs is back.
     *
     * @param with
     *            what it was lost with and comes back with; empty if it was not harmed in the first place
     * @param lost
     *            what is lost of its data, where what it comes back with is brought back from a copy
     */
    record Return(Component component, Optional<Component> with, Lost lost) implements RecoveryOption {
        @Override
        public Takes takes() {
            return Takes.NOTHING;
        }

        @Override
        public boolean isDeclared() {
            return false;
        }

        @Override
        public String says() {
            return with.map(machine -> "comes back with " + Labels.of(machine))
                    .orElse("holds no data that could be spoilt");
        }
    }

    /**
     * Something else takes over.
     *
     * @param standIn
     *            what, and how fast
     */
    record FailOver(Component component, StandIn standIn) implements RecoveryOption {
        @Override
        public Takes takes() {
            return Takes.stated(standIn.getWithin());
        }

        @Override
        public boolean isDeclared() {
            return standIn.isDeclared();
        }

        @Override
        public String name() {
            return Labels.of(standIn.getTarget());
        }

        @Override
        public String says() {
            return "fails over to " + name() + (isDeclared() ? ", once declared: " : " by itself: ")
                    + standIn.getWithin();
        }
    }

    /**
     * Its data is restored from a copy, once what it needs is back.
     *
     * @param from
     *            the protection that made the copy
     * @param copy
     *            where the copy lies; empty if the plan does not say
     * @param onto
     *            the stand-in on which it is restored, where it does not wait for what it was on
     */
    record Restore(Protectable component, Protection from, Optional<Copy> copy, Optional<StandIn> onto, Takes takes,
            Lost lost) implements RecoveryOption {
        @Override
        public boolean isDeclared() {
            return true;
        }

        @Override
        public String name() {
            return Labels.of(from);
        }

        @Override
        public String says() {
            return "restored from " + CopyWords.from(from, copy)
                    + onto.map(standIn -> " onto " + Labels.of(standIn.getTarget()) + " (" + standIn.getWithin() + ")")
                            .orElse("")
                    + CopyWords.takes(component, from, takes);
        }
    }

    /**
     * A guest is started again on a host with room.
     *
     * @param host
     *            where
     * @param from
     *            the protection from whose copy its image is taken; empty if its image is still there
     * @param copy
     *            where that copy lies
     */
    record RestartImage(VirtualMachine component, Host host, Optional<Protection> from, Optional<Copy> copy,
            Takes takes, Lost lost) implements RecoveryOption {
        @Override
        public boolean isDeclared() {
            return true;
        }

        @Override
        public String name() {
            return from.map(Labels::of).orElse("");
        }

        @Override
        public String says() {
            return "its image is started on " + Labels.of(host)
                    + from.map(protection -> " from " + CopyWords.from(protection, copy)
                            + CopyWords.takes(component, protection, takes))
                            .orElseGet(() -> " from its storage" + CopyWords.takes(takes));
        }
    }

    /**
     * Another one is bought and installed.
     *
     * @param within
     *            how long that takes
     */
    record Replace(Component component, Duration within) implements RecoveryOption {
        @Override
        public Takes takes() {
            return Takes.stated(within);
        }

        @Override
        public boolean isDeclared() {
            return true;
        }

        @Override
        public String says() {
            return "replaced within " + within;
        }
    }
}
