import { Badge, Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { StandingIcon } from '../addin/taskpane/StandingIcon.js';
import { useStyles } from '../addin/taskpane/styles.js';
import type { Tone } from '../addin/taskpane/tones.js';
import { useSetupStyles } from './setup-styles.js';

const useHeadStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '12px',
    '@media (max-width: 480px)': { flexWrap: 'wrap' },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    flexGrow: 1,
    flexBasis: '0',
    minWidth: '0',
    // The button below takes no width from the words.
    '@media (max-width: 480px)': { flexBasis: 'calc(100% - 40px)' },
  },
  remove: { flexShrink: 0 },
});

interface CardHeadProps {
  readonly tone: Tone;
  readonly headline: string;
  /** How sure it is. */
  readonly badge?: string | undefined;
  /** What was given. */
  readonly label: string;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** The first lines of a result: what it comes to, from what, and the way to be rid of it. */
export function CardHead({
  tone,
  headline,
  badge,
  label,
  headingRef,
  onRemove,
}: CardHeadProps): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const styles = useHeadStyles();
  return (
    <div className={styles.head}>
      <StandingIcon tone={tone} />
      <div className={styles.words}>
        <h3 ref={headingRef} tabIndex={-1} className={page.sectionTitle}>
          {headline}
        </h3>
        <div className={shared.row}>
          {badge !== undefined && (
            <Badge appearance="outline" color="important">
              {badge}
            </Badge>
          )}
          <span className={shared.label} dir="auto">
            {label}
          </span>
        </div>
      </div>
      {onRemove && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          aria-label={`Remove: ${label}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      )}
    </div>
  );
}
