package org.holdfast.rcp.internal.installed;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The feature that holds our bundles. */
@NonNullByDefault({})
record HoldfastFeature() implements IBundleGroup {

    @Override
    public String getIdentifier() {
        return "org.holdfast.feature";
    }

    @Override
    public String getName() {
        return "Holdfast";
    }

    @Override
    public String getVersion() {
        return own().getVersion().toString();
    }

    @Override
    public String getDescription() {
        return "Business continuity and disaster recovery plans as models. Eclipse Public License 2.0.";
    }

    @Override
    public String getProviderName() {
        return "Holdfast";
    }

    @Override
    public Bundle[] getBundles() {
        return Stream.of(own().getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.holdfast.")).toArray(Bundle[]::new);
    }

    private static Bundle own() {
        return FrameworkUtil.getBundle(HoldfastFeature.class);
    }

    @Override
    public @Nullable String getProperty(String key) {
        return null;
    }
}
