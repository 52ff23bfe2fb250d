package org.holdfast.dsl.tests;

/** A plan that says everything that the language can say, in the canonical layout. */
public final class EveryConstruct {
    /** The text. */
    public static final String PLAN = """
            // a plan
            plan novum "Novum" {
                currency EUR
                budget 60000 EUR per year
                horizon 30 d
                review every 6 months
                revise after 20 %
                reviewed 2026-09-01 by director
                steps {
                    a done 2026-05-04 by director
                    b begun
                }
            }

            region bucharest "Bucharest"
            region ploiesti
            site hq "Head office" in bucharest {
                cleared
                site serverRoom "Server room" {
                    site rack
                }
                site cellar
            }
            site vault in ploiesti
            person ana "Ana Pop" {
                phone "+40 21 000 0001" hours "8 to 16"
                email "ana@novum.example"
                at hq
            }
            person mihai
            role director "Director" held by ana, mihai
            role callCentre people 12

            product onlineSales "Online sales" {
                core
                requires customerRecords
                needs takeOrders
            }
            service support
            information customerRecords "Customer records" {
                criticality high
                confidentiality restricted
                intellectual property
                held in orderDb, crm
                used through crm
            }
            function takeOrders "Take orders" {
                owner director
                priority critical
                MTD 8 h
                WRT 1 h
                needs crm, any of (lan, mail), 2 of (lan, mail, esx1), 3 of role callCentre
                vulnerable procedures medium "no written manual"
                vulnerable data low
            }
            function shipOrders {
                manual
            }

            kind database "Database" is data
            kind crmSuite is application
            host esx1 "ESX 1" {
                at hq.serverRoom
                platform "ESXi 8"
                hypervisor full
                capacity 16 cpu, 128 GB
                stored on san
                fails over to esx2 within 1 h when declared
                replaced within 3 d
            }
            host esx2 {
                at cellar
            }
            vm crmVm {
                on esx1
                size 4 cpu, 32 GB
                image 80 GB
                stored on san
                fails over to esx2 within 5 min
                protected by replica
            }
            storage san {
                at rack
            }
            network lan
            utility power {
                needs fuelTruck
            }
            supplier fuelTruck {
                priority low
                cleared
            }
            system crm "CRM" {
                kind crmSuite
                priority critical
                on crmVm
                needs orderDb, lan
                passes data to orderDb, mail independent
                RTO 4 h
                RPO 15 min
                volume 120 GB
                changes 4 GB per day
                protected by nightlyTape, replica
            }
            system orderDb {
                kind database
            }
            system mail
            users staff "Call centre" {
                count 12
                mobility fixed
                resources high
                sensitive data
                desktop virtual on esx2
                pilot
                use crm, mail
            }

            protection nightlyTape "Nightly to tape" {
                backup full
                every 24 h
                held 1 h
                takes 2 h
                shipped after 12 h
                kept 30 d
                encrypted
                copies at vault, on esx2
                restores 50 GB per h
                restarts in 30 min
                costs 3000 EUR per year
                serves kinds database, crmSuite
                captures together quiesced
            }
            protection replica {
                replication asynchronous
                lag 5 min
                bandwidth 10 GB per h
                captures together crash consistent
            }
            protection vaulted {
                copy of nightlyTape
            }
            protection snapshots {
                snapshot
            }
            protection images {
                image copy
                captures together
            }
            group orders "Orders" {
                members crm, orderDb
                RPO 15 min
                captured by snapshots
            }

            level 3 "Loss of a site"
            level 1
            disaster earthquake "Earthquake" {
                level 3
                natural
                once every 40 years
                strikes region bucharest, site hq, kind database, component esx1, any host
                destroys
                keeps away 30 %
            }
            disaster ransomware {
                human
                0.2 per year each
                strikes any system
                corrupts noticed after 3 d
            }
            disaster hostFailure {
                technical
                disrupts for 4 h .. 3 d likely 12 h
            }
            prevention filter "Mail filter" against ransomware {
                reduces to once every 15 years
                costs 1200 EUR per year
            }
            outage cost of kind database in earthquake {
                300 EUR per h
                after 8 h 900 EUR per h
                fixed 2000 EUR
                lost data 150 EUR per h
            }
            outage cost of all systems in ransomware
            outage cost of crm {
                100 EUR per h
            }

            recovery plan siteLoss "Loss of the head office" for earthquake, hostFailure {
                declared by director within 1 h
                recovers at vault
                needs information customerRecords
                step callTeam "Call the team" takes 30 min .. 2 h likely 1 h by director
                restore orderDb from nightlyTape after callTeam
                restore crm from replica by director
                step checkOrders after crm, orderDb
                exercise every 12 months
            }
            exercise 2026-03-12 walkthrough of siteLoss passed {
                failed esx1
                measured crm 5 h, mail 1 h
            }
            exercise 2026-06-12 full of siteLoss
            accept C07 on lan because "second switch ordered" until 2027-01-31
            rule twoCopies "Every critical system has a copy away from its site" in step d
                for each system s where s.priority = critical and not s.holds exists
                require s.protections exists p (p.copies exists c (c.site.region <> s.site.region)) or (s.rto + 1 h) * 2 > -3 h
                error
            rule bare
                for each host h
                require h.carries count <= 3
            """;

    private EveryConstruct() {}
}
