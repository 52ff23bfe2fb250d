package org.holdfast.ui.internal.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.holdfast.ui.internal.settings.Amount;
import org.holdfast.ui.plan.PlanSession;

/** What years cost by chance: started by hand, with progress, to be cancelled. */
final class YearsArea {

    private static final int[] WEIGHTS = { 40, 60 };

    private final Supplier<Optional<PlanSession>> plan;
    private final Consumer<Runnable> later;
    private final Composite area;
    private final Button start;
    private final Button cancel;
    private final ProgressBar bar;
    private final Label note;
    private final SumTable sums;
    private final PictureArea curve;
    private Optional<YearsJob> running = Optional.empty();
    private Optional<Years> shown = Optional.empty();

    /**
     * @param later
     *            does something on the thread of the user interface, unless the view is closed by then
     */
    YearsArea(Composite parent, Supplier<Optional<PlanSession>> plan, Consumer<Runnable> later) {
        this.plan = plan;
        this.later = later;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        start = button(head, label(), this::start);
        Amount.YEARS.whenSet(start, () -> {
            start.setText(label());
            head.layout();
        });
        start.setToolTipText("Disasters occur by chance, as often as the plan expects: what does a year cost?");
        cancel = button(head, "&Cancel", this::cancel);
        cancel.setEnabled(false);
        bar = new ProgressBar(head, SWT.HORIZONTAL);
        bar.setMaximum(YearsJob.PARTS);
        note = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        sums = new SumTable(sash);
        curve = new PictureArea(sash);
        sash.setWeights(WEIGHTS);
    }

    Control control() {
        return area;
    }

    private static String label() {
        return String.format(Locale.ENGLISH, "Simulate %,d &Years", Amount.YEARS.value());
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** Another plan is shown: what was simulated is of no interest. */
    void forget() {
        cancel();
        shown = Optional.empty();
        sums.show(List.of());
        curve.show(List.of());
        note.setText("");
    }

    /** The plan has changed. */
    void changed() {
        tellIfOld();
    }

    private void start() {
        plan.get().ifPresent(session -> {
            cancel();
            YearsJob job = new YearsJob(session, parts -> later.accept(() -> progressed(parts)),
                    found -> later.accept(() -> show(found)));
            job.addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    later.accept(() -> ended(job, event.getResult()));
                }
            });
            running = Optional.of(job);
            start.setEnabled(false);
            cancel.setEnabled(true);
            note.setText("Simulating…");
            job.schedule();
        });
    }

    /** Ends what is being simulated. */
    void cancel() {
        running.ifPresent(YearsJob::cancel);
    }

    private void progressed(long parts) {
        if (running.isPresent()) {
            bar.setSelection((int) parts);
        }
    }

    private void ended(YearsJob job, IStatus result) {
        if (running.filter(job::equals).isEmpty()) {
            return;
        }
        running = Optional.empty();
        bar.setSelection(0);
        start.setEnabled(true);
        cancel.setEnabled(false);
        if (result.getSeverity() == IStatus.CANCEL) {
            note.setText("Cancelled.");
        } else if (!result.isOK()) {
            note.setText(result.getMessage());
        }
    }

    private void show(Years found) {
        shown = Optional.of(found);
        sums.show(found.sums());
        curve.show(List.of(found.curve()));
        note.setText("");
        tellIfOld();
    }

    private void tellIfOld() {
        if (running.isEmpty() || shown.isPresent()) {
            boolean isOld = shown.isPresent() && plan.get().map(session -> session.state().revision())
                    .filter(revision -> revision != shown.get().revision()).isPresent();
            if (isOld) {
                note.setText("The plan has changed since: simulate again.");
            }
        }
    }
}
