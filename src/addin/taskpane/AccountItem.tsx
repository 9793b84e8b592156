import { AccordionHeader, AccordionItem, AccordionPanel, Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GuideLink } from './GuideLink.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

/** Where the log-in does not matter for this account, or nothing speaks for it: there to be read, and quiet. */
export function AccountItem({ kind }: { readonly kind: 'hosted' | 'unknown' }): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  return (
    <AccordionItem value="account">
      <AccordionHeader as="h2">
        <span className={shared.row}>
          {t('account.title')}
          <Badge appearance="tint" color={kind === 'hosted' ? 'success' : 'informative'}>
            {t(`account.${kind}.badge`)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={shared.column}>
          <p className={shared.text}>{t(`account.${kind}`)}</p>
          {kind === 'unknown' && <p className={shared.text}>{t('sending.how-to-test')}</p>}
          <p className={shared.text}>
            <GuideLink />
          </p>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
