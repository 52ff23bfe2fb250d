package org.holdfast.report.wording;

import java.util.Optional;

import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.model.Copy;
import org.holdfast.model.Protection;

/** How something is brought back: as an instruction, and in a few words beside it. */
public final class RecoveryWords {
    private final Wording wording;
    private final OutcomeWords times;

    /**
     * @param wording
     *            the language
     */
    public RecoveryWords(Wording wording) {
        this.wording = wording;
        this.times = new OutcomeWords(wording);
    }

    /** What is to be done, or what happens by itself: {@code Restore the order book from the replica}. */
    public String instruction(RecoveryOption option) {
        String what = Names.of(option.component());
        return switch (option) {
            case RecoveryOption.Wait wait -> text("do.wait", what);
            case RecoveryOption.Return back -> back.with().map(with -> text("do.return", what, Names.of(with)))
                    .orElseGet(() -> text("do.nothing", what));
            case RecoveryOption.FailOver over -> text(over.isDeclared() ? "do.failOver" : "do.failOver.alone", what,
                    Names.of(over.standIn().getTarget()));
            case RecoveryOption.Restore restore -> restore.onto()
                    .map(onto -> text("do.restore.onto", what, Names.of(onto.getTarget())))
                    .orElseGet(() -> text("do.restore", what));
            case RecoveryOption.RestartImage image -> text("do.restart", what, Names.of(image.host()));
            case RecoveryOption.Replace replace -> text("do.replace", what);
        };
    }

    /** The copy that it is brought back from, and where that lies; empty if it is from none. */
    public Optional<String> copy(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.Restore restore -> Optional.of(copy(restore.from(), restore.copy()));
            case RecoveryOption.RestartImage image -> image.from().map(from -> copy(from, image.copy()));
            default -> Optional.empty();
        };
    }

    /** How long it takes by itself, or that this is not known. */
    public String takes(RecoveryOption option) {
        return switch (option.takes()) {
            case Takes.Known known -> wording.time(known.total(Estimate.MOST));
            case Takes.Unknown unknown -> text("back.unknown");
        };
    }

    private String copy(Protection from, Optional<Copy> copy) {
        return copy.map(each -> text(each.getOn() == null ? "copy.at" : "copy.on", Names.of(from), place(each)))
                .orElseGet(() -> text("copy.unknown", Names.of(from)));
    }

    /** Where a copy lies; of a component also the site. */
    private String place(Copy copy) {
        if (copy.getOn() == null) {
            return Names.of(copy.getAt());
        }
        return copy.getSite() == null ? Names.of(copy.getOn())
                : text("copy.within", Names.of(copy.getOn()), Names.of(copy.getSite()));
    }

    /** A range of times that the plan states for a step. */
    public OutcomeWords times() {
        return times;
    }

    private String text(String key, Object... parts) {
        return wording.messages().text(key, parts);
    }
}
