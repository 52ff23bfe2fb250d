package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.change.Addition;
import org.holdfast.design.change.FreshNames;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Copy;
import org.holdfast.model.DesktopModel;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.Host;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Network;
import org.holdfast.model.Offering;
import org.holdfast.model.OfferingSort;
import org.holdfast.model.Person;
import org.holdfast.model.Protection;
import org.holdfast.model.Region;
import org.holdfast.model.Role;
import org.holdfast.model.Site;
import org.holdfast.model.Storage;
import org.holdfast.model.Supplier;
import org.holdfast.model.Technique;
import org.holdfast.model.UserGroup;
import org.holdfast.model.UtilitySupply;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.value.Duration;

/**
 * New elements, each with a name of its own and all that the language cannot do without. Where they are created in a
 * place, that is where they are.
 */
public class CreationServices {
    private static final HoldfastFactory NEW = HoldfastFactory.eINSTANCE;
    private static final Duration A_DAY = Duration.parse("24 h");

    /** A new product. */
    public Offering createProduct(EObject near) {
        return Addition.named(near, NEW.createOffering());
    }

    /** A new service that is sold. */
    public Offering createService(EObject near) {
        Offering service = NEW.createOffering();
        service.setSort(OfferingSort.SERVICE);
        return Addition.named(near, service);
    }

    /** A new business function. */
    public BusinessFunction createFunction(EObject near) {
        return Addition.named(near, NEW.createBusinessFunction());
    }

    /** A new system, on the machine or at the site. */
    public InformationSystem createSystem(EObject place) {
        InformationSystem system = Addition.named(place, NEW.createInformationSystem());
        if (place instanceof Machine machine) {
            system.setOn(machine);
        }
        return at(place, system);
    }

    /** A new host, at the site. */
    public Host createHost(EObject place) {
        return at(place, Addition.named(place, NEW.createHost()));
    }

    /** A new virtual machine, on the host. */
    public VirtualMachine createVm(EObject place) {
        VirtualMachine vm = Addition.named(place, NEW.createVirtualMachine());
        if (place instanceof Host host) {
            vm.setOn(host);
        }
        return at(place, vm);
    }

    /** A new storage, at the site. */
    public Storage createStorage(EObject place) {
        return at(place, Addition.named(place, NEW.createStorage()));
    }

    /** A new network, at the site. */
    public Network createNetwork(EObject place) {
        return at(place, Addition.named(place, NEW.createNetwork()));
    }

    /** A new utility, at the site. */
    public UtilitySupply createUtility(EObject place) {
        return at(place, Addition.named(place, NEW.createUtilitySupply()));
    }

    /** A new supplier, at the site. */
    public Supplier createSupplier(EObject place) {
        return at(place, Addition.named(place, NEW.createSupplier()));
    }

    /** A new group of users. */
    public UserGroup createUsers(EObject near) {
        UserGroup users = NEW.createUserGroup();
        users.setCount(1);
        return Addition.named(near, users);
    }

    /** Lets users have virtual desktops: only these are on a host. */
    public UserGroup virtualDesktop(UserGroup users) {
        users.setDesktop(DesktopModel.VIRTUAL);
        return users;
    }

    /** A new role. */
    public Role createRole(EObject near) {
        return Addition.named(near, NEW.createRole());
    }

    /** A new person, who works at the site. */
    public Person createPerson(EObject place) {
        Person person = Addition.named(place, NEW.createPerson());
        if (place instanceof Site site) {
            person.setAt(site);
        }
        return person;
    }

    /** New information. */
    public Information createInformation(EObject near) {
        return Addition.named(near, NEW.createInformation());
    }

    /** A new consistency group. */
    public ConsistencyGroup createGroup(EObject near) {
        return Addition.named(near, NEW.createConsistencyGroup());
    }

    /** A new region. */
    public Region createRegion(EObject near) {
        return Addition.named(near, NEW.createRegion());
    }

    /** A new site, in the region or within the site. */
    public Site createSite(EObject place) {
        Site site = NEW.createSite();
        if (place instanceof Site around) {
            site.setName(FreshNames.numbered(place, Addition.stem(site.eClass())));
            around.getSites().add(site);
            return site;
        }
        if (place instanceof Region region) {
            site.setDeclaredRegion(region);
        }
        return Addition.named(place, site);
    }

    /** A new protection whose copies lie in the place: a full backup every day. */
    public Protection createProtection(EObject place) {
        Protection protection = NEW.createProtection();
        protection.setTechnique(Technique.FULL_BACKUP);
        protection.setInterval(A_DAY);
        Copy copy = NEW.createCopy();
        if (place instanceof Site site) {
            copy.setAt(site);
        } else if (place instanceof Component component) {
            copy.setOn(component);
        }
        if (copy.getAt() != null || copy.getOn() != null) {
            protection.getCopies().add(copy);
        }
        return Addition.named(place, protection);
    }

    private static <T extends Component> T at(EObject place, T component) {
        if (place instanceof Site site) {
            component.setAt(site);
        }
        return component;
    }
}
