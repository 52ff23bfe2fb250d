package org.holdfast.rules.expression;

import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.value.Capacity;
import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Period;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Rational;
import org.holdfast.model.value.Scalar;
import org.holdfast.model.value.Share;
import org.holdfast.model.value.Size;

/** From what the plan states to values of expressions, and their types. */
final class Values {
    private static final Rational YEAR = Rational.of(365 * Duration.Unit.DAY.seconds());
    private static final Rational HUNDRED = Rational.of(100);

    private Values() {}

    /** The type of what a plan states. */
    static Type typeOf(Quantity quantity) {
        return switch (quantity) {
            case Scalar number -> Dimension.NUMBER;
            case Share share -> Dimension.SHARE;
            case Duration duration -> Dimension.DURATION;
            case Size size -> Dimension.SIZE;
            case Money money -> Dimension.MONEY;
            case CostRate rate -> Dimension.COST_RATE;
            case DataRate rate -> Dimension.DATA_RATE;
            case Frequency frequency -> Dimension.FREQUENCY;
            case Period period -> Basic.PERIOD;
            case DurationRange range -> Basic.RANGE;
            case Capacity capacity -> Basic.CAPACITY;
            case Day day -> Basic.DAY;
        };
    }

    /** The type of an attribute of the metamodel. */
    static Type typeOf(EDataType type) {
        if (type instanceof EEnum choice) {
            return new Type.Choice(choice);
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return Basic.BOOLEAN;
        }
        if (type == EcorePackage.Literals.EINT) {
            return Dimension.NUMBER;
        }
        return type == EcorePackage.Literals.ESTRING ? Basic.TEXT : typeOfQuantity(type);
    }

    private static Type typeOfQuantity(EDataType type) {
        return switch (type.getName()) {
            case "Duration" -> Dimension.DURATION;
            case "Size" -> Dimension.SIZE;
            case "Money" -> Dimension.MONEY;
            case "CostRate" -> Dimension.COST_RATE;
            case "DataRate" -> Dimension.DATA_RATE;
            case "Frequency" -> Dimension.FREQUENCY;
            case "Share" -> Dimension.SHARE;
            case "Period" -> Basic.PERIOD;
            case "DurationRange" -> Basic.RANGE;
            case "Capacity" -> Basic.CAPACITY;
            case "Date" -> Basic.DAY;
            default -> Basic.UNKNOWN;
        };
    }

    /** The value of an attribute or of what a reference leads to; empty if the plan does not say it. */
    static Optional<Value> of(@Nullable Object stated) {
        return switch (stated) {
            case null -> Optional.empty();
            case Boolean truth -> Optional.of(new Value.Truth(truth));
            case Integer number -> number == 0 ? Optional.empty() : Optional.of(Value.Amount.number(number));
            case String text -> Optional.of(new Value.Text(text));
            case Quantity quantity -> Optional.of(of(quantity));
            case EObject element -> element.eIsProxy() ? Optional.empty() : Optional.of(new Value.Element(element));
            default -> Optional.empty();
        };
    }

    /** The value of a word of a closed list; empty if it stands for nothing said. */
    static Optional<Value> of(EEnum choice, Enumerator word) {
        return Optional.ofNullable(choice.getEEnumLiteral(word.getValue())).filter(Choices::isSaid)
                .map(Value.Choice::new);
    }

    /** The value of a quantity as written. */
    static Value of(Quantity quantity) {
        return switch (quantity) {
            case Scalar number -> amount(quantity, Rational.of(number.value()), "");
            case Share share -> amount(quantity, Rational.of(share.percent()).dividedBy(HUNDRED), "");
            case Duration duration -> amount(quantity, Rational.of(duration.seconds()), "");
            case Size size -> amount(quantity, Rational.of(size.bytes()), "");
            case Money money -> amount(quantity, Rational.of(money.amount()), money.currency());
            case CostRate rate -> amount(quantity, perSecond(rate), rate.money().currency());
            case DataRate rate -> amount(quantity,
                    Rational.of(rate.size().bytes()).dividedBy(Rational.of(rate.per().seconds())), "");
            case Frequency frequency -> amount(quantity, perYear(frequency).dividedBy(YEAR), "");
            case Period period -> new Value.Stated(period);
            case DurationRange range -> new Value.Stated(range);
            case Capacity capacity -> new Value.Stated(capacity);
            case Day day -> new Value.Stated(day);
        };
    }

    /** How many times a year. */
    static Rational perYear(Frequency frequency) {
        return Rational.of(frequency.numerator()).dividedBy(Rational.of(frequency.denominator()));
    }

    private static Rational perSecond(CostRate rate) {
        Rational time = switch (rate.per()) {
            case HOUR -> Rational.of(Duration.Unit.HOUR.seconds());
            case YEAR -> YEAR;
        };
        return Rational.of(rate.money().amount()).dividedBy(time);
    }

    private static Value.Amount amount(Quantity written, Rational number, String currency) {
        return new Value.Amount((Dimension) typeOf(written), number, currency, Optional.of(written));
    }
}
