package org.holdfast.report.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.index.Room;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Subject;
import org.holdfast.analysis.reason.Way;
import org.holdfast.model.Copy;
import org.holdfast.model.Restoration;

/** Why something is never back, lost or not known, with the titles of what that is about. */
public final class ReasonWords {
    private final Wording wording;
    private final ScenarioWords scenarios;

    /**
     * @param wording
     *            the language
     */
    public ReasonWords(Wording wording) {
        this.wording = wording;
        this.scenarios = new ScenarioWords(wording);
    }

    /** The reason, to follow a colon or to stand in brackets. */
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Missing missing -> text(key(missing.what()), missing.of().map(Names::of).orElse(""));
            case Reason.NoHarm harmless -> text("reason.noHarm", scenarios.name(harmless.scenario()));
            case Reason.NoPlan unplanned -> text("reason.noPlan", scenarios.name(unplanned.scenario()));
            case Reason.RestoresNothing none ->
                text("reason.restoresNothing", Names.of(none.protection()), none.rate());
            case Reason.NoWay none -> none.fallen().isEmpty() ? text("reason.noWay") : fallen(none.fallen());
            case Reason.KeptTooShort kept ->
                text(kept.late() ? "reason.kept.late" : "reason.kept.early", wording.time(kept.kept()),
                        wording.time(kept.needed()), wording.time(kept.longer()), wording.time(kept.interval()));
            case Reason.CopiesStruck struck -> struck(struck.copies());
            case Reason.NoRoom full -> text("reason.noRoom", full.needed(), Names.of(full.host()),
                    full.left().map(Room::toString).orElse("?"));
            case Reason.WaitsFor waits -> text("reason.waitsFor", of(waits.subject()), of(waits.why()));
            case Reason.NobodyLeft nobody -> text("reason.nobodyLeft", Names.of(nobody.role()));
            case Reason.TooFewLeft few ->
                text("reason.tooFewLeft", Names.of(few.role()), few.needed(), few.left());
            case Reason.NoOrder circle -> text("reason.noOrder",
                    circle.first().stream().map(this::of).collect(Collectors.joining(", ")));
            case Reason.NoHorizon endless -> text("reason.noHorizon", of(endless.why()));
            case Reason.Plain plain -> text(key(plain));
        };
    }

    /** A way to bring something back. */
    public String of(Way way) {
        return switch (way) {
            case Way.By by -> Names.of(by.element());
            case Way.With with -> text("reason.way.with", Names.of(with.host()), Names.of(with.onto()));
            case Way.Deed deed -> text("reason.way." + deed.name().toLowerCase(Locale.ROOT));
        };
    }

    /** What a reason is about. */
    public String of(Subject subject) {
        return subject.element().map(ReasonWords::name).orElse(subject.name());
    }

    /** What a sum lacks, and why. */
    public String of(Gap gap) {
        String scenario = scenarios.name(gap.scenario());
        return gap.element().map(element -> text("reason.in", Names.of(element), scenario, of(gap.why())))
                .orElseGet(() -> text("reason.inAll", scenario, of(gap.why())));
    }

    private String fallen(List<Fallen> ways) {
        return ways.stream().map(each -> text("reason.fallen", of(each.by()), of(each.why())))
                .collect(Collectors.joining("; "));
    }

    private String struck(List<Copy> copies) {
        return text(copies.size() == 1 ? "reason.copyStruck" : "reason.copiesStruck", copies.stream().map(this::place)
                .sorted().reduce((one, other) -> text("reason.and", one, other)).orElse(""));
    }

    private String place(Copy copy) {
        return copy.getOn() == null ? text("reason.copy.at", Names.of(copy.getAt()))
                : text("reason.copy.on", Names.of(copy.getOn()));
    }

    private static String name(EObject element) {
        return Names.of(element instanceof Restoration restoration ? restoration.getComponent() : element);
    }

    private static String key(Enum<?> reason) {
        return "reason." + reason.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... parts) {
        return wording.messages().text(key, parts);
    }
}
