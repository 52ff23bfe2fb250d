package org.holdfast.ui.plan;

/** Is told of what becomes of a plan. Called on background threads, one call at a time for each plan; to be quick. */
public interface PlanListener {

    /**
     * The model has changed, or whether it is that of the texts.
     *
     * @param state
     *            what can be read now
     */
    default void modelChanged(PlanState state) {
        // not of interest
    }

    /**
     * The plan was checked. After a change of the text this comes twice: soon with what the quick rules find, and after a
     * pause with what all find.
     */
    default void checked(PlanFindings findings) {
        // not of interest
    }
}
