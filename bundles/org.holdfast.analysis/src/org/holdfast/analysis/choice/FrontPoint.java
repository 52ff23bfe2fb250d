package org.holdfast.analysis.choice;

import java.util.List;

import org.holdfast.model.Protection;
import org.holdfast.model.value.Rational;

/**
 * A point of the front of budget against remaining yearly loss: for less money more is lost.
 *
 * @param cost
 *            what protections and preventions cost a year
 * @param yearly
 *            the least yearly loss of systems that can be had for that, estimated for each by itself
 * @param missed
 *            how many objectives of systems and groups are then missed
 * @param bought
 *            the protections that are bought, by name
 */
public record FrontPoint(Rational cost, Rational yearly, int missed, List<Protection> bought) {}
