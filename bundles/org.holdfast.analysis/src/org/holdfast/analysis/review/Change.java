package org.holdfast.analysis.review;

import java.util.List;
import java.util.stream.Collectors;

/** What has become of one element between two states of a plan. */
public sealed interface Change {

    /** The element as it is now, or as it last was. */
    ElementState element();

    /** How much the change weighs. */
    Weight weight();

    /** What has changed, in words, without the name of the element. */
    String says();

    /** The element has come. */
    record Added(ElementState element) implements Change {
        @Override
        public Weight weight() {
            return Weight.ofPresence(element.sort());
        }

        @Override
        public String says() {
            return "is new";
        }
    }

    /** The element is gone. */
    record Removed(ElementState element) implements Change {
        @Override
        public Weight weight() {
            return Weight.ofPresence(element.sort());
        }

        @Override
        public String says() {
            return "is gone";
        }
    }

    /**
     * Only the name of the element is another.
     *
     * @param formerName
     *            the full name that it had
     */
    record Renamed(ElementState element, String formerName) implements Change {
        @Override
        public Weight weight() {
            return Weight.MINOR;
        }

        @Override
        public String says() {
            return "was named " + formerName;
        }
    }

    /**
     * Something else is said of the element.
     *
     * @param features
     *            what, by feature; one at least
     */
    record Altered(ElementState element, List<FeatureChange> features) implements Change {
        @Override
        public Weight weight() {
            return features.stream().map(change -> Weight.ofFeature(element.sort(), change.feature()))
                    .max(Weight::compareTo).orElse(Weight.FORMAL);
        }

        @Override
        public String says() {
            return features.stream().map(FeatureChange::says).collect(Collectors.joining("; "));
        }
    }
}
