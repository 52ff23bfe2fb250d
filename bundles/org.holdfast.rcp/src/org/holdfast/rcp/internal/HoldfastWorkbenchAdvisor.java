package org.holdfast.rcp.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench does at start and end. */
final class HoldfastWorkbenchAdvisor extends WorkbenchAdvisor {

    // the IDE's own application declares these for its views; every other application has to
    private static final Map<String, String> IMAGES = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanPerspective.ID;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        IMAGES.forEach((key, path) -> declareImage(configurer, key, path));
    }

    private static void declareImage(IWorkbenchConfigurer configurer, String key, String path) {
        URL image = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), IPath.fromPortableString(path));
        if (image != null) {
            configurer.declareImage(key, ImageDescriptor.createFromURL(image), true);
        }
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new HoldfastWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            ExampleProject.fromProduct().ifPresent(ExampleProject::create);
        }
    }
}
