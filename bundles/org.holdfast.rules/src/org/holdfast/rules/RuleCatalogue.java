package org.holdfast.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All rules of the method, found as services, in the order of their codes. */
public final class RuleCatalogue {
    private static final RuleCatalogue ALL = new RuleCatalogue();

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, RuleDescription> descriptions = new TreeMap<>();

    private RuleCatalogue() {
        for (Rule rule : ServiceLoader.load(Rule.class, RuleCatalogue.class.getClassLoader())) {
            RuleDescription description = RuleDescription.of(rule);
            rules.put(description.code(), rule);
            descriptions.put(description.code(), description);
        }
    }

    /** The catalogue. */
    public static RuleCatalogue all() {
        return ALL;
    }

    /** The descriptions of all rules: the steps in their order, then the rules about sign-offs. */
    public List<RuleDescription> descriptions() {
        return descriptions.values().stream().sorted(Comparator.comparing(RuleDescription::code)).toList();
    }

    /** The description of the rule with a code such as {@code A01}. */
    public Optional<RuleDescription> description(String code) {
        return Optional.ofNullable(descriptions.get(code));
    }

    /**
     * The page of help of a rule, in Markdown: why it exists, with its source, and how to mend a finding.
     *
     * @throws UncheckedIOException
     *             if the page cannot be read
     */
    public Optional<String> help(String code) {
        if (!descriptions.containsKey(code)) {
            return Optional.empty();
        }
        try (InputStream page = RuleCatalogue.class.getResourceAsStream("help/" + code + ".md")) {
            return page == null ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rule rule(RuleDescription description) {
        return rules.get(description.code());
    }
}
