import { Bounds, Dimension, EditorContextService, Point, SelectionService } from '@eclipse-glsp/client';
import { element } from './dom';
import { SceneNode } from './elements';
import { extent, nodesOf, Viewing } from './viewing';

const LARGEST = { width: 180, height: 120 };
/** Of the page. */
const LARGEST_PART = 0.25;
const EDGE = 6;
const CONTAINER_ALPHA = 0.3;

/** The whole diagram in a corner, with what is looked at; shown while that is not all. */
export class Overview {
    private readonly card = element('div', 'overview card', { hidden: '', title: 'Click or drag to look elsewhere' });
    private readonly canvas = element('canvas', '', { role: 'img', 'aria-label': 'Overview' }) as HTMLCanvasElement;
    private drawing = false;
    private all: Bounds = Bounds.EMPTY;
    private scale = 1;

    constructor(private readonly context: EditorContextService, private readonly viewing: Viewing) {}

    open(parent: HTMLElement, selection: SelectionService): void {
        this.card.append(this.canvas);
        parent.append(this.card);
        this.context.onModelRootChanged(() => this.drawSoon());
        this.context.onViewportChanged(() => this.drawSoon());
        selection.onSelectionChanged(() => this.drawSoon());
        this.canvas.addEventListener('pointerdown', event => {
            this.canvas.setPointerCapture(event.pointerId);
            this.lookAt(event);
            event.preventDefault();
        });
        this.canvas.addEventListener('pointermove', event => event.buttons === 1 && this.lookAt(event));
    }

    drawSoon(): void {
        if (!this.drawing) {
            this.drawing = true;
            requestAnimationFrame(() => {
                this.drawing = false;
                this.draw();
            });
        }
    }

    private lookAt(event: PointerEvent): void {
        this.viewing.show({ x: this.all.x + (event.offsetX - EDGE) / this.scale, y: this.all.y + (event.offsetY - EDGE) / this.scale });
    }

    private draw(): void {
        const root = this.context.modelRoot;
        const all = extent(root);
        const seen = this.seen();
        this.card.hidden = !all || !Dimension.isValid(seen) || (Bounds.includes(seen, all) && Bounds.includes(seen, corner(all)));
        if (!all || this.card.hidden) {
            return;
        }
        this.all = all;
        const { width: wide, height: high } = this.context.canvasBounds;
        this.scale = Math.min(
            Math.min(LARGEST.width, wide * LARGEST_PART) / Math.max(all.width, 1), Math.min(LARGEST.height, high * LARGEST_PART) / Math.max(all.height, 1)
        );
        const ink = this.ground();
        const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);
        const colours = { ERROR: colour('--error'), WARNING: colour('--warning'), selected: colour('--accent'), plain: colour('--small') };
        const draw = (node: SceneNode, corner: Point) => {
            const { grade } = node.look;
            const at = { ...node.bounds, ...Point.add(corner, node.bounds) };
            const inner = node.children.filter((child): child is SceneNode => child instanceof SceneNode);
            ink.fillStyle = node.selected ? colours.selected : grade === 'ERROR' || grade === 'WARNING' ? colours[grade] : colours.plain;
            ink.globalAlpha = inner.length > 0 ? CONTAINER_ALPHA : 1;
            const { x, y, width, height } = this.small(at);
            ink.fillRect(x, y, Math.max(width, 1), Math.max(height, 1));
            inner.forEach(child => draw(child, at));
        };
        nodesOf(root).forEach(node => draw(node, Point.ORIGIN));
        ink.globalAlpha = 1;
        ink.strokeStyle = colour('--accent');
        ink.fillStyle = colour('--glow');
        const { x, y, width, height } = this.small(seen);
        ink.fillRect(x, y, width, height);
        ink.strokeRect(x, y, width, height);
    }

    /** A clean sheet, as sharp as the screen. */
    private ground(): CanvasRenderingContext2D {
        const width = this.all.width * this.scale + 2 * EDGE;
        const height = this.all.height * this.scale + 2 * EDGE;
        const sharp = window.devicePixelRatio || 1;
        this.canvas.width = Math.ceil(width * sharp);
        this.canvas.height = Math.ceil(height * sharp);
        this.canvas.style.width = `${width}px`;
        this.canvas.style.height = `${height}px`;
        const ink = this.canvas.getContext('2d')!;
        ink.scale(sharp, sharp);
        return ink;
    }

    private seen(): Bounds {
        const { scroll, zoom } = this.context.viewportData;
        const { width, height } = this.context.canvasBounds;
        return { ...scroll, width: width / zoom, height: height / zoom };
    }

    private small({ x, y, width, height }: Bounds): Bounds {
        return { x: EDGE + (x - this.all.x) * this.scale, y: EDGE + (y - this.all.y) * this.scale, width: width * this.scale, height: height * this.scale };
    }
}

function corner({ x, y, width, height }: Bounds): Point {
    return { x: x + width, y: y + height };
}
