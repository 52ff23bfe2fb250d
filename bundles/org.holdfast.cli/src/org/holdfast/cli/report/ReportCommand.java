package org.holdfast.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.cli.CallException;
import org.holdfast.cli.DayOption;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.Languages;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.ProgressLine;
import org.holdfast.dsl.file.OutputFile;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.model.name.NearestName;
import org.holdfast.report.PlanReport;
import org.holdfast.report.ReportForm;
import org.holdfast.report.ReportRequest;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;
import org.holdfast.report.docx.DocxWriter;
import org.holdfast.report.section.ReportSections;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast report}: the plan as a document, for the director and for the one on call at night. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Writes the plan as a document: where the business stands, what is missed, what it costs, and what to do at night.")
public final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write; its ending says in which form. May be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--sections", paramLabel = "NAME", split = ",", description = "Only these sections, such as summary,plans; all, if not given.")
    private List<String> sections = new ArrayList<>();

    @Option(names = "--scenario", paramLabel = "NAME", description = "A booklet of one disaster, or of hostFailure[esx1] of a family.")
    private @Nullable String scenario;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (English) or ro (Romanian).")
    private String language = "en";

    @Mixin
    private DayOption asOf = new DayOption();

    @Option(names = "--template", paramLabel = "FILE", description = "A .docx or .dotx whose styles, head and foot a .docx takes.")
    private @Nullable Path template;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<Path, ReportWriter> writers = writers();
        checkOptions();
        checkTemplate();
        LoadedPlan loaded = plan.load(surroundings);
        PlanIndex index = PlanIndex.of(loaded.documents());
        if (index.plan().isEmpty()) {
            throw new CallException("no file holds the plan; begin one with: plan name { … }");
        }
        Report report = ProgressLine.during(surroundings, progress -> PlanReport.of(index,
                ReviewFile.read(loaded.documents()), request(index), progress));
        writers.forEach((file, writer) -> write(report, file, writer));
        return ExitStatus.FINE;
    }

    /** All are known before anything is worked out; a file that is named twice is written once. */
    private Map<Path, ReportWriter> writers() {
        Map<Path, ReportWriter> writers = new LinkedHashMap<>();
        Optional<Path> company = Optional.ofNullable(template).map(surroundings.folder()::resolve);
        Set<Path> known = new HashSet<>();
        for (Path file : files) {
            ReportForm form = form(file);
            if (known.add(surroundings.folder().resolve(file).normalize())) {
                writers.put(file, form.writer(company));
            }
        }
        return writers;
    }

    private static ReportForm form(Path file) {
        return ReportForm.of(file)
                .orElseThrow(() -> new CallException("--to " + file + " ends like no form of a report; expected "
                        + Stream.of(ReportForm.values()).map(ReportForm::ending).collect(Collectors.joining(", "))));
    }

    private void checkOptions() {
        Languages.of(language);
        List<String> known = ReportSections.anchors();
        sections.replaceAll(String::strip);
        sections.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new CallException("--sections '" + name + "' is not known"
                    + NearestName.to(name, known.stream()).map(near -> "; did you mean '" + near + "'?")
                            .orElseGet(() -> "; expected some of " + String.join(", ", known)));
        });
    }

    /** Found out before anything is worked out, too. */
    private void checkTemplate() {
        Path company = template;
        if (company == null) {
            return;
        }
        if (files.stream().noneMatch(file -> form(file) == ReportForm.DOCX)) {
            throw new CallException("--template is for a .docx, and no --to ends so");
        }
        try {
            DocxWriter.check(surroundings.folder().resolve(company));
        } catch (IOException e) {
            throw new CallException(Printable.of(String.valueOf(e.getMessage())));
        }
    }

    private ReportRequest request(PlanIndex index) {
        String named = scenario;
        List<Scenario> scenarios = named == null ? List.of() : new PlanNames(index).scenarios(List.of(named));
        return new ReportRequest(asOf.day(surroundings), Languages.of(language), sections, scenarios);
    }

    private void write(Report report, Path file, ReportWriter writer) {
        Optional<String> failure = ProgressLine.saying(surroundings, Printable.of("writing " + file), () -> OutputFile
                .write(surroundings.folder().resolve(file), out -> writer.write(report, out)));
        failure.ifPresent(reason -> {
            throw new CallException(Printable.of(file + " cannot be written: " + reason));
        });
        surroundings.err().println("holdfast: wrote " + Printable.of(file.toString()));
    }
}
