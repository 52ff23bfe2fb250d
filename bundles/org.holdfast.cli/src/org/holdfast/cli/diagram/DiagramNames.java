package org.holdfast.cli.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.holdfast.cli.CallException;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.model.name.NearestName;
import org.holdfast.report.diagram.PlanDiagrams;

/** What the names of a call stand for in the viewpoint; small and capital letters are the same there. */
final class DiagramNames {

    private DiagramNames() {}

    /**
     * A diagram.
     *
     * @throws CallException
     *             if there is none of this name
     */
    static DiagramDescription description(PlanDiagrams diagrams, String name) {
        return diagrams.description(name).orElseThrow(() -> unknown("--of", name,
                diagrams.descriptions().stream().map(DiagramDescription::name).toList()));
    }

    /**
     * The things of the viewpoint that are named.
     *
     * @param option
     *            of the call
     * @throws CallException
     *             if there is none of a name
     */
    static <T> Set<String> known(String option, List<String> names, List<T> all, Function<T, String> nameOf) {
        Set<String> found = new TreeSet<>();
        for (String name : names) {
            found.add(all.stream().map(nameOf).filter(each -> each.equalsIgnoreCase(name)).findFirst()
                    .orElseThrow(() -> unknown(option, name, all.stream().map(nameOf).toList())));
        }
        return found;
    }

    private static CallException unknown(String option, String name, List<String> all) {
        List<String> words = all.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return new CallException("%s '%s' is not known; %s".formatted(option, name,
                NearestName.to(name, words.stream()).map(near -> "did you mean '" + near + "'?").orElse(words.isEmpty()
                        ? "this diagram has none"
                        : "expected " + String.join(", ", words))));
    }
}
