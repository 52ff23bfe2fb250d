package org.holdfast.ui.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.provider.HoldfastEditPlugin;

/** How people call what elements say, and what it means: the labels of the item providers, the words of the metamodel. */
final class FeatureWords {

    private FeatureWords() {}

    /** The label, as item providers give it. */
    static String label(EStructuralFeature feature) {
        return HoldfastEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** What it means; empty if the metamodel does not say. */
    static String help(EStructuralFeature feature) {
        String says = EcoreUtil.getDocumentation(feature);
        return says == null ? "" : says;
    }
}
