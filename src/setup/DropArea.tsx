import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import { makeStyles, mergeClasses, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { useStyles } from '../addin/taskpane/styles.js';
import type { SetupActions } from './setup-store.js';
import { useSetupStyles } from './setup-styles.js';
import type { Progress } from './state.js';
import { ACCEPTED } from './texts.js';

const useDropStyles = makeStyles({
  area: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    transitionProperty: 'background-color, border-color',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  over: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  invitation: {
    display: 'flex',
    alignItems: 'center',
    gap: '14px',
    '@media (max-width: 480px)': { alignItems: 'flex-start' },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', flexGrow: 1 },
  paste: { fontFamily: tokens.fontFamilyMonospace },
  // The words of the header in line with the rest.
  accepted: { marginInline: '-10px' },
  definitions: { margin: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
  definition: { margin: '0' },
});

interface DropAreaProps {
  readonly reading: Progress | undefined;
  readonly actions: SetupActions;
  readonly pasteBox: RefObject<HTMLTextAreaElement | null>;
}

/** Takes what there is to look at: by a button, by paste, or by drop anywhere on the page. */
export function DropArea({ reading, actions, pasteBox }: DropAreaProps): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const styles = useDropStyles();
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useDrop(actions);
  const ids = { title: useId(), paste: useId(), help: useId() };
  const look = (): void => {
    actions.takeText(pasted);
    setPasted('');
  };
  const takeCopiedFiles = (event: ClipboardEvent): void => {
    const files = Array.from(event.clipboardData.files);
    if (files.length === 0) return;
    event.preventDefault();
    actions.takeFiles(files);
  };
  return (
    <section
      aria-labelledby={ids.title}
      className={mergeClasses(page.box, styles.area, isOver && styles.over)}
    >
      <div className={styles.invitation}>
        <MailIcon className={styles.icon} />
        <div className={styles.words}>
          <h2 id={ids.title} className={page.sectionTitle}>
            {isOver ? 'Let go to look at it' : 'Give it something to look at'}
          </h2>
          <p className={page.quiet}>
            A mail you sent to yourself, one that came back, or a settings file. Drop it anywhere on this
            page.
          </p>
        </div>
      </div>
      <div className={shared.row}>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            actions.takeFiles(Array.from(event.target.files ?? []));
            // The same file again is a new request.
            event.target.value = '';
          }}
        />
        <Button appearance="primary" size="large" onClick={() => picker.current?.click()}>
          Choose a file
        </Button>
      </div>
      <div className={shared.column}>
        <label htmlFor={ids.paste} className={shared.strong}>
          Or paste its text
        </label>
        <Textarea
          id={ids.paste}
          rows={4}
          resize="vertical"
          aria-describedby={ids.help}
          textarea={{ ref: pasteBox, className: styles.paste, spellCheck: false, dir: 'auto' }}
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
          onPaste={takeCopiedFiles}
        />
        <span id={ids.help} className={shared.label}>
          Headers, a whole mail, a settings file, or the text of a draft.
        </span>
        <div className={shared.row}>
          <Button disabledFocusable={pasted.trim() === ''} onClick={look}>
            Look at this text
          </Button>
        </div>
      </div>
      {reading && <Reading reading={reading} onCancel={actions.cancel} />}
      <Accordion collapsible className={styles.accepted}>
        <AccordionItem value="accepted">
          <AccordionHeader as="h3">What you can give it, and how to get it</AccordionHeader>
          <AccordionPanel>
            <dl className={styles.definitions}>
              {ACCEPTED.map(({ what, how }) => (
                <div key={what}>
                  <dt className={shared.strong}>{what}</dt>
                  <dd className={styles.definition}>{how}</dd>
                </div>
              ))}
            </dl>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function Reading({
  reading,
  onCancel,
}: {
  readonly reading: Progress;
  readonly onCancel: () => void;
}): ReactElement {
  const shared = useStyles();
  const { name, loaded, total } = reading;
  const what = name ?? 'the text';
  return (
    <div className={shared.column}>
      <ProgressBar
        aria-label={`Reading ${what}`}
        {...(total > 0 && { value: loaded, max: total })}
        thickness="large"
      />
      <div className={shared.spread}>
        <span role="status">Reading {what}</span>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** Files may be dropped anywhere: beside the box the browser would leave the page and show the file. */
function useDrop(actions: SetupActions): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Also fired on the way from one element to the next; only the way out of the page has no other end.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? []);
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) actions.takeFiles(files);
      else if (text !== '') actions.takeText(text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [actions]);
  return isOver;
}

function MailIcon({ className }: { readonly className: string }): ReactElement {
  return (
    <svg
      className={className}
      width={44}
      height={44}
      viewBox="0 0 44 44"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M5 13a3 3 0 0 1 3-3h28a3 3 0 0 1 3 3v11M5 13v18a3 3 0 0 0 3 3h15M5.5 13.5L22 25l16.5-11.5" />
      <path d="M35 29v10M30.5 33.5L35 29l4.5 4.5" />
    </svg>
  );
}
