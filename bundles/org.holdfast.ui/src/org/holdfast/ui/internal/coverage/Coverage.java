package org.holdfast.ui.internal.coverage;

import java.util.List;
import java.util.Optional;

import org.holdfast.design.plan.State;
import org.holdfast.dsl.plan.Place;
import org.holdfast.ui.plan.PlanState;

/**
 * What becomes of each system in each disaster.
 *
 * @param disasters
 *            the columns, by what people call them
 * @param systems
 *            the lines, by what people call them
 * @param state
 *            of which state of the plan
 */
record Coverage(List<Head> disasters, List<Line> systems, PlanState state) {

    /**
     * A disaster, or a system.
     *
     * @param name
     *            what people call it
     * @param says
     *            what it is, in words
     * @param place
     *            where it stands in the text
     */
    record Head(String name, String says, Optional<Place> place) {}

    /**
     * A system.
     *
     * @param cells
     *            one for each disaster
     */
    record Line(Head system, List<Cell> cells) {}

    /**
     * What becomes of a system in a disaster, in the gravest of its scenarios.
     *
     * @param state
     *            how grave it is
     * @param text
     *            a sign and words
     * @param details
     *            times and reasons
     */
    record Cell(State state, String text, String details) {

        /** It stays in service. */
        static final Cell NOT_STRUCK = new Cell(State.IN_SERVICE, "– not struck", "Stays in service.");
    }

    /** In how many places there is a sign. */
    long count(String sign) {
        return systems.stream().flatMap(line -> line.cells().stream()).filter(cell -> cell.text().startsWith(sign))
                .count();
    }
}
