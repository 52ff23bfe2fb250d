package org.holdfast.analysis.review;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.model.HoldfastPackage.Literals;

/** The words in which a feature is spoken of: those of the language, where it has some. */
final class FeatureWords {
    static final String TITLE = "title";
    static final String PLATFORM = "platform";
    static final String AT = "at";
    static final String IN = "in";
    static final String ON = "on";
    static final String STORED_ON = "stored on";
    static final String HYPERVISOR = "hypervisor";
    static final String PROTECTED_BY = "protected by";
    static final String CAPTURED_BY = "captured by";

    private static final Map<EStructuralFeature, String> WORDS = Map.ofEntries(
            Map.entry(Literals.PLAN__REVIEW_PERIOD, "review every"),
            Map.entry(Literals.PLAN__REVISION_SHARE, "revise after"),
            Map.entry(Literals.PLAN__REVIEWED_ON, "reviewed"), Map.entry(Literals.PLAN__REVIEWED_BY, "reviewed by"),
            Map.entry(Literals.SITE__DECLARED_REGION, IN), Map.entry(Literals.ROLE__HOLDERS, "held by"),
            Map.entry(Literals.ROLE__HEADCOUNT, "people"), Map.entry(Literals.OFFERING__INFORMATION, "requires"),
            Map.entry(Literals.INFORMATION__HELD_IN, "held in"),
            Map.entry(Literals.INFORMATION__USED_THROUGH, "used through"),
            Map.entry(Literals.BUSINESS_FUNCTION__MTD, "MTD"), Map.entry(Literals.BUSINESS_FUNCTION__WRT, "WRT"),
            Map.entry(Literals.BUSINESS_FUNCTION__VULNERABILITIES, "vulnerable"),
            Map.entry(Literals.COMPONENT_KIND__CATEGORY, "is"), Map.entry(Literals.COMPONENT__PLATFORM, PLATFORM),
            Map.entry(Literals.COMPONENT__AT, AT), Map.entry(Literals.COMPONENT__FLOWS, "passes data to"),
            Map.entry(Literals.COMPONENT__STAND_INS, "fails over to"),
            Map.entry(Literals.INFORMATION_SYSTEM__ON, ON), Map.entry(Literals.VIRTUAL_MACHINE__ON, ON),
            Map.entry(Literals.MACHINE__STORED_ON, STORED_ON), Map.entry(Literals.HOST__HYPERVISOR, HYPERVISOR),
            Map.entry(Literals.VIRTUAL_MACHINE__CAPACITY, "size"),
            Map.entry(Literals.INFORMATION_SYSTEM__RTO, "RTO"), Map.entry(Literals.INFORMATION_SYSTEM__RPO, "RPO"),
            Map.entry(Literals.PROTECTABLE__PROTECTIONS, PROTECTED_BY),
            Map.entry(Literals.USER_GROUP__DESKTOP_HOST, "desktop on"), Map.entry(Literals.USER_GROUP__USES, "use"),
            Map.entry(Literals.PROTECTION__INTERVAL, "every"), Map.entry(Literals.PROTECTION__RESTORE_RATE, "restores"),
            Map.entry(Literals.PROTECTION__RESTART_TIME, "restarts in"), Map.entry(Literals.PROTECTION__COST, "costs"),
            Map.entry(Literals.PROTECTION__SERVES, "serves kinds"),
            Map.entry(Literals.PROTECTION__CAPTURE_MODE, "captures together as"),
            Map.entry(Literals.CONSISTENCY_GROUP__RPO, "RPO"),
            Map.entry(Literals.CONSISTENCY_GROUP__CAPTURED_BY, CAPTURED_BY),
            Map.entry(Literals.DISASTER_LEVEL__NUMBER, "number"), Map.entry(Literals.PREVENTION__COST, "costs"),
            Map.entry(Literals.PREVENTION__REDUCED_FREQUENCY, "reduces to"),
            Map.entry(Literals.RECOVERY_PLAN__DISASTERS, "for"),
            Map.entry(Literals.RECOVERY_PLAN__INFORMATION, "needs information"),
            Map.entry(Literals.RECOVERY_PLAN__EXERCISE_PERIOD, "exercise every"),
            Map.entry(Literals.ACCEPTANCE__REASON, "because"));

    private FeatureWords() {}

    /** The words for the feature; those of its name where the language has none of its own. */
    static String of(EStructuralFeature feature) {
        String word = WORDS.get(feature);
        return word != null ? word
                : feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
