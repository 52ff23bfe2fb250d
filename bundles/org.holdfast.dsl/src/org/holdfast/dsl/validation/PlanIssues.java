package org.holdfast.dsl.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.holdfast.rules.Finding;

/**
 * The issues of all files of a plan in one state of their texts. What the language and the quick rules find is there from
 * the beginning; until somebody asks for all, what the other rules found in the state before stands beside it, wherever its
 * subject is now.
 */
@NonNullByDefault({})
final class PlanIssues {
    private final Map<URI, List<Issue>> quick;
    private final List<Finding> found;
    private final Function<CancelIndicator, List<Finding>> find;
    private final SubjectPlaces places;
    private List<Finding> late;
    private Optional<Map<URI, List<Issue>>> all = Optional.empty();
    private final Map<URI, List<Issue>> meanwhile;

    /**
     * @param quick
     *            what was found at once, by file
     * @param found
     *            what the quick rules found, of which that is a part
     * @param places
     *            where the subjects of findings are
     * @param before
     *            what the other rules found in the state before
     * @param find
     *            finds what the other rules find now
     */
    PlanIssues(Map<URI, List<Issue>> quick, List<Finding> found, SubjectPlaces places, List<Finding> before,
            Function<CancelIndicator, List<Finding>> find) {
        this.quick = quick;
        this.found = found;
        this.find = find;
        this.places = places;
        this.late = before;
        this.meanwhile = with(before);
    }

    /** What is known now. */
    synchronized List<Issue> meanwhile(URI file) {
        return all.orElse(meanwhile).getOrDefault(file, List.of());
    }

    /** What all rules find; worked out when it is first asked for. Where that is cancelled, nothing is kept. */
    synchronized List<Issue> all(URI file, CancelIndicator cancelled) {
        late(cancelled);
        return all.orElse(meanwhile).getOrDefault(file, List.of());
    }

    /** What the quick rules found. */
    List<Finding> found() {
        return found;
    }

    /** What the rules that are not quick find; worked out when it is first asked for. */
    synchronized List<Finding> late(CancelIndicator cancelled) {
        if (all.isEmpty()) {
            late = find.apply(cancelled);
            all = Optional.of(with(late));
        }
        return late;
    }

    /** What the rules that are not quick found last. */
    synchronized List<Finding> late() {
        return late;
    }

    private Map<URI, List<Issue>> with(List<Finding> findings) {
        Map<URI, List<Issue>> together = new LinkedHashMap<>();
        quick.forEach((file, issues) -> together.put(file, new ArrayList<>(issues)));
        for (Issue issue : RuleIssues.issues(findings, places)) {
            Optional.ofNullable(together.get(issue.getUriToProblem().trimFragment())).ifPresent(of -> of.add(issue));
        }
        return together;
    }
}
