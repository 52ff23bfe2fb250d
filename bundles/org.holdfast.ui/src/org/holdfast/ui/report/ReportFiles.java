package org.holdfast.ui.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.dsl.file.OutputFile;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.report.PlanReport;
import org.holdfast.report.ReportForm;
import org.holdfast.report.ReportRequest;
import org.holdfast.report.content.Report;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/** Writes the reports of a plan as it stands in the workbench, unsaved text included. */
public final class ReportFiles {

    private ReportFiles() {}

    private record Found(Optional<Report> report, String hindrance) {
        Report orElseThrow() throws CoreException {
            return report.orElseThrow(() -> new CoreException(Status.error(hindrance)));
        }
    }

    /**
     * Writes the reports, one analysis for all of them. Each file is there as a whole or not at all.
     *
     * @throws CoreException
     *             if the plan has errors, or a file cannot be written; its message is for the user
     * @throws OperationCanceledException
     *             if the user cancels; what was written until then stays
     */
    public static void write(PlanSession plan, ReportExport export, SubMonitor monitor) throws CoreException {
        monitor.setWorkRemaining(export.forms().size() + 2);
        monitor.subTask("Working out what the plan says");
        Found found = plan.readNow(model -> report(model, export));
        monitor.worked(2);
        for (ReportForm form : export.forms()) {
            SubMonitor part = monitor.split(1);
            part.subTask("Writing " + export.file(form).getFileName());
            write(found.orElseThrow(), form, export);
        }
    }

    private static Found report(PlanModel model, ReportExport export) {
        Optional<Problem> error = LastGood.error(model);
        if (error.isPresent()) {
            return new Found(Optional.empty(), LastGood.mendFirst(error, false));
        }
        return new Found(
                model.index().filter(index -> index.plan().isPresent())
                        .map(index -> PlanReport.of(index, model.review(), request(index, export))),
                "No file holds the plan; begin one with: plan name { … }");
    }

    private static ReportRequest request(PlanIndex index, ReportExport export) {
        return new ReportRequest(export.asOf(), export.language(), List.of(),
                export.disaster().map(name -> scenarios(index, name)).orElse(List.of()));
    }

    private static List<Scenario> scenarios(PlanIndex index, String disaster) {
        return Scenarios.of(index, PlanMeasures.of(index)).stream()
                .filter(scenario -> scenario.disaster().map(each -> disaster.equals(each.getName())).orElse(false))
                .toList();
    }

    private static void write(Report report, ReportForm form, ReportExport export) throws CoreException {
        Optional<String> failure = OutputFile.write(export.file(form),
                out -> form.writer(export.template()).write(report, out));
        if (failure.isPresent()) {
            throw new CoreException(Status.error(export.file(form) + " cannot be written: " + failure.get()));
        }
    }
}
