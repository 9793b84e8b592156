import type { Draft } from '../message/draft.js';
import type { OutlookHost } from './host.js';
import { wait } from './launch-events.js';
import type { LaunchRuntime } from './launch-events.js';
import type { SendMode } from './manifest.js';
import {
  completedContext,
  effectiveSendMode,
  slowAlert,
  timeoutAlert,
  unavailableAlert,
  warningAlert,
} from './smart-alert.js';
import type { Alert, AlertButton } from './smart-alert.js';

/** Draws Smart Alerts; one at a time. */
export interface AlertSurface {
  /** Resolves with the button pressed, or undefined when the alert was taken away. */
  show(alert: Alert): Promise<AlertButton | undefined>;
  dismiss(): void;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly draft: Draft; readonly despiteWarning: boolean }
  | {
      readonly kind: 'kept';
      readonly open?: { readonly commandId: string; readonly context: string | undefined };
    };

/** What Outlook does when Send is pressed: ask the add-in, wait, and draw what the SendMode demands. */
export async function send(
  host: OutlookHost,
  runtime: LaunchRuntime,
  alerts: AlertSurface,
): Promise<SendOutcome> {
  const event = runtime.eventFor('OnMessageSend');
  const outcome =
    event === undefined
      ? sent(host, false)
      : await askAddin(host, alerts, event.sendMode, runtime.run(event));
  host.log.add('send', outcome.kind);
  return outcome;
}

async function askAddin(
  host: OutlookHost,
  alerts: AlertSurface,
  mode: SendMode,
  running: ReturnType<LaunchRuntime['run']>,
): Promise<SendOutcome> {
  const { options, manifest } = host;
  const name = manifest.displayName;
  const answer = running.then((outcome) => ({ from: 'handler', outcome }) as const);
  const timeout = wait(options.timeoutMs).then(() => ({ from: 'timeout' }) as const);
  const slow = wait(options.slowMs).then(() => ({ from: 'slow' }) as const);

  let first = await Promise.race([answer, timeout, slow]);
  if (first.from === 'slow') {
    const pressed = alerts
      .show(slowAlert(mode, name))
      .then((button) => ({ from: 'person', button }) as const);
    const next = await Promise.race([answer, timeout, pressed]);
    if (next.from === 'person') return next.button === 'sendAnyway' ? sent(host, true) : { kind: 'kept' };
    alerts.dismiss();
    first = next;
  }
  if (first.from === 'timeout') return ask(host, alerts, timeoutAlert(mode, name));
  const { outcome } = first;
  if (outcome.kind === 'unavailable') return ask(host, alerts, unavailableAlert(mode, name));
  // A handler that is missing or broken counts as a no in the manifest's own mode.
  const context = completedContext(outcome.kind === 'completed' ? outcome.context : undefined);
  if (context.allowEvent) return sent(host, false);
  return ask(host, alerts, warningAlert(effectiveSendMode(mode, context, options), context, name, options));
}

async function ask(host: OutlookHost, alerts: AlertSurface, alert: Alert): Promise<SendOutcome> {
  for (const fault of alert.faults) host.log.add('fault', fault);
  switch (await alerts.show(alert)) {
    case 'sendAnyway':
      return sent(host, true);
    case 'takeAction':
      return alert.commandId === undefined
        ? { kind: 'kept' }
        : { kind: 'kept', open: { commandId: alert.commandId, context: alert.contextData } };
    default:
      return { kind: 'kept' };
  }
}

function sent(host: OutlookHost, despiteWarning: boolean): SendOutcome {
  return { kind: 'sent', draft: host.item.draft(), despiteWarning };
}
