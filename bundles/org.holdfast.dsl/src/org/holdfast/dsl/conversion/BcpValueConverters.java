package org.holdfast.dsl.conversion;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.holdfast.model.MethodStep;
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
import org.holdfast.model.value.Share;
import org.holdfast.model.value.Size;

/** One converter for each sort of value in the grammar: each calls the {@code parse} of its value. */
public class BcpValueConverters extends DefaultTerminalConverters {

    /** A name. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new NameConverter();
    }

    /** A whole number. */
    @Override
    @NonNullByDefault({})
    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> INT() {
        return new WholeNumberConverter();
    }

    /** A full name. */
    @ValueConverter(rule = "QName")
    public IValueConverter<String> fullName() {
        return new NameConverter();
    }

    /** A length of time. */
    @ValueConverter(rule = "Duration")
    public IValueConverter<Duration> duration() {
        return by(Duration::parse);
    }

    /** A length of time that may vary. */
    @ValueConverter(rule = "DurationRange")
    public IValueConverter<DurationRange> durationRange() {
        return by(DurationRange::parse);
    }

    /** A recurring period. */
    @ValueConverter(rule = "Period")
    public IValueConverter<Period> period() {
        return by(Period::parse);
    }

    /** How often. */
    @ValueConverter(rule = "Frequency")
    public IValueConverter<Frequency> frequency() {
        return by(Frequency::parse);
    }

    /** An amount of money. */
    @ValueConverter(rule = "Money")
    public IValueConverter<Money> money() {
        return by(Money::parse);
    }

    /** An amount of money per year. */
    @ValueConverter(rule = "YearlyCost")
    public IValueConverter<CostRate> yearlyCost() {
        return by(CostRate::parseYearly);
    }

    /** An amount of money per hour. */
    @ValueConverter(rule = "HourlyCost")
    public IValueConverter<CostRate> hourlyCost() {
        return by(CostRate::parseHourly);
    }

    /** An amount of data. */
    @ValueConverter(rule = "Size")
    public IValueConverter<Size> size() {
        return by(Size::parse);
    }

    /** An amount of data per time. */
    @ValueConverter(rule = "DataRate")
    public IValueConverter<DataRate> dataRate() {
        return by(DataRate::parse);
    }

    /** Processors and memory. */
    @ValueConverter(rule = "Capacity")
    public IValueConverter<Capacity> capacity() {
        return by(Capacity::parse);
    }

    /** A share in percent. */
    @ValueConverter(rule = "Share")
    public IValueConverter<Share> share() {
        return by(Share::parse);
    }

    /** A day. */
    @ValueConverter(rule = "Date")
    public IValueConverter<Day> date() {
        return by(Day::parse);
    }

    /** A value in an expression. */
    @ValueConverter(rule = "Quantity")
    public IValueConverter<Quantity> quantity() {
        return by(Quantity::parse);
    }

    /** The letter of a step. */
    @ValueConverter(rule = "MethodStep")
    public IValueConverter<MethodStep> methodStep() {
        return by(StepLetter::parse);
    }

    /** How many of the alternatives: a number, or {@code any} for one. */
    @ValueConverter(rule = "Required")
    public IValueConverter<Integer> required() {
        return new RequiredConverter();
    }

    private static <T> IValueConverter<T> by(Function<String, T> parse) {
        return new ParsedValueConverter<>(parse);
    }
}
