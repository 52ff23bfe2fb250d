package org.holdfast.ui.diagram.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.holdfast.ui.diagram.plan.DiagramChoices;

/** What the diagrams to choose from are called. */
@NonNullByDefault({})
final class ChoiceLabels extends LabelProvider {

    @Override
    public @Nullable String getText(Object element) {
        return element instanceof DiagramChoices.Choice choice ? choice.label() : super.getText(element);
    }
}
