package org.holdfast.ui.internal.method;

import org.holdfast.model.MethodStep;
import org.holdfast.ui.plan.PlanFinding;

/** What can be done from a step in the view. */
interface StepActions {

    /** Lists what was found on it. */
    void list(MethodStep step);

    /** Leads to where something was found. */
    void show(PlanFinding finding);

    /** Says in the plan that work on it has begun. */
    void begin(MethodStep step);

    /** Asks who signs it off and when, and says so in the plan. */
    void signOff(MethodStep step);
}
