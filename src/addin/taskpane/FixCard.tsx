import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Message } from '../../message/message.js';
import type { Fix } from './cards.js';
import { ChangePreview } from './ChangePreview.js';
import type { PaneActions } from './checker.js';
import { RefusalText } from './RefusalText.js';
import type { Refusal } from './state.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

interface FixCardProps {
  readonly fix: Fix;
  readonly title: string;
  readonly why: string;
  readonly button: string;
  /** The one button on the screen that is meant to be pressed. */
  readonly isPrimary: boolean;
  readonly message: Message;
  readonly isBusy: boolean;
  readonly isLocked: boolean;
  readonly refused: Refusal | undefined;
  readonly actions: PaneActions;
}

/**
 * Several edits behind one button: the smallest set that is enough, or cutting the quoted thread. The button stands
 * above what it will do, so that it is on the first screen however many changes there are.
 */
export function FixCard(props: FixCardProps): ReactElement {
  const { fix, title, why, button, isPrimary, message, isBusy, isLocked, refused, actions } = props;
  const shared = useStyles();
  const { t } = useTranslator();
  return (
    <section className={shared.box} data-card={fix.id}>
      <h2 className={shared.heading}>{title}</h2>
      <p className={shared.text}>{why}</p>
      {refused && <RefusalText because={refused} />}
      <div className={shared.row}>
        <Button
          appearance={isPrimary ? 'primary' : 'outline'}
          disabledFocusable={isLocked}
          onClick={() => actions.apply(fix)}
        >
          {isBusy ? t('applying') : button}
        </Button>
      </div>
      {fix.edits.map((edit, index) => (
        <div key={edit.id} className={shared.column}>
          {fix.edits.length > 1 && <span dir="auto">{fix.titles[index]}</span>}
          <ChangePreview changes={edit.changes} message={message} />
        </div>
      ))}
    </section>
  );
}
