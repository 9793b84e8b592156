import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';

/** As long as one looks at the button after pressing it. */
const SHOWN_MS = 2_000;

interface CopyButtonProps {
  readonly label: string;
  readonly value: string;
  /** Said aloud, since the button's own text is not read again. */
  readonly onCopied: (sentence: string) => void;
}

/** Puts a value on the clipboard and says so. */
export function CopyButton({ label, value, onCopied }: CopyButtonProps): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
      onCopied(`${label} copied.`);
    } catch {
      // A browser may refuse; the value stands beside the button.
      setOutcome('failed');
      onCopied(`Your browser did not allow to copy. Select the value of ${label} and copy it.`);
    }
  };
  return (
    <Button size="small" aria-label={`Copy ${label}`} onClick={() => void copy()}>
      {outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Select it' : 'Copy'}
    </Button>
  );
}
