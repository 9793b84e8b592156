import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RefusalText } from './RefusalText.js';
import type { Refusal } from './state.js';
import { boxBorder, useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    border: boxBorder,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    flexBasis: '60%',
    flexGrow: 1,
  },
});

interface DoneRowProps {
  readonly id: string;
  readonly title: string;
  readonly done: string;
  readonly color: 'success' | 'subtle';
  readonly back: { readonly text: string; readonly onClick: () => void };
  readonly isLocked: boolean;
  readonly refused: Refusal | undefined;
}

/** A finding that was dealt with, in its old place: what was done, and the way back. */
export function DoneRow({ id, title, done, color, back, isLocked, refused }: DoneRowProps): ReactElement {
  const shared = useStyles();
  const styles = useRowStyles();
  const { t } = useTranslator();
  return (
    <div className={styles.row} data-card={id}>
      <div className={shared.spread}>
        <div className={styles.words}>
          <span dir="auto">{title}</span>
          <Badge appearance="tint" color={color}>
            {done}
          </Badge>
        </div>
        <Button
          size="small"
          disabledFocusable={isLocked}
          aria-label={t('action-on', { action: back.text, title })}
          onClick={back.onClick}
        >
          {back.text}
        </Button>
      </div>
      {refused && <RefusalText because={refused} />}
    </div>
  );
}
