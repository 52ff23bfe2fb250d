package org.holdfast.dsl.ide.completion;

import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * Whole elements to be filled in, in the form that the Language Server Protocol gives to snippets. They hold what the
 * rules ask for first.
 */
class ElementSnippets {
    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("Plan", "plan ${1:name} \"${2:title}\" {\n    currency ${3:EUR}\n    $0\n}"),
            Map.entry("Site", "site ${1:name} \"${2:title}\" in ${3:region} {\n    $0\n}"),
            Map.entry("Person", "person ${1:name} \"${2:title}\" {\n    phone \"${3:number}\"\n    $0\n}"),
            Map.entry("Information",
                    "information ${1:name} \"${2:title}\" {\n    criticality ${3:high}\n"
                            + "    confidentiality ${4:internal}\n    held in ${5:system}\n    $0\n}"),
            Map.entry("BusinessFunction",
                    "function ${1:name} \"${2:title}\" {\n    owner ${3:role}\n    priority ${4:high}\n"
                            + "    MTD ${5:8 h}\n    WRT ${6:1 h}\n    needs ${7:system}\n    $0\n}"),
            Map.entry("InformationSystem",
                    "system ${1:name} \"${2:title}\" {\n    on ${3:host}\n    RTO ${4:4 h}\n    RPO ${5:1 h}\n"
                            + "    protected by ${6:protection}\n    $0\n}"),
            Map.entry("Host", "host ${1:name} \"${2:title}\" {\n    at ${3:site}\n    $0\n}"),
            Map.entry("VirtualMachine", "vm ${1:name} \"${2:title}\" {\n    on ${3:host}\n    $0\n}"),
            Map.entry("Storage", "storage ${1:name} \"${2:title}\" {\n    at ${3:site}\n    $0\n}"),
            Map.entry("Network", "network ${1:name} \"${2:title}\" {\n    at ${3:site}\n    $0\n}"),
            Map.entry("UtilitySupply", "utility ${1:name} \"${2:title}\" {\n    at ${3:site}\n    $0\n}"),
            Map.entry("Supplier", "supplier ${1:name} \"${2:title}\" {\n    $0\n}"),
            Map.entry("Protection",
                    "protection ${1:name} \"${2:title}\" {\n    backup ${3:full}\n    every ${4:24 h}\n"
                            + "    kept ${5:14 d}\n    copies at ${6:site}\n    restores ${7:50 GB per h}\n    $0\n}"),
            Map.entry("ConsistencyGroup",
                    "group ${1:name} \"${2:title}\" {\n    members ${3:systems}\n    RPO ${4:1 h}\n    $0\n}"),
            Map.entry("Disaster",
                    "disaster ${1:name} \"${2:title}\" {\n    level ${3:1}\n    ${4:technical}\n"
                            + "    ${5:once every 10 years}\n    strikes ${6:site} ${7:name}\n    ${8:destroys}\n"
                            + "    $0\n}"),
            Map.entry("RecoveryPlan",
                    "recovery plan ${1:name} \"${2:title}\" for ${3:disaster} {\n    declared by ${4:role}\n"
                            + "    $0\n}"),
            Map.entry("CustomRule",
                    "rule ${1:name} \"${2:title}\"\n    for each ${3:system} ${4:s}\n    require ${0:condition}"));

    /** The element that begins with the keyword; empty for words that begin no element. */
    Optional<String> of(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        boolean first = GrammarUtil.containedKeywords(rule).get(0) == keyword;
        return first ? Optional.ofNullable(BY_RULE.get(rule.getName())) : Optional.empty();
    }
}
