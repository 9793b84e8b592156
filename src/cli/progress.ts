/** Fewer inputs than this are done before a person starts to wonder. */
const MANY_INPUTS = 20;

const INPUTS_PER_UPDATE = 10;

const CLEAR_LINE = '\r\u001b[2K';

/** The running count a person sees while many inputs are read and the results go elsewhere. */
export class Progress {
  private count = 0;
  private readonly isShown: boolean;

  constructor(
    private readonly terminal: NodeJS.WriteStream,
    /** Results that come one by one on the same screen show the progress themselves. */
    isShownByResults = process.stdout.isTTY,
  ) {
    this.isShown = terminal.isTTY && !isShownByResults;
  }

  advance(): void {
    this.count++;
    if (!this.isShown || this.count < MANY_INPUTS || this.count % INPUTS_PER_UPDATE !== 0) return;
    this.terminal.write(`${CLEAR_LINE}${String(this.count)} checked`);
  }

  end(): void {
    if (this.isShown && this.count >= MANY_INPUTS) this.terminal.write(CLEAR_LINE);
  }
}
