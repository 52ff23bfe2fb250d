package org.holdfast.rules;

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
record FindingOrder<T>(T value, Finding finding, String subject) implements Comparable<FindingOrder<T>> {
    /** In order; what is equal stays as it was. */
    static <T> List<T> sorted(List<T> found, Function<T, Finding> finding) {
        return found.stream().map(each -> of(each, finding.apply(each))).sorted().map(FindingOrder::value)
                .toList();
    }

    private static <T> FindingOrder<T> of(T value, Finding finding) {
        return new FindingOrder<>(value, finding, Labels.of(finding.subject()));
    }

    @Override
    public int compareTo(FindingOrder<T> other) {
        int byStep = finding.step().compareTo(other.finding.step());
        int byCode = byStep == 0 ? finding.code().compareTo(other.finding.code()) : byStep;
        int bySubject = byCode == 0 ? subject.compareTo(other.subject) : byCode;
        return bySubject == 0 ? finding.message().compareTo(other.finding.message()) : bySubject;
    }
}
