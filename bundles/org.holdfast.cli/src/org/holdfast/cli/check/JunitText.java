package org.holdfast.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.rules.Finding;

/** Problems and findings as lines that begin with their places, which many tools make links of. */
final class JunitText {
    private final Path folder;

    JunitText(Path folder) {
        this.folder = folder;
    }

    String of(List<Problem> problems) {
        return problems.stream().map(problem -> place(problem.file(), problem.line(), problem.column())
                + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + "\n")
                .collect(Collectors.joining());
    }

    String ofFindings(List<Finding> findings) {
        return findings.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Finding finding) {
        StringBuilder line = new StringBuilder();
        Places.of(finding.subject(), finding.place())
                .ifPresent(place -> line.append(place(place.file(), place.line(), place.column())));
        line.append(finding.severity().name().toLowerCase(Locale.ROOT)).append(": ").append(finding.message());
        finding.chain().forEach(link -> line.append("\n    -> ").append(link.says()));
        return line.append('\n').toString();
    }

    private String place(URI file, int line, int column) {
        return PlacePath.of(file, folder) + ":" + line + ":" + column + ": ";
    }
}
