import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { DraftPort } from '../../../src/addin/draft-port.js';
import { selfTestOf } from '../../../src/addin/self-test.js';
import { createChecker, type Checker, type PaneActions } from '../../../src/addin/taskpane/checker.js';
import { LivePane } from '../../../src/addin/taskpane/LivePane.js';
import { pageVisibility } from '../../../src/addin/taskpane/page-visibility.js';
import { Pane } from '../../../src/addin/taskpane/Pane.js';
import type { PaneState } from '../../../src/addin/taskpane/state.js';
import { assess } from '../../../src/assess.js';
import type { AssessOptions, Assessment } from '../../../src/assess.js';
import type { Message } from '../../../src/message/message.js';
import { createStandInPort, type StandIn } from './stand-in-port.js';
import { STATES } from './states.js';
import { TEST_RULES } from './test-rules.js';

/** What the tests drive in the browser. */
export interface Harness {
  showState(name: string): void;
  /** Mounts the live pane on a fresh stand-in draft, judged by the real engine with the test rules. */
  showLive(): void;
  /** A state that no reducer makes: the pane must fail and say so. */
  showBroken(): void;
  standIn: StandIn;
}

const noActions: PaneActions = {
  checkNow: () => undefined,
  apply: () => undefined,
  undo: () => undefined,
  ignore: () => undefined,
  bringBack: () => undefined,
  claimAddress: () => undefined,
  forgetFinding: () => undefined,
};

const loadSelfTest = () => Promise.resolve({ selfTestOf });

let root: Root | undefined;
let checker: Checker | undefined;

const judge = (message: Message, options: AssessOptions): Assessment =>
  assess(message, { ...options, ruleSet: TEST_RULES });

function freshRoot(): Root {
  checker?.stop();
  root?.unmount();
  const element = document.getElementById('root');
  if (element === null) throw new Error('no #root');
  root = createRoot(element);
  return root;
}

function mountLive(running: Checker, port: DraftPort): void {
  checker = running;
  const fresh = freshRoot();
  running.start();
  flushSync(() => fresh.render(<LivePane checker={running} port={port} version="0.1.0" />));
}

const harness: Harness = {
  standIn: createStandInPort(),
  showState(name) {
    const shown = STATES.find((state) => state.name === name);
    if (shown === undefined) throw new Error(`no state ${name}`);
    const fresh = freshRoot();
    flushSync(() =>
      fresh.render(
        <Pane
          state={shown.state}
          actions={noActions}
          displayLanguage={shown.displayLanguage ?? 'en-GB'}
          version="0.1.0"
        />,
      ),
    );
  },
  showLive() {
    const { port } = (harness.standIn = createStandInPort());
    mountLive(createChecker({ port, assess: judge, visibility: pageVisibility, loadSelfTest }), port);
  },
  showBroken() {
    const { port } = (harness.standIn = createStandInPort());
    const real = createChecker({ port, assess: judge, visibility: pageVisibility, loadSelfTest });
    let isBroken = true;
    const poisoned = { phase: 'checked', open: { kind: 'draft' }, applied: [] } as unknown as PaneState;
    mountLive(
      {
        ...real,
        state: () => (isBroken ? poisoned : real.state()),
        checkNow() {
          isBroken = false;
          real.checkNow();
        },
      },
      port,
    );
  },
};

(window as unknown as { harness: Harness }).harness = harness;
