import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStyles } from './styles.js';

const useProofStyles = makeStyles({
  figure: { margin: '0' },
  quote: {
    margin: '4px 0 0',
    padding: '8px 10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface ProofProps {
  readonly caption: string;
  /** Headers or settings, as they stand; nothing is shown for ''. */
  readonly lines: string;
}

/** The lines that a finding on the log-in rests on. */
export function Proof({ caption, lines }: ProofProps): ReactElement | null {
  const shared = useStyles();
  const styles = useProofStyles();
  if (lines === '') return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={shared.label}>{caption}</figcaption>
      <blockquote className={styles.quote} dir="ltr">
        {lines}
      </blockquote>
    </figure>
  );
}
