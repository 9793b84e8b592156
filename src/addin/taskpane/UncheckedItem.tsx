import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SkipReason, Skipped } from '../../engine/verdict.js';
import type { Unread } from '../../message/message.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

/** In the order they are told. */
const REASONS: readonly SkipReason[] = [
  'header-not-in-draft',
  'network',
  'bayes',
  'budget',
  'untranslatable',
  'unsupported',
];

interface UncheckedItemProps {
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  readonly isPlainText: boolean;
}

/** What a clean score does not cover. */
export function UncheckedItem({ skipped, unread, isPlainText }: UncheckedItemProps): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  const groups = REASONS.map((reason) => ({
    reason,
    count: skipped.filter((rule) => rule.reason === reason).length,
  })).filter(({ count }) => count > 0);
  return (
    <AccordionItem value="unchecked">
      <AccordionHeader as="h2">{t('unchecked.title')}</AccordionHeader>
      <AccordionPanel>
        <div className={shared.column}>
          <p className={shared.text}>{t('unchecked.intro')}</p>
          <ul className={shared.plainList}>
            {unread.map(({ part, reason }) => (
              <li key={`${part} ${reason}`}>
                {t(`part.${part}`)}: {t(`unread.${reason}`)}
              </li>
            ))}
            {groups.map(({ reason, count }) => (
              <li key={reason}>{t(`skipped.${reason}`, { count })}</li>
            ))}
            <li>{t('unchecked.languages')}</li>
            {isPlainText && <li>{t('notice.plain-text')}</li>}
          </ul>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
