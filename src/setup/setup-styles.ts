import { makeStyles, tokens } from '@fluentui/react-components';
import { boxBorder } from '../addin/taskpane/styles.js';

/** What several parts of the page share, beside what they share with the pane. */
export const useSetupStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    maxWidth: '760px',
    marginInline: 'auto',
    padding: '28px 20px 40px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 480px)': { padding: '16px 12px 28px', gap: '16px' },
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  intro: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  sectionTitle: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // The heading takes the focus when a result is there; the box around it shows that.
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '20px',
    border: boxBorder,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { padding: '14px' },
  },
  quiet: { margin: '0', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});
