package org.holdfast.cli.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.Plan;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;

/**
 * How results speak of money: with two decimals, rounded half-even, in the currency of the plan.
 *
 * @param currency
 *            the currency; empty for a plan that names none, in which nothing costs anything
 */
public record PlanMoney(String currency) {

    /** The money of a plan. */
    public static PlanMoney of(PlanIndex index) {
        Optional<String> currency = index.plan().map(Plan::getCurrency);
        return new PlanMoney(currency.orElse(""));
    }

    /** {@code 386.60 EUR}. */
    public String of(Rational amount) {
        return Money.rounded(amount, currency).toString().strip();
    }

    /** {@code 386.60 EUR}, of a number that was simulated. */
    public String of(double amount) {
        return of(Rational.of(new BigDecimal(amount)));
    }

    /** {@code 386.60 EUR}; {@code at least 386.60 EUR} where something of a sum of costs was not computed. */
    public String of(Total total) {
        return (total.isComplete() ? "" : "at least ") + of(total.amount());
    }

    /** {@code 386.60}: for columns that name the currency. */
    public String plain(Rational amount) {
        return amount.rounded(2).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
