/**
 * The values of a plan: durations, periods, frequencies, money, sizes, rates, shares, days. Each keeps what the author
 * wrote (amount and unit) and has one {@code parse} that the language and the EMF factory share; {@code toString} is the
 * canonical text, which parses to an equal value.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.value;
