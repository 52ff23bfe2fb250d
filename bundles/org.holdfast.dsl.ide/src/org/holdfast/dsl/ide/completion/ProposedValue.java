package org.holdfast.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/**
 * A value that could stand at a place.
 *
 * @param text
 *            the value as written
 * @param says
 *            what sort of value it is, in a few words
 * @param meaning
 *            what it means, in a sentence; may be empty
 * @param kind
 *            one of the kinds of {@link ContentAssistEntry}
 */
record ProposedValue(String text, String says, String meaning, String kind) {

    /** A value of which its sort says enough. */
    ProposedValue(String text, String says) {
        this(text, says, "", ContentAssistEntry.KIND_VALUE);
    }
}
