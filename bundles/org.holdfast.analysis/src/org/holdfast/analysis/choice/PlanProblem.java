package org.holdfast.analysis.choice;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.holdfast.analysis.choice.solver.Choice;
import org.holdfast.analysis.choice.solver.ChoiceProblem;
import org.holdfast.analysis.choice.solver.Offer;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/**
 * The plan as a problem for the solver. Losses are rounded half-even to cents: what is compared is what is shown. A
 * subject whose present cover could not be worked out keeps it.
 */
final class PlanProblem {
    private static final Rational CENTS = Rational.of(100);

    private final SequencedMap<Subject, List<CoverWorth>> open = new LinkedHashMap<>();
    private final SequencedMap<Subject, CoverWorth> kept = new LinkedHashMap<>();
    private final List<Protection> charged;
    private final Prices prices;
    private final ChoiceProblem problem;

    PlanProblem(SequencedMap<Subject, List<CoverWorth>> worths, Prices prices) {
        this.prices = prices;
        worths.forEach((subject, covers) -> {
            CoverWorth present = covers.getFirst();
            if (present.isKnown()) {
                open.put(subject, covers.stream().filter(CoverWorth::isKnown).toList());
            } else {
                kept.put(subject, present);
                prices.always(present.cover().bought());
            }
        });
        List<Protection> always = prices.always();
        this.charged = open.values().stream().flatMap(List::stream).flatMap(worth -> worth.cover().bought().stream())
                .distinct().filter(protection -> !always.contains(protection))
                .sorted(Comparator.comparing(Labels::of)).toList();
        this.problem = new ChoiceProblem(
                charged.stream().map(protection -> cents(prices.of(protection), Labels.of(protection))).toList(),
                open.entrySet().stream().map(each -> offers(each.getKey(), each.getValue())).toList());
    }

    ChoiceProblem problem() {
        return problem;
    }

    /** The subjects that are chosen for, with the covers that could be worked out; the present one comes first. */
    SequencedMap<Subject, List<CoverWorth>> open() {
        return open;
    }

    /** The subjects that keep what they have, since it could not be worked out what that is worth. */
    SequencedMap<Subject, CoverWorth> kept() {
        return kept;
    }

    /** What there is to be bought, by name. */
    List<Protection> charged() {
        return charged;
    }

    Prices prices() {
        return prices;
    }

    /** What is left of a budget for what is chosen, in cents; all there can be without a budget. */
    long left(Optional<Rational> budget) {
        return budget.map(amount -> amount.minus(prices.fixed()).times(CENTS).floor())
                .map(cents -> cents.bitLength() < Long.SIZE ? cents.longValue() : Long.MAX_VALUE)
                .orElse(Long.MAX_VALUE);
    }

    /** What a choice costs, with what is bought whatever is chosen. */
    Rational cost(Choice choice) {
        return amount(choice.taken().cost()).plus(prices.fixed());
    }

    static Rational amount(long cents) {
        return Rational.of(cents).dividedBy(CENTS);
    }

    /** What each open subject gets by a choice: of all that needs nothing else and is no worse, what changes least. */
    Map<Subject, CoverWorth> covers(Choice choice) {
        TreeSet<Integer> bought = new TreeSet<>();
        Map<Subject, CoverWorth> covers = new LinkedHashMap<>();
        for (int each = 0; each < choice.offers().size(); each++) {
            bought.addAll(problem.classes().get(each).get(choice.offers().get(each)).charges());
        }
        int position = 0;
        for (Map.Entry<Subject, List<CoverWorth>> each : open.entrySet()) {
            List<Offer> offers = problem.classes().get(position);
            Offer taken = offers.get(choice.offers().get(position));
            List<CoverWorth> worths = each.getValue();
            CoverWorth best = IntStream.range(0, offers.size())
                    .filter(offer -> bought.containsAll(offers.get(offer).charges())
                            && offers.get(offer).missed() <= taken.missed() && offers.get(offer).loss() <= taken.loss())
                    .mapToObj(worths::get)
                    .min(Comparator.comparingInt(worth -> changes(worths.getFirst().cover(), worth.cover())))
                    .orElseThrow();
            covers.put(each.getKey(), best);
            position++;
        }
        return covers;
    }

    private static int changes(Cover present, Cover other) {
        Set<Protection> both = new HashSet<>(present.protections());
        both.retainAll(other.protections());
        return present.protections().size() + other.protections().size() - 2 * both.size();
    }

    private List<Offer> offers(Subject subject, List<CoverWorth> worths) {
        List<Offer> offers = new ArrayList<>(worths.size());
        for (CoverWorth worth : worths) {
            TreeSet<Integer> charges = new TreeSet<>();
            worth.cover().bought().stream().map(charged::indexOf).filter(charge -> charge >= 0).forEach(charges::add);
            offers.add(new Offer(0, cents(worth.yearly(), Labels.of(subject.element())), worth.missed().size(),
                    charges));
        }
        return offers;
    }

    private static long cents(Rational amount, String what) {
        try {
            return amount.times(CENTS).rounded(0).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        } catch (ArithmeticException e) {
            throw new ArithmeticException("the yearly amount of " + what + " is too large to be compared: "
                    + amount.rounded(2).toPlainString());
        }
    }
}
