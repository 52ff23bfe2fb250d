package org.holdfast.analysis.review;

import java.util.Set;

/**
 * How much a change of the plan weighs. What the recovery stands on is major: platforms, hosts, hypervisors, storages,
 * sites, suppliers and protections, and any component that comes or goes, since it brings or takes these.
 */
public enum Weight {
    /** Something was recorded: an exercise, a sign-off, an acceptance. It makes no review due. */
    FORMAL,
    /** One of those that together make a review due. */
    MINOR,
    /** It makes a review due by itself. */
    MAJOR;

    private static final Set<String> RECORDS = Set.of("exercise", "accept");
    private static final Set<String> COMPONENTS = Set.of("system", "host", "vm", "storage", "network", "utility",
            "supplier");
    private static final Set<String> FOUNDATIONS = Set.of(FeatureWords.PLATFORM, FeatureWords.AT, FeatureWords.ON,
            FeatureWords.STORED_ON, FeatureWords.HYPERVISOR, FeatureWords.PROTECTED_BY);
    private static final Set<String> OF_REVIEWS = Set.of("reviewed", "reviewed by", "steps");
    private static final Set<String> OF_BOOKS = Set.of(FeatureWords.TITLE, "costs");

    /** The weight of an element's coming or going. */
    static Weight ofPresence(String sort) {
        if (RECORDS.contains(sort)) {
            return FORMAL;
        }
        return COMPONENTS.contains(sort) || sort.equals("site") || sort.equals("protection") ? MAJOR : MINOR;
    }

    /** The weight of saying something else of a feature. */
    static Weight ofFeature(String sort, String feature) {
        if (RECORDS.contains(sort) || sort.equals("plan") && OF_REVIEWS.contains(feature)) {
            return FORMAL;
        }
        boolean major = switch (sort) {
            case "protection" -> !OF_BOOKS.contains(feature);
            case "site" -> feature.equals(FeatureWords.IN);
            case "group" -> feature.equals(FeatureWords.CAPTURED_BY);
            default -> COMPONENTS.contains(sort) && FOUNDATIONS.contains(feature);
        };
        return major ? MAJOR : MINOR;
    }
}
