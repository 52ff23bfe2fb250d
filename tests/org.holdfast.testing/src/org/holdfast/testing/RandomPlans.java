package org.holdfast.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Small plans by chance in which the language finds no problem: every sort of component, placing, need, stand-in,
 * protection and disaster, rings of needs, people who are short, and much that is not said.
 */
public final class RandomPlans {
    private final RandomChoice choice;
    private final List<String> elements = new ArrayList<>();
    private final List<String> regions;
    private final List<String> sites = new ArrayList<>();
    private final List<String> persons;
    private final List<String> roles;
    private final List<String> kinds = List.of("database", "shopSuite", "server");
    private final List<String> hosts;
    private final List<String> vms;
    private final List<String> storages;
    private final List<String> equipment;
    private final List<String> systems;
    private final List<String> components;
    private final List<String> functions;
    private final List<String> protections;
    private final List<String> disasters;

    private RandomPlans(long seed) {
        choice = new RandomChoice(seed);
        regions = names("region", 1, 2);
        persons = names("person", 0, 4);
        roles = names("role", 1, 3);
        hosts = names("host", 1, 3);
        vms = names("vm", 0, 3);
        storages = names("storage", 0, 2);
        equipment = joined(names("network", 0, 2), names("utility", 0, 2), names("supplier", 0, 2));
        systems = names("system", 2, 6);
        components = joined(hosts, vms, storages, equipment, systems);
        functions = names("function", 1, 4);
        protections = names("protection", 0, 5);
        disasters = names("disaster", 1, 6);
        places();
        components();
        business();
        protection();
        disasters();
        recovery();
    }

    /** The plan of a seed. */
    public static String text(long seed) {
        return String.join("\n", elements(seed)) + "\n";
    }

    /** The elements of the plan of a seed, the plan itself first: in any order, they make the same plan. */
    public static List<String> elements(long seed) {
        return new RandomPlans(seed).elements;
    }

    private void places() {
        add("plan p { currency EUR budget 20000 EUR per year horizon 30 d }");
        regions.forEach(region -> add("region " + region));
        for (int number = 1; number <= choice.number(1, 3); number++) {
            String site = "site" + number;
            sites.add(site);
            boolean room = choice.chance(40);
            add("site " + site + " in " + choice.one(regions) + " { " + choice.maybe(30, "cleared")
                    + (room ? "site room" + number + " " : "") + "}");
            if (room) {
                sites.add(site + ".room" + number);
            }
        }
        persons.forEach(person -> add("person " + person + " { phone \"1\" " + choice.maybe(50, "at", sites) + "}"));
        for (String role : roles) {
            List<String> holders = choice.some(choice.number(0, 2), persons);
            add("role " + role + (holders.isEmpty() ? "" : " held by " + String.join(", ", holders)) + " "
                    + choice.maybe(50, "people " + choice.number(1, 6)));
        }
    }

    private void components() {
        add("kind database is data");
        add("kind shopSuite is application");
        add("kind server is equipment");
        hosts.forEach(host -> add("host " + host + " { " + component(host, hosts) + "capacity 16 cpu, 64 GB "
                + choice.maybe(50, "stored on", storages) + "}"));
        vms.forEach(vm -> add("vm " + vm + " { on " + choice.one(hosts) + " size " + choice.number(1, 8) + " cpu, "
                + choice.number(4, 32) + " GB " + choice.maybe(80, "image 40 GB")
                + choice.maybe(50, "stored on", storages) + protectedBy(40) + component(vm, hosts) + "}"));
        joined(storages, equipment)
                .forEach(each -> add(sort(each) + " " + each + " { " + component(each, ofSort(each)) + "}"));
        systems.forEach(system -> add("system " + system + " { "
                + choice.maybe(60, "on", joined(hosts, vms)) + choice.maybeTime(80, "RTO")
                + choice.maybeTime(80, "RPO") + choice.maybe(90, "volume " + choice.number(0, 200) + " GB")
                + choice.maybe(80, "changes " + choice.number(0, 20) + " GB per day") + protectedBy(80)
                + flows(system) + component(system, systems) + "}"));
    }

    private String component(String name, List<String> standIns) {
        List<String> others = without(name, components);
        StringBuilder text = new StringBuilder(choice.maybe(40, "kind", kinds) + choice.maybe(70, "at", sites)
                + choice.maybe(60, "priority", List.of("critical", "high", "medium", "low"))
                + choice.maybeTime(60, "replaced within") + needs(others, 40, 10));
        if (choice.chance(35)) {
            for (String other : choice.some(choice.number(1, 2), without(name, standIns))) {
                text.append("fails over to ").append(other).append(" within ").append(choice.time()).append(" ")
                        .append(choice.maybe(50, "when declared"));
            }
        }
        return text.toString();
    }

    private String needs(List<String> candidates, int percent, int peoplePercent) {
        Set<String> needs = new LinkedHashSet<>();
        while (choice.chance(percent) && needs.size() < 4) {
            List<String> some = choice.some(choice.number(2, 3), candidates);
            boolean single = some.size() < 2 || choice.chance(60);
            String needed = choice.chance(50) ? "any" : "" + choice.number(1, some.size());
            needs.add(single ? choice.one(candidates) : needed + " of (" + String.join(", ", some) + ")");
        }
        if (choice.chance(peoplePercent)) {
            needs.add(choice.number(1, 3) + " of role " + choice.one(roles));
        }
        return needs.isEmpty() ? "" : "needs " + String.join(", ", needs) + " ";
    }

    private String flows(String system) {
        List<String> targets = choice.some(choice.number(0, 2), without(system, systems));
        return targets.isEmpty() ? ""
                : "passes data to " + String.join(choice.one(List.of(", ", " independent, ")), targets) + " ";
    }

    private String protectedBy(int percent) {
        List<String> some = choice.chance(percent) ? choice.some(choice.number(1, 3), protections) : List.of();
        return some.isEmpty() ? "" : "protected by " + String.join(", ", some) + " ";
    }

    private void business() {
        functions.forEach(function -> add("function " + function + " { "
                + choice.maybe(90, "priority", List.of("critical", "high", "medium", "low"))
                + choice.maybeTime(80, "MTD") + choice.maybeTime(60, "WRT")
                + needs(joined(without(function, functions), components), 70, 30) + "}"));
        names("product", 1, 3).forEach(product -> add("product " + product + " { " + choice.maybe(50, "core")
                + needs(functions, 80, 0) + "}"));
        names("users", 0, 3).forEach(users -> add("users " + users + " { count " + choice.number(1, 20) + " use "
                + String.join(", ", choice.some(choice.number(1, 3), systems)) + " "
                + choice.maybe(30, "desktop virtual on", hosts) + "}"));
        add("information contacts { held in " + choice.one(systems) + " }");
    }

    private void protection() {
        for (int number = 0; number < protections.size(); number++) {
            List<String> earlier = protections.subList(0, number);
            add("protection " + protections.get(number) + " { " + technique(earlier) + choice.maybeTime(30, "held")
                    + choice.maybeTime(60, "takes") + choice.maybeTime(30, "shipped after") + "copies "
                    + (choice.chance(50) ? "at " + choice.one(sites)
                            : "on " + choice.one(joined(hosts, storages, systems)))
                    + " " + choice.maybe(70, "restores " + choice.number(1, 200) + " GB per h")
                    + choice.maybeTime(80, "restarts in")
                    + choice.maybe(70, "costs " + choice.number(0, 9000) + ".50 EUR per year")
                    + choice.maybe(40, "captures together quiesced") + choice.maybe(40, "encrypted")
                    + choice.maybe(50, "serves kinds " + String.join(", ", choice.some(2, kinds))) + "}");
        }
        if (choice.chance(60)) {
            add("group group1 { members " + String.join(", ", choice.some(choice.number(2, 3), systems)) + " "
                    + choice.maybeTime(80, "RPO") + choice.maybe(60, "captured by", protections) + "}");
        }
    }

    private String technique(List<String> earlier) {
        String every = "every " + choice.one(List.of("10 min", "4 h", "1 d", "1 w")) + " "
                + choice.maybe(70, "kept " + choice.one(List.of("1 h", "3 d", "30 d")));
        return switch (choice.number(0, earlier.isEmpty() ? 5 : 6)) {
            case 0 -> "backup full " + every;
            case 1 -> "backup incremental " + every;
            case 2 -> "snapshot " + every;
            case 3 -> "image copy " + every;
            case 4 -> "replication synchronous ";
            case 5 ->
                "replication asynchronous " + choice.maybeTime(80, "lag") + choice.maybe(50, "bandwidth 5 GB per h");
            default -> "copy of " + choice.one(earlier) + " " + every;
        };
    }

    private void disasters() {
        add("level 1 \"Small\"");
        add("level 2 \"Large\"");
        disasters.forEach(disaster -> add("disaster " + disaster + " { level " + choice.number(1, 2) + " "
                + choice.maybe(90, choice.one(List.of("once every 40 years", "0.25 per year", "3 per year")))
                + choice.maybe(90, "strikes " + strikes()) + choice.maybe(90, effect())
                + choice.maybe(40, "keeps away " + choice.one(List.of("12.5", "20", "50", "100")) + " %") + "}"));
        names("prevention", 0, 2).forEach(prevention -> add("prevention " + prevention + " against "
                + choice.one(disasters) + " { " + choice.maybe(90, "reduces to once every 60 years")
                + choice.maybe(70, "costs 400 EUR per year") + "}"));
        List<String> subjects = joined(List.of("all systems", "all functions", "kind database"), systems, functions);
        for (String subject : choice.some(choice.number(1, 4), subjects)) {
            add("outage cost of " + subject + " " + choice.maybe(30, "in", disasters) + "{ 300.25 EUR per h "
                    + choice.maybe(50, "after 4 h 900 EUR per h") + choice.maybe(50, "fixed 2000 EUR")
                    + choice.maybe(50, "lost data 150 EUR per h") + "}");
        }
    }

    private String strikes() {
        Set<String> strikes = new LinkedHashSet<>();
        for (int number = choice.number(1, 2); number > 0; number--) {
            strikes.add(switch (choice.number(0, 5)) {
                case 0 -> "region " + choice.one(regions);
                case 1 -> "site " + choice.one(sites);
                case 2 -> "kind " + choice.one(kinds);
                case 3 -> "any " + choice.one(List.of("host", "host", "vm", "network"));
                default -> "component " + choice.one(components);
            });
        }
        return String.join(", ", strikes);
    }

    private String effect() {
        return switch (choice.number(0, 3)) {
            case 0 -> "corrupts " + choice.maybeTime(90, "noticed after");
            case 1 -> "disrupts for " + choice.range();
            default -> "destroys";
        };
    }

    private void recovery() {
        List<String> open = choice.some(choice.number(1, disasters.size()), disasters);
        while (!open.isEmpty()) {
            int share = choice.number(1, open.size());
            add("recovery plan plan" + share + "of" + open.size() + " for " + String.join(", ", open.subList(0, share))
                    + " { " + choice.maybe(90, "declared by " + choice.one(roles) + " within " + choice.time())
                    + choice.maybe(50, "recovers at", sites) + choice.maybe(50, "needs information contacts")
                    + actions()
                    + "}");
            open = choice.chance(50) ? List.of() : open.subList(share, open.size());
        }
    }

    private String actions() {
        List<String> earlier = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String action : choice.some(choice.number(0, 5), joined(List.of("call", "fetch"), components))) {
            boolean step = !components.contains(action);
            text.append(step ? "step " + action + " takes " + choice.range() + " "
                    : "restore " + action + " " + choice.maybe(50, "from", protections));
            text.append(choice.maybe(step ? 80 : 30, "by", roles));
            List<String> after = choice.some(choice.number(0, 2), earlier);
            text.append(after.isEmpty() ? "" : "after " + String.join(", ", after) + " ");
            earlier.add(action);
        }
        return text.toString();
    }

    private List<String> ofSort(String name) {
        return joined(storages, equipment).stream().filter(each -> sort(each).equals(sort(name))).toList();
    }

    private static String sort(String name) {
        return name.replaceAll("[0-9]", "");
    }

    private List<String> names(String sort, int least, int most) {
        return IntStream.rangeClosed(1, choice.number(least, most)).mapToObj(number -> sort + number).toList();
    }

    private static List<String> without(String name, List<String> list) {
        return list.stream().filter(each -> !each.equals(name)).toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }

    private void add(String element) {
        elements.add(element.replaceAll(" +", " "));
    }
}
