import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProviderRecord } from '../../submission/provider-record.js';
import { guideOf } from './load-provider.js';
import { useTranslator } from './use-translator.js';

/** Beside the pane, in the same folder of our own origin. */
const GUIDE = 'guides/smtp-auth.html';

/** The way to the instructions: the provider's own where it has some, else Presend's. */
export function GuideLink({ provider }: { readonly provider?: ProviderRecord | undefined }): ReactElement {
  const { t } = useTranslator();
  const theirs = provider && guideOf(provider);
  return (
    <Link inline href={theirs ?? GUIDE} target="_blank" rel="noopener noreferrer">
      {theirs === undefined ? t('account.guide') : t('sending.guide', { provider: provider?.name ?? '' })}{' '}
      {t('new-window')}
    </Link>
  );
}
