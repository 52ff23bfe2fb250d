package org.holdfast.dsl.conversion;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** How many of the alternatives of a need: {@code any} means one. */
@NonNullByDefault({})
final class RequiredConverter implements IValueConverter<Integer> {
    private static final String ANY = "any";

    @Override
    public @Nullable Integer toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return null;
        }
        try {
            return ANY.equals(text) ? 1 : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ValueConverterException("'" + text + "' is out of range; expected how many of the alternatives",
                    node, null); // a cause would be taken for the message
        }
    }

    @Override
    public String toString(@Nullable Integer value) {
        return value == null || value == 1 ? ANY : value.toString();
    }
}
