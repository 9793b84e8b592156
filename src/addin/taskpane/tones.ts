import { makeStyles, tokens } from '@fluentui/react-components';

/** How a result looks; the words carry the meaning, the colour only repeats it. */
export type Tone = 'good' | 'caution' | 'bad';

/** The box of a result. */
export const useToneStyles = makeStyles({
  good: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1 },
});
