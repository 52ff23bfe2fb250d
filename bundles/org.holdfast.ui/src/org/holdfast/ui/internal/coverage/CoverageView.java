package org.holdfast.ui.internal.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.internal.coverage.Coverage.Head;
import org.holdfast.ui.internal.coverage.Coverage.Line;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.Counted;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanReading;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.PlanState;

/** Which systems are back in time after which disasters, and which are late, never back, or not struck. */
public final class CoverageView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.coverage";

    private final PlanReading<Found> reading = new PlanReading<>(this,
            model -> new Found(CoverageReading.of(model), LastGood.error(model)), this::show);
    private CoverageTable table;
    private Text words;
    private Optional<Coverage> coverage = Optional.empty();

    private record Found(Optional<Coverage> coverage, Optional<Problem> error) {}

    @Override
    protected void createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Filter by system or by what becomes of it, such as late");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addModifyListener(event -> refresh());
        table = new CoverageTable(area, this::finish);
    }

    private void finish(Table control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        control.addMouseListener(
                MouseListener.mouseDoubleClickAdapter(event -> table.at(event.x, event.y).ifPresent(this::lead)));
        control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                table.selected().map(Line::system).ifPresent(this::lead);
            }
        }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
    }

    private void fill(IMenuManager menu) {
        table.selected().ifPresent(line -> {
            menu.add(lead("Go to ", line.system()));
            menu.add(new Separator());
            coverage.stream().flatMap(all -> all.disasters().stream()).forEach(each -> menu.add(lead("Go to ", each)));
        });
    }

    private Action lead(String label, Head head) {
        return new Action(label + head.name().replace("&", "&&").replace("@", "@\u200b").replace("\t", " ")) {
            @Override
            public void run() {
                lead(head);
            }
        };
    }

    private void lead(Head head) {
        plan().ifPresent(session -> head.place().ifPresent(place -> PlanPlaces.open(session, place)));
    }

    @Override
    protected void planChanged() {
        coverage = Optional.empty();
        refresh();
        reading.now();
    }

    @Override
    protected void modelChanged() {
        reading.soon();
    }

    private void show(Found found) {
        if (found.coverage().isPresent()) {
            coverage = found.coverage();
            refresh();
        } else {
            setContentDescription(LastGood.mendFirst(found.error(), coverage.isPresent()));
        }
    }

    private void refresh() {
        if (coverage.isEmpty()) {
            table.show(new Coverage(List.of(), List.of(), new PlanState(0, Optional.empty())),
                    List.of());
            setContentDescription(plan().isEmpty() ? "No plan is open." : "Working out…");
            return;
        }
        Coverage now = coverage.get();
        List<String> wanted = Stream.of(words.getText().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        table.show(now, now.systems().stream().filter(line -> wanted.stream().allMatch(word -> says(line, word)))
                .toList());
        setContentDescription(summary(now));
    }

    private static boolean says(Line line, String word) {
        return Stream.concat(Stream.of(line.system().name(), line.system().says()),
                line.cells().stream().map(Coverage.Cell::text)).anyMatch(
                        text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    private static String summary(Coverage now) {
        String note = LastGood.note(now.state());
        return Counted.of(now.systems().size(), "system") + " in " + Counted.of(now.disasters().size(), "disaster")
                + ": ✓ "
                + now.count("✓") + " in time, ▲ " + now.count("▲") + " late, ■ "
                + now.count("■") + " never back or all data lost" + (note.isEmpty() ? "" : ". " + note);
    }

    @Override
    protected boolean isOpen() {
        return words != null && !words.isDisposed();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
