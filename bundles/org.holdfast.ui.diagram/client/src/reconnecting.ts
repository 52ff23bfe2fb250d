import { Action, EdgeEditListener, EdgeEditTool, GModelElement } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** Lets an end of an edge be dragged to another node, and not only be taken by one click and put down by another. */
class DraggedEndListener extends EdgeEditListener {
    protected override draggingMouseMove(target: GModelElement, event: MouseEvent): Action[] {
        return this.isReconnecting() ? [] : super.draggingMouseMove(target, event);
    }
}

@injectable()
export class DraggedEndTool extends EdgeEditTool {
    override enable(): void {
        super.enable();
        const replaced = this.edgeEditListener;
        this.mouseTool.deregister(replaced);
        this.edgeEditListener = new DraggedEndListener(this);
        this.toDisposeOnDisable.push(
            this.edgeEditListener,
            this.mouseTool.registerListener(this.edgeEditListener),
            this.selectionService.addListener(this.edgeEditListener)
        );
        // the one that it stands for goes on being told of selections, which alone does nothing
    }
}
