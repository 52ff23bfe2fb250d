package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependent;
import org.holdfast.model.Need;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.PeopleNeed;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Span;

/** What an element needs, as running text: {@code CRM, any of (Telephone, Mail), 3 of Call centre}. */
final class NeedWords {
    private final PlanReport report;

    NeedWords(PlanReport report) {
        this.report = report;
    }

    List<Span> of(Dependent dependent) {
        List<Span> spans = new ArrayList<>();
        for (Need need : dependent.getNeeds()) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(", "));
            }
            add(need, spans);
        }
        return spans;
    }

    private void add(Need need, List<Span> spans) {
        switch (need) {
            case AlternativeNeed alternatives -> add(alternatives, spans);
            case PeopleNeed people -> {
                spans.add(Span.plain(report.messages().text("need.people", people.getCount()) + " "));
                spans.add(report.anchors().link(people.getRole()));
            }
            case NeedTarget single -> spans.add(report.anchors().link(single.getTarget()));
            default -> throw new IllegalArgumentException("an unknown sort of need: " + need);
        }
    }

    private void add(AlternativeNeed need, List<Span> spans) {
        spans.add(Span.plain(need.getRequired() <= 1 ? report.messages().text("need.any") + " ("
                : report.messages().text("need.some", need.getRequired()) + " ("));
        for (Alternative alternative : need.getAlternatives()) {
            if (spans.getLast() instanceof Span.Link) {
                spans.add(Span.plain(", "));
            }
            spans.add(report.anchors().link(alternative.getTarget()));
        }
        spans.add(Span.plain(")"));
    }
}
