package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protection;

/** What may be said of such elements, but not of this one. */
public class OutOfPlaceCheck extends LanguageCheck {

    /** A replication goes on all the time and lags; all other techniques make copies at intervals. */
    @Check
    public void timesOfProtection(Protection protection) {
        switch (protection.getTechnique()) {
            case UNSPECIFIED -> {
                return;
            }
            case SYNCHRONOUS_REPLICATION -> {
                unsaid(protection, Literals.PROTECTION__INTERVAL,
                        "a replication goes on all the time; leave out 'every'");
                unsaid(protection, Literals.PROTECTION__LAG, "a synchronous replication does not lag; leave out 'lag'");
            }
            case ASYNCHRONOUS_REPLICATION -> unsaid(protection, Literals.PROTECTION__INTERVAL,
                    "a replication goes on all the time; say 'lag' instead of 'every'");
            default -> unsaid(protection, Literals.PROTECTION__LAG,
                    "only a replication lags; say 'every' how often copies are made");
        }
    }

    private void unsaid(Protection protection, EAttribute attribute, String message) {
        if (says(protection, attribute)) {
            warning(message, protection, attribute, CheckCodes.OUT_OF_PLACE);
        }
    }
}
