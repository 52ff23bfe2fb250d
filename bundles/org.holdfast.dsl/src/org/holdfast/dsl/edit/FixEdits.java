package org.holdfast.dsl.edit;

import com.google.inject.Inject;

import java.util.List;

import org.holdfast.rules.fix.Fix;

/** Fixes of findings as the smallest edits of the text. */
public class FixEdits {
    /** What an acceptance says before somebody says why. */
    public static final String NO_REASON_YET = "say why";

    @Inject
    private PlanEdits edits;

    /**
     * The edits of one fix, as {@link PlanEdits#of(Draft)} gives them. An acceptance asks for its reason.
     *
     * @throws UnwritableException
     *             if the language cannot say what is wanted
     */
    public List<TextEdit> of(Fix fix) {
        FixDraft draft = new FixDraft(NO_REASON_YET);
        draft.add(fix);
        return of(draft);
    }

    /**
     * The edits of several fixes together.
     *
     * @throws UnwritableException
     *             if the language cannot say what is wanted
     */
    public List<TextEdit> of(FixDraft draft) {
        return edits.of(draft.draft());
    }
}
