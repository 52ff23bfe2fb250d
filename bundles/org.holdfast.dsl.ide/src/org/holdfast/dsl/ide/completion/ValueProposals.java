package org.holdfast.dsl.ide.completion;

import com.google.inject.Inject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.dsl.scoping.FilesByName;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.expression.RuleSort;

/** Values as they could stand at a place; money is in the currency of the plan. */
class ValueProposals {
    private static final String USUAL_CURRENCY = "EUR";
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");
    private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
            Map.entry("Duration", List.of("15 min", "1 h", "4 h", "8 h", "1 d", "1 w")),
            Map.entry("DurationRange", List.of("1 h", "4 h", "1 h .. 4 h likely 2 h", "1 h .. 2 d likely 4 h")),
            Map.entry("Period", List.of("6 months", "12 months", "1 year")),
            Map.entry("Frequency", List.of("once every 10 years", "2 per year")),
            Map.entry("Money", List.of("1000 EUR", "10000 EUR")),
            Map.entry("YearlyCost", List.of("1000 EUR per year", "10000 EUR per year")),
            Map.entry("HourlyCost", List.of("100 EUR per h", "1000 EUR per h")),
            Map.entry("Size", List.of("100 GB", "1 TB")),
            Map.entry("DataRate", List.of("1 GB per day", "10 GB per h")),
            Map.entry("Capacity", List.of("4 cpu, 16 GB", "32 cpu, 256 GB")),
            Map.entry("Share", List.of("10 %", "20 %", "50 %")),
            Map.entry("Required", List.of("any", "1", "2")));

    @Inject
    private ExpressionProposals expressions;
    @Inject
    private Clock clock;
    @Inject
    private BcpScopeProvider scopes;

    /** What could be assigned here; nothing for names. */
    List<ProposedValue> of(Assignment assignment, RuleCall call, ContentAssistContext context) {
        String rule = call.getRule().getName();
        return switch (rule) {
            case "MethodStep" -> Stream.of(MethodStep.values()).filter(step -> step != MethodStep.UNSPECIFIED)
                    .map(step -> new ProposedValue(step.getLiteral(), "step of the method")).toList();
            case "Date" -> days();
            case "ID", "Name" -> words(assignment, context);
            case "Quantity" -> expressions.literals(context, context.getOffset() - context.getPrefix().length())
                    .stream().flatMap(literal -> amounts(literal, context).stream()).toList();
            case "STRING" -> texts(assignment, context);
            default -> amounts(rule, context);
        };
    }

    /** The units of the number before the cursor, which stands apart from it. */
    List<ProposedValue> units(ContentAssistContext context) {
        @Nullable
        INode value = WrittenValue.before(context);
        if (value == null || value.getEndOffset() == context.getOffset()
                || !(value.getGrammarElement() instanceof RuleCall call)) {
            return List.of();
        }
        String rule = call.getRule().getName();
        List<String> rules = rule.equals("Quantity") ? expressions.literals(context, value.getOffset()) : List.of(rule);
        String written = context.getRootNode().getText().substring(value.getOffset(), context.getOffset()).strip();
        return TypedNumber.in(written)
                .map(number -> rules.stream()
                        .flatMap(each -> number.units(written, each, currency(context).orElse(USUAL_CURRENCY)).stream())
                        .toList())
                .orElse(List.of());
    }

    private List<ProposedValue> days() {
        LocalDate today = LocalDate.now(clock);
        return List.of(new ProposedValue(today.toString(), "today"),
                new ProposedValue(today.plusYears(1).toString(), "in a year"));
    }

    private List<ProposedValue> words(Assignment assignment, ContentAssistContext context) {
        return switch (assignment.getFeature()) {
            case "currency" -> CURRENCIES.stream().map(code -> new ProposedValue(code, "currency")).toList();
            case "code" -> codes(context);
            case "feature" -> expressions.features(context);
            case "name" -> isReference(assignment) ? expressions.names(context) : List.of();
            case "sort" -> RuleSort.words().stream().map(word -> new ProposedValue(word, "sort of element")).toList();
            default -> List.of();
        };
    }

    private static boolean isReference(Assignment assignment) {
        return GrammarUtil.containingRule(assignment).getName().equals("NameReference");
    }

    private List<ProposedValue> texts(Assignment assignment, ContentAssistContext context) {
        boolean fits = !GrammarUtil.containingRule(assignment).getName().equals("TextLiteral")
                || expressions.isText(context);
        return fits ? List.of(new ProposedValue("\"\"", assignment.getFeature(), "", ContentAssistEntry.KIND_TEXT))
                : List.of();
    }

    private List<ProposedValue> codes(ContentAssistContext context) {
        List<ProposedValue> codes = new ArrayList<>();
        RuleCatalogue.all().descriptions().stream().filter(RuleDescription::isAcceptable)
                .forEach(rule -> codes.add(new ProposedValue(rule.code(), rule.says())));
        for (IEObjectDescription own : scopes.everything(context.getCurrentModel(), Literals.CUSTOM_RULE)
                .getAllElements()) {
            codes.add(new ProposedValue(own.getName().toString(), "rule of the plan"));
        }
        return codes;
    }

    /** The number that is there with its units, unless they are there too; else whole values as they are usual. */
    private List<ProposedValue> amounts(String rule, ContentAssistContext context) {
        if (WrittenValue.goesOnBehind(context)) {
            return List.of();
        }
        String currency = currency(context).orElse(USUAL_CURRENCY);
        List<ProposedValue> completed = TypedNumber.in(context.getPrefix()).map(number -> number.with(rule, currency))
                .orElse(List.of());
        return completed.isEmpty() ? examples(rule, currency) : completed;
    }

    private static List<ProposedValue> examples(String rule, String currency) {
        return EXAMPLES.getOrDefault(rule, List.of()).stream()
                .map(text -> new ProposedValue(text.replace(USUAL_CURRENCY, currency), "for example")).toList();
    }

    private static Optional<String> currency(ContentAssistContext context) {
        return FilesByName.of(context.getResource().getResourceSet()).withPlan().stream()
                .flatMap(file -> file.getContents().stream()).filter(Document.class::isInstance)
                .flatMap(content -> Stream.ofNullable(((Document) content).getPlan()))
                .flatMap(plan -> Stream.ofNullable(plan.getCurrency())).findFirst();
    }
}
