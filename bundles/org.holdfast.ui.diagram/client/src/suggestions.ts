import {
    AutocompleteSuggestion, AutocompleteSuggestionProviderContext, CenterAction, GModelRoot, IAutocompleteSuggestionProvider, SelectAction, toArray
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { SceneNode } from './elements';

/** What the search finds: nodes, by the words on them. */
@injectable()
export class NodeSuggestions implements IAutocompleteSuggestionProvider {
    readonly id = 'holdfast.nodes';

    canHandle(context: string): boolean {
        return context === AutocompleteSuggestionProviderContext.CANVAS;
    }

    async getSuggestions(root: Readonly<GModelRoot>): Promise<AutocompleteSuggestion[]> {
        return toArray(root.index.all())
            .filter((element): element is SceneNode => element instanceof SceneNode && element.name.length > 0)
            .sort((one, other) => one.name.localeCompare(other.name))
            .map(node => ({
                element: node,
                action: {
                    label: node.name,
                    actions: [SelectAction.create({ selectedElementsIDs: [node.id] }), CenterAction.create([node.id], { retainZoom: true })]
                }
            }));
    }
}
