package org.holdfast.ui.internal.text.layout;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.holdfast.ui.internal.text.PlanPartitions;

/** Shows which bracket belongs to which. */
public final class PlanBrackets extends DefaultCharacterPairMatcher {

    public PlanBrackets() {
        super(new char[] { '{', '}', '(', ')', '[', ']' }, PlanPartitions.PARTITIONING, true);
    }
}
