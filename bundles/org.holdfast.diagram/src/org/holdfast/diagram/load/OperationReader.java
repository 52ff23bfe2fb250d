package org.holdfast.diagram.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.holdfast.diagram.description.Operation;
import org.holdfast.diagram.description.Operation.If;

/** Reads what tools do. */
final class OperationReader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final String KNOWN = "ChangeContext, CreateInstance, SetValue, Unset, MoveElement, RemoveElement, If, Switch, "
            + "For or Let was expected";

    private final Reading reading;

    OperationReader(Reading reading) {
        this.reading = reading;
    }

    /** The one operation of {@code <initialOperation><firstModelOperations …/></initialOperation>}. */
    Operation first(Entry tool) {
        Entry initial = tool.child("initialOperation")
                .orElseThrow(() -> tool.wrong("an initialOperation was expected"));
        Operation operation = initial.child("firstModelOperations").map(this::read)
                .orElseThrow(() -> initial.wrong("firstModelOperations was expected"));
        initial.done();
        return operation;
    }

    private Operation read(Entry entry) {
        Operation operation = switch (entry.type()) {
            case "ChangeContext" -> new Operation.ChangeContext(
                    reading.parse(entry, entry.need("browseExpression", "what leads to an element")), then(entry));
            case "CreateInstance" -> new Operation.CreateInstance(entry.place(), reading.domainClass(entry, "typeName"),
                    feature(entry, "referenceName"), entry.text("variableName").orElse("instance"), then(entry));
            case "SetValue" -> new Operation.SetValue(entry.place(), feature(entry, "featureName"),
                    reading.parse(entry, entry.need("valueExpression", "a value")), then(entry));
            case "Unset" -> new Operation.Unset(entry.place(), feature(entry, "featureName"),
                    reading.expression(entry, "elementExpression"), then(entry));
            case "MoveElement" -> new Operation.Move(entry.place(),
                    reading.parse(entry, entry.need("newContainerExpression", "what leads to an element")),
                    feature(entry, "featureName"), then(entry));
            case "RemoveElement" -> new Operation.Remove(then(entry));
            case "If" -> condition(entry);
            case "Switch" -> new Operation.Switch(entry.children("cases").stream().map(this::oneCase).toList(),
                    otherwise(entry));
            case "For" -> new Operation.For(reading.parse(entry, entry.need("expression", "what leads to values")),
                    entry.text("iteratorName").orElse("i"), then(entry));
            case "Let" -> new Operation.Let(entry.text("variableName").orElse("instance"),
                    reading.parse(entry, entry.need("valueExpression", "a value")), then(entry));
            default ->
                throw entry.wrong("'" + entry.type() + "' is no operation that the built-in editor does; " + KNOWN);
        };
        entry.done();
        return operation;
    }

    private If condition(Entry entry) {
        return new If(reading.parse(entry, entry.need("conditionExpression", "a condition")), then(entry));
    }

    private If oneCase(Entry entry) {
        If one = condition(entry);
        entry.done();
        return one;
    }

    private List<Operation> otherwise(Entry entry) {
        Optional<Entry> otherwise = entry.child("default");
        List<Operation> then = otherwise.map(this::then).orElse(List.of());
        otherwise.ifPresent(Entry::done);
        return then;
    }

    private List<Operation> then(Entry entry) {
        return entry.children("subModelOperations").stream().map(this::read).toList();
    }

    private static String feature(Entry entry, String attribute) {
        String name = entry.need(attribute, "the name of a feature");
        if (!NAME.matcher(name).matches()) {
            throw entry.wrong(attribute + " is '" + name + "'; the name of a feature was expected, not an expression");
        }
        return name;
    }
}
