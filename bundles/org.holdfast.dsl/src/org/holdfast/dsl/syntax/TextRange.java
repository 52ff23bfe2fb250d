package org.holdfast.dsl.syntax;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where in the text an error is, as the data of a message: the parser may notice it some tokens earlier.
 *
 * @param offset
 *            the offset of the first character
 * @param length
 *            how many characters
 */
public record TextRange(int offset, int length) {

    /** The range in the data of a message, if it has one. */
    public static Optional<TextRange> of(String @Nullable [] data) {
        if (data == null || data.length != 2) {
            return Optional.empty();
        }
        return Optional.of(new TextRange(Integer.parseInt(data[0]), Integer.parseInt(data[1])));
    }

    /** The range as the data of a message. */
    public String[] asData() {
        return new String[] { Integer.toString(offset), Integer.toString(length) };
    }
}
