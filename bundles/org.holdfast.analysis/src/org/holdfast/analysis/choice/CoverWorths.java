package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.model.NamedElement;

/** The covers that each subject of a plan may have, and what each is worth to it; the present one comes first. */
final class CoverWorths {
    private final PlanIndex index;
    private final SequencedMap<Subject, List<CoverWorth>> worths = new LinkedHashMap<>();

    private CoverWorths(PlanIndex index) {
        this.index = index;
    }

    /**
     * Works them out.
     *
     * @throws CancellationException
     *             if it was cancelled
     */
    static SequencedMap<Subject, List<CoverWorth>> of(PlanIndex index, Progress progress) {
        CoverWorths found = new CoverWorths(index);
        found.find(progress);
        return found.worths;
    }

    private void find(Progress progress) {
        Covers all = new Covers(index);
        Map<Subject, List<Cover>> covers = new LinkedHashMap<>();
        Subject.of(index).forEach(subject -> covers.put(subject, all.of(subject)));
        covers.keySet().forEach(subject -> worths.put(subject, new ArrayList<>()));
        CoverOutcomes most = new CoverOutcomes(index, Estimate.MOST);
        CoverOutcomes likely = new CoverOutcomes(index, Estimate.LIKELY);
        int rounds = covers.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            if (progress.isCancelled()) {
                throw new CancellationException("the choice is no longer wanted");
            }
            Map<Subject, Cover> tried = new HashMap<>();
            for (Map.Entry<Subject, List<Cover>> each : covers.entrySet()) {
                if (round < each.getValue().size()) {
                    tried.put(each.getKey(), each.getValue().get(round));
                }
            }
            Map<Subject, List<ScenarioOutcome>> slow = most.of(tried);
            Map<Subject, List<ScenarioOutcome>> costly = likely.of(tried);
            tried.forEach((subject, cover) -> worths.get(subject)
                    .add(worth(subject, cover, slow.getOrDefault(subject, List.of()),
                            costly.getOrDefault(subject, List.of()))));
            progress.done(round + 1L, rounds);
        }
    }

    /** Scenarios that do not say how often they are expected count nothing with any cover. */
    private CoverWorth worth(Subject subject, Cover cover, List<ScenarioOutcome> slow, List<ScenarioOutcome> costly) {
        List<NamedElement> judged = new ArrayList<>(subject.members());
        subject.group().ifPresent(judged::add);
        Misses misses = Misses.of(judged, slow);
        Total yearly = PlanCost.of(index,
                costly.stream().filter(outcome -> outcome.scenario().perYear().isPresent()).toList()).yearly();
        List<Gap> gaps = new ArrayList<>(yearly.without());
        gaps.addAll(misses.gaps());
        return new CoverWorth(cover, misses.missed(), yearly.amount(), gaps.stream().distinct().toList());
    }
}
