package org.holdfast.dsl.edit;

import org.eclipse.emf.common.util.URI;

/**
 * Text to be put in the place of other text.
 *
 * @param file
 *            the file
 * @param offset
 *            where the old text begins, from 0, in characters
 * @param length
 *            how long the old text is; 0 to insert
 * @param text
 *            the new text; empty to remove
 */
public record TextEdit(URI file, int offset, int length, String text) {

    /** Where the old text ends. */
    public int end() {
        return offset + length;
    }
}
