package org.holdfast.cli.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.DayOption;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.Languages;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.console.Printable;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.sync.View;
import org.holdfast.dsl.file.OutputFile;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.report.diagram.Folded;
import org.holdfast.report.diagram.PlanDiagrams;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast diagram}: a picture of the plan, for walls, wikis and reports. */
@Command(name = "diagram", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Draws what depends on what, what lies where, how a plan restores it, and what a disaster does to it.")
public final class DiagramCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write: .svg or .png. May be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--of", paramLabel = "DIAGRAM", defaultValue = "dependencies", description = "dependencies (if not given), sites, recovery or impact.")
    private String diagram = "dependencies";

    @Option(names = "--plan", paramLabel = "NAME", description = "The recovery plan that --of recovery shows.")
    private @Nullable String recoveryPlan;

    @Option(names = "--scenario", paramLabel = "NAME", description = "The disaster that --of impact shows.")
    private @Nullable String scenario;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark, or both: as who looks at it prefers. An .svg is both and a .png light, if not given.")
    private @Nullable String theme;

    @Option(names = "--scale", paramLabel = "NUMBER", defaultValue = "2", description = "How many pixels of a .png a point has: 2, if not given.")
    private double scale = 2;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (English) or ro (Romanian).")
    private String language = "en";

    @Mixin
    private DayOption asOf = new DayOption();

    /**
     * @param surroundings
     *            where results and messages go
     */
    public DiagramCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<Path, PictureForm> forms = new LinkedHashMap<>();
        files.forEach(file -> forms.put(file, PictureForm.of(file, theme, scale)));
        Locale locale = Languages.of(language);
        PlanDiagrams diagrams = PlanDiagrams.in(locale);
        DiagramDescription description = DiagramNames.description(diagrams, diagram);
        LoadedPlan loaded = plan.load(surroundings);
        PlanIndex index = PlanIndex.of(loaded.documents());
        EObject root = new DiagramRoot(index, recoveryPlan, scenario).of(description);
        PlanDiagrams.show(root, locale, asOf.day(surroundings),
                ReviewFile.read(loaded.documents()));
        View chosen = view.of(description, index);
        Folded folded = PlanDiagrams.diagram(description, root, chosen, view.most());
        if (folded.diagram().nodes().isEmpty()) {
            throw new CallException("there is nothing to draw: " + view.whyNothing());
        }
        Positions kept = chosen.focus().isPresent() ? Positions.NONE
                : KeptPositions.of(description, root, surroundings);
        SvgOptions options = SvgOptions.ALONE.note(view.note(folded)).legend(diagrams.legend(folded.diagram()));
        forms.forEach((file, form) -> write(file,
                form.bytes(themed -> PlanDiagrams.draw(description, folded.diagram(), kept, options.theme(themed)))));
        return ExitStatus.FINE;
    }

    private void write(Path file, byte[] bytes) {
        OutputFile.write(surroundings.folder().resolve(file), out -> out.write(bytes)).ifPresent(reason -> {
            throw new CallException(Printable.of(file + " cannot be written: " + reason));
        });
        surroundings.err().println("holdfast: wrote " + Printable.of(file.toString()));
    }
}
