package org.holdfast.ui.internal.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Person;
import org.holdfast.model.Strikable;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.ScenarioWords;
import org.holdfast.report.wording.Wording;
import org.holdfast.ui.plan.PlanModel;

/**
 * What can be simulated of a plan.
 *
 * @param scenarios
 *            its scenarios, by what people call them
 * @param losable
 *            what can be lost for the sake of argument, by name
 */
record Choices(List<Scenario> scenarios, List<Losable> losable) {

    /** Nothing. */
    static final Choices NONE = new Choices(List.of(), List.of());

    /** Small letters or capitals: as people look for a word in a list. Two of one label keep their order by name. */
    private static final Comparator<Scenario> BY_LABEL = Comparator.comparing(Scenario::label,
            String.CASE_INSENSITIVE_ORDER);

    /**
     * A scenario.
     *
     * @param name
     *            its name
     * @param label
     *            what people call it
     * @param disaster
     *            the address of the disaster
     */
    record Scenario(String name, String label, Optional<URI> disaster) {}

    /**
     * A region, site, kind, component or person.
     *
     * @param label
     *            what it is and how it is called
     */
    record Losable(URI address, String label, EClass type) {}

    /** Empty where the plan states an error of the language, as nothing can be worked out then. */
    static Optional<Choices> of(PlanModel model) {
        ScenarioWords words = new ScenarioWords(new Wording(Messages.in(Locale.ENGLISH)));
        return model.index().map(index -> new Choices(
                Recoveries.of(index).scenarios().stream()
                        .map(each -> new Scenario(each.name(), words.name(each), each.disaster().map(Choices::address)))
                        .sorted(BY_LABEL).toList(),
                losable(model)));
    }

    private static URI address(Disaster disaster) {
        return EcoreUtil.getURI(disaster);
    }

    private static List<Losable> losable(PlanModel model) {
        List<Losable> all = new ArrayList<>();
        for (Document document : model.documents()) {
            document.eAllContents().forEachRemaining(each -> {
                if (each instanceof Strikable || each instanceof Person) {
                    NamedElement named = (NamedElement) each;
                    all.add(new Losable(EcoreUtil.getURI(each), label(named), each.eClass()));
                }
            });
        }
        all.sort(Comparator
                .comparing((Losable each) -> !Component.class.isAssignableFrom(each.type().getInstanceClass()))
                .thenComparing(Losable::label));
        return List.copyOf(all);
    }

    private static String label(NamedElement element) {
        String title = element.getTitle() == null ? "" : " – " + element.getTitle();
        return Sort.of(element.eClass()).word() + " " + Labels.of(element) + title;
    }
}
