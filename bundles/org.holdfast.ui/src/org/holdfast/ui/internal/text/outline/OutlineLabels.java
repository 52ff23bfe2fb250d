package org.holdfast.ui.internal.text.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.holdfast.ui.plan.PlanImages;

/** Name, then sort and title. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    @NonNullByDefault({})
    public StyledString getStyledText(Object element) {
        OutlineNode node = (OutlineNode) element;
        return new StyledString(node.name()).append("  " + node.says(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    @NonNullByDefault({})
    public String getText(Object element) {
        return ((OutlineNode) element).name();
    }

    @Override
    @NonNullByDefault({})
    public Image getImage(Object element) {
        return PlanImages.of(((OutlineNode) element).type());
    }
}
