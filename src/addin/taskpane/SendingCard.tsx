import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { KeptFinding } from '../kept-finding.js';
import type { Sending } from '../sending.js';
import type { PaneActions } from './checker.js';
import { GuideLink } from './GuideLink.js';
import { StandingIcon } from './StandingIcon.js';
import type { StringKey } from './strings.js';
import { useStyles } from './styles.js';
import { useToneStyles, type Tone } from './tones.js';
import { useTranslator } from './use-translator.js';

interface SendingCardProps {
  readonly sending: Exclude<Sending, { kind: 'hosted' }>;
  readonly provider: ProviderRecord | undefined;
  readonly actions: Pick<PaneActions, 'forgetFinding'>;
}

/** Whether this person's mail program logs in, by what their own test mails showed. */
export function SendingCard({ sending, provider, actions }: SendingCardProps): ReactElement {
  const shared = useStyles();
  const tones = useToneStyles();
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const tone = toneOf(sending);
  const finding = sending.kind === 'untested' ? undefined : sending.finding;
  return (
    <section className={mergeClasses(shared.box, tones[tone])} data-sending={sending.kind}>
      <span className={shared.label}>{t('account.title')}</span>
      <div className={shared.headRow}>
        <StandingIcon tone={tone} />
        <h2 ref={heading} tabIndex={-1} className={shared.heading}>
          {t(headlineOf(sending))}
        </h2>
      </div>
      {sending.kind === 'last-known' && (
        <p className={shared.text}>{t('sending.last-known', { way: t(`way.${sending.finding.verdict}`) })}</p>
      )}
      {sending.kind !== 'untested' && <Proof finding={sending.finding} ageDays={sending.ageDays} />}
      {sending.kind === 'last-known' && (
        <p className={shared.text}>
          {sending.because === 'age'
            ? t('sending.too-old')
            : t('sending.other-host', { provider: provider?.name ?? '' })}
        </p>
      )}
      {sending.kind === 'untested' && provider && (
        <p className={shared.text}>{t('sending.by-smtp', { provider: provider.name })}</p>
      )}
      {tone === 'bad' && <p className={shared.text}>{t('sending.must')}</p>}
      {tone !== 'good' && <p className={shared.text}>{t('sending.how-to-test')}</p>}
      {tone !== 'good' && (
        <p className={shared.text}>
          <GuideLink provider={provider} />
        </p>
      )}
      {finding && (
        <div>
          <Button
            size="small"
            appearance="outline"
            onClick={() => {
              // The button goes with what it forgets; the focus stays with the card.
              heading.current?.focus();
              actions.forgetFinding(finding.address);
            }}
          >
            {t('sending.forget')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Proof({
  finding: { host, address },
  ageDays,
}: {
  readonly finding: KeptFinding;
  readonly ageDays: number;
}): ReactElement {
  const shared = useStyles();
  const { t, daysAgo } = useTranslator();
  return (
    <p className={shared.text}>
      {t(host === '' ? 'sending.seen' : 'sending.seen-at', { age: daysAgo(ageDays), host, address })}
    </p>
  );
}

function toneOf(sending: SendingCardProps['sending']): Tone {
  if (sending.kind !== 'known') return 'caution';
  return sending.finding.verdict === 'unauthenticated' ? 'bad' : 'good';
}

function headlineOf(sending: SendingCardProps['sending']): StringKey {
  switch (sending.kind) {
    case 'known':
      return `sent.${sending.finding.verdict}`;
    case 'last-known':
      return 'sending.again';
    case 'untested':
      return 'sending.untested';
  }
}
