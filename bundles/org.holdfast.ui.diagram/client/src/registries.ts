import { GModelElement, GModelRegistry, GViewRegistry, IView } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** `node` of `node:System`: how an element looks and behaves does not depend on its mapping. */
function kindOf(type: string): string {
    return type.split(':', 1)[0];
}

/** Makes elements of any mapping. */
@injectable()
export class KindModelRegistry extends GModelRegistry {
    override hasKey(key: string): boolean {
        return super.hasKey(key) || super.hasKey(kindOf(key));
    }

    override get(key: string, nothing: void): GModelElement {
        return super.get(super.hasKey(key) ? key : kindOf(key), nothing);
    }
}

/** Finds the view of elements of any mapping. */
@injectable()
export class KindViewRegistry extends GViewRegistry {
    override get(key: string): IView {
        return super.get(super.hasKey(key) ? key : kindOf(key));
    }
}
