package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.Gantt;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

/** The picture of a recovery: what is done, and comes back, when. */
public final class RecoveryChart {
    /** So many bars fit on a page. */
    private static final int BARS = 40;

    private final Recovery recovery;
    private final Wording wording;
    private final Messages messages;
    private final NumberedSteps steps;

    private RecoveryChart(Recovery recovery, Wording wording) {
        this.recovery = recovery;
        this.wording = wording;
        this.messages = wording.messages();
        this.steps = new NumberedSteps(recovery, wording);
    }

    /** One picture for each page; none if nothing is done. */
    public static List<Picture> of(Recovery recovery, Wording wording) {
        return new RecoveryChart(recovery, wording).pictures();
    }

    private List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (int from = 0; from < steps.all().size(); from += BARS) {
            pictures.add(gantt(steps.all().subList(from, Math.min(from + BARS, steps.all().size()))));
        }
        return pictures;
    }

    private Picture gantt(List<Activity> shown) {
        String description = messages.text("figure.gantt.description", shown.size(),
                wording.time(recovery.end().orElse(Rational.ZERO)));
        List<Gantt.Bar> bars = shown.stream().map(this::bar).toList();
        List<Gantt.Limit> limits = recovery.declaration().seconds()
                .map(at -> List.of(new Gantt.Limit(messages.text("figure.gantt.declared"), at))).orElse(List.of());
        return Gantt.of(
                new Heading(messages.text("figure.gantt"), description, messages.text("table.plan-steps.empty")), bars,
                limits,
                new Gantt.Texts(messages.text("figure.gantt.critical"), messages.text("figure.gantt.other"),
                        messages.text("figure.gantt.slack")),
                wording);
    }

    private Gantt.Bar bar(Activity activity) {
        String lane = activity.by().isPresent() || steps.isDeclaration(activity) ? "figure.gantt.people"
                : "figure.gantt.machines";
        return new Gantt.Bar(steps.shortName(activity), messages.text(lane),
                activity.by().isPresent() ? steps.who(activity) : "", activity.start(), activity.finish(),
                activity.isCritical(), activity.slack());
    }
}
