package org.holdfast.dsl.validation;

import com.google.common.collect.MapMaker;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.resource.KeptWithFiles;
import org.holdfast.model.Acceptance;
import org.holdfast.model.Plan;

/**
 * The elements of a plan, but for what they contain, in which the language found nothing when it last looked. What it finds
 * in one depends on its own text, on names, and on the plan's currency; in an acceptance on the text of others too, so that
 * none is kept.
 */
@NonNullByDefault({})
final class SoundElements extends KeptWithFiles {

    /**
     * What the checks of an element ask of others.
     *
     * @param names
     *            how often names have changed
     * @param currency
     *            the plan's currency
     */
    record Surroundings(int names, Optional<String> currency) {
        static Surroundings of(int names, Optional<Plan> plan) {
            return new Surroundings(names, plan.map(Plan::getCurrency));
        }
    }

    /** Texts of elements; what is read anew is another one. */
    private Map<INode, Boolean> texts = nothing();
    private @Nullable Surroundings surroundings;

    private SoundElements() {}

    /** Those of a set of files; none if they were seen in other surroundings. */
    static SoundElements in(ResourceSet files, Surroundings now) {
        synchronized (files) {
            SoundElements known = of(files, SoundElements.class, SoundElements::new);
            known.keepIn(now);
            return known;
        }
    }

    private void keepIn(Surroundings now) {
        if (!now.equals(surroundings)) {
            texts = nothing();
            surroundings = now;
        }
    }

    boolean contain(EObject element) {
        INode text = NodeModelUtils.getNode(element);
        return text != null && texts.containsKey(text);
    }

    void add(EObject element) {
        INode text = NodeModelUtils.getNode(element);
        if (text != null && !(element instanceof Acceptance)) {
            texts.put(text, Boolean.TRUE);
        }
    }

    private static Map<INode, Boolean> nothing() {
        return new MapMaker().weakKeys().makeMap();
    }
}
