package org.holdfast.ui.internal.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.State;
import org.holdfast.design.wording.OutlookWords;
import org.holdfast.design.wording.Words;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.Disaster;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;
import org.holdfast.report.wording.Wording;
import org.holdfast.ui.internal.coverage.Coverage.Cell;
import org.holdfast.ui.internal.coverage.Coverage.Head;
import org.holdfast.ui.internal.coverage.Coverage.Line;
import org.holdfast.ui.plan.PlanModel;

/** Works out what becomes of each system in each disaster. */
final class CoverageReading {

    private static final Wording WORDING = new Wording(Messages.in(Locale.ENGLISH));

    private final OutlookWords words = new OutlookWords(new Words(Locale.ENGLISH));
    private final OutcomeWords outcomes = new OutcomeWords(WORDING);
    private final Map<Disaster, List<Outlook>> outlooks = new LinkedHashMap<>();

    private CoverageReading(PlanIndex index) {
        shown(index, Disaster.class).forEach(disaster -> outlooks.put(disaster, new ArrayList<>()));
        for (Recovery recovery : Recoveries.of(index).all()) {
            recovery.scenario().disaster().map(outlooks::get).ifPresent(all -> all.add(new Outlook(recovery)));
        }
    }

    /** The table; empty where the plan states an error of the language, as nothing can be worked out then. */
    static Optional<Coverage> of(PlanModel model) {
        return model.index().map(index -> {
            CoverageReading reading = new CoverageReading(index);
            return new Coverage(reading.outlooks.keySet().stream().map(CoverageReading::head).toList(),
                    shown(index, InformationSystem.class).map(reading::line).toList(), model.state());
        });
    }

    /** By what people call them; two that they call alike by name. */
    private static <T extends NamedElement> Stream<T> shown(PlanIndex index, Class<T> type) {
        return index.byName(type).stream().sorted(Comparator.comparing(Names::of, String.CASE_INSENSITIVE_ORDER));
    }

    private static Head head(NamedElement element) {
        return new Head(Names.of(element), Labels.of(element), Places.of(element, Optional.empty()));
    }

    private Line line(InformationSystem system) {
        return new Line(head(system), outlooks.values().stream().map(all -> cell(system, all)).toList());
    }

    /** Of equals the first. */
    private Cell cell(InformationSystem system, List<Outlook> scenarios) {
        return scenarios.reversed().stream().max(Comparator.comparing(outlook -> outlook.state(system)))
                .filter(outlook -> outlook.state(system) != State.IN_SERVICE).map(outlook -> cell(system, outlook))
                .orElse(Cell.NOT_STRUCK);
    }

    private Cell cell(InformationSystem system, Outlook outlook) {
        ElementOutcome outcome = outlook.of(system).orElseThrow();
        State state = outlook.state(system);
        List<String> details = new ArrayList<>();
        details.add(new ScenarioWords(WORDING).name(outlook.recovery().scenario()));
        details.add(words.becomes(outlook, system));
        details.add("Lost: " + outcomes.lost(outcome.lost()));
        details.add(words.why(outlook, system));
        return new Cell(state, text(system, state, outcome),
                String.join("\n", details.stream().filter(each -> !each.isEmpty()).toList()));
    }

    private String text(InformationSystem system, State state, ElementOutcome outcome) {
        String back = system.getRto() == null ? "▼ back" : "✓ in time";
        String after = outcome.back() instanceof Back.At at ? " after " + OutlookWords.told(at.seconds()) : "";
        return switch (state) {
            case UNRECOVERABLE -> outcome.back() instanceof Back.Never ? "■ never back"
                    : outcome.lost() instanceof Lost.Everything ? "■ data lost" + after : "■ lost";
            case LATE -> "▲ late" + after;
            case BACK, STRUCK, DOWN, IN_SERVICE -> after.isEmpty() ? "? not known when" : back + after;
        };
    }
}
