package org.holdfast.ui.internal.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.holdfast.ui.problems.PlanProblem;
import org.holdfast.ui.problems.PlanProblem.Severity;

/**
 * Which problems are marked: of one file so many as a window can show without stopping, the gravest first; how many more
 * there are is said at the beginning of the file.
 */
final class MarkedMost {

    private static final int MOST = 500;
    private static final Comparator<PlanProblem> GRAVEST = Comparator.comparing(PlanProblem::severity).reversed()
            .thenComparingInt(PlanProblem::offset);

    private MarkedMost() {}

    /** By file. */
    static Map<Path, List<PlanProblem>> of(List<PlanProblem> problems) {
        Map<Path, List<PlanProblem>> byFile = new TreeMap<>();
        problems.forEach(each -> byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each));
        byFile.replaceAll((file, all) -> all.size() <= MOST ? all : most(file, all));
        return byFile;
    }

    private static List<PlanProblem> most(Path file, List<PlanProblem> all) {
        List<PlanProblem> most = new ArrayList<>(all.stream().sorted(GRAVEST).limit(MOST).toList());
        most.add(new PlanProblem(file, 1, 1, 0, 0, Severity.INFO, "",
                all.size() - MOST + " more problems are not marked in this file; the gravest are", false));
        return most;
    }
}
