package org.holdfast.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, in lowest terms. Rationals are ordered by value.
 *
 * @param numerator
 *            any whole number
 * @param denominator
 *            above 0; no common divisor with the numerator
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    /** Nothing. */
    public static final Rational ZERO = of(0);

    /**
     * @throws ArithmeticException
     *             if the denominator is 0
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            BigInteger factor = denominator.signum() < 0 ? divisor.negate() : divisor;
            if (!factor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(factor);
                denominator = denominator.divide(factor);
            }
        }
    }

    /** A whole number. */
    public static Rational of(long number) {
        return of(BigInteger.valueOf(number));
    }

    /** A whole number. */
    public static Rational of(BigInteger number) {
        return new Rational(number, BigInteger.ONE);
    }

    /** A decimal number, exactly. */
    public static Rational of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        return number.scale() <= 0 ? of(unscaled.multiply(BigInteger.TEN.pow(-number.scale())))
                : new Rational(unscaled, BigInteger.TEN.pow(number.scale()));
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return isWhole() && other.isWhole() ? of(numerator.add(other.numerator))
                : new Rational(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** The product. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException
     *             if the other is 0
     */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The same amount on the other side of zero. */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /** -1, 0 or 1, as the number is below, at or above 0. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether there is no fractional part. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The largest whole number that is not above this. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The number with at most so many decimals, rounded half-even, without zeros at the end. */
    public BigDecimal rounded(int decimals) {
        BigDecimal rounded = new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals,
                RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** By value. */
    @Override
    public int compareTo(Rational other) {
        return denominator.equals(other.denominator) ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
