package org.holdfast.analysis.choice.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Of each class one offer is to be taken. What offers need is charged once: a multiple-choice knapsack with fixed
 * charges.
 *
 * @param charges
 *            what each charge costs a year, in the smallest unit of the currency; 0 or more
 * @param classes
 *            the offers of each class, at least one
 */
public record ChoiceProblem(List<Long> charges, List<List<Offer>> classes) {
    /** What all amounts together may come to; more would leave no room to work out bounds in whole numbers. */
    public static final long MOST = 1L << 53;

    /**
     * @throws ArithmeticException
     *             if the amounts add up to more than {@link #MOST}
     */
    public ChoiceProblem {
        charges = List.copyOf(charges);
        classes = classes.stream().map(List::copyOf).toList();
        long sum = charges.stream().reduce(0L, Math::addExact);
        for (List<Offer> offers : classes) {
            sum = Math.addExact(sum, offers.stream()
                    .mapToLong(offer -> Math.addExact(offer.cost(), offer.loss())).max().orElseThrow());
        }
        if (sum > MOST) {
            throw new ArithmeticException("costs and losses come to " + sum + ", more than " + MOST);
        }
    }

    /** How many objectives are missed at worst. */
    long mostMissed() {
        return classes.stream().mapToLong(offers -> offers.stream().mapToInt(Offer::missed).max().orElseThrow()).sum();
    }

    /** What taking these offers comes to. */
    Taken taken(int[] offers) {
        List<Offer> taken = new ArrayList<>(offers.length);
        for (int each = 0; each < offers.length; each++) {
            taken.add(classes.get(each).get(offers[each]));
        }
        long charged = taken.stream().flatMap(offer -> offer.charges().stream()).distinct()
                .mapToLong(charges::get).sum();
        return new Taken(charged + taken.stream().mapToLong(Offer::cost).sum(),
                taken.stream().mapToLong(Offer::loss).sum(), taken.stream().mapToInt(Offer::missed).sum());
    }
}
