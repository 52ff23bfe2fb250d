package org.holdfast.report.tests.section;

/**
 * The case that the design works by hand, with money, steps and exercises beside it.
 *
 * Declared after 1 h. h1 fails over: up at 2 h. db: 2 h + 30 min + 100 GB / (50 GB per h) = 4 h 30 min; app: 4 h 30 min +
 * 30 min + 10 GB / (50 GB per h) = 5 h 12 min; both lose 24 h + 2 h + 12 h = 38 h. Orders are out for 5 h 12 min + 2 h.
 * db costs 4 x 300 + 0.5 x 900 + 2000 + 38 x 150 = 9350 EUR, app 4 x 300 + 1.2 x 900 + 2000 + 38 x 150 = 9980 EUR:
 * 19,330 EUR a fire, one fire in 50 years: 386.60 EUR a year.
 */
final class WorkedCase {
    static final String PLAN = """
            plan workedCase "A case worked by hand" {
                currency EUR  budget 1500 EUR per year  horizon 30 d
                steps { a done 2026-05-04 by duty  b begun }
            }
            site hq "Head office"  site vault "Vault"
            person ana "Ana"  role duty "On duty" held by ana
            host h1 "Server" { at hq  fails over to h2 within 1 h when declared  replaced within 2 d }
            host h2 "Spare" { at vault }
            system db "Database" { on h1  volume 100 GB  RTO 8 h  RPO 24 h  protected by tape }
            system app "Application" { at hq  needs db  volume 10 GB  RTO 8 h  RPO 24 h  protected by tape }
            protection tape "Tape" {
                backup full  every 24 h  takes 2 h  shipped after 12 h  kept 30 d  copies at vault
                restores 50 GB per h  restarts in 30 min  costs 1000 EUR per year
            }
            function orders "Orders" { MTD 1 d  WRT 2 h  needs app }
            level 1 "A house is lost"
            disaster fire "Fire" { level 1  strikes site hq  destroys  once every 50 years }
            disaster flood "Flood" { level 1  strikes site vault  disrupts for 2 d  once every 100 years }
            prevention pumps "Pumps" against flood { reduces to once every 200 years  costs 200 EUR per year }
            outage cost of all systems in fire {
                300 EUR per h  after 4 h 900 EUR per h  fixed 2000 EUR  lost data 150 EUR per h
            }
            recovery plan afterFire "After a fire" for fire {
                declared by duty within 1 h
                exercise every 12 months
            }
            recovery plan afterFlood "After a flood" for flood {
                declared by duty within 1 h
            }
            exercise 2026-03-12 walkthrough of afterFire passed { failed h1  measured db 5 h, app 9 h }
            exercise 2025-02-01 checklist of afterFire failed
            """;

    private WorkedCase() {}

    static Told told() {
        return Told.of(PLAN);
    }
}
