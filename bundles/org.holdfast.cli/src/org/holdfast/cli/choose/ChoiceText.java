package org.holdfast.cli.choose;

import java.util.List;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.choice.LeftOut;
import org.holdfast.analysis.choice.Miss;
import org.holdfast.analysis.choice.Standing;
import org.holdfast.analysis.choice.SubjectChoice;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.console.Wrapping;
import org.holdfast.model.Plan;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;

/** Tells a choice to people: what is gained, what is bought, what is left out and why, who gets what. */
final class ChoiceText {
    private final Plan plan;
    private final boolean colours;
    private final boolean isGiven;
    private final Amounts amounts;
    private final ChoiceWords words;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param isGiven
     *            whether the budget is that of the call, not of the plan
     */
    ChoiceText(Plan plan, boolean colours, boolean isGiven) {
        this.plan = plan;
        this.colours = colours;
        this.isGiven = isGiven;
        this.amounts = Amounts.of(plan);
        this.words = new ChoiceWords(amounts);
    }

    String of(BudgetChoice choice) {
        head(choice);
        standings(choice);
        bought(choice);
        leftOut(choice);
        subjects(choice);
        missed("Objectives that are missed with the choice", choice.after().missed());
        estimate(choice);
        reach(choice);
        front(choice);
        return text.toString();
    }

    private void head(BudgetChoice choice) {
        say(title(plan) + ": protections for " + choice.budget().map(amount -> amounts.told(amount) + " a year, "
                + (isGiven ? "as given" : "the budget of the plan"))
                .orElse("any sum, since the plan states no budget"));
        if (!choice.isWithin()) {
            say("The budget is too small for any choice: the least that can be spent is "
                    + amounts.told(choice.after().cost())
                    + " a year, for preventions, for what guests have and for what"
                    + " could not be chosen.");
        }
        if (!choice.isProven()) {
            say("The search was too long to prove that no other choice is better.");
        }
    }

    private static String title(Plan plan) {
        return plan.getTitle() == null ? Labels.of(plan) : plan.getTitle();
    }

    private void standings(BudgetChoice choice) {
        text.append('\n');
        text.append(new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT)
                .row("a year", "now", "chosen", "change")
                .row("objectives missed", missed(choice.before()), missed(choice.after()),
                        signed(choice.after().missed().size() - choice.before().missed().size()))
                .row("cost of protections and preventions", amounts.told(choice.before().cost()),
                        amounts.told(choice.after().cost()),
                        amounts.change(choice.after().cost().minus(choice.before().cost())))
                .row("expected loss", loss(choice.before()), loss(choice.after()), amounts.change(choice.change())));
        List<String> gaps = choice.after().yearly().without().stream().map(Object::toString).toList();
        gaps.forEach(gap -> say("Not in the loss: " + gap + "."));
    }

    private static String missed(Standing standing) {
        return String.valueOf(standing.missed().size());
    }

    private String loss(Standing standing) {
        return (standing.yearly().isComplete() ? "" : "at least ") + amounts.told(standing.yearly().amount());
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : String.valueOf(number);
    }

    private void bought(BudgetChoice choice) {
        heading("Bought");
        if (choice.bought().isEmpty()) {
            say("Nothing.");
        }
        TextTable table = new TextTable(Side.LEFT, Side.LEFT);
        for (Protection protection : choice.bought()) {
            List<String> users = choice.subjects().stream()
                    .filter(each -> each.chosen().cover().bought().contains(protection))
                    .map(each -> Labels.of(each.subject().element())).toList();
            table.row(Labels.of(protection),
                    users.isEmpty() ? "for guests" : "for " + String.join(", ", users));
        }
        text.append(table);
    }

    private void leftOut(BudgetChoice choice) {
        heading("Left out");
        if (choice.leftOut().isEmpty()) {
            say("Nothing: every protection of the plan is bought" + choice.budget()
                    .map(amount -> amount.minus(choice.after().cost())).filter(left -> left.signum() > 0)
                    .map(left -> ", and " + amounts.told(left) + " of the budget are left.").orElse("."));
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT);
        for (LeftOut out : choice.leftOut()) {
            table.row(Labels.of(out.protection()), amounts.told(out.price()), words.why(out));
        }
        text.append(table);
    }

    private void subjects(BudgetChoice choice) {
        heading("Who gets what");
        if (choice.subjects().isEmpty()) {
            say("The plan has no systems.");
            return;
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("", "missed", "expected loss", "protected by");
        for (SubjectChoice each : choice.subjects()) {
            table.row(Labels.of(each.subject().element()), missed(each), loss(each), covered(each, choice));
        }
        text.append(table);
    }

    private static String missed(SubjectChoice each) {
        int now = each.present().missed().size();
        int then = each.chosen().missed().size();
        return now == then ? String.valueOf(now) : now + " -> " + then;
    }

    private String loss(SubjectChoice each) {
        return each.chosen().isKnown() ? amounts.told(each.chosen().yearly()) : "not computed";
    }

    private static String covered(SubjectChoice each, BudgetChoice choice) {
        String why = ChoiceWords.why(each, choice.bought());
        return ChoiceWords.names(each.chosen().cover().protections())
                + (why.isEmpty() ? each.isUnchanged() ? ", as now" : "" : ": " + why);
    }

    private void missed(String heading, List<Miss> missed) {
        if (!missed.isEmpty()) {
            heading(heading);
            missed.forEach(miss -> say("- " + ChoiceWords.missed(miss)));
        }
    }

    private void estimate(BudgetChoice choice) {
        text.append('\n');
        say("What is chosen is best if all that a system needs is back when it is now: so estimated, the loss changes by "
                + amounts.change(choice.estimatedChange()) + " a year. All recovered together, it changes by "
                + amounts.change(choice.change()) + ": a difference of "
                + amounts.change(choice.change().minus(choice.estimatedChange())) + ".");
    }

    private void reach(BudgetChoice choice) {
        missed("Out of reach of any budget", choice.outOfReach());
        text.append('\n');
        say((choice.outOfReach().isEmpty() ? "All objectives of systems and groups are met for "
                : "All other objectives of systems and groups are met for ")
                + amounts.told(choice.cheapest()) + " a year, and for no less.");
    }

    private void front(BudgetChoice choice) {
        if (choice.front().isEmpty()) {
            return;
        }
        heading("What other budgets leave of the loss");
        TextTable table = new TextTable(Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("cost", "expected loss", "missed", "bought");
        choice.front().forEach(point -> table.row(amounts.told(point.cost()), amounts.told(point.yearly()),
                String.valueOf(point.missed()), ChoiceWords.names(point.bought())));
        text.append(table);
    }

    private void heading(String heading) {
        text.append('\n').append(Paint.BOLD.on(heading, colours)).append('\n');
    }

    private void say(String words) {
        Wrapping.of(Printable.of(words), TextTable.WIDTH).forEach(line -> text.append(line).append('\n'));
    }
}
