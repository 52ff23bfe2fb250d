package org.holdfast.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.holdfast.model.name.Labels;

/**
 * What is found, by step, code, subject and message.
 *
 * @param value
 *            what was found
 * @param finding
 *            the finding that it is about
 * @param subject
 *            how messages speak of the subject, which is asked for once
 */
record FindingOrder<T>(T value, Finding finding, String subject) {
    private static final Comparator<FindingOrder<?>> ORDER = Comparator
            .comparing((FindingOrder<?> each) -> each.finding.step()).thenComparing(each -> each.finding.code())
            .thenComparing(FindingOrder::subject).thenComparing(each -> each.finding.message());

    /** In order; what is equal stays as it was. */
    static <T> List<T> sorted(List<T> found, Function<T, Finding> finding) {
        return found.stream().map(each -> of(each, finding.apply(each))).sorted(ORDER).map(FindingOrder::value)
                .toList();
    }

    private static <T> FindingOrder<T> of(T value, Finding finding) {
        return new FindingOrder<>(value, finding, Labels.of(finding.subject()));
    }
}
