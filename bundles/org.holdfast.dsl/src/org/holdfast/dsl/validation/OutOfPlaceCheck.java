package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protection;
import org.holdfast.model.Site;

/** What may be said of such elements, but not of this one. */
public class OutOfPlaceCheck extends LanguageCheck {

    /** A nested site lies where the one around it lies. */
    @Check
    public void regionOfOutermostSite(Site site) {
        if (site.getParent() != null && says(site, Literals.SITE__DECLARED_REGION)) {
            error("a site in another lies in its region; say 'in' at the outermost site", site,
                    Literals.SITE__DECLARED_REGION, CheckCodes.OUT_OF_PLACE);
        }
    }

    /** A replication goes on all the time and lags; all other techniques make copies at intervals. */
    @Check
    public void timesOfProtection(Protection protection) {
        switch (protection.getTechnique()) {
        case UNSPECIFIED -> {
            return;
        }
        case SYNCHRONOUS_REPLICATION -> {
            unsaid(protection, Literals.PROTECTION__INTERVAL, "a replication goes on all the time; leave out 'every'");
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
