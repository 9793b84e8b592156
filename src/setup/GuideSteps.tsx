import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { boxBorder, useStyles } from '../addin/taskpane/styles.js';
import type { Guide, GuideStep, GuideValue } from '../submission/guides/guide.js';
import type { FixFile } from './fix-file.js';
import { FixFileOffer } from './FixFileOffer.js';
import { CopyButton } from './CopyButton.js';
import { useSetupStyles } from './setup-styles.js';

const useStepStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  step: { display: 'flex', gap: '12px', '@media (max-width: 480px)': { gap: '8px' } },
  number: {
    flexShrink: 0,
    width: '28px',
    height: '28px',
    lineHeight: '28px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: boxBorder,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    flexGrow: 1,
    minWidth: '0',
    paddingTop: '4px',
  },
  values: {
    margin: '0',
    border: boxBorder,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 76px',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '40px',
    padding: '4px 12px',
    ':not(:last-child)': { borderBottom: boxBorder },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', padding: '6px 8px' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 480px)': { gridColumnStart: '1', gridColumnEnd: '-1' },
  },
  entry: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  typed: {
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: 'all',
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase200 },
  },
  own: { fontWeight: tokens.fontWeightRegular, fontStyle: 'italic' },
  button: { margin: '0', justifySelf: 'end' },
  proof: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface GuideStepsProps {
  readonly guide: Guide;
  /** A file that does the same. */
  readonly file: FixFile | undefined;
  readonly onProve: () => void;
  readonly onCopied: (sentence: string) => void;
}

/** The steps of a guide, and its last one: to prove that it worked. */
export function GuideSteps({ guide, file, onProve, onCopied }: GuideStepsProps): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const styles = useStepStyles();
  return (
    <>
      <ol className={styles.list}>
        {guide.steps.map((step, index) => (
          <li key={step.text} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <Step step={step} onCopied={onCopied} />
          </li>
        ))}
      </ol>
      {file && <FixFileOffer file={file} />}
      {guide.remarks.length > 0 && (
        <div className={shared.column}>
          <h3 className={shared.heading}>Good to know</h3>
          <ul className={shared.plainList}>
            {guide.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <section className={mergeClasses(page.box, styles.proof)}>
        <h3 className={page.sectionTitle}>Now prove it</h3>
        <p className={shared.text}>{guide.prove.text}</p>
        <div className={shared.row}>
          <Button appearance="primary" onClick={onProve}>
            Paste the headers
          </Button>
        </div>
      </section>
    </>
  );
}

function Step({
  step,
  onCopied,
}: {
  readonly step: GuideStep;
  readonly onCopied: (sentence: string) => void;
}): ReactElement {
  const shared = useStyles();
  const styles = useStepStyles();
  return (
    <div className={styles.body}>
      <p className={shared.text}>{step.text}</p>
      {step.values.length > 0 && (
        <dl className={styles.values}>
          {step.values.map((value) => (
            <Value key={value.label} value={value} onCopied={onCopied} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Value({
  value: { label, value, how },
  onCopied,
}: {
  readonly value: GuideValue;
  readonly onCopied: (sentence: string) => void;
}): ReactElement {
  const styles = useStepStyles();
  return (
    <div className={styles.value}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.entry, how === 'type' && styles.typed, how === 'own' && styles.own)}>
        {value}
      </dd>
      {how === 'type' && (
        <dd className={styles.button}>
          <CopyButton label={label} value={value} onCopied={onCopied} />
        </dd>
      )}
    </div>
  );
}
