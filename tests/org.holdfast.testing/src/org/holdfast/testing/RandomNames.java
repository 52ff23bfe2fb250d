package org.holdfast.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of what is in a plan by chance, and what has been written of it. */
final class RandomNames {
    final RandomChoice choice;
    final List<String> elements = new ArrayList<>();
    final List<String> regions;
    final List<String> sites = new ArrayList<>();
    final List<String> persons;
    final List<String> roles;
    final List<String> kinds = List.of("database", "shopSuite", "server");
    final List<String> hosts;
    final List<String> vms;
    final List<String> storages;
    final List<String> equipment;
    final List<String> systems;
    final List<String> components;
    final List<String> functions;
    final List<String> protections;
    final List<String> disasters;

    RandomNames(long seed) {
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
    }

    /** So many names as chance will have. */
    List<String> names(String sort, int least, int most) {
        return IntStream.rangeClosed(1, choice.number(least, most)).mapToObj(number -> sort + number).toList();
    }

    void add(String element) {
        elements.add(element.replaceAll(" +", " "));
    }

    /** Storages and equipment of the same sort. */
    List<String> ofSort(String name) {
        return joined(storages, equipment).stream().filter(each -> sort(each).equals(sort(name))).toList();
    }

    static String sort(String name) {
        return name.replaceAll("[0-9]", "");
    }

    static List<String> without(String name, List<String> list) {
        return list.stream().filter(each -> !each.equals(name)).toList();
    }

    @SafeVarargs
    static List<String> joined(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
