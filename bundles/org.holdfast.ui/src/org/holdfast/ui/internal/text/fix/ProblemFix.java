package org.holdfast.ui.internal.text.fix;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.holdfast.ui.internal.text.Refusals;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanImages;

/** One way to mend a problem. */
final class ProblemFix implements IMarkerResolution2 {

    private final String label;
    private final String description;
    private final Supplier<CompletableFuture<EditOutcome>> work;

    /**
     * A fix.
     *
     * @param description
     *            what is mended by it: two problems may be at one place
     */
    ProblemFix(String label, String description, Supplier<CompletableFuture<EditOutcome>> work) {
        this.label = label;
        this.description = description;
        this.work = work;
    }

    /** What a fix says, as a label. */
    static String label(String says) {
        return says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Image getImage() {
        return PlanImages.named("fix.svg");
    }

    @Override
    @NonNullByDefault({})
    public void run(IMarker marker) {
        Refusals.tell(work.get());
    }
}
