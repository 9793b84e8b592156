import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second towards programs, whatever its own clock does. */
const MS_PER_TICK = 10;

/** The process and its descendants, parents before children; empty when it has ended. */
export function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat === undefined) continue;
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat.pid]);
  }
  const tree = statOf(root) === undefined ? [] : [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** User and system time of the process and of each living descendant, in milliseconds by process id. */
export function cpuMsByProcess(root: number): ReadonlyMap<number, number> {
  return new Map(processTree(root).map((pid) => [pid, MS_PER_TICK * (statOf(pid)?.ticks ?? 0)]));
}

/** The most memory that was ever resident in one process (VmHWM), in MiB; NaN when it has ended. */
export function peakRssMb(pid: number): number {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status'))?.[1];
  return kib === undefined ? NaN : Number(kib) / 1024;
}

/** Busy time of one core since the machine started, whoever used it. */
export function busyMsOfCore(core: number): number {
  const line = readFileSync('/proc/stat', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`cpu${core} `));
  // user nice system idle iowait irq softirq steal
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (line ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return MS_PER_TICK * (user + nice + system + irq + softirq + steal);
}

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function statOf(pid: number): ProcessStat | undefined {
  // The command's name stands in brackets and may itself hold brackets and blanks; proc(5) has the fields behind it.
  const fields = /\) (.*)$/s.exec(readProc(pid, 'stat'))?.[1]?.split(' ');
  if (fields === undefined) return undefined;
  return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}

/** Empty when the process has ended. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
