package org.holdfast.dsl.tests.edit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rules propose what. A new rule belongs in one of the two lists. */
final class FixTable {

    /** Rules that propose something, each with a plan that they mend. */
    static final List<BrokenPlan> FIXED = Stream
            .of(BrokenBusiness.PLANS, BrokenProtection.PLANS, BrokenRecovery.PLANS).flatMap(List::stream).toList();

    /**
     * Rules that propose nothing, each with what is not in the plan: people have to say it. Rules that are awaited are here
     * until they are there.
     */
    static final Map<String, String> LEFT = Map.ofEntries(
            entry("A02", "which functions deliver an offering"),
            entry("A05", "what a system is for"),
            entry("B02", "how vulnerable a function is"),
            entry("B03", "who needs a function"),
            entry("B04", "which of MTD and WRT is mistaken"),
            entry("B07", "which of priority and MTD is mistaken"),
            entry("C01", "what a component is for"),
            entry("C05", "where room is, or what may wait"),
            entry("C06", "another way that does not lead through the same door"),
            entry("C07", "a second way that stands when the first is lost"),
            entry("C09", "what a machine really runs"),
            entry("C10", "where a virtual desktop would run"),
            entry("D07", "what can be made faster, or less often"),
            entry("D10", "what to give up, or who pays"),
            entry("F03", "what else may happen"),
            entry("F04", "whether a level or a disaster is mistaken"),
            entry("F05", "what may strike a system"),
            entry("F06", "how often it happens"),
            entry("F07", "what else may happen"),
            entry("G01", "what an outage there costs"),
            entry("G02", "which rate is mistaken"),
            entry("G03", "whether the money is well spent all the same"),
            entry("G04", "what lost data costs"),
            entry("H01", "what to do when it happens"),
            entry("H05", "where there is room"),
            entry("H06", "what can be made faster, or later"),
            entry("H08", "how a person is reached"),
            entry("H10", "that an exercise was passed"),
            entry("H11", "that a review took place"),
            entry("H12", "where else it can be held"),
            entry("S01", "when a step was signed off"));

    private FixTable() {}
}
