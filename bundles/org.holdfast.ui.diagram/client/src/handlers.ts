import {
    Action, EditLabelAction, EnableDefaultToolsAction, GModelElement, IActionHandler, isSelected, KeyListener, matchesKeystroke, MessageAction, MouseListener, SelectAllAction,
    toArray
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { DropRules } from './dropping';
import { AskAction, DoAction, SurroundingsAction } from './messages';
import { Panels } from './panels';
import { SceneEdge, SceneNode } from './elements';

/** Tells the panels what happens. */
@injectable()
export class PanelHandler implements IActionHandler {
    panels?: Panels;
    @inject(DropRules) protected readonly drops!: DropRules;

    handle(action: Action): Action | void {
        if (action.kind === SurroundingsAction.KIND) {
            this.drops.takes = (action as SurroundingsAction).takes;
            this.panels?.show(action as SurroundingsAction);
        } else if (MessageAction.is(action)) {
            this.panels?.say(action.message);
        } else if (EnableDefaultToolsAction.is(action)) {
            this.panels?.toolsAreDefault();
        } else if (action.kind === DoAction.KIND) {
            return this.obey(action as DoAction);
        }
    }

    private obey({ what, element }: DoAction): Action | void {
        switch (what) {
            case 'selectAll':
                return SelectAllAction.create();
            case 'rename':
                return EditLabelAction.create(`${element}#label`);
            case 'search':
                this.panels?.search();
        }
    }
}

function selectedIds(element: GModelElement): string[] {
    return toArray(element.root.index.all().filter(isSelected).map(selected => selected.id));
}

/** Copies, and leads to the text. */
@injectable()
export class AskKeyListener extends KeyListener {
    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        if (matchesKeystroke(event, 'KeyC', 'ctrlCmd')) {
            return [AskAction.create('copy', { elements: selectedIds(element) })];
        }
        const elements = selectedIds(element);
        const leads = matchesKeystroke(event, 'F3') || matchesKeystroke(event, 'Enter');
        return leads && elements.length > 0 ? [AskAction.create('reveal', { elements })] : [];
    }
}

/** Leads to the text with the key that leads to declarations elsewhere. */
@injectable()
export class AskMouseListener extends MouseListener {
    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        if (event.button !== 0 || !(event.ctrlKey || event.metaKey) || !event.altKey) {
            return [];
        }
        let element: GModelElement | undefined = target;
        while (element && !(element instanceof SceneNode || element instanceof SceneEdge)) {
            element = 'parent' in element ? (element as unknown as { parent: GModelElement }).parent : undefined;
        }
        return element ? [AskAction.create('reveal', { elements: [element.id] })] : [];
    }
}
