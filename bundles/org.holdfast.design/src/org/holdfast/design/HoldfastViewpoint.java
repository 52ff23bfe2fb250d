package org.holdfast.design;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.Notifier;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.design.plan.ViewedPlan;

/**
 * The viewpoint on plans: where its specification is, and what goes with it. Sirius finds the same by its own means.
 */
public final class HoldfastViewpoint {
    /** The name of the viewpoint. */
    public static final String NAME = "Continuity";

    private static final String FILE = "/description/holdfast.odesign";

    private HoldfastViewpoint() {}

    /** Where the specification is. */
    public static URL specification() {
        return Objects.requireNonNull(HoldfastViewpoint.class.getResource(FILE), FILE);
    }

    /**
     * The labels of the specification: those of its bundle, in which other bundles' files of the same name are not looked
     * for.
     *
     * @param language
     *            the language; English, where there are none in it
     * @return gives the words for a key, without its {@code %}; the key itself where there are none
     */
    public static UnaryOperator<String> labels(Locale language) {
        Properties labels = new Properties(read("/plugin.properties"));
        labels.putAll(read("/plugin_" + language.getLanguage() + ".properties"));
        return key -> labels.getProperty(key, key);
    }

    /** What loads the classes of the services. */
    public static ClassLoader services() {
        return Objects.requireNonNull(HoldfastViewpoint.class.getClassLoader());
    }

    /**
     * Says how diagrams of a plan are shown from now on: without, they are in English and as of today.
     *
     * @param plan
     *            the resource set of its files
     * @param language
     *            the language of what services say
     * @param asOf
     *            the day as of which findings are told
     * @param review
     *            what was kept of the plan when it was last reviewed
     */
    public static void show(Notifier plan, Locale language, LocalDate asOf, LastReview review) {
        ViewedPlan.of(plan).show(language, asOf, review);
    }

    /**
     * Says of which scenarios diagrams tell that show one of several: of the gravest among these, where it is one of them.
     *
     * @param plan
     *            the resource set of its files
     * @param scenarios
     *            scenarios of the plan; none for all of them
     */
    public static void choose(Notifier plan, List<Scenario> scenarios) {
        ViewedPlan.of(plan).choose(scenarios);
    }

    private static Properties read(String file) {
        String specification = specification().toExternalForm();
        String bundle = specification.substring(0, specification.length() - FILE.length());
        Properties read = new Properties();
        try (InputStream in = URI.create(bundle + file).toURL().openStream()) {
            read.load(in);
        } catch (IOException e) {
            return read; // no labels in that language
        }
        return read;
    }
}
