package org.holdfast.ui.internal.text.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.holdfast.dsl.plan.Place;
import org.holdfast.ui.plan.PlanSession;

/**
 * A link from a name to where it is declared.
 *
 * @param plan
 *            the plan
 * @param word
 *            the name
 * @param declared
 *            where it is declared
 */
record PlanLink(PlanSession plan, IRegion word, Place declared) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public String getTypeLabel() {
        return "Declaration";
    }

    @Override
    public String getHyperlinkText() {
        return "Open Declaration in " + declared.file().lastSegment();
    }

    @Override
    public void open() {
        PlanPlaces.open(plan, declared);
    }
}
