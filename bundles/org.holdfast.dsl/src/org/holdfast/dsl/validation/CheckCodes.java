package org.holdfast.dsl.validation;

/** The codes of problems that the checks of the language find; stable across versions. */
public final class CheckCodes {
    /** A feature is said twice. */
    public static final String SAID_TWICE = "bcp.saidTwice";
    /** A name or number is given twice. */
    public static final String DUPLICATE = "bcp.duplicate";
    /** An entry is in a list twice. */
    public static final String LISTED_TWICE = "bcp.listedTwice";
    /** There is a second plan. */
    public static final String SECOND_PLAN = "bcp.secondPlan";
    /** Money is in another currency than the plan's, or the plan has none. */
    public static final String CURRENCY = "bcp.currency";
    /** A number is out of the range that makes sense. */
    public static final String RANGE = "bcp.range";
    /** What was said does not belong there. */
    public static final String OUT_OF_PLACE = "bcp.outOfPlace";

    private CheckCodes() {}
}
