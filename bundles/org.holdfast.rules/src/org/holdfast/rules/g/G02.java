package org.holdfast.rules.g;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.HourlyRate;
import org.holdfast.model.OutageCost;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/** An outage gets dearer, not cheaper. Rates are compared in the order of time, whatever the order of the text. */
@Code(value = "G02", says = "The cost per hour of an outage does not fall with time.")
public final class G02 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (OutageCost cost : plan.index().all(OutageCost.class)) {
            List<HourlyRate> rates = cost.getRates().stream().filter(rate -> rate.getRate() != null)
                    .sorted(Comparator.comparingLong(G02::seconds)).toList();
            List<String> falls = falls(rates);
            if (!falls.isEmpty()) {
                findings.report(cost, Literals.OUTAGE_COST__RATES,
                        Labels.of(cost) + " falls " + falls.getFirst()
                                + (falls.size() > 1 ? " and " + (falls.size() - 1) + " times more" : "")
                                + "; expected no less than before");
            }
        }
    }

    private static List<String> falls(List<HourlyRate> rates) {
        List<String> falls = new ArrayList<>();
        for (int i = 1; i < rates.size(); i++) {
            HourlyRate before = rates.get(i - 1);
            HourlyRate after = rates.get(i);
            if (after.getRate().money().amount().compareTo(before.getRate().money().amount()) < 0) {
                falls.add("from " + before.getRate() + " to " + after.getRate() + " after " + after.getAfter());
            }
        }
        return falls;
    }

    private static long seconds(HourlyRate rate) {
        return rate.getAfter() == null ? 0 : rate.getAfter().seconds();
    }
}
