package org.holdfast.dsl.conversion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Whole numbers without a sign. */
@NonNullByDefault({})
final class WholeNumberConverter implements IValueConverter<Integer> {

    @Override
    public @Nullable Integer toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(
                    "'" + text + "' is out of range; expected a whole number up to " + Integer.MAX_VALUE, node, null);
        }
    }

    @Override
    public String toString(Integer value) {
        return String.valueOf(value);
    }
}
