import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AccountType } from '../draft-port.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

/** Mailboxes whose mail Outlook hands to Microsoft's own service, never to an SMTP server. */
const HOSTED: ReadonlySet<AccountType> = new Set<AccountType>(['office365', 'enterprise', 'outlookCom']);

/** Beside the pane, in the same folder of our own origin. */
const GUIDE = 'guides/smtp-auth.html';

/** Whether SMTP AUTH matters for this account, as far as `accountType` can tell; no Office API knows more. */
export function AccountItem({ account }: { readonly account: AccountType }): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  const kind = HOSTED.has(account) ? 'hosted' : 'unknown';
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
          <p className={shared.text}>
            <Link inline href={GUIDE} target="_blank" rel="noopener">
              {t('account.guide')} {t('new-window')}
            </Link>
          </p>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
