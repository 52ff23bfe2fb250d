package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.plan.ViewedPlan;

/** What stands above diagrams. */
public class TitleServices {
    private static final LabelServices LABELS = new LabelServices();

    /** Above the diagram of all dependencies. */
    public String dependenciesTitle(EObject plan) {
        return title("title.dependencies", plan);
    }

    /** Above the diagram of what lies where. */
    public String sitesTitle(EObject plan) {
        return title("title.sites", plan);
    }

    /** Above the table of systems and disasters. */
    public String coverageTitle(EObject plan) {
        return title("title.coverage", plan);
    }

    /** Above the table of functions and systems. */
    public String functionsTitle(EObject plan) {
        return title("title.functions", plan);
    }

    /** Above the tree of steps. */
    public String methodTitle(EObject plan) {
        return title("title.method", plan);
    }

    private static String title(String key, EObject root) {
        return ViewedPlan.of(root).words().of(key, LABELS.called(root));
    }
}
