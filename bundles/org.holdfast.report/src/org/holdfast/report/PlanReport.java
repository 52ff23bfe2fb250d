package org.holdfast.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.review.Exercises;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.review.SinceReview;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.simulation.LossSimulation;
import org.holdfast.model.Plan;
import org.holdfast.report.content.Report;
import org.holdfast.report.section.ElementAnchors;
import org.holdfast.report.section.ReportSections;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.PlanCheck;

/** A plan and what the analyses say of it, each worked out once, when a section first asks; for one thread. */
public final class PlanReport {
    private final PlanIndex index;
    private final LastReview lastReview;
    private final ReportRequest request;
    private final Wording wording;
    private final ElementAnchors anchors = new ElementAnchors();
    private final Once<CheckResult> check;
    private final Once<Losses> losses;
    private final Once<PlanCost> cost;
    private final Once<List<MeasureBalance>> balances;
    private final Once<Spending> spending;
    private final Once<LossSimulation> simulation;
    private final Once<Optional<BudgetChoice>> choice;
    private final Once<SinceReview> sinceReview;
    private final Once<WorstCases> worstCases;

    /**
     * @param index
     *            the plan; it states no errors of the language
     * @param lastReview
     *            what was kept of the plan when it was last reviewed
     * @param request
     *            which report is wanted
     */
    public PlanReport(PlanIndex index, LastReview lastReview, ReportRequest request) {
        this.index = index;
        this.lastReview = lastReview;
        this.request = request;
        this.wording = new Wording(Messages.in(request.language()));
        this.check = new Once<>(() -> PlanCheck.check(index, request.asOf(), lastReview));
        this.losses = new Once<>(() -> Losses.of(index));
        this.cost = new Once<>(() -> losses().cost());
        this.balances = new Once<>(() -> losses().balances(Progress.UNWATCHED));
        this.spending = new Once<>(() -> Spending.of(index));
        this.simulation = new Once<>(() -> Outlook.simulated(index, losses()));
        this.choice = new Once<>(() -> Outlook.chosen(index, spending()));
        this.worstCases = new Once<>(() -> WorstCases.of(recoveries()));
        this.sinceReview = new Once<>(() -> new CheckedPlan(index, request.asOf(), lastReview).review());
    }

    /** The report of a plan. */
    public static Report of(PlanIndex index, LastReview lastReview, ReportRequest request) {
        return of(index, lastReview, request, Progress.UNWATCHED);
    }

    /**
     * The report of a plan.
     *
     * @param progress
     *            is told how much of it is done
     */
    public static Report of(PlanIndex index, LastReview lastReview, ReportRequest request, Progress progress) {
        return ReportSections.of(new PlanReport(index, lastReview, request), progress);
    }

    /** The plan. */
    public PlanIndex index() {
        return index;
    }

    /** What the plan says of itself; empty if no file does. */
    public Optional<Plan> plan() {
        return index.plan();
    }

    /** Which report is wanted. */
    public ReportRequest request() {
        return request;
    }

    /** The day as of which the report is made. */
    public LocalDate asOf() {
        return request.asOf();
    }

    /** How numbers and days are told. */
    public Wording wording() {
        return wording;
    }

    /** The texts of the language. */
    public Messages messages() {
        return wording.messages();
    }

    /** Where elements stand in the report. */
    public ElementAnchors anchors() {
        return anchors;
    }

    /** The currency of the plan; empty where it names none. */
    public String currency() {
        return plan().map(Plan::getCurrency).orElse("");
    }

    /** What the rules find. */
    public CheckResult check() {
        return check.get();
    }

    /** The recoveries with the most of each range: what objectives are compared with. */
    public Recoveries recoveries() {
        return Recoveries.of(index);
    }

    /** Where each element is back last and loses most. */
    public WorstCases worstCases() {
        return worstCases.get();
    }

    /** What disasters cost, with likely durations. */
    public Losses losses() {
        return losses.get();
    }

    /** What all disasters cost. */
    public PlanCost cost() {
        return cost.get();
    }

    /** What each protection and prevention costs and avoids. */
    public List<MeasureBalance> balances() {
        return balances.get();
    }

    /** What protections and preventions cost together, and the budget. */
    public Spending spending() {
        return spending.get();
    }

    /** What years may cost, by chance. */
    public LossSimulation simulation() {
        return simulation.get();
    }

    /** What the budget is best spent on, with the front of budgets; empty where the search would be too large. */
    public Optional<BudgetChoice> choice() {
        return choice.get();
    }

    /** What was kept at the last review. */
    public LastReview lastReview() {
        return lastReview;
    }

    /** What has changed since the last review. */
    public SinceReview sinceReview() {
        return sinceReview.get();
    }

    /** The exercises that have taken place. */
    public Exercises exercises() {
        return new Exercises(index, asOf(), this::sinceReview);
    }
}
