import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page around the pane. Forced colors take backgrounds away, so every box has a border of its own. */
export const usePageStyles = makeStaticStyles({
  html: { colorScheme: 'light dark' },
  body: { margin: '0' },
});

/** Quiet, and there in forced colors too. */
export const boxBorder = `1px solid ${tokens.colorNeutralStroke2}`;

/** What several cards share. */
export const useStyles = makeStyles({
  provider: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    maxWidth: '640px',
    marginInline: 'auto',
    padding: '12px',
    overflowWrap: 'anywhere',
  },
  column: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  /** An icon and the headline beside it. */
  headRow: { display: 'flex', alignItems: 'center', gap: '10px' },
  spread: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: boxBorder,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  listHeading: {
    margin: '4px 0 -4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  plainList: {
    margin: '0',
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  /** Read aloud, not seen. */
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
