package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.ValidationRule;
import org.holdfast.diagram.description.ValidationRule.Level;
import org.holdfast.diagram.description.ValidationRule.Target;
import org.holdfast.diagram.expression.Expression;

/** Reads rules by which a diagram checks what it shows. */
final class RuleReader {
    private final Reading reading;
    private final Pool<Mapping> mappings;

    RuleReader(Reading reading, Pool<Mapping> mappings) {
        this.reading = reading;
        this.mappings = mappings;
    }

    /** The rules of a set, its own and those that it reuses. */
    List<ValidationRule> read(Entry set) {
        set.ignore("name", "documentation");
        List<Entry> rules = new ArrayList<>(set.children("ownedRules"));
        rules.addAll(References.all(set, "reusedRules"));
        set.done();
        return rules.stream().map(this::rule).toList();
    }

    private ValidationRule rule(Entry entry) {
        entry.ignore("label", "fixes");
        Target target = switch (entry.type()) {
            case "SemanticValidationRule" -> new Target.Type(reading.domainClass(entry, "targetClass"));
            case "ViewValidationRule" -> new Target.Mappings(
                    Set.copyOf(mappings.references(entry, "targets", "a mapping", Kinds.MAPPINGS)));
            default -> throw entry
                    .wrong("a SemanticValidationRule or a ViewValidationRule was expected, not a " + entry.type());
        };
        ValidationRule rule = new ValidationRule(reading.name(entry), Reading.choice(entry, "level", Level.INFO),
                target,
                entry.children("audits").stream().map(this::audit).toList(),
                reading.expression(entry, "message", "The element has..."));
        entry.done();
        return rule;
    }

    private Expression audit(Entry entry) {
        Expression audit = reading.parse(entry, entry.need("auditExpression", "a condition"));
        entry.done();
        return audit;
    }
}
