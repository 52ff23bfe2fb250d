import { Bounds, Dimension, EditorContextService, GEdge, GModelRoot, IActionDispatcher, InitializeCanvasBoundsAction, Point, SetViewportAction, Viewport } from '@eclipse-glsp/client';
import { SceneNode } from './elements';

const PADDING = 32;
const LARGEST = 1.2;
/** The smallest scale at which words can be read. */
const READABLE = 0.6;
/** The scale of a beginning, where all would be too small. */
const BEGINNING = 0.8;

/** The nodes that lie directly on the ground. */
export function nodesOf(root: Readonly<GModelRoot>): SceneNode[] {
    return root.children.filter((child): child is SceneNode => child instanceof SceneNode && Dimension.isValid(child.bounds));
}

/** What all of a diagram takes, edges too; undefined for an empty one. */
export function extent(root: Readonly<GModelRoot>): Bounds | undefined {
    const bends = root.children.flatMap(child => (child instanceof GEdge ? child.routingPoints : []));
    const all = [...nodesOf(root).map(node => node.bounds), ...bends.map(point => ({ ...point, width: 0, height: 0 }))];
    return all.length === 0 ? undefined : all.reduce((one, other) => Bounds.combine(one, other));
}

/** What is to be looked at in an area of a size; undefined where there is nothing. */
type Choice = (size: Dimension) => Viewport | undefined;

/** Which part of the diagram is looked at, and how large. */
export class Viewing {
    private own?: { viewport: Viewport; choose: Choice };

    constructor(private readonly dispatcher: IActionDispatcher, private readonly context: EditorContextService, private readonly ground: string) {}

    /** Begins to look: at all of the diagram, or where that would be too small, at its beginning. */
    begin(): void {
        this.look(size => {
            const whole = this.whole(size);
            return whole && whole.zoom < READABLE ? this.beginning(size) : whole;
        });
        new ResizeObserver(() => this.resized()).observe(this.area());
    }

    /** Shows all of the diagram. */
    fit(): void {
        this.look(size => this.whole(size));
    }

    /** Shows the diagram larger or smaller, around the middle of what is looked at. */
    zoomBy(factor: number): void {
        this.zoomTo(this.context.viewportData.zoom * factor);
    }

    zoomTo(zoom: number): void {
        const middle = this.middle();
        this.look(size => centred(middle, size, zoom), false);
    }

    /** Puts a point of the diagram into the middle. */
    show(point: Point): void {
        this.look(size => centred(point, size, this.context.viewportData.zoom), false);
    }

    /** Where nobody has looked elsewhere since, what was chosen is chosen anew. */
    private resized(): void {
        const { scroll, zoom } = this.context.viewportData;
        const { own } = this;
        if (own && Math.abs(own.viewport.zoom - zoom) < 1e-3 && Point.euclideanDistance(own.viewport.scroll, scroll) < 1) {
            this.look(own.choose);
        } else {
            this.dispatcher.dispatch(this.measured());
        }
    }

    private look(choose: Choice, again = true): void {
        const size = this.area().getBoundingClientRect();
        const viewport = choose(size);
        if (viewport && size.width > 0 && size.height > 0) {
            this.own = again ? { viewport, choose } : undefined;
            this.dispatcher.dispatchAll([this.measured(), SetViewportAction.create(this.context.modelRoot.id, viewport, { animate: false })]);
        }
    }

    /** What GLSP takes for the size of the page may be older than the page. */
    private measured(): InitializeCanvasBoundsAction {
        const { left, top, width, height } = this.area().getBoundingClientRect();
        return InitializeCanvasBoundsAction.create({ x: left, y: top, width, height });
    }

    private area(): HTMLElement {
        return document.getElementById(this.ground)!;
    }

    private middle(): Point {
        const { width, height } = this.area().getBoundingClientRect();
        const { scroll, zoom } = this.context.viewportData;
        return { x: scroll.x + width / zoom / 2, y: scroll.y + height / zoom / 2 };
    }

    private whole(size: Dimension): Viewport | undefined {
        const all = extent(this.context.modelRoot);
        if (!all) {
            return undefined;
        }
        const zoom = Math.min(LARGEST, size.width / (all.width + 2 * PADDING), size.height / (all.height + 2 * PADDING));
        return centred(Bounds.center(all), size, zoom);
    }

    /** The side where the reading begins, at the height of the first node there. */
    private beginning(size: Dimension): Viewport | undefined {
        const root = this.context.modelRoot;
        const all = extent(root);
        const places = nodesOf(root).map(node => node.bounds);
        if (!all || places.length === 0) {
            return undefined;
        }
        const first = places.reduce((one, other) => (other.x < one.x || (other.x === one.x && other.y < one.y) ? other : one));
        const free = PADDING / BEGINNING;
        const height = size.height / BEGINNING;
        const least = all.y - free;
        const most = all.y + all.height + free - height;
        // what is higher than the view begins at its top
        const wanted = first.height + 2 * free > height ? first.y - free : Bounds.center(first).y - height / 2;
        const y = most < least ? (least + most) / 2 : Math.min(Math.max(wanted, least), most);
        const width = size.width / BEGINNING;
        const x = all.width + 2 * free < width ? all.x + all.width / 2 - width / 2 : all.x - free;
        return { scroll: { x, y }, zoom: BEGINNING };
    }
}

function centred(point: Point, { width, height }: Dimension, zoom: number): Viewport {
    return { scroll: { x: point.x - width / zoom / 2, y: point.y - height / zoom / 2 }, zoom };
}
