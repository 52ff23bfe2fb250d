package org.holdfast.rules.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.NameReference;
import org.holdfast.model.name.NearestName;
import org.holdfast.model.name.QualifiedNames;

/**
 * What names mean: a variable, else a word of the closed list that is expected, else true, false or today, else an
 * element of the plan.
 */
final class NameTypes {
    private final TypeChecker checker;
    private final PlanNames names;

    NameTypes(TypeChecker checker, PlanNames names) {
        this.checker = checker;
        this.names = names;
    }

    Type of(NameReference reference, Optional<Type.Choice> expected) {
        String name = reference.getName();
        if (name == null) {
            return Basic.UNKNOWN;
        }
        return variable(reference).or(() -> expected.flatMap(choice -> word(reference, choice)))
                .or(() -> fixed(reference)).orElseGet(() -> element(reference, expected));
    }

    /** The element that a whole dotted name means; empty if it means none or begins with a variable. */
    Optional<EObject> element(String dotted) {
        boolean variable = checker.scope().containsKey(dotted.substring(0, dotted.indexOf('.')));
        return variable ? Optional.empty()
                : Optional.of(names.named(dotted)).filter(NameTypes::isOne).map(found -> found.get(0));
    }

    private Optional<Type> variable(NameReference reference) {
        return Optional.ofNullable(checker.scope().get(reference.getName())).map(variable -> checker.mean(reference,
                new Meaning.Bound(variable), checker.types().getOrDefault(variable, Basic.UNKNOWN)));
    }

    private Optional<Type> word(NameReference reference, Type.Choice choice) {
        return Choices.literal(choice.of(), reference.getName())
                .map(word -> checker.mean(reference, new Meaning.Constant(new Value.Choice(word)), choice));
    }

    private Optional<Type> fixed(NameReference reference) {
        return switch (reference.getName()) {
            case "true", "false" -> Optional.of(checker.mean(reference,
                    new Meaning.Constant(new Value.Truth(Boolean.parseBoolean(reference.getName()))), Basic.BOOLEAN));
            case "today" -> Optional.of(checker.mean(reference, new Meaning.Today(), Basic.DAY));
            default -> Optional.empty();
        };
    }

    private Type element(NameReference reference, Optional<Type.Choice> expected) {
        List<EObject> found = names.named(reference.getName());
        if (isOne(found)) {
            EObject element = found.get(0);
            return checker.mean(reference, new Meaning.Constant(new Value.Element(element)),
                    new Type.Element(element.eClass()));
        }
        return checker.error(reference, found.isEmpty() ? unknown(reference.getName(), expected) : ambiguous(found));
    }

    /** Whether they have one full name; where several elements have the same, that is an error at each of them. */
    private static boolean isOne(List<EObject> found) {
        return found.stream().map(QualifiedNames::of).distinct().count() == 1;
    }

    private static String ambiguous(List<EObject> found) {
        return "more than one element has this name: " + String.join(", ",
                found.stream().map(each -> QualifiedNames.of(each).orElse("?")).toList()) + "; write the full name";
    }

    private String unknown(String name, Optional<Type.Choice> expected) {
        if (expected.isPresent()) {
            List<String> words = Choices.words(expected.get().of());
            return "'" + name + "' is no " + expected.get().word()
                    + meant(name, words.stream(), "; expected ", " Expected ")
                    + Words.oneOf(words);
        }
        if (Choices.isWordOfAny(name)) {
            return "'" + name + "' is understood only where it is compared with a feature that can be " + name
                    + ", as in s.priority = critical";
        }
        String variables = Words.oneOf(checker.scope().keySet().stream().map(each -> "'" + each + "'").toList());
        return "'" + name + "' is neither a variable nor an element of the plan"
                + meant(name, Stream.concat(checker.scope().keySet().stream(), names.names()), "; variables here: ",
                        " Variables here: ")
                + variables;
    }

    /** What was probably meant, if anything, and how the sentence goes on. */
    static String meant(String name, Stream<String> words, String alone, String after) {
        return NearestName.to(name, words).map(near -> "; did you mean '" + near + "'?" + after).orElse(alone);
    }
}
