package org.holdfast.design.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.DataFlow;
import org.holdfast.model.Disaster;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Offering;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.Person;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;

/** What diagrams of a whole plan show: the elements of all its files, in the order of the files and of the text. */
public class CandidateServices {

    /** All products and services. */
    public List<Offering> allOfferings(EObject any) {
        return all(any, Offering.class);
    }

    /** All business functions. */
    public List<BusinessFunction> allFunctions(EObject any) {
        return all(any, BusinessFunction.class);
    }

    /** All systems. */
    public List<InformationSystem> allSystems(EObject any) {
        return all(any, InformationSystem.class);
    }

    /** All components, systems among them. */
    public List<Component> allComponents(EObject any) {
        return all(any, Component.class);
    }

    /** All groups of users. */
    public List<UserGroup> allUsers(EObject any) {
        return all(any, UserGroup.class);
    }

    /** All roles. */
    public List<Role> allRoles(EObject any) {
        return all(any, Role.class);
    }

    /** All persons. */
    public List<Person> allPersons(EObject any) {
        return all(any, Person.class);
    }

    /** All information. */
    public List<Information> allInformation(EObject any) {
        return all(any, Information.class);
    }

    /** All consistency groups. */
    public List<ConsistencyGroup> allGroups(EObject any) {
        return all(any, ConsistencyGroup.class);
    }

    /** All disasters. */
    public List<Disaster> allDisasters(EObject any) {
        return all(any, Disaster.class);
    }

    /** All needs of one element. */
    public List<SingleNeed> allNeeds(EObject any) {
        return all(any, SingleNeed.class);
    }

    /** All needs of some of several elements. */
    public List<AlternativeNeed> allAlternativeNeeds(EObject any) {
        return all(any, AlternativeNeed.class);
    }

    /** All alternatives of such needs. */
    public List<Alternative> allAlternatives(EObject any) {
        return all(any, Alternative.class);
    }

    /** All needs of people. */
    public List<PeopleNeed> allPeopleNeeds(EObject any) {
        return all(any, PeopleNeed.class);
    }

    /** All data flows. */
    public List<DataFlow> allFlows(EObject any) {
        return all(any, DataFlow.class);
    }

    /** All stand-ins. */
    public List<StandIn> allStandIns(EObject any) {
        return all(any, StandIn.class);
    }

    private static <T> List<T> all(EObject any, Class<T> type) {
        return ViewedPlan.of(any).index().all(type);
    }
}
