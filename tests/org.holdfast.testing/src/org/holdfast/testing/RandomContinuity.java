package org.holdfast.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Protections, disasters and recovery plans of a plan by chance. */
final class RandomContinuity {
    private final RandomNames all;

    RandomContinuity(RandomNames all) {
        this.all = all;
    }

    void protection() {
        for (int number = 0; number < all.protections.size(); number++) {
            List<String> earlier = all.protections.subList(0, number);
            all.add("protection " + all.protections.get(number) + " { " + technique(earlier)
                    + all.choice.maybeTime(30, "held")
                    + all.choice.maybeTime(60, "takes") + all.choice.maybeTime(30, "shipped after") + "copies "
                    + (all.choice.chance(50) ? "at " + all.choice.one(all.sites)
                            : "on " + all.choice.one(RandomNames.joined(all.hosts, all.storages, all.systems)))
                    + " " + all.choice.maybe(70, "restores " + all.choice.number(1, 200) + " GB per h")
                    + all.choice.maybeTime(80, "restarts in")
                    + all.choice.maybe(70, "costs " + all.choice.number(0, 9000) + ".50 EUR per year")
                    + all.choice.maybe(40, "captures together quiesced") + all.choice.maybe(40, "encrypted")
                    + all.choice.maybe(50, "serves kinds " + String.join(", ", all.choice.some(2, all.kinds))) + "}");
        }
        if (all.choice.chance(60)) {
            all.add("group group1 { members " + String.join(", ", all.choice.some(all.choice.number(2, 3), all.systems))
                    + " "
                    + all.choice.maybeTime(80, "RPO") + all.choice.maybe(60, "captured by", all.protections) + "}");
        }
    }

    private String technique(List<String> earlier) {
        String every = "every " + all.choice.one(List.of("10 min", "4 h", "1 d", "1 w")) + " "
                + all.choice.maybe(70, "kept " + all.choice.one(List.of("1 h", "3 d", "30 d")));
        return switch (all.choice.number(0, earlier.isEmpty() ? 5 : 6)) {
            case 0 -> "backup full " + every;
            case 1 -> "backup incremental " + every;
            case 2 -> "snapshot " + every;
            case 3 -> "image copy " + every;
            case 4 -> "replication synchronous ";
            case 5 ->
                "replication asynchronous " + all.choice.maybeTime(80, "lag")
                        + all.choice.maybe(50, "bandwidth 5 GB per h");
            default -> "copy of " + all.choice.one(earlier) + " " + every;
        };
    }

    void disasters() {
        all.add("level 1 \"Small\"");
        all.add("level 2 \"Large\"");
        all.disasters.forEach(disaster -> all.add("disaster " + disaster + " { level " + all.choice.number(1, 2) + " "
                + all.choice.maybe(90, all.choice.one(List.of("once every 40 years", "0.25 per year", "3 per year")))
                + all.choice.maybe(90, "strikes " + strikes()) + all.choice.maybe(90, effect())
                + all.choice.maybe(40, "keeps away " + all.choice.one(List.of("12.5", "20", "50", "100")) + " %")
                + "}"));
        all.names("prevention", 0, 2).forEach(prevention -> all.add("prevention " + prevention + " against "
                + all.choice.one(all.disasters) + " { " + all.choice.maybe(90, "reduces to once every 60 years")
                + all.choice.maybe(70, "costs 400 EUR per year") + "}"));
        List<String> subjects = RandomNames.joined(List.of("all systems", "all functions", "kind database"),
                all.systems, all.functions);
        for (String subject : all.choice.some(all.choice.number(1, 4), subjects)) {
            all.add("outage cost of " + subject + " " + all.choice.maybe(30, "in", all.disasters)
                    + "{ 300.25 EUR per h "
                    + all.choice.maybe(50, "after 4 h 900 EUR per h") + all.choice.maybe(50, "fixed 2000 EUR")
                    + all.choice.maybe(50, "lost data 150 EUR per h") + "}");
        }
    }

    private String strikes() {
        Set<String> strikes = new LinkedHashSet<>();
        for (int number = all.choice.number(1, 2); number > 0; number--) {
            strikes.add(switch (all.choice.number(0, 5)) {
                case 0 -> "region " + all.choice.one(all.regions);
                case 1 -> "site " + all.choice.one(all.sites);
                case 2 -> "kind " + all.choice.one(all.kinds);
                case 3 -> "any " + all.choice.one(List.of("host", "host", "vm", "network"));
                default -> "component " + all.choice.one(all.components);
            });
        }
        return String.join(", ", strikes);
    }

    private String effect() {
        return switch (all.choice.number(0, 3)) {
            case 0 -> "corrupts " + all.choice.maybeTime(90, "noticed after");
            case 1 -> "disrupts for " + all.choice.range();
            default -> "destroys";
        };
    }

    void recovery() {
        List<String> open = all.choice.some(all.choice.number(1, all.disasters.size()), all.disasters);
        while (!open.isEmpty()) {
            int share = all.choice.number(1, open.size());
            all.add("recovery plan plan" + share + "of" + open.size() + " for "
                    + String.join(", ", open.subList(0, share))
                    + " { "
                    + all.choice.maybe(90, "declared by " + all.choice.one(all.roles) + " within " + all.choice.time())
                    + all.choice.maybe(50, "recovers at", all.sites)
                    + all.choice.maybe(50, "needs information contacts")
                    + actions()
                    + "}");
            open = all.choice.chance(50) ? List.of() : open.subList(share, open.size());
        }
    }

    private String actions() {
        List<String> earlier = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String action : all.choice.some(all.choice.number(0, 5),
                RandomNames.joined(List.of("call", "fetch"), all.components))) {
            boolean step = !all.components.contains(action);
            text.append(step ? "step " + action + " takes " + all.choice.range() + " "
                    : "restore " + action + " " + all.choice.maybe(50, "from", all.protections));
            text.append(all.choice.maybe(step ? 80 : 30, "by", all.roles));
            List<String> after = all.choice.some(all.choice.number(0, 2), earlier);
            text.append(after.isEmpty() ? "" : "after " + String.join(", ", after) + " ");
            earlier.add(action);
        }
        return text.toString();
    }
}
