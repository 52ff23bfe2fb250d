package org.holdfast.diagram.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.holdfast.diagram.description.DomainClass;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Services;

/** What readers of one viewpoint share: services, labels, and how values are read. */
record Reading(Services services, Function<String, String> labels, Metamodels metamodels) {

    Reading with(Metamodels others) {
        return new Reading(services, labels, others);
    }

    Optional<Expression> expression(Entry entry, String attribute) {
        return entry.text(attribute).filter(text -> !text.isBlank()).map(text -> parse(entry, text));
    }

    Expression expression(Entry entry, String attribute, String usual) {
        return parse(entry, entry.text(attribute).filter(text -> !text.isBlank()).orElse(usual));
    }

    Expression parse(Entry entry, String text) {
        return Expression.parse(text, entry.place(), services);
    }

    /** What people call it: its label, else its name. {@code %key} is looked up. */
    String label(Entry entry) {
        String label = entry.text("label").orElse("");
        return label.startsWith("%") ? labels.apply(label.substring(1)) : label.isEmpty() ? entry.name() : label;
    }

    String name(Entry entry) {
        return entry.need("name", "a name");
    }

    DomainClass domainClass(Entry entry, String attribute) {
        return metamodels.check(entry, new DomainClass(entry.need(attribute, "a type such as package::Class")));
    }

    static boolean flag(Entry entry, String attribute, boolean usual) {
        return entry.text(attribute).map(value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw entry.wrong(attribute + " is '" + value + "'; true or false was expected");
        }).orElse(usual);
    }

    static int number(Entry entry, String attribute, int usual) {
        try {
            return entry.text(attribute).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw entry
                    .wrong(attribute + " is '" + entry.text(attribute).orElse("") + "'; a whole number was expected");
        }
    }

    /** One of an enumeration's constants, which Sirius writes in its own way: {@code InputArrow} is {@code INPUT_ARROW}. */
    static <E extends Enum<E>> E choice(Entry entry, String attribute, E usual) {
        return entry.text(attribute).map(value -> constant(entry, attribute, value, usual.getDeclaringClass()))
                .orElse(usual);
    }

    static <E extends Enum<E>> E constant(Entry entry, String attribute, String value, Class<E> type) {
        Map<String, E> known = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(plain(constant.name()), constant);
        }
        return Optional.ofNullable(known.get(plain(value)))
                .orElseThrow(() -> entry.wrong(attribute + " is '" + value + "'; the built-in editor knows "
                        + String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
