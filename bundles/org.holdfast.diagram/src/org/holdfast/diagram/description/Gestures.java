package org.holdfast.diagram.description;

import java.util.List;
import java.util.Optional;

/**
 * What users can do to what a mapping shows, without a palette.
 *
 * @param delete
 *            the name of the tool that deletes it
 * @param rename
 *            the name of the tool that edits its label in place
 * @param doubleClick
 *            the name of the tool that a double click calls
 * @param drops
 *            the names of the tools that are used when something is dragged into it
 */
public record Gestures(Optional<String> delete, Optional<String> rename, Optional<String> doubleClick,
        List<String> drops) {
    /** Copies the list. */
    public Gestures {
        drops = List.copyOf(drops);
    }
}
