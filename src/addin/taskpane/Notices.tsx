import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBodyTooLarge } from './cards.js';
import type { PaneState } from './state.js';
import type { StringKey } from './strings.js';
import { useTranslator } from './use-translator.js';

interface Notice {
  readonly key: StringKey;
  readonly intent: 'info' | 'warning';
  readonly cause?: string | undefined;
}

/** What the person should know before trusting the score. */
export function Notices({ state }: { readonly state: PaneState }): ReactElement {
  const { t } = useTranslator();
  return (
    <>
      {noticesOf(state).map(({ key, intent, cause }) => (
        <MessageBar key={key} intent={intent} layout="multiline">
          <MessageBarBody>
            {t(key)}
            {cause !== undefined && ` ${t('notice.cause', { cause })}`}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function noticesOf({ open, failure, lastCheck }: PaneState): readonly Notice[] {
  const notices: Notice[] = [];
  if (lastCheck?.outcome === 'failed') {
    notices.push({ key: 'notice.last-check-failed', intent: 'warning', cause: lastCheck.cause });
  }
  if (failure !== undefined && open !== undefined) {
    notices.push({ key: failure === 'host' ? 'notice.stale' : 'failed.fault', intent: 'warning' });
  }
  if (open?.kind !== 'draft') return notices;
  const { reading, assessment } = open;
  if (reading.state === 'protected') {
    notices.push({ key: 'notice.protected', intent: 'info' });
  } else if (assessment.unread.some(({ part, reason }) => part === 'body' && reason !== 'too-large')) {
    notices.push({ key: 'notice.body-unreadable', intent: 'warning' });
  } else if (isBodyTooLarge(reading)) {
    notices.push({ key: 'notice.body-too-large', intent: 'info' });
  }
  return notices;
}
