package org.holdfast.diagram.tool;

import static org.holdfast.diagram.tool.Bench.holds;
import static org.holdfast.diagram.tool.Bench.name;
import static org.holdfast.diagram.tool.Bench.with;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.description.Tool.DirectEdit;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Scope;

/** Changes what is there without a palette: labels in place, deletion, double clicks. */
public final class Editing {
    private final Bench bench;

    Editing(Bench bench) {
        this.bench = bench;
    }

    /**
     * Whether the diagram shows something that is in the model still, after what was changed by these tools.
     *
     * @param id
     *            of a node or an edge
     * @return whether there is one
     */
    public boolean shows(String id) {
        return bench.scene().shows(id) && bench.scene().one(id).element().eResource() != null;
    }

    /**
     * What is there to be edited in place.
     *
     * @param id
     *            of a node or an edge
     * @return the words, if its label can be edited
     */
    public Optional<String> editedLabel(String id) {
        Shown shown = bench.scene().one(id);
        Scope scope = bench.scope(shown);
        return directEdit(shown)
                .map(tool -> tool.shown().map(one -> new Evaluation(Set.of()).words(one, scope)).orElse(shown.label()));
    }

    private Optional<DirectEdit> directEdit(Shown shown) {
        return shown.mapping().gestures().rename().map(bench::tool).map(DirectEdit.class::cast)
                .filter(tool -> holds(tool.basics(), bench.scope(shown)));
    }

    /**
     * Edits a label in place.
     *
     * @param id
     *            of a node or an edge
     * @param words
     *            what was typed
     */
    public void editLabel(String id, String words) {
        Shown shown = bench.scene().one(id);
        DirectEdit tool = directEdit(shown)
                .orElseThrow(() -> new ToolException("The label of " + name(shown) + " cannot be edited here."));
        Map<String, String> values = new Mask(tool.mask()).values(words).orElseThrow(
                () -> new ToolException("'" + words + "' is not as it should be: " + tool.mask() + " was expected."));
        Scope scope = bench.scope(shown);
        for (Map.Entry<String, String> value : values.entrySet()) {
            scope = scope.with(value.getKey(), value.getValue());
        }
        bench.run(tool.basics(), scope);
    }

    /**
     * Whether something can be deleted.
     *
     * @param id
     *            of a node or an edge
     * @return whether {@link #delete} would be tried
     */
    public boolean canDelete(String id) {
        Shown shown = bench.scene().one(id);
        return callable(shown, shown.mapping().gestures().delete()).isPresent();
    }

    /**
     * Deletes something.
     *
     * @param id
     *            of a node or an edge
     */
    public void delete(String id) {
        Shown shown = bench.scene().one(id);
        call(shown, shown.mapping().gestures().delete(), "cannot be deleted here");
    }

    /**
     * Whether a double click does something.
     *
     * @param id
     *            of a node or an edge
     * @return whether {@link #doubleClick} would be tried
     */
    public boolean canDoubleClick(String id) {
        Shown shown = bench.scene().one(id);
        return callable(shown, shown.mapping().gestures().doubleClick()).isPresent();
    }

    /**
     * Does what a double click does.
     *
     * @param id
     *            of a node or an edge
     */
    public void doubleClick(String id) {
        Shown shown = bench.scene().one(id);
        call(shown, shown.mapping().gestures().doubleClick(), "knows no double click");
    }

    private Optional<Basics> callable(Shown shown, Optional<String> tool) {
        return tool.map(bench::tool).map(Tool::basics).filter(basics -> holds(basics, scope(basics, shown)));
    }

    private void call(Shown shown, Optional<String> tool, String cannot) {
        Basics basics = callable(shown, tool).orElseThrow(() -> new ToolException(name(shown) + " " + cannot + "."));
        bench.run(basics, scope(basics, shown));
    }

    private Scope scope(Basics basics, Shown shown) {
        Scope scope = with(bench.scope(shown), basics, "element", "element", shown.element());
        scope = with(scope, basics, "elementView", "elementView", shown.view());
        return with(scope, basics, "containerView", "containerView", bench.scene().viewOf(shown.container()));
    }
}
