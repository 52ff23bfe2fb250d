package org.holdfast.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.ui.guide.ProgramFiles;
import org.holdfast.ui.wizard.PlanStart.StartFile;

/** The plans that come with the product: folders beside it. */
public final class ExamplePlans {

    /** The folder of the example that an empty workspace begins with. */
    public static final String FIRST = "mail-order";

    private static final String PLAN = "plan.bcp";

    private static final List<Example> KNOWN = List.of(
            new Example(FIRST, "Mail order company",
                    "The whole method and the whole language, in files that follow the steps. All that is found is accepted with a reason."),
            new Example("e-mail", "E-mail",
                    "One service, planned from three questions: how much loss, how long, what is quicker recovery worth."),
            new Example("first-draft", "Bakery, first draft",
                    "A company in the middle of step c: what was signed off too early, and what comes next."),
            new Example("worked-case", "Worked case",
                    "One fire, worked by hand in the file, to compare with what the analyses say."),
            new Example("cloud-gov", "Cloud platform",
                    "What a published contingency plan states, and what it leaves open."));

    private ExamplePlans() {}

    private record Example(String folder, String title, String description) {}

    /** All that are there; none where the program was started without the product around it. */
    public static List<PlanStart> all() {
        return KNOWN.stream().flatMap(example -> start(example).stream()).toList();
    }

    /** The one that an empty workspace begins with; empty where the product is not around the program. */
    public static Optional<PlanStart> first() {
        return start(KNOWN.get(0));
    }

    private static Optional<PlanStart> start(Example example) {
        return ProgramFiles.examples().map(examples -> examples.resolve(example.folder()))
                .filter(Files::isDirectory)
                .map(folder -> new PlanStart(example.title(), example.description(), example.folder(),
                        name -> files(folder)));
    }

    private static List<StartFile> files(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith(PLAN)).thenComparing(file -> file))
                    .toList();
        }
        List<StartFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new StartFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
        }
        return files;
    }
}
