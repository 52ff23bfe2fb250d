package org.holdfast.ui.internal.text.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.holdfast.ui.plan.PlanImages;

/** Who refers, what the line says, where it is. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    @NonNullByDefault({})
    public StyledString getStyledText(Object element) {
        Reference reference = (Reference) element;
        return new StyledString(reference.from())
                .append("  " + reference.text(), StyledString.DECORATIONS_STYLER)
                .append("  " + reference.file().getName() + ":" + reference.line(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    @NonNullByDefault({})
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    @NonNullByDefault({})
    public Image getImage(Object element) {
        return PlanImages.of(((Reference) element).type());
    }
}
