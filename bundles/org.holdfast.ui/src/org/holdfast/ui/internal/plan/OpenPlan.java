package org.holdfast.ui.internal.plan;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.ui.internal.problems.ProblemMarkers;
import org.holdfast.ui.internal.settings.Amount;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanListener;
import org.holdfast.ui.plan.PlanState;

/** Keeps the models of a project's plan in step with its files, and has it checked when it has changed. */
public final class OpenPlan implements IResourceChangeListener {

    // so soon after the last key the models follow, and the quick rules are asked
    private static final long FOLLOW_MILLIS = 30;
    private static final long QUICK_MILLIS = 250;
    private static final long MILLIS_OF_TENTH = 100;
    private static final long UNUSED_MILLIS = 60_000;

    private final IProject project;
    private final TextsOfProject texts;
    private final PlanModels models;
    private final PlanEditing editing;
    private final PlanChecking checking;
    private final CheckJob quick;
    private final CheckJob all;
    private final Job follow;
    private final Job forget;
    private final PlanNews news = new PlanNews();
    private final Consumer<IFile> openListener = this::openChanged;
    private volatile PlanFindings findings = PlanFindings.NONE;

    /** Listens to the files of {@code project} from now on. */
    public OpenPlan(IProject project) {
        this.project = project;
        texts = new TextsOfProject(project);
        models = new PlanModels(texts, this::modelChanged);
        editing = new PlanEditing(models);
        checking = new PlanChecking(models);
        String name = "Checking " + project.getName();
        all = new CheckJob(name, checking::all, models::isWanted, this::checkedAll);
        quick = new CheckJob(name, checking::quick, models::isWanted, this::checkedQuickly);
        follow = Job.createSystem("Reading " + project.getName(), (ICoreRunnable) monitor -> followTexts());
        forget = Job.createSystem("Closing " + project.getName(), (ICoreRunnable) monitor -> forgetIfUnused());
        OpenDocuments.ALL.addListener(openListener);
        project.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    public IProject project() {
        return project;
    }

    public PlanModels models() {
        return models;
    }

    public PlanFindings findings() {
        return findings;
    }

    public CompletableFuture<EditOutcome> edit(String label, PlanEdit edit) {
        return editing.edit(label, edit);
    }

    public void addListener(PlanListener listener) {
        news.add(listener);
    }

    public void removeListener(PlanListener listener) {
        news.remove(listener);
    }

    /** Has the plan checked soon. */
    public void checkSoon() {
        quick.restart(QUICK_MILLIS);
    }

    /**
     * Checks the plan by the thread that calls, on which that takes a while.
     *
     * @throws CancellationException
     *             if it was cancelled
     */
    public void checkNow(BooleanSupplier cancelled) {
        checkedAll(checking.all(cancelled));
    }

    private void openChanged(IFile file) {
        if (project.equals(file.getProject())) {
            texts.openChanged();
            changed();
        }
    }

    @Override
    @NonNullByDefault({})
    public void resourceChanged(IResourceChangeEvent event) {
        ProjectChange change = ProjectChange.of(event, project);
        if (change.isAny() && !project.isAccessible()) {
            end();
        } else if (change.isAny()) {
            change.files().forEach(texts::diskChanged);
            changed();
        }
    }

    /** The project is gone or closed: one of the same name that comes later may be another plan. */
    private void end() {
        all.cancel();
        quick.cancel();
        follow.cancel();
        texts.goneFromDisk();
        findings = PlanFindings.NONE;
        news.tell(listener -> listener.checked(PlanFindings.NONE));
        Workers.run(this::forgetAll);
    }

    private void changed() {
        all.cancel();
        follow.schedule(FOLLOW_MILLIS);
        quick.restart(QUICK_MILLIS);
    }

    private void followTexts() {
        if (isUsed()) {
            models.readGood(model -> model.state());
        }
    }

    private void modelChanged(PlanState state) {
        news.tell(listener -> listener.modelChanged(state));
    }

    private void checkedQuickly(PlanFindings found) {
        checked(found);
        all.restart(Amount.PAUSE.value() * MILLIS_OF_TENTH - QUICK_MILLIS);
    }

    private void checkedAll(PlanFindings found) {
        checked(found);
        if (!isUsed()) {
            forget.schedule(UNUSED_MILLIS);
        }
    }

    private void checked(PlanFindings found) {
        findings = found;
        try {
            ProblemMarkers.replace(project, MarkedProblems.of(found));
        } catch (CoreException e) {
            ILog.of(OpenPlan.class).log(e.getStatus());
        }
        news.tell(listener -> listener.checked(found));
    }

    private boolean isUsed() {
        return news.isHeard() || OpenDocuments.ALL.files().anyMatch(file -> project.equals(file.getProject()));
    }

    private void forgetIfUnused() {
        if (!isUsed()) {
            forgetAll();
        }
    }

    private void forgetAll() {
        models.forget();
        checking.forget();
    }
}
