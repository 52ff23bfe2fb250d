package org.holdfast.dsl.conversion;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.model.value.ValueFormatException;

/** Converts by the {@code parse} of a value; its message becomes that of the place in the text. */
@NonNullByDefault({})
final class ParsedValueConverter<T> implements IValueConverter<T> {
    private final Function<String, T> parse;

    ParsedValueConverter(Function<String, T> parse) {
        this.parse = parse;
    }

    @Override
    public T toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (ValueFormatException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(@Nullable T value) {
        return String.valueOf(value);
    }
}
