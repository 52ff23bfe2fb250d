import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection, DataCallback, Disposable, Message, MessageConnection } from 'vscode-jsonrpc';

declare global {
    interface Window {
        /** The workbench's function: takes a message to the server. It is there some time after the page was loaded. */
        holdfastSend?: (message: string) => void;
        /** The page's function: takes a message from the server. */
        holdfastReceive?: (message: string) => void;
        /** The page's function: takes a part of a long message, and says whether it is the last. */
        holdfastPart?: (part: string, last: boolean) => void;
    }
}

const RETRY_MILLIS = 10;

class PageReader extends AbstractMessageReader {
    private callback?: DataCallback;
    private readonly early: Message[] = [];

    constructor() {
        super();
        window.holdfastReceive = text => {
            const message = JSON.parse(text) as Message;
            if (this.callback) {
                this.callback(message);
            } else {
                this.early.push(message);
            }
        };
    }

    /** Takes the parts of a message that is too long to come at once. */
    gather(): void {
        const parts: string[] = [];
        window.holdfastPart = (part, last) => {
            parts.push(part);
            if (last) {
                window.holdfastReceive?.(parts.splice(0).join(''));
            }
        };
    }

    listen(callback: DataCallback): Disposable {
        this.callback = callback;
        this.early.splice(0).forEach(callback);
        return { dispose: () => (this.callback = undefined) };
    }
}

class PageWriter extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
        window.holdfastSend?.(JSON.stringify(message));
    }

    end(): void {
        // the page ends with its window
    }
}

/** The connection to the server, over functions of the window: there is no socket. */
export async function connect(): Promise<MessageConnection> {
    const reader = new PageReader();
    reader.gather();
    while (!window.holdfastSend) {
        await new Promise(resolve => setTimeout(resolve, RETRY_MILLIS));
    }
    return createMessageConnection(reader, new PageWriter());
}
