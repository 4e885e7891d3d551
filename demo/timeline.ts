import type { Promised } from './promises.ts';

interface TimelineEvent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly act: number;
  readonly kind: 'act' | 'step' | 'weights' | 'result' | 'event';
  readonly text: string;
  readonly weights?: Readonly<Record<string, number>>;
}

export interface TimelineOptions {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export type Tone = 'good' | 'bad' | 'neutral';

export interface Timeline {
  readonly events: readonly TimelineEvent[];
  act(number: number, title: string, story: string): void;
  /** A step of the job begins. */
  step(name: string, uses: string): void;
  /** The router's weights as they are now; targets without traffic are left out. */
  weights(weights: Readonly<Record<string, number>>): void;
  /** How a step ended, in a sentence. */
  result(tone: Tone, text: string): void;
  /** Something that happened from outside, such as a cancelled job. */
  event(text: string): void;
  /** Plain lines between the acts and at the end. */
  line(text?: string): void;
  table(promises: readonly Promised[]): void;
}

const width = 96;
const indent = 10;
const barWidth = 20;
const codes = { good: 32, bad: 31, dim: 2, bold: 1, accent: 36 } as const;

/** True when the stream shows colours and the user did not ask for none (https://no-color.org). */
export function wantsColour(isTerminal: boolean, noColor: string | undefined): boolean {
  return isTerminal && (noColor === undefined || noColor === '');
}

/** Prints what happens as it happens and keeps it for the record. */
export function createTimeline({ write, colour, now }: TimelineOptions): Timeline {
  const events: TimelineEvent[] = [];
  const started = now();
  let act = 0;

  const paint = (style: keyof typeof codes, text: string): string => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const keep = (kind: TimelineEvent['kind'], text: string, weights?: TimelineEvent['weights']): TimelineEvent => {
    const event = { at: now(), act, kind, text, ...(weights === undefined ? {} : { weights }) };
    events.push(event);
    return event;
  };
  const stamp = (event: TimelineEvent): string => paint('dim', `${((event.at - started) / 1000).toFixed(1).padStart(6)} s `);
  const print = (event: TimelineEvent, mark: string, style: keyof typeof codes | undefined): void => {
    const [first = '', ...rest] = wrap(event.text, width - indent - 2);
    const styled = (text: string): string => (style === undefined ? text : paint(style, text));
    write(`${stamp(event)} ${styled(`${mark} ${first}`)}\n`);
    for (const line of rest) write(`${' '.repeat(indent + 2)}${styled(line)}\n`);
  };

  return {
    events,
    act(number, title, story) {
      act = number;
      keep('act', title);
      write(`\n${paint('bold', `Act ${number}: ${title}`)}\n`);
      for (const line of wrap(story, width - 2)) write(`  ${paint('dim', line)}\n`);
      write('\n');
    },
    step(name, uses) {
      const event = keep('step', name);
      const left = `▸ ${name}`;
      const gap = Math.max(2, width - indent - left.length - uses.length);
      write(`${stamp(event)} ${paint('bold', left)}${' '.repeat(gap)}${paint('dim', uses)}\n`);
    },
    weights(weights) {
      const text = Object.entries(weights)
        .filter(([, weight]) => weight > 0)
        .map(([target, weight]) => `${target} ${bar(weight)} ${formatPercent(weight).padStart(5)}`)
        .join('   ');
      const event = keep('weights', text, weights);
      write(`${stamp(event)}   ${paint('accent', text)}\n`);
    },
    result(tone, text) {
      const mark = { good: '✓', bad: '✗', neutral: '·' }[tone];
      print(keep('result', text), mark, tone === 'neutral' ? 'dim' : tone);
    },
    event(text) {
      print(keep('event', text), '!', 'bold');
    },
    line(text = '') {
      write(`${text}\n`);
    },
    table(promises) {
      const header = { name: 'promise', promised: 'promised', measured: 'measured' };
      const rows = [header, ...promises];
      const column = (key: keyof typeof header): number => Math.max(...rows.map((row) => row[key].length));
      const [name, promised] = [column('name'), column('promised')];
      const format = (row: typeof header): string => `${row.name.padEnd(name)}  ${row.promised.padEnd(promised)}  ${row.measured}`;
      write(`  ${paint('dim', `kept  ${format(header)}`)}\n`);
      for (const promise of promises) {
        const kept = promise.kept ? paint('good', '✓ yes') : paint('bad', '✗ NO ');
        write(`  ${kept} ${format(promise)}\n`);
      }
    },
  };
}

/** `█░░░░░░░░░` for 5 %: anything above zero shows, anything below 100 leaves a gap. */
export function bar(percent: number): string {
  const exact = Math.round((percent / 100) * barWidth);
  const full = percent <= 0 ? 0 : percent >= 100 ? barWidth : Math.min(barWidth - 1, Math.max(1, exact));
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

/** Breaks a text at blanks into lines of at most `columns`; a longer word stands alone on its line. */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

function formatPercent(percent: number): string {
  return `${Math.round(percent * 10) / 10} %`;
}
