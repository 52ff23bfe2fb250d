package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.StandIn;
import org.holdfast.model.UserGroup;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;

/** The systems and what they run on, the sites where that stands, and who uses it. */
public final class SystemsSection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        Cells cells = new Cells(report);
        return new Section("systems", report.messages().text("section.systems"),
                List.of(new Block.Paragraph(report.messages().text("systems.intro"))),
                sections(report, cells));
    }

    private static List<Section> sections(PlanReport report, Cells cells) {
        List<Section> sections = new ArrayList<>(DiagramFigures.ofPlan(report));
        sections.addAll(List.of(Parts.section(report, "systems-which", systems(report, cells)),
                Parts.section(report, "systems-where", components(report, cells), sites(report, cells),
                        regions(report, cells),
                        kinds(report, cells)),
                Parts.section(report, "systems-who", users(report, cells))));
        return sections;
    }

    private static Block systems(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-all").text("system", 3).text("priority", 1)
                .text("kind", 2).text("runsOn", 2).text("site", 2).text("needs", 3).text("volume", 1);
        for (InformationSystem system : report.index().byName(InformationSystem.class)) {
            table.rowOf(report.anchors().of(system), cells.head(system), cells.choice(system.getPriority()),
                    cells.link(system.getKind()),
                    cells.link(system.getOn(), "ownPlace"), cells.link(system.getSite()), cells.needs(system),
                    cells.said(system.getVolume()));
        }
        return table.table();
    }

    private static Block components(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-equipment").text("component", 3)
                .text("sort", 1).text("platform", 2).text("runsOn", 2).text("site", 2).text("needs", 2)
                .text("standIns", 3).numbers("replacedWithin");
        report.index().byName(Component.class).stream().filter(each -> !(each instanceof InformationSystem))
                .forEach(component -> table.rowOf(report.anchors().of(component), cells.head(component),
                        Cell.words(report.messages().text("sort." + component.eClass().getName())),
                        cells.said(component.getPlatform()), carriers(cells, component),
                        cells.link(component.getSite()), cells.needs(component), standIns(report, cells, component),
                        component.getReplacedWithin() == null ? cells.nothing("none")
                                : cells.time(component.getReplacedWithin())));
        return table.table();
    }

    private static Cell carriers(Cells cells, Component component) {
        List<EObject> carriers = new ArrayList<>();
        Optional.ofNullable(component.getCarrier()).ifPresent(carriers::add);
        if (component instanceof Machine machine && machine.getStoredOn() != null) {
            carriers.add(machine.getStoredOn());
        }
        return cells.links(carriers, "ownPlace");
    }

    private static Cell standIns(PlanReport report, Cells cells, Component component) {
        List<Span> spans = new ArrayList<>();
        for (StandIn standIn : component.getStandIns()) {
            spans.add(Span.plain(spans.isEmpty() ? "" : ", "));
            spans.add(report.anchors().link(standIn.getTarget()));
            spans.add(Span.plain(standIn.getWithin() == null ? ""
                    : " " + report.messages().text(standIn.isDeclared() ? "standIn.declared" : "standIn.alone",
                            cells.told(standIn.getWithin()))));
        }
        return spans.isEmpty() ? cells.nothing("none") : cells.words(spans, Mark.NONE);
    }

    private static Block sites(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-sites").text("site", 2).text("within", 2)
                .text("region", 2).text("cleared", 1);
        for (Site site : report.index().byName(Site.class)) {
            table.rowOf(report.anchors().of(site), cells.head(site),
                    site.getParent() == null ? cells.nothing("none") : cells.link(site.getParent()),
                    cells.link(site.getRegion()),
                    cells.yes(site.isCleared()));
        }
        return table.table();
    }

    private static Block regions(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-regions").text("region", 2).text("sites", 4);
        for (Region region : report.index().byName(Region.class)) {
            List<Site> sites = report.index().byName(Site.class).stream().filter(site -> site.getRegion() == region)
                    .toList();
            table.rowOf(report.anchors().of(region), cells.head(region), cells.links(sites, "none"));
        }
        return table.table();
    }

    private static Block kinds(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-kinds").text("kind", 2).text("category", 2)
                .text("components", 4);
        for (ComponentKind kind : report.index().byName(ComponentKind.class)) {
            List<Component> components = report.index().referrers(kind, Literals.COMPONENT__KIND, Component.class);
            table.rowOf(report.anchors().of(kind), cells.head(kind), cells.choice(kind.getCategory()),
                    cells.links(components, "none"));
        }
        return table.table();
    }

    private static Block users(PlanReport report, Cells cells) {
        TableDraft table = new TableDraft(report.messages(), "systems-users").text("users", 2).numbers("people")
                .text("mobility", 1).text("desktop", 1).text("desktopHost", 2).text("sensitive", 1).text("uses", 3);
        for (UserGroup users : report.index().byName(UserGroup.class)) {
            table.rowOf(report.anchors().of(users), cells.head(users), cells.count(users.getCount()),
                    cells.choice(users.getMobility()), cells.choice(users.getDesktop()),
                    cells.link(users.getDesktopHost(), "none"), cells.yes(users.isSensitiveData()),
                    cells.links(users.getUses(), "none"));
        }
        return table.table();
    }
}
