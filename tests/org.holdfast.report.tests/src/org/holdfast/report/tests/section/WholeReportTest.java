package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeReportTest {
    private static final List<String> SECTIONS = List.of("summary", "impact", "systems", "objectives", "groups",
            "disasters", "costs", "plans", "exercises", "review", "findings", "glossary");

    @ParameterizedTest
    @ValueSource(strings = { "en", "ro" })
    void mailOrderHasAllSectionsAndEachLinkLeadsSomewhere(String language) {
        Told told = mailOrder(language);
        assertEquals(SECTIONS, told.report().sections().stream().map(Section::anchor).toList());
        Set<String> places = new HashSet<>();
        List<String> twice = places(told).filter(place -> !places.add(place)).toList();
        assertEquals(List.of(), twice);
        Set<String> lost = new TreeSet<>();
        spans(told).filter(Span.Link.class::isInstance).map(span -> ((Span.Link) span).anchor())
                .filter(anchor -> !places.contains(anchor)).forEach(lost::add);
        assertEquals(Set.of(), lost);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ro" })
    void nothingIsLeftBlank(String language) {
        Told told = mailOrder(language);
        told.tables()
                .forEach(
                        table -> table.rows().stream().flatMap(row -> row.cells().stream())
                                .forEach(cell -> assertFalse(cell instanceof Cell.Words words
                                        && words.spans().stream().allMatch(span -> span.text().isBlank()),
                                        table.anchor())));
        told.tables().forEach(table -> assertFalse(table.empty().isBlank() || table.caption().isBlank()));
    }

    @Test
    void anEmptyPlanIsToldToo() {
        for (String language : List.of("en", "ro")) {
            Told told = Told.in(Locale.of(language), "plan p { }");
            assertEquals(SECTIONS, told.report().sections().stream().map(Section::anchor).toList());
        }
    }

    @Test
    void rulesAreToldAsInTheCatalogue() {
        Messages english = Messages.in(Locale.ENGLISH);
        RuleCatalogue.all().descriptions()
                .forEach(rule -> assertEquals(rule.says(), english.text("rule." + rule.code())));
    }

    private static Told mailOrder(String language) {
        return Told.in(Locale.of(language), MailOrder.asItIs().texts().toArray(String[]::new));
    }

    private static Stream<String> places(Told told) {
        return Stream.concat(told.sections().stream().map(Section::anchor),
                told.blocks().stream().flatMap(block -> switch (block) {
                    case Block.Table table -> Stream.concat(Stream.of(table.anchor()),
                            table.rows().stream().flatMap(row -> row.anchor().stream()));
                    case Block.Figure figure -> Stream.of(figure.anchor());
                    default -> Stream.<String>empty();
                }));
    }

    private static Stream<Span> spans(Told told) {
        return Stream.concat(
                told.cells().stream().filter(Cell.Words.class::isInstance)
                        .flatMap(cell -> ((Cell.Words) cell).spans().stream()),
                told.blocks().stream().flatMap(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.spans().stream();
                    case Block.Callout callout -> callout.spans().stream();
                    case Block.Items items -> items.items().stream().flatMap(List::stream);
                    case Block.Facts facts -> facts.facts().stream().flatMap(fact -> fact.spans().stream());
                    default -> Stream.<Span>empty();
                }));
    }
}
