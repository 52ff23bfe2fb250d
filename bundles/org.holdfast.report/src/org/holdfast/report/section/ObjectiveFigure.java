package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.WorstCases;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.ObjectiveBars;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;

/** RTO beside RTA and RPO beside RPA of each system, in the worst scenario, as bars. */
final class ObjectiveFigure {
    /** So many systems fit on a page. */
    private static final int SYSTEMS = 30;
    /** More nobody looks at; the table beside them has all. */
    private static final int MOST = 2 * SYSTEMS;

    private final PlanReport report;
    private final Messages messages;
    private final OutcomeWords words;

    private ObjectiveFigure(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
        this.words = new OutcomeWords(report.wording());
    }

    /** A picture, or two where there are many systems; of still more, those that miss their objectives by most. */
    static List<Block> of(PlanReport report) {
        ObjectiveFigure figure = new ObjectiveFigure(report);
        List<InformationSystem> all = report.index().byName(InformationSystem.class);
        List<InformationSystem> systems = figure.worst(all);
        String caption = report.messages().text("figure.objectives");
        String told = systems.size() == all.size() ? caption
                : report.messages().text("figure.objectives.worst", caption, systems.size(), all.size());
        List<Block> figures = new ArrayList<>();
        for (int from = 0; from < systems.size(); from += SYSTEMS) {
            figures.add(figure.of("objectives-figure" + (from == 0 ? "" : "-" + (from / SYSTEMS + 1)), told,
                    systems.subList(from, Math.min(from + SYSTEMS, systems.size()))));
        }
        return figures;
    }

    /** Where fewer miss any, those that come first by name fill the pictures; all in the order in which they were given. */
    private List<InformationSystem> worst(List<InformationSystem> all) {
        if (all.size() <= MOST) {
            return all;
        }
        Stream<InformationSystem> missing = report.worstCases().missed().stream()
                .map(missed -> missed.worst().element())
                .filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast);
        Set<InformationSystem> worst = Stream.concat(missing, all.stream()).distinct().limit(MOST)
                .collect(Collectors.toSet());
        return all.stream().filter(worst::contains).toList();
    }

    private Block of(String anchor, String caption, List<InformationSystem> systems) {
        List<ObjectiveBars.Item> items = systems.stream().map(system -> new ObjectiveBars.Item(Names.of(system),
                time(system, report.worstCases().back(system)), loss(system, report.worstCases().lost(system))))
                .toList();
        long missed = items.stream().filter(item -> item.time().missed() || item.loss().missed()).count();
        Picture picture = ObjectiveBars.of(
                new Heading(caption, messages.text("figure.objectives.description", items.size(), missed),
                        messages.text("figure.map.nothing")),
                items,
                new ObjectiveBars.Texts(messages.text("figure.objectives.time"),
                        messages.text("figure.objectives.loss"),
                        messages.text("figure.objectives.asked"), messages.text("figure.objectives.achieved"),
                        messages.text("figure.objectives.missed")),
                report.wording());
        return new Block.Figure(anchor, caption, picture.description(), picture.svg(), picture.width(),
                picture.height());
    }

    private ObjectiveBars.Measure time(InformationSystem system, Optional<WorstCases.Case> worst) {
        return worst.map(WorstCases.Case::outcome).map(outcome -> switch (outcome.back()) {
            case Back.At at -> measure(system.getRto(), Optional.of(at.seconds()), false, "");
            case Back.Never never -> measure(system.getRto(), Optional.empty(), system.getRto() != null,
                    words.back(never));
            case Back.Unknown unknown -> measure(system.getRto(), Optional.empty(), false, words.back(unknown));
        }).orElseGet(() -> measure(system.getRto(), Optional.empty(), false, messages.text("map.not_struck")));
    }

    private ObjectiveBars.Measure loss(InformationSystem system, Optional<WorstCases.Case> worst) {
        return worst.map(WorstCases.Case::outcome).map(outcome -> switch (outcome.lost()) {
            case Lost.Nothing nothing -> measure(system.getRpo(), Optional.of(Rational.ZERO), false, "");
            case Lost.Updates updates -> measure(system.getRpo(), Optional.of(updates.compared()), false, "");
            case Lost.Everything all -> measure(system.getRpo(), Optional.empty(), system.getRpo() != null,
                    words.lost(all));
            case Lost.Unknown unknown -> measure(system.getRpo(), Optional.empty(), false, words.lost(unknown));
        }).orElseGet(() -> measure(system.getRpo(), Optional.empty(), false, messages.text("map.not_struck")));
    }

    private static ObjectiveBars.Measure measure(@Nullable Duration asked, Optional<Rational> achieved, boolean missed,
            String otherwise) {
        Optional<Rational> objective = asked == null ? Optional.empty() : Optional.of(Rational.of(asked.seconds()));
        boolean over = objective.isPresent()
                && achieved.filter(seconds -> seconds.compareTo(objective.get()) > 0).isPresent();
        return new ObjectiveBars.Measure(objective, achieved, missed || over, otherwise);
    }
}
