import { makeStyles, tokens } from '@fluentui/react-components';
import type { SubmissionVerdict } from '../../submission/finding.js';

/** How a result looks; the words carry the meaning, the colour only repeats it. */
export type Tone = 'good' | 'caution' | 'bad';

/** The box of a result. */
export const useToneStyles = makeStyles({
  good: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1 },
});

/** How a finding on the log-in looks. */
export const VERDICT_TONES: Readonly<Record<SubmissionVerdict, Tone>> = {
  authenticated: 'good',
  unauthenticated: 'bad',
  'webmail-or-api': 'good',
  local: 'caution',
  'relay-auth-only': 'caution',
  unknown: 'caution',
};
