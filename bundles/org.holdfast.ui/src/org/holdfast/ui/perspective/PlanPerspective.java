package org.holdfast.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.holdfast.ui.guide.GuideView;

/** The files and the method on the left, the plan in the middle, what was found below, the outline on the right. */
public final class PlanPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.holdfast.ui.perspective";

    private static final String METHOD = "org.holdfast.ui.method";
    private static final String FINDINGS = "org.holdfast.ui.findings";
    private static final String PROPERTIES = "org.holdfast.ui.properties";
    private static final String SIMULATION = "org.holdfast.ui.simulation";
    private static final String COVERAGE = "org.holdfast.ui.coverage";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.22f, editors);
        layout.addView(METHOD, IPageLayout.BOTTOM, 0.3f, IPageLayout.ID_PROJECT_EXPLORER);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.76f, editors);
        // read beside the plan, which takes width
        layout.addPlaceholder(GuideView.ID, IPageLayout.RIGHT, 0.5f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
        below.addView(FINDINGS);
        below.addView(PROPERTIES);
        below.addView(SIMULATION);
        below.addView(COVERAGE);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);

        layout.addShowViewShortcut(METHOD);
        layout.addShowViewShortcut(FINDINGS);
        layout.addShowViewShortcut(PROPERTIES);
        layout.addShowViewShortcut(SIMULATION);
        layout.addShowViewShortcut(COVERAGE);
        layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(GuideView.ID);

        layout.addShowInPart(IPageLayout.ID_PROJECT_EXPLORER);

        layout.addNewWizardShortcut("org.holdfast.ui.newPlan");
        layout.addNewWizardShortcut("org.holdfast.ui.newPlanFile");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    }
}
