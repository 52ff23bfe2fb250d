package org.holdfast.ui.internal.view;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.plan.PlanModel;

/**
 * Something that a view works out of the plan in the background, and again when the plan changes: one at a time, and only
 * what was asked last is shown. For the thread of the user interface.
 *
 * @param <T>
 *            what comes of it, as values that outlive the model
 */
public final class PlanReading<T> {

    private static final int PAUSE_MILLIS = 400;

    private final PlanView view;
    private final Function<PlanModel, T> reader;
    private final Consumer<T> shower;
    private long asked;
    private boolean isReading;
    private boolean isStale;

    /**
     * @param reader
     *            works it out, on a background thread
     * @param shower
     *            shows it, on the thread of the user interface
     */
    public PlanReading(PlanView view, Function<PlanModel, T> reader, Consumer<T> shower) {
        this.view = view;
        this.reader = reader;
        this.shower = shower;
    }

    /** Works it out after a pause, unless it is asked for again meanwhile. */
    public void soon() {
        long mine = ++asked;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (mine == asked && view.isOpen()) {
                now();
            }
        });
    }

    /** Works it out now; if that is being done, once more afterwards. */
    public void now() {
        asked++;
        isStale = isReading;
        if (!isReading) {
            view.plan().ifPresent(session -> {
                isReading = true;
                session.read(reader).whenComplete((found, failure) -> view.later(() -> done(found, failure)));
            });
        }
    }

    private void done(T found, Throwable failure) {
        isReading = false;
        if (failure != null) {
            ILog.of(getClass()).error("A view could not be worked out", failure);
        } else if (!isStale) {
            shower.accept(found);
        }
        if (isStale) {
            now();
        }
    }
}
