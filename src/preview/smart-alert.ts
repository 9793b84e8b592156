import type { SendMode } from './manifest.js';
import { hasMailboxSet } from './options.js';
import type { PreviewOptions } from './options.js';

/** Outlook refuses a longer text; here it is cut, and says so, so that nobody ships one. */
export const MAX_ERROR_MESSAGE_CHARS = 500;
const MAX_BUTTON_CHARS = 20;

export type AlertButton = 'sendAnyway' | 'dontSend' | 'takeAction' | 'tryLater';

/** One Smart Alert as it will be drawn. */
export interface Alert {
  readonly kind: 'warning' | 'slow' | 'timeout' | 'unavailable';
  readonly message: string;
  readonly isMarkdown: boolean;
  readonly buttons: readonly AlertButton[];
  /** The text on the Take Action button. */
  readonly actionLabel: string;
  readonly commandId: string | undefined;
  readonly contextData: string | undefined;
  /** What the real Outlook would not have accepted; shown in the dialog. */
  readonly faults: readonly string[];
}

/** What `event.completed` was given; every field is the add-in's word and may be anything. */
export interface CompletedContext {
  readonly allowEvent: boolean;
  readonly errorMessage: string | undefined;
  readonly errorMessageMarkdown: string | undefined;
  readonly cancelLabel: string | undefined;
  readonly commandId: string | undefined;
  readonly contextData: string | undefined;
  readonly sendModeOverride: string | undefined;
}

export function completedContext(raw: unknown): CompletedContext {
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const string = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const context = fields.contextData;
  return {
    allowEvent: fields.allowEvent === true,
    errorMessage: string('errorMessage'),
    errorMessageMarkdown: string('errorMessageMarkdown'),
    cancelLabel: string('cancelLabel'),
    commandId: string('commandId'),
    contextData:
      context == null || typeof context === 'string' ? (context ?? undefined) : JSON.stringify(context),
    sendModeOverride: string('sendModeOverride'),
  };
}

/** The mode that holds after `sendModeOverride`, which can only relax. */
export function effectiveSendMode(
  mode: SendMode,
  context: CompletedContext,
  options: PreviewOptions,
): SendMode {
  const isRelaxed = context.sendModeOverride?.toLowerCase() === 'promptuser';
  return isRelaxed && hasMailboxSet(options, 14) ? 'PromptUser' : mode;
}

/** The dialog for a handler that said no. */
export function warningAlert(
  mode: SendMode,
  context: CompletedContext,
  addinName: string,
  options: PreviewOptions,
): Alert {
  const faults: string[] = [];
  const hasActions = hasMailboxSet(options, 14);
  const isMarkdown = context.errorMessageMarkdown !== undefined && hasMailboxSet(options, 15);
  const whole =
    (isMarkdown ? context.errorMessageMarkdown : context.errorMessage) ??
    `${addinName} is preventing this email from being sent.`;
  if (whole.length > MAX_ERROR_MESSAGE_CHARS) {
    faults.push(
      `The add-in's message has ${String(whole.length)} characters; Outlook accepts ${String(MAX_ERROR_MESSAGE_CHARS)}.`,
    );
  }
  if ((context.cancelLabel?.length ?? 0) > MAX_BUTTON_CHARS) {
    faults.push(`The add-in's button text is longer than ${String(MAX_BUTTON_CHARS)} characters.`);
  }
  const commandId = hasActions ? context.commandId : undefined;
  return {
    kind: 'warning',
    message: whole.slice(0, MAX_ERROR_MESSAGE_CHARS),
    isMarkdown,
    buttons: [
      ...(commandId === undefined ? [] : (['takeAction'] as const)),
      ...(mode === 'PromptUser' ? (['sendAnyway'] as const) : []),
      'dontSend',
    ],
    actionLabel: context.cancelLabel?.slice(0, MAX_BUTTON_CHARS) ?? 'Take Action',
    commandId,
    contextData: commandId === undefined ? undefined : context.contextData,
    faults,
  };
}

/** The dialog while a handler takes longer than Outlook likes; only PromptUser lets the person go ahead. */
export function slowAlert(mode: SendMode, addinName: string): Alert {
  return plainAlert(
    'slow',
    `${addinName} is taking longer than expected to check your message.`,
    mode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : ['dontSend'],
  );
}

/** The dialog once Outlook has given the handler up. */
export function timeoutAlert(mode: SendMode, addinName: string): Alert {
  return plainAlert(
    'timeout',
    `${addinName} did not finish checking your message.`,
    mode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : ['dontSend'],
  );
}

/** The dialog when the handler page does not load; only Block keeps the mail back for good. */
export function unavailableAlert(mode: SendMode, addinName: string): Alert {
  return plainAlert(
    'unavailable',
    `${addinName} is unavailable and can't check your message right now.`,
    mode === 'Block' ? ['tryLater'] : ['sendAnyway', 'tryLater'],
  );
}

function plainAlert(kind: Alert['kind'], message: string, buttons: readonly AlertButton[]): Alert {
  return {
    kind,
    message,
    isMarkdown: false,
    buttons,
    actionLabel: '',
    commandId: undefined,
    contextData: undefined,
    faults: [],
  };
}
