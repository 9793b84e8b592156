import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubmissionFinding, SubmissionVerdict } from '../../submission/finding.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { SelfTest } from '../self-test.js';
import type { PaneActions } from './checker.js';
import { GuideLink } from './GuideLink.js';
import { Proof } from './Proof.js';
import { StandingIcon } from './StandingIcon.js';
import type { StringKey, Translator } from './strings.js';
import { useStyles } from './styles.js';
import { useToneStyles, VERDICT_TONES } from './tones.js';
import { useTranslator } from './use-translator.js';

const useFactStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '0' },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: '0' },
});

interface SelfTestCardProps {
  readonly test: SelfTest;
  readonly provider: ProviderRecord | undefined;
  readonly actions: Pick<PaneActions, 'claimAddress'>;
}

/** How a received message was sent: in plain words, with the line that shows it; and what is made of it. */
export function SelfTestCard({ test, provider, actions }: SelfTestCardProps): ReactElement {
  const shared = useStyles();
  const tones = useToneStyles();
  const translator = useTranslator();
  const { t } = translator;
  const { finding, whose, outcome, address } = test;
  const { verdict, confidence, evidence } = finding;
  const isOther = whose === 'other';
  const tone = VERDICT_TONES[verdict];
  return (
    <section
      // Another person's log-in is nothing to be pleased or alarmed about.
      className={isOther ? shared.box : mergeClasses(shared.box, tones[tone])}
      data-self-test={outcome}
    >
      <div className={shared.headRow}>
        {!isOther && <StandingIcon tone={tone} />}
        <h2 className={shared.heading} dir="auto">
          {headlineOf(translator, test)}
        </h2>
      </div>
      {verdict !== 'unknown' && (
        <div>
          <Badge appearance="outline" color="important">
            {t(`confidence.${confidence}`)}
          </Badge>
        </div>
      )}
      {isOther && <p className={mergeClasses(shared.text, shared.strong)}>{wayOf(translator, verdict)}</p>}
      <p className={shared.text}>{t(whyKey(finding))}</p>
      <Proof caption={t('proof')} lines={evidence} />
      <Facts test={test} />
      {!isOther && tone === 'bad' && <p className={shared.text}>{t('sending.must')}</p>}
      {!isOther && tone !== 'good' && (
        <p className={shared.text}>
          <GuideLink provider={provider} />
        </p>
      )}
      <p className={mergeClasses(shared.text, shared.label)}>{t(`test.${outcome}`)}</p>
      {whose !== 'mailbox' && address !== '' && (
        <div>
          <Button size="small" appearance="outline" onClick={() => actions.claimAddress(address, isOther)}>
            {t(isOther ? 'test.claim' : 'test.unclaim')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the card says first, also aloud. */
export function selfTestSentence(translator: Translator, test: SelfTest): string {
  const headline = headlineOf(translator, test);
  return test.whose === 'other' ? `${headline}: ${wayOf(translator, test.finding.verdict)}` : `${headline}.`;
}

function headlineOf({ t }: Translator, { whose, sender, finding }: SelfTest): string {
  return whose === 'other' ? t('theirs.title', { name: sender }) : t(`sent.${finding.verdict}`);
}

function wayOf({ t }: Translator, verdict: SubmissionVerdict): string {
  const way = t(`way.${verdict}`);
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}.`;
}

function whyKey({ verdict, method }: SubmissionFinding): StringKey {
  return method === 'no-received' ? 'why.no-received' : `why.${verdict}`;
}

function Facts({ test }: { readonly test: SelfTest }): ReactElement | null {
  const shared = useStyles();
  const styles = useFactStyles();
  const { t, dateTime } = useTranslator();
  const { user, host, tls, helo, when, verdict } = test.finding;
  const facts: (readonly [StringKey, string])[] = [];
  if (host !== undefined) facts.push(['fact.host', host]);
  if (user !== undefined) facts.push(['fact.user', user]);
  if (tls !== undefined) facts.push(['fact.tls', t(tls ? 'fact.tls.yes' : 'fact.tls.no')]);
  if (when !== undefined) facts.push(['fact.when', dateTime(when)]);
  if (helo !== undefined) facts.push(['fact.helo', helo]);
  if (facts.length === 0) return null;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{t(term)}</dt>
            <dd className={styles.value} dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {test.isHeloBare && (
        <p className={shared.text}>{t(verdict === 'authenticated' ? 'helo.harmless' : 'helo.bare')}</p>
      )}
    </>
  );
}
