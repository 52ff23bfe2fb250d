package org.holdfast.dsl.linking;

/** The codes of problems with names; stable across versions. */
public final class LinkingCodes {
    /** Nothing has the name. */
    public static final String UNKNOWN_NAME = "bcp.unknownName";
    /** What has the name is of a sort that does not belong there. */
    public static final String WRONG_SORT = "bcp.wrongSort";
    /** More than one element has the name. */
    public static final String AMBIGUOUS_NAME = "bcp.ambiguousName";

    private LinkingCodes() {}
}
