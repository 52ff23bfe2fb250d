package org.holdfast.rcp.internal.installed;

import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.core.runtime.IBundleGroupProvider;

/** Tells the installation details which features there are: without it the platform shows an empty page. */
public final class InstalledFeatures implements IBundleGroupProvider {

    @Override
    public String getName() {
        return "Holdfast";
    }

    @Override
    public IBundleGroup[] getBundleGroups() {
        return new IBundleGroup[] { new HoldfastFeature() };
    }
}
