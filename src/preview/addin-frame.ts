import type { Answer } from './methods.js';

/**
 * One add-in page in an iframe, and the conversation with the office.js inside it. The messages are those that Outlook
 * on the web exchanges with outlook-web-16.01.js, observed from outside; names with an underscore are office.js's own.
 */
export interface AddinFrameOptions {
  readonly url: string;
  readonly title: string;
  readonly addinId: string;
  readonly addinName: string;
  readonly displayLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly initialData: () => object;
  readonly roamingSettings: () => Readonly<Record<string, string>>;
  readonly call: (dispatchId: number, params: unknown) => Answer;
  readonly completed: (invocationId: string, status: number, context: unknown) => void;
  readonly openWindow: (url: string) => void;
  readonly closed: () => void;
}

const MESSAGE_REQUEST = 0;
const MESSAGE_RESPONSE = 1;
const ACTION_INVOKE = 0;
const ACTION_REGISTER_EVENT = 1;
const RESPONSE_TO_CALL = 0;
const RESPONSE_EVENT = 1;
const SERIALIZER_VERSION = 1;

/** office.js's number for Outlook on the web. */
const APP_NAME = 64;
/** Tells office.js that the add-in is not one of Microsoft's own. */
const HOST_FLAGS_PUBLIC_ADDIN = '16';

/** Dispatch ids of the calls that are not about the item. */
const COMMAND_COMPLETED = 94;
const CLOSE_CONTAINER = 97;
const OPEN_BROWSER_WINDOW = 102;

/** The only languages of which office.js brings its own texts along in a form this host serves. */
const UI_LANGUAGE = 'en-us';

type Wire = Readonly<Record<string, unknown>>;

let lastConversation = 0;

export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly #options: AddinFrameOptions;
  readonly #conversationId: string;
  readonly #registered = new Set<string>();
  #waiting: { readonly event: string; readonly resolve: () => void }[] = [];
  readonly #receive = (event: MessageEvent): void => {
    this.#handle(event);
  };

  constructor(options: AddinFrameOptions) {
    this.#options = options;
    this.#conversationId = `preview-${String(++lastConversation)}`;
    window.addEventListener('message', this.#receive);
    this.element = document.createElement('iframe');
    this.element.title = options.title;
    // office.js finds its host by the name of its own window.
    this.element.name = JSON.stringify({
      baseFrameName: this.#conversationId,
      hostInfo: `Outlook|Web|16.01|${UI_LANGUAGE}|${this.#conversationId}|||${HOST_FLAGS_PUBLIC_ADDIN}`,
      xdmInfo: `${this.#conversationId}|${options.addinId}|${location.origin}`,
      serializerVersion: SERIALIZER_VERSION,
      flights: '[]',
    });
    this.element.src = options.url;
  }

  /** Sends an event the page has registered for; one it never asked for is dropped, as Outlook does. */
  push(event: string, payload: unknown): boolean {
    if (!this.#registered.has(event)) return false;
    this.#post({
      _actionName: event,
      _correlationId: -1,
      _data: payload,
      _errorCode: 0,
      _responseType: RESPONSE_EVENT,
    });
    return true;
  }

  /** Resolves when the page listens for this event: at once, or after its office.js has loaded. */
  whenRegistered(event: string): Promise<void> {
    if (this.#registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push({ event, resolve });
    });
  }

  dispose(): void {
    window.removeEventListener('message', this.#receive);
    this.element.remove();
  }

  #handle(event: MessageEvent): void {
    if (event.source !== this.element.contentWindow || typeof event.data !== 'string') return;
    const message = parseWire(event.data);
    if (message?._messageType !== MESSAGE_REQUEST || message._conversationId !== this.#conversationId) return;

    if (message._actionType === ACTION_INVOKE) {
      this.#invoke(message);
      return;
    }
    const name = String(message._actionName);
    if (message._actionType === ACTION_REGISTER_EVENT) this.#registered.add(name);
    else this.#registered.delete(name);
    this.#reply(message, { Error: 0 });
    const due = this.#waiting.filter((waiting) => this.#registered.has(waiting.event));
    this.#waiting = this.#waiting.filter((waiting) => !due.includes(waiting));
    for (const waiting of due) waiting.resolve();
  }

  #invoke(message: Wire): void {
    const request = fieldsOf(message._data);
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(message, this.#appContext());
        return;
      case 'GetInitialData':
        this.#reply(message, this.#options.initialData());
        return;
      case 'ExecuteMethod': {
        const dispatchId = Number(fieldsOf(request.MethodData).DispatchId);
        this.#answer(message, this.#options.call(dispatchId, request.ApiParams));
        return;
      }
      case 'executeMethod':
        this.#reply(message, { Version: 1, Error: 0 });
        this.#control(request);
        return;
      default:
        // ContextActivationManager_notifyHost and the like: telemetry that stays here.
        this.#reply(message, null);
    }
  }

  #control(request: Wire): void {
    switch (Number(fieldsOf(request.DdaMethod).DispatchId)) {
      case COMMAND_COMPLETED: {
        const outcome = parseWire(typeof request[2] === 'string' ? request[2] : '');
        this.#options.completed(String(request[0]), Number(request[1]), outcome?.completedContext);
        return;
      }
      case CLOSE_CONTAINER:
        this.#options.closed();
        return;
      case OPEN_BROWSER_WINDOW:
        this.#options.openWindow(typeof request[0] === 'string' ? request[0] : '');
        return;
      default:
    }
  }

  #answer(message: Wire, answer: Answer): void {
    switch (answer.kind) {
      case 'data':
        this.#reply(message, { error: false, data: answer.data });
        return;
      case 'error':
        this.#reply(message, { error: true, errorCode: answer.code });
        return;
      case 'customProperties':
        this.#reply(message, { wasSuccessful: true, customProperties: answer.json });
        return;
      case 'silence':
    }
  }

  #reply(message: Wire, payload: unknown): void {
    this.#post({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _data: payload,
      _errorCode: 0,
      _responseType: RESPONSE_TO_CALL,
    });
  }

  #post(body: Wire): void {
    const response = {
      ...body,
      _messageType: MESSAGE_RESPONSE,
      _conversationId: this.#conversationId,
      _origin: location.origin,
      _serializerVersion: SERIALIZER_VERSION,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(response), new URL(this.#options.url).origin);
  }

  #appContext(): object {
    const { addinId, addinName, displayLanguage } = this.#options;
    return {
      _id: addinId,
      _appName: APP_NAME,
      _appVersion: '16.01',
      _appMinorVersion: 1,
      _appUILocale: displayLanguage,
      _dataLocale: displayLanguage,
      _docUrl: location.origin,
      _clientMode: 0,
      _settings: this.#options.roamingSettings(),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.#conversationId,
      _appInstanceId: this.#conversationId,
      _requirementMatrix: JSON.stringify(this.#options.requirementSets),
      _hostFullVersion: '16.01',
      _addinName: addinName,
      _appDomains: [],
    };
  }
}

function parseWire(json: string): Wire | undefined {
  try {
    return fieldsOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Wire {
  return typeof value === 'object' && value !== null ? (value as Wire) : {};
}
