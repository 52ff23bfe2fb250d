package org.holdfast.cli.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.Excerpt;
import org.holdfast.cli.console.Paint;
import org.holdfast.cli.console.PlacePath;
import org.holdfast.cli.console.Printable;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;
import org.holdfast.rules.Severity;

/** Writes one finding or problem with its place: severity, code and place, the message, the line with carets, the reasons. */
final class PlaceText {
    private static final String MARGIN = "      ";

    private final FileTexts texts;
    private final Surroundings surroundings;

    PlaceText(LoadedPlan plan, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = FileTexts.of(plan);
    }

    String finding(Finding finding) {
        Optional<Place> place = Places.of(finding.subject(), finding.place());
        String word = finding.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        text.append(first(paint(finding.severity()).on(word + " " + finding.code(), surroundings.colours()), place));
        text.append("    ").append(Printable.of(finding.message())).append('\n');
        place.ifPresent(where -> text.append(excerpt(where.file(), where.offset(), where.length())));
        text.append(because(finding.chain()));
        return text.toString();
    }

    String problem(Problem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column(), problem.offset(), problem.length());
        boolean error = problem.severity() == Problem.Severity.ERROR;
        String word = (error ? Paint.RED : Paint.YELLOW).on(error ? "error" : "warning", surroundings.colours());
        return first(word, Optional.of(place)) + "    " + Printable.of(problem.message()) + "\n"
                + excerpt(place.file(), place.offset(), place.length());
    }

    private String first(String word, Optional<Place> place) {
        return "  " + word + place.map(where -> "  " + path(where)).orElse("") + "\n";
    }

    private String path(Place place) {
        return Printable.of(PlacePath.of(place.file(), surroundings.folder())) + ":" + place.line() + ":"
                + place.column();
    }

    private String excerpt(URI file, int offset, int length) {
        String text = texts.of(file);
        return text.isEmpty() ? ""
                : String.join("\n", Excerpt.of(text, offset, length).indented(MARGIN)) + "\n";
    }

    private static String because(List<Link> chain) {
        StringBuilder text = new StringBuilder();
        for (Link link : chain) {
            text.append(text.isEmpty() ? "    because " : "         -> ").append(Printable.of(link.says()))
                    .append('\n');
        }
        return text.toString();
    }

    private static Paint paint(Severity severity) {
        return switch (severity) {
            case ERROR -> Paint.RED;
            case WARNING -> Paint.YELLOW;
            case HINT -> Paint.CYAN;
        };
    }
}
