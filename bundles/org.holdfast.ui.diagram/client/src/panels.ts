import { EnableDefaultToolsAction, IActionDispatcher, LayoutOperation, SearchAutocompletePalette, SetUIExtensionVisibilityAction, TriggerEdgeCreationAction, TriggerNodeCreationAction } from '@eclipse-glsp/client';
import { button, element, picture } from './dom';
import { AskAction, Choice, PaletteTool, SurroundingsAction } from './messages';
import { SIGNS } from './signs';
import { Viewing } from './viewing';

const ZOOM_STEP = 1.25;
const TOAST_MILLIS = 6000;

/** What stands around the diagram: palette, tool bar, layers and filters, and what there is to say. */
export class Panels {
    private readonly palette = element('nav', 'palette', { 'aria-label': 'Palette' });
    private readonly bar = element('div', 'bar', { role: 'toolbar', 'aria-label': 'Diagram' });
    private readonly zoom = button('zoom', 'Back to 100 %', '100 %', () => this.viewing.zoomTo(1));
    private readonly choices = element('div', 'choices card', { hidden: '' });
    private readonly banner = element('div', 'banner', { role: 'status', hidden: '' });
    private readonly toast = element('div', 'toast', { role: 'alert', hidden: '' });
    private readonly nothing = element('p', 'nothing', { hidden: '' });
    private readonly heading = element('h1', 'heading');
    private readonly top = element('header');
    private shown = '';
    private toastTimer?: number;

    constructor(private readonly dispatcher: IActionDispatcher, private readonly viewing: Viewing, private readonly selected: () => string[]) {}

    open(parent: HTMLElement): void {
        const { bar } = this;
        bar.append(
            button('sign', 'Zoom out (-)', picture(SIGNS.minus), () => this.viewing.zoomBy(1 / ZOOM_STEP)),
            this.zoom,
            button('sign', 'Zoom in (+)', picture(SIGNS.plus), () => this.viewing.zoomBy(ZOOM_STEP)),
            button('sign', 'Show all of it', picture(SIGNS.fit), () => this.viewing.fit()),
            element('span', 'gap'),
            button('sign', 'Lay out anew (Ctrl+Shift+L)', picture(SIGNS.arrange), () => this.dispatcher.dispatch(LayoutOperation.create([]))),
            button('sign', 'Layers and filters', picture(SIGNS.layers), () => this.toggleChoices()),
            button('sign', 'Search (Ctrl+F)', picture(SIGNS.search), () => this.search()),
            button('sign', 'Export as SVG or PNG', picture(SIGNS.save), () => this.dispatcher.dispatch(AskAction.create('export')))
        );
        this.top.append(this.heading, bar);
        parent.append(this.palette, this.top, this.nothing, this.choices, this.banner, this.toast);
        document.addEventListener('pointerdown', event => {
            if (!this.choices.contains(event.target as Node) && !bar.contains(event.target as Node)) {
                this.choices.hidden = true;
            }
        });
    }

    show(action: SurroundingsAction): void {
        const said = JSON.stringify(action);
        if (said === this.shown) {
            return;
        }
        this.shown = said;
        this.heading.textContent = action.title;
        this.heading.title = action.title;
        document.title = action.title;
        this.banner.hidden = !action.obstacle;
        this.banner.textContent = action.obstacle;
        document.body.classList.toggle('outdated', !!action.obstacle);
        this.fillPalette(action);
        this.fillChoices(action);
    }

    /** Says what to do where there is nothing to see. */
    showsNothing(empty: boolean): void {
        this.nothing.hidden = !empty;
        this.nothing.textContent = this.palette.hidden
            ? 'There is nothing to show here yet.'
            : 'There is nothing to show here yet. Choose a tool on the left, and click here.';
    }

    zoomed(scale: number): void {
        this.zoom.textContent = `${Math.round(scale * 100)} %`;
    }

    say(message: string): void {
        this.toast.textContent = message;
        this.toast.hidden = false;
        window.clearTimeout(this.toastTimer);
        this.toastTimer = window.setTimeout(() => (this.toast.hidden = true), TOAST_MILLIS);
    }

    toolsAreDefault(): void {
        this.palette.querySelectorAll('.active').forEach(tool => tool.classList.remove('active'));
    }

    /** Opens the search. */
    search(): void {
        this.dispatcher.dispatch(SetUIExtensionVisibilityAction.create({ extensionId: SearchAutocompletePalette.ID, visible: true }));
    }

    private fillPalette(action: SurroundingsAction): void {
        this.palette.hidden = action.palette.length === 0;
        document.body.classList.toggle('with-palette', !this.palette.hidden);
        this.palette.replaceChildren(
            ...action.palette.map(section => {
                const tools = section.tools.map(tool => this.tool(tool));
                const group = element('section', 'group', { 'aria-label': section.label });
                group.append(element('h2', '', {}, section.label), ...tools);
                return group;
            })
        );
    }

    private tool(tool: PaletteTool): HTMLElement {
        const made = button('tool', tool.hint || tool.label, tool.label, () => {
            if (tool.applies) {
                this.dispatcher.dispatch(AskAction.create('apply', { tool: tool.id, elements: this.selected() }));
                return;
            }
            if (made.classList.contains('active')) {
                this.dispatcher.dispatch(EnableDefaultToolsAction.create());
                return;
            }
            this.toolsAreDefault();
            made.classList.add('active');
            this.dispatcher.dispatch(
                tool.joins ? TriggerEdgeCreationAction.create(`line:${tool.id}`) : TriggerNodeCreationAction.create(`element:${tool.id}`)
            );
        });
        made.prepend(picture(tool.icon || (tool.applies ? SIGNS.apply : tool.joins ? SIGNS.edge : SIGNS.node)));
        return made;
    }

    private toggleChoices(): void {
        this.choices.hidden = !this.choices.hidden;
    }

    private fillChoices(action: SurroundingsAction): void {
        const look = () =>
            this.dispatcher.dispatch(AskAction.create('look', { layers: this.chosen('layers'), filters: this.chosen('filters') }));
        const part = (title: string, name: string, choices: Choice[]) => {
            const group = element('fieldset', '', { name });
            group.append(element('legend', '', {}, title), ...choices.map(choice => this.choice(choice, look)));
            return group;
        };
        this.choices.replaceChildren();
        if (action.layers.length > 0) {
            this.choices.append(part('Layers', 'layers', action.layers));
        }
        if (action.filters.length > 0) {
            this.choices.append(part('Filters', 'filters', action.filters));
        }
        if (!this.choices.hasChildNodes()) {
            this.choices.append(element('p', '', {}, 'This diagram has no layers to switch.'));
        }
    }

    private choice(choice: Choice, changed: () => void): HTMLElement {
        const label = element('label', 'choice');
        const box = element('input', '', { type: 'checkbox', value: choice.name }) as HTMLInputElement;
        box.checked = choice.active;
        box.onchange = changed;
        label.append(box, choice.label);
        return label;
    }

    private chosen(group: string): string[] {
        const boxes = this.choices.querySelectorAll<HTMLInputElement>(`fieldset[name=${group}] input:checked`);
        return Array.from(boxes, box => box.value);
    }
}

