package org.holdfast.rules.tests.d;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.Element;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Need;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.value.Duration;

/** A small plan by chance: functions and components with needs, alternatives and objectives; cycles of needs are likely. */
final class RandomPlan {
    private final Random chance;
    private final Document document = HoldfastFactory.eINSTANCE.createDocument();
    private final List<Dependable> components = new ArrayList<>();
    private final List<Dependable> functions = new ArrayList<>();

    RandomPlan(long seed) {
        this.chance = new Random(seed);
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            functions.add(function());
        }
        for (int i = 2 + chance.nextInt(8); i > 0; i--) {
            components.add(component());
        }
        functions.forEach(this::addToDocument);
        components.forEach(this::addToDocument);
        functions.forEach(function -> addNeeds((Dependent) function));
        components.forEach(component -> addNeeds((Dependent) component));
        components.forEach(this::place);
    }

    Document document() {
        return document;
    }

    private BusinessFunction function() {
        BusinessFunction function = HoldfastFactory.eINSTANCE.createBusinessFunction();
        function.setMtd(chance.nextInt(5) == 0 ? null : hours(24));
        function.setWrt(chance.nextInt(3) == 0 ? null : hours(6));
        return function;
    }

    private Component component() {
        if (chance.nextInt(4) == 0) {
            return HoldfastFactory.eINSTANCE.createHost();
        }
        InformationSystem system = HoldfastFactory.eINSTANCE.createInformationSystem();
        system.setRto(chance.nextInt(4) == 0 ? null : hours(24));
        return system;
    }

    private void addToDocument(Dependable element) {
        element.setName((element instanceof BusinessFunction ? "f" : "c") + document.getElements().size());
        document.getElements().add((Element) element);
    }

    private void addNeeds(Dependent element) {
        for (int i = chance.nextInt(3); i > 0; i--) {
            element.getNeeds().add(chance.nextInt(2) == 0 ? single(element) : alternatives(element));
        }
    }

    private Need single(Dependent element) {
        SingleNeed need = HoldfastFactory.eINSTANCE.createSingleNeed();
        need.setTarget(target(element));
        return need;
    }

    private Need alternatives(Dependent element) {
        AlternativeNeed need = HoldfastFactory.eINSTANCE.createAlternativeNeed();
        int size = 1 + chance.nextInt(4);
        need.setRequired(1 + chance.nextInt(size + 1));
        for (int i = 0; i < size; i++) {
            Alternative alternative = HoldfastFactory.eINSTANCE.createAlternative();
            alternative.setTarget(target(element));
            need.getAlternatives().add(alternative);
        }
        return need;
    }

    private Dependable target(Dependent element) {
        List<Dependable> among = element instanceof BusinessFunction && chance.nextInt(4) == 0 ? functions : components;
        return among.get(chance.nextInt(among.size()));
    }

    private void place(Dependable component) {
        Dependable other = components.get(chance.nextInt(components.size()));
        if (component instanceof InformationSystem system && other instanceof Host && chance.nextBoolean()) {
            system.setOn((Machine) other);
        }
    }

    private Duration hours(int most) {
        return new Duration(1 + chance.nextInt(most), Duration.Unit.HOUR);
    }
}
