package org.holdfast.diagram.sync;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.EdgeLook;
import org.holdfast.diagram.description.LabelLook;
import org.holdfast.diagram.description.LineLook;
import org.holdfast.diagram.description.Looks;
import org.holdfast.diagram.description.NodeLook;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.NodeStyle;

/** Decides what things look like: picks the look whose condition holds, and evaluates what it says. */
final class Painter {
    /** Sirius counts the sizes of nodes in tens of points. */
    private static final int UNIT = 10;

    private final Pass pass;
    private final Icons icons;

    Painter(Pass pass, Icons icons) {
        this.pass = pass;
        this.icons = icons;
    }

    Scope scope(Draft draft, EObject root) {
        return pass.diagram().at(draft.element).with("containerView", (Supplier<EObject>) draft::containerView)
                .with("container", draft.parent().map(parent -> parent.element).orElse(root))
                .with("view", (Supplier<EObject>) draft::view);
    }

    Scope scope(Link link) {
        return EdgePass.ends(pass.diagram().at(link.element()), link.source(), link.target()).with("view",
                (Supplier<EObject>) () -> ViewElement
                        .edge(link.element(), link.source().view(), link.target().view(), pass.view()));
    }

    <L> L pick(Looks<L> looks, Scope scope) {
        return looks.pick(condition -> pass.ask().truth(condition, scope, false));
    }

    NodeStyle style(NodeLook look, Scope scope) {
        return new NodeStyle(look.shape(), Colours.of(look.fill()), look.gradient().map(Colours::of),
                line(look.border(), scope), side(look.width(), scope), side(look.height(), scope), look.labelOutside(),
                look.labelHidden());
    }

    private int side(Expression side, Scope scope) {
        return Math.max(0, pass.ask().number(side, scope, 0)) * UNIT;
    }

    EdgeStyle style(EdgeLook look, Scope scope) {
        return new EdgeStyle(line(look.line(), scope), look.sourceArrow(), look.targetArrow(), look.routing());
    }

    private Line line(LineLook look, Scope scope) {
        return new Line(Colours.of(look.colour()), Math.max(0, pass.ask().number(look.width(), scope, 1)), look.dash());
    }

    Label label(LabelLook look, Scope scope) {
        Optional<String> icon = look.showIcon() ? look.iconPath().or(() -> icons.of(scope.self())) : Optional.empty();
        return new Label(pass.ask().words(look.words(), scope), Colours.of(look.colour()), look.size(), look.formats(),
                icon);
    }

    Optional<Label> label(Optional<LabelLook> look, Scope scope) {
        return look.map(one -> label(one, scope)).filter(label -> !label.text().isEmpty());
    }

    String tooltip(NodeLook look, Scope scope) {
        return look.tooltip().map(one -> pass.ask().words(one, scope)).orElse("");
    }
}
