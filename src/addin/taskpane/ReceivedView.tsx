import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { PaneActions } from './checker.js';
import { SelfTestCard } from './SelfTestCard.js';
import type { OpenItem } from './state.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

/** Headers can be made as long as one likes; what is shown stays readable and quick to lay out. */
const MAX_HEADER_CHARS = 200_000;

const useReceivedStyles = makeStyles({
  headers: {
    margin: '0',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface ReceivedViewProps {
  readonly open: Extract<OpenItem, { kind: 'received' }>;
  readonly provider: ProviderRecord | undefined;
  readonly actions: PaneActions;
}

/** The read surface: how a received message was sent, and its headers. */
export function ReceivedView({ open, provider, actions }: ReceivedViewProps): ReactElement {
  const { headers, test } = open;
  const shared = useStyles();
  const styles = useReceivedStyles();
  const { t } = useTranslator();
  const count = countHeaders(headers);
  return (
    <>
      {test === undefined || count === 0 ? (
        <section className={shared.box}>
          <h2 className={shared.heading}>{t('received.title')}</h2>
          <p className={shared.text}>{count === 0 ? t('received.no-headers') : t('received.intro')}</p>
        </section>
      ) : (
        <SelfTestCard test={test} provider={provider} actions={actions} />
      )}
      {count > 0 && (
        <Accordion collapsible>
          <AccordionItem value="headers">
            <AccordionHeader as="h3">{t('received.headers', { count })}</AccordionHeader>
            <AccordionPanel>
              <pre className={styles.headers} dir="ltr">
                {headers.slice(0, MAX_HEADER_CHARS)}
              </pre>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}

/** Header fields; a line that begins with white space continues the one before (RFC 5322 §2.2.3). */
export function countHeaders(headers: string): number {
  return headers.split(/\r\n|\n|\r/).filter((line) => /^[!-9;-~]+[ \t]*:/.test(line)).length;
}
