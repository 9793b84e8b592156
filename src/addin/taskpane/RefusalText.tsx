import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Refusal } from './state.js';
import { useTranslator } from './use-translator.js';

/** Why a request was turned down, beside the button that asked. The live region says the same sentence. */
export function RefusalText({ because }: { readonly because: Refusal }): ReactElement {
  const { t } = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t(`refused.${because}`)}</MessageBarBody>
    </MessageBar>
  );
}
