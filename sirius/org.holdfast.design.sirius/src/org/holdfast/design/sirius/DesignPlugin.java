package org.holdfast.design.sirius;

import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Registers the viewpoint with Sirius as long as the bundle runs. */
@NonNullByDefault({})
public final class DesignPlugin extends Plugin {
    private static final String SPECIFICATION = "org.holdfast.design/description/holdfast.odesign";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints = Set.of();
        super.stop(context);
    }
}
