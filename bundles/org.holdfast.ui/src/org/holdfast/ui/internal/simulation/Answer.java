package org.holdfast.ui.internal.simulation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.design.plan.State;
import org.holdfast.dsl.plan.Place;
import org.holdfast.report.chart.Picture;
import org.holdfast.ui.plan.PlanState;

/**
 * What comes of a simulation, as values that outlive the model.
 *
 * @param summary
 *            all in one sentence
 * @param effects
 *            what becomes of each element that is down or loses data, the gravest first
 * @param schedule
 *            who does what when, as pictures
 * @param sums
 *            what it costs
 * @param state
 *            of which state of the plan
 */
record Answer(String summary, List<Effect> effects, List<Picture> schedule, List<Sum> sums, PlanState state) {

    /**
     * What becomes of an element.
     *
     * @param name
     *            what people call it
     * @param type
     *            its class
     * @param state
     *            how grave it is
     * @param hit
     *            whether it is struck or only down, and what is asked of it: a sign and words
     * @param back
     *            when it is back, and whether that is in time: a sign and words
     * @param lost
     *            what is lost of its data; empty for what holds none
     * @param why
     *            why it is down, and why it is not back
     * @param place
     *            where it stands in the text
     */
    record Effect(String name, EClass type, State state, String hit, String back, String lost, String why,
            Optional<Place> place) {}

    /**
     * A sum of money.
     *
     * @param what
     *            what it is
     * @param amount
     *            the sum, or why there is none
     */
    record Sum(String what, String amount) {}
}
