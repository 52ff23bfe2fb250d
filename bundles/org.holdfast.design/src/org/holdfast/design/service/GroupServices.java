package org.holdfast.design.service;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;

/** Makes consistency groups of what is selected. */
public class GroupServices {
    private static final ViewServices VIEWS = new ViewServices();

    /** Whether views show systems and nothing else, two at least: fewer need no common point in time. */
    public boolean areSystems(EObject any, Collection<?> views) {
        List<InformationSystem> systems = systems(views);
        return systems.size() > 1 && systems.size() == shown(views).distinct().count();
    }

    /** A new consistency group of the systems that views show. */
    public ConsistencyGroup groupOf(EObject near, Collection<?> views) {
        ConsistencyGroup group = new CreationServices().createGroup(near);
        group.getMembers().addAll(systems(views));
        return group;
    }

    private static List<InformationSystem> systems(Collection<?> views) {
        return shown(views).filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast).distinct()
                .toList();
    }

    private static Stream<EObject> shown(Collection<?> views) {
        return views.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .flatMap(view -> Stream.ofNullable(VIEWS.shown(view)));
    }
}
