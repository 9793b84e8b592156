import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change, TextChange } from '../../message/change.js';
import type { Message } from '../../message/message.js';
import { cut } from './quotes.js';
import { boxBorder, useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';
import { diffWords, type DiffPiece } from './word-diff.js';

/** A rule that hits fifty times has fifty changes of one kind; a few show what will happen. */
const MAX_SHOWN = 3;

/** How much unchanged text around a change is enough to find it in the draft. */
const CONTEXT_CHARS = 24;

/** Longest unchanged run inside a change, and longest changed one. */
const MAX_PIECE_CHARS = 160;

const usePreviewStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: '0',
    padding: '8px',
    border: boxBorder,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  value: { margin: '0', whiteSpace: 'pre-line' },
  removed: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'line-through',
    textDecorationThickness: '2px',
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

interface ChangePreviewProps {
  readonly changes: readonly Change[];
  readonly message: Message;
}

/** What will happen to the draft, before it happens. */
export function ChangePreview({ changes, message }: ChangePreviewProps): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  const more = changes.length - MAX_SHOWN;
  return (
    <div className={shared.column}>
      {changes.slice(0, MAX_SHOWN).map((change, index) => (
        <OneChange key={index} change={change} message={message} />
      ))}
      {more > 0 && <p className={shared.text}>{t('preview.more', { count: more })}</p>}
    </div>
  );
}

function OneChange({
  change,
  message,
}: {
  readonly change: Change;
  readonly message: Message;
}): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  switch (change.kind) {
    case 'replace':
      return <TextPreview change={change} message={message} />;
    case 'remove-attachment':
      return (
        <p className={shared.text}>
          {t('preview.remove-attachment', { name: cut(change.name, MAX_PIECE_CHARS) })}
        </p>
      );
    case 'move-to-bcc':
      return <p className={shared.text}>{t('preview.move-to-bcc', { count: change.addresses.length })}</p>;
    case 'cut-thread':
      return <p className={shared.text}>{t('preview.cut-thread')}</p>;
  }
}

function TextPreview({
  change,
  message,
}: {
  readonly change: TextChange;
  readonly message: Message;
}): ReactElement {
  const shared = useStyles();
  const styles = usePreviewStyles();
  const { t } = useTranslator();
  const pieces = diffWords(change.before, change.after);
  const { leading, trailing } = contextOf(change, message);
  const isRemoval = change.after.trim() === '' && leading.trim() === '' && trailing.trim() === '';
  return (
    <dl className={styles.lines}>
      <dt className={shared.label}>{t('before')}</dt>
      <dd className={styles.value} dir="auto">
        {leading}
        {pieces
          .filter(({ kind }) => kind !== 'added')
          .map((piece, index) => (
            <Piece key={index} piece={piece} />
          ))}
        {trailing}
      </dd>
      <dt className={shared.label}>{t('after')}</dt>
      <dd className={styles.value} dir="auto">
        {isRemoval ? t('after-nothing') : leading}
        {!isRemoval &&
          pieces
            .filter(({ kind }) => kind !== 'removed')
            .map((piece, index) => <Piece key={index} piece={piece} />)}
        {!isRemoval && trailing}
      </dd>
    </dl>
  );
}

function Piece({ piece }: { readonly piece: DiffPiece }): ReactElement {
  const styles = usePreviewStyles();
  const text = cut(piece.text, MAX_PIECE_CHARS);
  if (piece.kind === 'removed') return <del className={styles.removed}>{text}</del>;
  if (piece.kind === 'added') return <ins className={styles.added}>{text}</ins>;
  return <>{text}</>;
}

/** The words around a change, from its own line only. */
function contextOf(
  change: TextChange,
  message: Message,
): { readonly leading: string; readonly trailing: string } {
  const text = change.part === 'subject' ? message.subject : message.body.text;
  const head = text.slice(Math.max(0, change.start - CONTEXT_CHARS), change.start);
  const tail = text.slice(change.end, change.end + CONTEXT_CHARS);
  const lead = head.slice(head.lastIndexOf('\n') + 1);
  const trail = tail.split('\n', 1)[0] ?? '';
  const isHeadCut = lead === head && change.start > CONTEXT_CHARS;
  const isTailCut = trail === tail && change.end + CONTEXT_CHARS < text.length;
  return {
    leading: isHeadCut ? `…${lead.replace(/^\S*\s/, '')}` : lead,
    trailing: isTailCut ? `${trail.replace(/\s\S*$/, '')}…` : trail,
  };
}
