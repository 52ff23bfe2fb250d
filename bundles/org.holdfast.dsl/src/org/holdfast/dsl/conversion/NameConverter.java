package org.holdfast.dsl.conversion;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names, simple or full. A {@code ^} before a name that would be a word of the language is no part of the name. */
@NonNullByDefault({})
final class NameConverter implements IValueConverter<String> {
    private static final String ESCAPE = "^";
    private static final String RESERVED = "not";

    @Override
    public @Nullable String toValue(@Nullable String text, @Nullable INode node) {
        return text == null ? null : text.replace(ESCAPE, "");
    }

    @Override
    public @Nullable String toString(@Nullable String name) {
        return name == null ? null
                : Stream.of(name.split("\\.")).map(NameConverter::escaped).collect(Collectors.joining("."));
    }

    private static String escaped(String segment) {
        return segment.equals(RESERVED) ? ESCAPE + segment : segment;
    }
}
