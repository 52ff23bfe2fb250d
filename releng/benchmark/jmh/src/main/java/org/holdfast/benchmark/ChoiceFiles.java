package org.holdfast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;
import org.holdfast.analysis.choice.solver.Solver;
import org.holdfast.analysis.outcome.Progress;

/**
 * Writes a problem of choosing protections for other solvers, as {@code missed.lp}, which asks for the fewest missed
 * objectives, and {@code total.lp}, which asks for the least cost and loss without missing more. Prints what Holdfast comes
 * to: {@code missed total proven}.
 *
 * <p>Arguments: the problem's name, and the folder.
 */
public final class ChoiceFiles {
    private ChoiceFiles() {}

    public static void main(String[] arguments) throws IOException {
        ChoiceProblems made = ChoiceProblems.of(arguments[0]);
        Choice choice = new Solver(made.problem(), Progress.UNWATCHED).best(made.budget()).orElseThrow();
        int missed = (int) choice.taken().missed();
        Path folder = Path.of(arguments[1]);
        Files.writeString(folder.resolve("missed.lp"), lp(made.problem(), made.budget(), -1));
        Files.writeString(folder.resolve("total.lp"), lp(made.problem(), made.budget(), missed));
        System.out.println(missed + " " + choice.taken().total() + " " + (choice.proven() ? "proven" : "unproven"));
    }

    /** The form that both glpsol and cbc read. */
    private static String lp(ChoiceProblem problem, long budget, int missed) {
        StringBuilder goal = new StringBuilder("Minimize\n goal: 0 none");
        StringBuilder cost = new StringBuilder(" budget: 0 none");
        StringBuilder misses = new StringBuilder(" misses: 0 none");
        StringBuilder rows = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int charge = 0; charge < problem.charges().size(); charge++) {
            long price = problem.charges().get(charge);
            term(goal, missed < 0 ? 0 : price, "y" + charge);
            term(cost, price, "y" + charge);
            names.append(" y").append(charge).append('\n');
        }
        for (int each = 0; each < problem.classes().size(); each++) {
            List<Offer> offers = problem.classes().get(each);
            StringBuilder one = new StringBuilder(" one" + each + ":");
            for (int i = 0; i < offers.size(); i++) {
                Offer offer = offers.get(i);
                String name = "x" + each + "_" + i;
                term(goal, missed < 0 ? offer.missed() : offer.cost() + offer.loss(), name);
                term(cost, offer.cost(), name);
                term(misses, offer.missed(), name);
                one.append(" + ").append(name);
                names.append(' ').append(name).append('\n');
            }
            rows.append(one).append(" = 1\n");
            for (int charge = 0; charge < problem.charges().size(); charge++) {
                StringBuilder needs = new StringBuilder();
                for (int i = 0; i < offers.size(); i++) {
                    if (offers.get(i).charges().contains(charge)) {
                        needs.append(" + x").append(each).append('_').append(i);
                    }
                }
                if (!needs.isEmpty()) {
                    rows.append(" need").append(each).append('_').append(charge).append(':').append(needs)
                            .append(" - y").append(charge).append(" <= 0\n");
                }
            }
        }
        return goal + "\nSubject To\n" + cost + " <= " + budget + "\n"
                + (missed < 0 ? "" : misses + " <= " + missed + "\n") + rows + "Bounds\n none = 0\nBinary\n" + names
                + "End\n";
    }

    private static void term(StringBuilder sum, long factor, String name) {
        if (factor != 0) {
            sum.append("\n  + ").append(factor).append(' ').append(name);
        }
    }
}
