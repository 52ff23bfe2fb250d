package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Protection;
import org.holdfast.model.Role;
import org.holdfast.model.UserGroup;

/** Numbers that make no sense, though they are numbers. */
public class RangeCheck extends LanguageCheck {

    /** People of a role. */
    @Check
    public void headcount(Role role) {
        atLeastOne(role, Literals.ROLE__HEADCOUNT, role.getHeadcount(), "how many people have the role");
    }

    /** People that are needed. */
    @Check
    public void people(PeopleNeed need) {
        atLeastOne(need, Literals.PEOPLE_NEED__COUNT, need.getCount(), "how many people are needed");
    }

    /** Users. */
    @Check
    public void users(UserGroup group) {
        atLeastOne(group, Literals.USER_GROUP__COUNT, group.getCount(), "how many users there are");
    }

    /** Alternatives that are needed. */
    @Check
    public void alternatives(AlternativeNeed need) {
        int given = need.getAlternatives().size();
        if (given > 0 && (need.getRequired() < 1 || need.getRequired() > given)) {
            error("'" + need.getRequired() + "' is out of range; expected how many of the " + given
                    + " alternatives are needed", need, Literals.ALTERNATIVE_NEED__REQUIRED, CheckCodes.RANGE);
        }
    }

    /** Copies made all the time are a replication; made at no interval, they would lose nothing. */
    @Check
    public void interval(Protection protection) {
        if (protection.getInterval() != null && protection.getInterval().seconds() == 0) {
            error("'" + protection.getInterval() + "' is out of range; expected how often copies are made, more than 0",
                    protection, Literals.PROTECTION__INTERVAL, CheckCodes.RANGE);
        }
    }

    private void atLeastOne(EObject element, EAttribute attribute, int number, String meaning) {
        if (number < 1 && says(element, attribute)) {
            error("'" + number + "' is out of range; expected " + meaning + ", at least 1", element, attribute,
                    CheckCodes.RANGE);
        }
    }
}
