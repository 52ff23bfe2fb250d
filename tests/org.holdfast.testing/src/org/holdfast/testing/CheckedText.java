package org.holdfast.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.Baseline;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.PlanState;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;

/** A plan from texts, checked by all rules as of a day; its findings as lines that a test can state. */
public final class CheckedText {
    /** The day as of which tests check, unless they say another. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final LoadedPlan plan;
    private final CheckResult result;

    private CheckedText(LoadedPlan plan, LocalDate asOf, LastReview review) {
        this.plan = plan;
        this.result = PlanCheck.check(PlanIndex.of(plan.documents()), asOf, review);
    }

    /** Checks texts as of {@link #AS_OF}. */
    public static CheckedText of(String... texts) {
        return asOf(AS_OF, texts);
    }

    /** Checks texts as of a day. */
    public static CheckedText asOf(LocalDate asOf, String... texts) {
        return new CheckedText(PlanTexts.loadClean(texts), asOf, new LastReview.NotKept());
    }

    /** Checks a text as of {@link #AS_OF}, of which another text was kept when it was reviewed. */
    public static CheckedText reviewed(LocalDate day, String reviewed, String text) {
        PlanState state = PlanState.of(PlanIndex.of(PlanTexts.loadClean(reviewed).documents()));
        return new CheckedText(PlanTexts.loadClean(text), AS_OF,
                new LastReview.Kept(Baseline.after(Optional.empty(), state, day)));
    }

    /** What the check found. */
    public CheckResult result() {
        return result;
    }

    /** All listed findings as lines: {@code C04 error esx1 at `on`: message}. */
    public List<String> findings() {
        return result.findings().stream().map(this::line).toList();
    }

    /** The findings of one rule, also those on steps that are not begun, as lines. */
    public List<String> findings(String code) {
        return Stream.concat(result.findings().stream(), result.later().stream())
                .filter(finding -> finding.code().equals(code)).map(this::line).toList();
    }

    private String line(Finding finding) {
        return finding.code() + " " + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + Labels.of(finding.subject()) + " at `" + marked(finding) + "`: " + finding.message();
    }

    private String marked(Finding finding) {
        Place place = Places.of(finding.subject(), finding.place()).orElseThrow();
        XtextResource file = plan.files().stream().filter(each -> each.getURI().equals(place.file())).findFirst()
                .orElseThrow();
        return file.getParseResult().getRootNode().getText().substring(place.offset(), place.offset() + place.length());
    }
}
