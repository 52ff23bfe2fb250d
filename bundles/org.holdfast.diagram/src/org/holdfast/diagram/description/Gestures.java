package org.holdfast.diagram.description;

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
 */
public record Gestures(Optional<String> delete, Optional<String> rename, Optional<String> doubleClick) {}
