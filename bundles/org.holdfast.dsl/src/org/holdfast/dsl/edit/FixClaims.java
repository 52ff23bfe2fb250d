package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.rules.fix.Fix.AddChild;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fix.Accept;
import org.holdfast.rules.fix.Fix.AddElement;
import org.holdfast.rules.fix.Fix.AddReference;
import org.holdfast.rules.fix.Fix.RemoveElement;
import org.holdfast.rules.fix.Fix.RemoveReference;
import org.holdfast.rules.fix.Fix.SetValue;
import org.holdfast.rules.fix.Fix.Together;

/**
 * What fixes that are carried out together say of what. Two may say the same; where they say different things of the same,
 * the first one counts.
 */
final class FixClaims {
    private final Map<Claim, Object> taken = new HashMap<>();

    /** What may be said by one fix only: of an element, by one of its features or by a rule. */
    private record Claim(EObject element, Object about) {}

    /**
     * Takes what a fix is about.
     *
     * @return those of its parts that are to be carried out, since no other fix did; empty if another one says something
     *         else about the same
     */
    Optional<List<Fix>> take(Fix fix) {
        Map<Claim, Object> claims = new LinkedHashMap<>();
        List<Fix> open = new ArrayList<>();
        for (Fix part : fix instanceof Together together ? together.parts() : List.of(fix)) {
            Map<Claim, Object> said = claims(part);
            if (said.entrySet().stream().anyMatch(each -> contradicts(each, taken) || contradicts(each, claims))) {
                return Optional.empty();
            }
            if (!taken.entrySet().containsAll(said.entrySet())) {
                open.add(part);
            }
            claims.putAll(said);
        }
        taken.putAll(claims);
        return Optional.of(open);
    }

    private static boolean contradicts(Map.Entry<Claim, Object> said, Map<Claim, Object> others) {
        return others.containsKey(said.getKey()) && !said.getValue().equals(others.get(said.getKey()));
    }

    /** A system goes to one group only, or out of one; another list grows or shrinks by one at a time. */
    private static Map<Claim, Object> claims(Fix fix) {
        return switch (fix) {
            case SetValue set -> Map.of(new Claim(set.element(), set.feature()), set.value());
            case AddReference add when add.list() == Literals.CONSISTENCY_GROUP__MEMBERS ->
                Map.of(new Claim(add.target(), add.list()), add.element());
            case AddReference add -> Map.of(new Claim(add.element(), add.list()), add.target());
            case RemoveReference remove when remove.list() == Literals.CONSISTENCY_GROUP__MEMBERS ->
                Map.of(new Claim(remove.target(), remove.list()), remove);
            case RemoveReference remove -> Map.of(new Claim(remove.element(), remove.list()), remove);
            case RemoveElement remove -> Map.of(new Claim(remove.element(), Literals.DOCUMENT__ELEMENTS), remove);
            case AddElement add -> claims(add);
            case AddChild add -> Map.of(new Claim(add.parent(), add.values()), add.type());
            case Accept accept -> Map.of(new Claim(accept.subject(), accept.code()), accept);
            case Together together -> throw new IllegalArgumentException("parts of parts: " + together.says());
        };
    }

    private static Map<Claim, Object> claims(AddElement fix) {
        Map<Claim, Object> claims = new LinkedHashMap<>();
        fix.values().forEach((feature, value) -> {
            if (value instanceof Collection<?> list) {
                list.forEach(each -> claims.put(new Claim((EObject) each, feature), fix));
            }
        });
        return claims;
    }
}
