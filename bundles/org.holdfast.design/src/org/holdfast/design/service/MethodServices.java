package org.holdfast.design.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.design.wording.Words;
import org.holdfast.model.Element;
import org.holdfast.model.MethodStep;
import org.holdfast.model.Plan;
import org.holdfast.model.StepState;
import org.holdfast.model.StepStatus;
import org.holdfast.model.sort.Sort;
import org.holdfast.rules.StepSummary;

/** The steps of the method, where the plan stands with each, and what each brings in. */
public class MethodServices {
    private static final LabelServices LABELS = new LabelServices();

    /** Where the plan stands with step a: core competency. */
    public String stepALabel(Plan plan) {
        return label(plan, MethodStep.A);
    }

    /** What step a brings into the plan. */
    public List<Element> stepABrings(Plan plan) {
        return brings(plan, MethodStep.A);
    }

    /** Whether there is work to do for step a. */
    public boolean isStepAFound(Plan plan) {
        return isFound(plan, MethodStep.A);
    }

    /** Where the plan stands with step b: business functions. */
    public String stepBLabel(Plan plan) {
        return label(plan, MethodStep.B);
    }

    /** What step b brings into the plan. */
    public List<Element> stepBBrings(Plan plan) {
        return brings(plan, MethodStep.B);
    }

    /** Whether there is work to do for step b. */
    public boolean isStepBFound(Plan plan) {
        return isFound(plan, MethodStep.B);
    }

    /** Where the plan stands with step c: systems and equipment. */
    public String stepCLabel(Plan plan) {
        return label(plan, MethodStep.C);
    }

    /** What step c brings into the plan. */
    public List<Element> stepCBrings(Plan plan) {
        return brings(plan, MethodStep.C);
    }

    /** Whether there is work to do for step c. */
    public boolean isStepCFound(Plan plan) {
        return isFound(plan, MethodStep.C);
    }

    /** Where the plan stands with step d: objectives and protection. */
    public String stepDLabel(Plan plan) {
        return label(plan, MethodStep.D);
    }

    /** What step d brings into the plan. */
    public List<Element> stepDBrings(Plan plan) {
        return brings(plan, MethodStep.D);
    }

    /** Whether there is work to do for step d. */
    public boolean isStepDFound(Plan plan) {
        return isFound(plan, MethodStep.D);
    }

    /** Where the plan stands with step e: consistency groups. */
    public String stepELabel(Plan plan) {
        return label(plan, MethodStep.E);
    }

    /** What step e brings into the plan. */
    public List<Element> stepEBrings(Plan plan) {
        return brings(plan, MethodStep.E);
    }

    /** Whether there is work to do for step e. */
    public boolean isStepEFound(Plan plan) {
        return isFound(plan, MethodStep.E);
    }

    /** Where the plan stands with step f: disasters. */
    public String stepFLabel(Plan plan) {
        return label(plan, MethodStep.F);
    }

    /** What step f brings into the plan. */
    public List<Element> stepFBrings(Plan plan) {
        return brings(plan, MethodStep.F);
    }

    /** Whether there is work to do for step f. */
    public boolean isStepFFound(Plan plan) {
        return isFound(plan, MethodStep.F);
    }

    /** Where the plan stands with step g: costs of outages. */
    public String stepGLabel(Plan plan) {
        return label(plan, MethodStep.G);
    }

    /** What step g brings into the plan. */
    public List<Element> stepGBrings(Plan plan) {
        return brings(plan, MethodStep.G);
    }

    /** Whether there is work to do for step g. */
    public boolean isStepGFound(Plan plan) {
        return isFound(plan, MethodStep.G);
    }

    /** Where the plan stands with step h: recovery plans. */
    public String stepHLabel(Plan plan) {
        return label(plan, MethodStep.H);
    }

    /** What step h brings into the plan. */
    public List<Element> stepHBrings(Plan plan) {
        return brings(plan, MethodStep.H);
    }

    /** Whether there is work to do for step h. */
    public boolean isStepHFound(Plan plan) {
        return isFound(plan, MethodStep.H);
    }

    /** What it is called, and how many findings there are on it. */
    public String foundLabel(EObject element) {
        int number = ViewedPlan.of(element).checked().of(element).size();
        String called = LABELS.called(element);
        return number == 0 ? called : called + " · " + ViewedPlan.of(element).words().counted("findings", number);
    }

    /** Whether there are findings on it. */
    public boolean isFound(EObject element) {
        return !ViewedPlan.of(element).checked().of(element).isEmpty();
    }

    private static String label(Plan plan, MethodStep step) {
        ViewedPlan viewed = ViewedPlan.of(plan);
        StepSummary summary = viewed.checked().of(step);
        Words words = viewed.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.of("step." + step.getLiteral().toLowerCase(Locale.ROOT)));
        parts.add(status(summary, words));
        int number = summary.errors() + summary.warnings() + summary.hints() + summary.later();
        if (number > 0) {
            parts.add(words.counted("findings", number));
        }
        return String.join(" · ", parts);
    }

    private static String status(StepSummary summary, Words words) {
        String date = summary.state().map(StepState::getDate).map(Object::toString).orElse("");
        return summary.status() == StepStatus.DONE && !date.isEmpty() ? words.of("status.done.on", date)
                : words.of("status", summary.status());
    }

    private static boolean isFound(Plan plan, MethodStep step) {
        StepSummary summary = ViewedPlan.of(plan).checked().of(step);
        return summary.errors() + summary.warnings() > 0;
    }

    private static List<Element> brings(Plan plan, MethodStep step) {
        return ViewedPlan.of(plan).index().all(Element.class).stream()
                .filter(element -> Sort.of(element.eClass()).step() == step).toList();
    }
}
