package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.report.PlanReport;
import org.holdfast.report.chart.HeatMap;
import org.holdfast.report.chart.HeatMap.Level;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** Disasters by what they take down, as pictures in which the gaps stand out. */
final class DisasterMap {
    /** So many rows fit on a page. */
    private static final int ROWS = 40;
    /** So many columns can still be read. */
    private static final int COLUMNS = 40;

    private final PlanReport report;
    private final Messages messages;
    private final List<Recovery> recoveries;
    private final OutcomeWords words;
    private final Map<Level, String> legend = new EnumMap<>(Level.class);

    DisasterMap(PlanReport report, List<Recovery> recoveries) {
        this.report = report;
        this.messages = report.messages();
        this.recoveries = recoveries;
        this.words = new OutcomeWords(report.wording());
        for (Level level : Level.values()) {
            legend.put(level, messages.text("map." + level.name().toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * A picture, or several where there are many disasters; none where there is nothing to show. Of many columns, those
     * that are hit hardest.
     */
    List<Block> figures(String anchor, String key, List<? extends NamedElement> all) {
        List<Block> figures = new ArrayList<>();
        List<? extends NamedElement> columns = hardestHit(all);
        for (int from = 0; from < recoveries.size() && !columns.isEmpty(); from += ROWS) {
            List<Recovery> shown = recoveries.subList(from, Math.min(from + ROWS, recoveries.size()));
            figures.add(figure(anchor + (from == 0 ? "" : "-" + (from / ROWS + 1)),
                    caption(key, columns.size(), all.size()), columns, shown));
        }
        return figures;
    }

    private String caption(String key, int shown, int all) {
        return shown == all ? messages.text(key)
                : messages.text("figure.map.hardest", messages.text(key), shown, all);
    }

    /** Those with most objectives missed, then those down most often; in the order in which they were given. */
    private List<? extends NamedElement> hardestHit(List<? extends NamedElement> all) {
        if (all.size() <= COLUMNS) {
            return all;
        }
        Map<NamedElement, Integer> missed = new HashMap<>();
        Map<NamedElement, Integer> down = new HashMap<>();
        for (Recovery recovery : recoveries) {
            missed(recovery).forEach(element -> missed.merge(element, 1, Integer::sum));
            recovery.outcome().down().keySet().forEach(element -> down.merge(element, 1, Integer::sum));
        }
        Set<NamedElement> hardest = all.stream()
                .sorted(Comparator.comparing((NamedElement element) -> missed.getOrDefault(element, 0))
                        .thenComparing(element -> down.getOrDefault(element, 0)).reversed())
                .limit(COLUMNS).collect(Collectors.toSet());
        return all.stream().filter(hardest::contains).toList();
    }

    private static Set<NamedElement> missed(Recovery recovery) {
        return Shortfalls.of(recovery.outcome()).stream().map(Shortfall::element).collect(Collectors.toSet());
    }

    private Block figure(String anchor, String caption, List<? extends NamedElement> columns, List<Recovery> shown) {
        List<HeatMap.Row> rows = shown.stream().map(recovery -> row(recovery, columns)).toList();
        long late = rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.level() == Level.LATE || cell.level() == Level.UNRECOVERABLE).count();
        String description = messages.text("figure.map.description", shown.size(), columns.size(), late);
        Picture picture = HeatMap.of(
                new Heading(caption, description, messages.text("figure.map.nothing")),
                columns.stream().map(Names::of).toList(), rows, legend);
        return new Block.Figure(anchor, caption, picture.description(), picture.svg(), picture.width(),
                picture.height());
    }

    private HeatMap.Row row(Recovery recovery, List<? extends NamedElement> columns) {
        Set<NamedElement> missed = missed(recovery);
        return new HeatMap.Row(new ScenarioWords(report.wording()).name(recovery.scenario()), columns.stream()
                .map(column -> cell(recovery.outcome().of(column), missed.contains(column))).toList());
    }

    private HeatMap.Cell cell(Optional<ElementOutcome> outcome, boolean missed) {
        return outcome.map(known -> new HeatMap.Cell(level(known, missed), words.shortBack(known.back())))
                .orElseGet(() -> new HeatMap.Cell(Level.NOT_STRUCK, ""));
    }

    /** Where something is not known, or data is lost and nothing said of how much may be, it is not fine either. */
    private static Level level(ElementOutcome outcome, boolean missed) {
        if (outcome.back() instanceof Back.Never || outcome.lost() instanceof Lost.Everything) {
            return Level.UNRECOVERABLE;
        }
        if (missed) {
            return Level.LATE;
        }
        boolean judged = outcome.lost() instanceof Lost.Nothing
                || outcome.lost() instanceof Lost.Updates && outcome.element() instanceof InformationSystem system
                        && system.getRpo() != null;
        return judged && outcome.back() instanceof Back.At ? Level.FINE : Level.DEGRADED;
    }
}
