package org.holdfast.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where things are, who is there, components, functions and offerings of a plan by chance. */
final class RandomArchitecture {
    private final RandomNames all;

    RandomArchitecture(RandomNames all) {
        this.all = all;
    }

    void places() {
        all.add("plan p { currency EUR budget 20000 EUR per year horizon 30 d }");
        all.regions.forEach(region -> all.add("region " + region));
        for (int number = 1; number <= all.choice.number(1, 3); number++) {
            String site = "site" + number;
            all.sites.add(site);
            boolean room = all.choice.chance(40);
            all.add("site " + site + " in " + all.choice.one(all.regions) + " { " + all.choice.maybe(30, "cleared")
                    + (room ? "site room" + number + " " : "") + "}");
            if (room) {
                all.sites.add(site + ".room" + number);
            }
        }
        all.persons.forEach(person -> all
                .add("person " + person + " { phone \"1\" " + all.choice.maybe(50, "at", all.sites) + "}"));
        for (String role : all.roles) {
            List<String> holders = all.choice.some(all.choice.number(0, 2), all.persons);
            all.add("role " + role + (holders.isEmpty() ? "" : " held by " + String.join(", ", holders)) + " "
                    + all.choice.maybe(50, "people " + all.choice.number(1, 6)));
        }
    }

    void components() {
        all.add("kind database is data");
        all.add("kind shopSuite is application");
        all.add("kind server is equipment");
        all.hosts
                .forEach(host -> all.add("host " + host + " { " + component(host, all.hosts) + "capacity 16 cpu, 64 GB "
                        + all.choice.maybe(50, "stored on", all.storages) + "}"));
        all.vms.forEach(vm -> all.add("vm " + vm + " { on " + all.choice.one(all.hosts) + " size "
                + all.choice.number(1, 8) + " cpu, "
                + all.choice.number(4, 32) + " GB " + all.choice.maybe(80, "image 40 GB")
                + all.choice.maybe(50, "stored on", all.storages) + protectedBy(40) + component(vm, all.hosts) + "}"));
        RandomNames.joined(all.storages, all.equipment)
                .forEach(each -> all
                        .add(RandomNames.sort(each) + " " + each + " { " + component(each, all.ofSort(each)) + "}"));
        all.systems.forEach(system -> all.add("system " + system + " { "
                + all.choice.maybe(60, "on", RandomNames.joined(all.hosts, all.vms)) + all.choice.maybeTime(80, "RTO")
                + all.choice.maybeTime(80, "RPO") + all.choice.maybe(90, "volume " + all.choice.number(0, 200) + " GB")
                + all.choice.maybe(80, "changes " + all.choice.number(0, 20) + " GB per day") + protectedBy(80)
                + flows(system) + component(system, all.systems) + "}"));
    }

    private String component(String name, List<String> standIns) {
        List<String> others = RandomNames.without(name, all.components);
        StringBuilder text = new StringBuilder(
                all.choice.maybe(40, "kind", all.kinds) + all.choice.maybe(70, "at", all.sites)
                        + all.choice.maybe(60, "priority", List.of("critical", "high", "medium", "low"))
                        + all.choice.maybeTime(60, "replaced within") + needs(others, 40, 10));
        if (all.choice.chance(35)) {
            for (String other : all.choice.some(all.choice.number(1, 2), RandomNames.without(name, standIns))) {
                text.append("fails over to ").append(other).append(" within ").append(all.choice.time()).append(" ")
                        .append(all.choice.maybe(50, "when declared"));
            }
        }
        return text.toString();
    }

    private String needs(List<String> candidates, int percent, int peoplePercent) {
        Set<String> needs = new LinkedHashSet<>();
        while (all.choice.chance(percent) && needs.size() < 4) {
            List<String> some = all.choice.some(all.choice.number(2, 3), candidates);
            boolean single = some.size() < 2 || all.choice.chance(60);
            String needed = all.choice.chance(50) ? "any" : "" + all.choice.number(1, some.size());
            needs.add(single ? all.choice.one(candidates) : needed + " of (" + String.join(", ", some) + ")");
        }
        if (all.choice.chance(peoplePercent)) {
            needs.add(all.choice.number(1, 3) + " of role " + all.choice.one(all.roles));
        }
        return needs.isEmpty() ? "" : "needs " + String.join(", ", needs) + " ";
    }

    private String flows(String system) {
        List<String> targets = all.choice.some(all.choice.number(0, 2), RandomNames.without(system, all.systems));
        return targets.isEmpty() ? ""
                : "passes data to " + String.join(all.choice.one(List.of(", ", " independent, ")), targets) + " ";
    }

    private String protectedBy(int percent) {
        List<String> some = all.choice.chance(percent) ? all.choice.some(all.choice.number(1, 3), all.protections)
                : List.of();
        return some.isEmpty() ? "" : "protected by " + String.join(", ", some) + " ";
    }

    void business() {
        all.functions.forEach(function -> all.add("function " + function + " { "
                + all.choice.maybe(90, "priority", List.of("critical", "high", "medium", "low"))
                + all.choice.maybeTime(80, "MTD") + all.choice.maybeTime(60, "WRT")
                + needs(RandomNames.joined(RandomNames.without(function, all.functions), all.components), 70, 30)
                + "}"));
        all.names("product", 1, 3)
                .forEach(product -> all.add("product " + product + " { " + all.choice.maybe(50, "core")
                        + needs(all.functions, 80, 0) + "}"));
        all.names("users", 0, 3)
                .forEach(users -> all.add("users " + users + " { count " + all.choice.number(1, 20) + " use "
                        + String.join(", ", all.choice.some(all.choice.number(1, 3), all.systems)) + " "
                        + all.choice.maybe(30, "desktop virtual on", all.hosts) + "}"));
        all.add("information contacts { held in " + all.choice.one(all.systems) + " }");
    }
}
