package org.holdfast.rcp.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.holdfast.rcp.internal.installed.InstalledFeatures;
import org.holdfast.ui.perspective.PlanPerspective;

/** What the workbench does at start and end. */
final class HoldfastWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Splash splash;

    HoldfastWorkbenchAdvisor(Splash splash) {
        this.splash = splash;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanPerspective.ID;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        splash.next();
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        WorkbenchImages.declare(configurer);
        Platform.registerBundleGroupProvider(new InstalledFeatures());
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new HoldfastWindowAdvisor(configurer, splash);
    }

    @Override
    public void postStartup() {
        ExampleProject.createInEmptyWorkspace();
        WarmUp.soon();
    }
}
