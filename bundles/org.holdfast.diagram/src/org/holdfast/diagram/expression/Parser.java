package org.holdfast.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the text of an expression. */
final class Parser {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern CALL = Pattern
            .compile("(?:([\\p{L}\\p{N}_$]+)\\s*\\.\\s*)?([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*(?:\\(([^()]*)\\))?");
    private static final List<String> OTHERS = List.of("aql:", "ocl:", "mtl:", "acceleo:", "[", "<%");

    private final String text;
    private final Place place;
    private final Services services;

    Parser(String text, Place place, Services services) {
        this.text = text;
        this.place = place;
        this.services = services;
    }

    Term term() {
        String trimmed = text.strip();
        for (String other : OTHERS) {
            if (trimmed.startsWith(other)) {
                throw wrong(
                        "the built-in editor has no such language; feature:, var:, service: or plain words were expected");
            }
        }
        if (trimmed.startsWith("feature:")) {
            return new Term.Feature(name(trimmed.substring("feature:".length()), NAME, "the name of a feature"));
        }
        if (trimmed.startsWith("var:")) {
            return new Term.Variable(name(trimmed.substring("var:".length()), VARIABLE, "the name of a variable"));
        }
        return trimmed.startsWith("service:") ? call(trimmed.substring("service:".length()).strip())
                : new Term.Words(text);
    }

    private String name(String name, Pattern pattern, String expected) {
        if (!pattern.matcher(name).matches()) {
            throw wrong(expected + " was expected after the colon");
        }
        return name;
    }

    private Term call(String call) {
        Matcher parts = CALL.matcher(call);
        if (!parts.matches()) {
            throw wrong("a service was expected, and in brackets names of variables: service:name(variable, variable)");
        }
        String name = parts.group(2);
        Service service = services.named(name)
                .orElseThrow(() -> wrong("there is no service '" + name + "'" + Guess.of(name, services.names())));
        String receiver = parts.group(1);
        return new Term.Call(service, receiver == null ? "self" : receiver, arguments(parts.group(3)));
    }

    private List<String> arguments(@Nullable String list) {
        List<String> names = new ArrayList<>();
        if (list != null && !list.isBlank()) {
            for (String argument : list.split(",", -1)) {
                String name = argument.strip();
                if (!VARIABLE.matcher(name).matches()) {
                    throw wrong("'" + name + "' is no variable; Sirius hands variables to services and nothing else");
                }
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private ViewpointException wrong(String what) {
        return new ViewpointException(place, "expression '" + text + "': " + what);
    }
}
