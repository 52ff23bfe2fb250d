package org.holdfast.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;

/** Plans from texts. */
public final class PlanTexts {
    private PlanTexts() {}

    /** A service of the language. */
    public static <T> T service(Class<T> type) {
        return PlanLanguage.service(type);
    }

    /** Loads texts as the files {@code a.bcp}, {@code b.bcp}, … of one plan. */
    public static LoadedPlan load(String... texts) {
        Map<URI, String> files = new LinkedHashMap<>();
        for (String text : texts) {
            files.put(URI.createURI("plan:/" + (char) ('a' + files.size()) + ".bcp"), text);
        }
        return service(PlanLoader.class).loadTexts(files);
    }

    /** Loads texts in which the language finds no problem. */
    public static LoadedPlan loadClean(String... texts) {
        LoadedPlan plan = load(texts);
        if (!plan.problems().isEmpty()) {
            throw new AssertionError("problems in the text of a test: " + plan.problems());
        }
        return plan;
    }
}
