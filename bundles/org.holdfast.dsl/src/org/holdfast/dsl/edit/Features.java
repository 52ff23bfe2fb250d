package org.holdfast.dsl.edit;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features that are said in the text. */
final class Features {
    private Features() {}

    static List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived() && !feature.isTransient()).toList();
    }
}
