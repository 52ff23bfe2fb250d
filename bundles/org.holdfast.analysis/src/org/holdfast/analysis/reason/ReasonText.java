package org.holdfast.analysis.reason;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.index.Room;
import org.holdfast.model.Copy;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;

/** Reasons in English words, as the command line and its results tell them. */
final class ReasonText {
    private ReasonText() {}

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.Missing missing -> missing.what().says(missing.of().map(Labels::of).orElse(""));
            case Reason.NoHarm harmless ->
                harmless.scenario().name() + " does not say what it does to what it strikes";
            case Reason.NoPlan unplanned -> "no recovery plan covers " + unplanned.scenario().name();
            case Reason.RestoresNothing none -> Labels.of(none.protection()) + " restores nothing: " + none.rate();
            case Reason.NoWay none -> none.fallen().isEmpty()
                    ? "nothing stands in for it, and nothing is said of restoring or replacing it"
                    : none.fallen().stream().map(Fallen::says).collect(Collectors.joining("; "));
            case Reason.KeptTooShort kept -> kept(kept);
            case Reason.CopiesStruck struck -> struck(struck.copies());
            case Reason.NoRoom full -> "it needs " + full.needed() + ", and " + Labels.of(full.host()) + " has "
                    + full.left().map(Room::toString).orElse("?") + " left";
            case Reason.WaitsFor waits -> "it waits for " + waits.subject().name() + ": " + waits.why().says();
            case Reason.NobodyLeft nobody -> "nobody of " + Labels.of(nobody.role()) + " is left to do it";
            case Reason.TooFewLeft few -> "it needs " + few.needed() + " people of " + Labels.of(few.role()) + ", and "
                    + few.left() + " are left";
            case Reason.NoOrder circle -> "no order is left for what waits for one another: "
                    + circle.first().stream().map(Subject::name).collect(Collectors.joining(", "));
            case Reason.NoHorizon endless -> "the plan states no horizon, and " + endless.why().says();
            case Reason.Plain plain -> of(plain);
        };
    }

    private static String of(Reason.Plain reason) {
        return switch (reason) {
            case STRUCK -> "it is struck";
            case DOWN -> "it is down";
            case WORK_ONLY -> "it takes over the work, and not the data";
            case MIRRORED -> "it mirrors what is spoilt at once";
            case NO_ROOM_ANYWHERE -> "no host that survives has room for it";
        };
    }

    /** {@code its copies are kept for 3 d, and a good one … for 4 d: 72 h until the damage is noticed and 24 h …}. */
    private static String kept(Reason.KeptTooShort kept) {
        return "its copies are kept for " + new Elapsed(kept.kept()) + ", and a good one would have to be kept for "
                + new Elapsed(kept.needed()) + ": " + new Elapsed(kept.longer())
                + (kept.late() ? " until the damage is noticed" : " until a copy has arrived") + " and "
                + new Elapsed(kept.interval()) + " between copies";
    }

    private static String struck(List<Copy> copies) {
        boolean one = copies.size() == 1;
        return "its " + (one ? "copy is " : "copies are ")
                + copies.stream().map(CopyPlace::of).sorted().collect(Collectors.joining(" and "))
                + (one ? ", which is struck" : ", which are struck");
    }
}
