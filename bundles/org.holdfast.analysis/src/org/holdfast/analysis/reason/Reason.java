package org.holdfast.analysis.reason;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.Room;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Copy;
import org.holdfast.model.Host;
import org.holdfast.model.Protection;
import org.holdfast.model.Role;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Rational;

/** Why something is never back, all lost, or not known. */
public sealed interface Reason {

    /** The plan leaves something open, of an element or of what is spoken of anyway. */
    record Missing(Unsaid what, Optional<? extends EObject> of) implements Reason {

        /** The plan leaves something open of what is spoken of anyway. */
        public Missing(Unsaid what) {
            this(what, Optional.empty());
        }

        /** The plan leaves something open of an element. */
        public Missing(Unsaid what, EObject of) {
            this(what, Optional.of(of));
        }
    }

    /** A disaster does not say what it does to what it strikes. */
    record NoHarm(Scenario scenario) implements Reason {}

    /** No recovery plan covers a scenario. */
    record NoPlan(Scenario scenario) implements Reason {}

    /** A protection restores nothing, at a rate of zero. */
    record RestoresNothing(Protection protection, DataRate rate) implements Reason {}

    /** There is no way to bring it back: all that there are fell away; or none is said of, if there are none. */
    record NoWay(List<Fallen> fallen) implements Reason {}

    /**
     * No copy from before the damage is kept until it is noticed.
     *
     * @param kept
     *            for how many seconds copies are kept
     * @param longer
     *            how many seconds pass until the damage is noticed, or until a copy has arrived
     * @param late
     *            whether the former is longer
     * @param interval
     *            how many seconds lie between copies
     */
    record KeptTooShort(Rational kept, Rational longer, boolean late, Rational interval) implements Reason {

        /** For how many seconds a good copy would have to be kept. */
        public Rational needed() {
            return longer.plus(interval);
        }
    }

    /** All copies of a protection are struck; one at least. */
    record CopiesStruck(List<Copy> copies) implements Reason {}

    /** A guest needs more room than a host has left, if that is known. */
    record NoRoom(Room needed, Host host, Optional<Room> left) implements Reason {}

    /** Something else is not back, for a reason. */
    record WaitsFor(Subject subject, Reason why) implements Reason {}

    /** Nobody of a role is left. */
    record NobodyLeft(Role role) implements Reason {}

    /** Too few people of a role are left. */
    record TooFewLeft(Role role, int needed, int left) implements Reason {}

    /** What waits for one another has no order; the first few of it are named. */
    record NoOrder(List<Subject> first) implements Reason {}

    /** It is out of service until the horizon, which the plan does not state. */
    record NoHorizon(Reason why) implements Reason {}

    /** What needs nothing more to be said. */
    enum Plain implements Reason {
        /** It is struck. */
        STRUCK,
        /** It is down. */
        DOWN,
        /** A stand-in takes over the work, and not the data. */
        WORK_ONLY,
        /** A mirror mirrors what is spoilt at once. */
        MIRRORED,
        /** No host that survives has room for it. */
        NO_ROOM_ANYWHERE
    }

    /** The reason in English words. */
    default String says() {
        return ReasonText.of(this);
    }
}
