package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanModel;

/** What the fields of a form ask for; for the thread of the user interface. */
interface FormWishes {

    /**
     * Changes the text; the field is told if that is refused.
     *
     * @param edit
     *            the edit, for the address of the element that is shown
     */
    default void change(FieldControl by, Function<URI, PlanEdit> edit) {
        change(by, edit, address -> address);
    }

    /**
     * Changes the text; the field is told if that is refused.
     *
     * @param edit
     *            the edit, for the address of the element that is shown
     * @param after
     *            the address of the element after it
     */
    void change(FieldControl by, Function<URI, PlanEdit> edit, UnaryOperator<URI> after);

    /** Shows what is wrong with what is entered in any field, or that nothing is any more. */
    void tell();

    /** Shows another element. */
    void lead(URI address);

    /** Asks for some of many. */
    List<Link> choose(FormField field, List<Link> candidates, boolean several);

    /**
     * Asks for some of what the plan has.
     *
     * @param candidates
     *            finds them, for the address of the element that is shown, in the background
     * @param then
     *            gets what is chosen; not called if that is nothing
     */
    void choose(FormField field, BiFunction<PlanModel, URI, List<Link>> candidates, boolean several,
            Consumer<List<Link>> then);

    /** Asks for one of many. */
    default Optional<Link> choose(FormField field, List<Link> candidates) {
        return choose(field, candidates, false).stream().findFirst();
    }
}
