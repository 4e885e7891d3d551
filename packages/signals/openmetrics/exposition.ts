import { parseMetricNumber } from '../counting/number.ts';
import { seriesKey, type Labels } from '../counting/series.ts';

/** `text` is Prometheus 0.0.4, `openmetrics` is OpenMetrics 1.0. */
type ExpositionFormat = 'text' | 'openmetrics';

export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

export interface ExpositionOptions {
  readonly format: ExpositionFormat;
  /** Samples of other names are checked and dropped, so that a large page costs little memory. Default: all are kept. */
  readonly accept?: (name: string) => boolean;
  /** Default 500,000. */
  readonly maxLines?: number;
  /** Characters. Default 65,536. */
  readonly maxLineLength?: number;
  /** Samples kept. Default 100,000. */
  readonly maxSamples?: number;
}

export type Exposition =
  /** `gauges`: names that the page declares to be gauges. `complete` is false when an OpenMetrics page ends without `# EOF`: the server stopped half-way. */
  | { readonly ok: true; readonly samples: readonly Sample[]; readonly gauges: ReadonlySet<string>; readonly complete: boolean }
  /** `line` counts from 1. `twice`: all lines can be read, and two of them say different things of one series. */
  | { readonly ok: false; readonly line: number; readonly problem: string; readonly twice?: boolean };

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const TOKEN = /[^ \t]+/y;
const TIMESTAMP = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const GAUGE = /^#[ \t]+TYPE[ \t]+"?([^ \t"]+)"?[ \t]+gauge[ \t]*$/;

/** A sample with its time as written; of one series at several times the last one counts. */
interface Read extends Sample {
  readonly at: string | undefined;
}

/** Why a line is not a sample. Never leaves this file. */
class Malformed extends Error {}

/**
 * Reads a metrics page. HELP and UNIT lines and exemplars are passed over; a series that stands twice with different values is refused; quoted metric names (Prometheus 3) are understood.
 * Never throws. Source: prometheus.io "Exposition formats" and the OpenMetrics 1.0 specification.
 */
export function parseExposition(text: string, options: ExpositionOptions): Exposition {
  const { format, accept, maxLines = 500_000, maxLineLength = 65_536, maxSamples = 100_000 } = options;
  const samples = new Map<string, Read>();
  const gauges = new Set<string>();
  let ended = false;
  let number = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    number += 1;
    const refuse = (problem: string, twice = false): Exposition => ({ ok: false, line: number, problem, ...(twice ? { twice } : {}) });
    if (number > maxLines) return refuse(`more than ${maxLines} lines`);
    if (end - start > maxLineLength) return refuse(`a line of more than ${maxLineLength} characters`);
    const line = text.slice(start, text.charAt(end - 1) === '\r' && end > start ? end - 1 : end);
    start = end + 1;
    if (ended) return refuse('text after # EOF');
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      ended = format === 'openmetrics' && line === '# EOF';
      const [, gauge] = GAUGE.exec(line) ?? [];
      if (gauge !== undefined) gauges.add(gauge);
      continue;
    }
    try {
      const sample = new LineReader(line, format).sample();
      if (accept !== undefined && !accept(sample.name)) continue;
      const key = seriesKey(sample.name, sample.labels);
      const before = samples.get(key);
      if (before === undefined && samples.size >= maxSamples) return refuse(`more than ${maxSamples} samples of the wanted metrics`);
      // Prometheus keeps the first of two silently, which may be the one that says nothing.
      if (before !== undefined && before.at === sample.at && !Object.is(before.value, sample.value)) {
        return refuse(`one series stands twice, with ${String(before.value)} and ${String(sample.value)}`, true);
      }
      samples.set(key, sample);
    } catch (error) {
      if (error instanceof Malformed) return refuse(error.message);
      throw error;
    }
  }
  return {
    ok: true,
    samples: [...samples.values()].map(({ name, labels, value }) => ({ name, labels, value })),
    gauges,
    complete: format === 'text' || ended,
  };
}

function startsLabel(character: string): boolean {
  return /[a-zA-Z_"]/.test(character);
}

/** Reads one sample line from left to right. */
class LineReader {
  readonly #line: string;
  readonly #format: ExpositionFormat;
  #at = 0;

  constructor(line: string, format: ExpositionFormat) {
    this.#line = line;
    this.#format = format;
  }

  sample(): Read {
    this.#blanks();
    let name = this.#match(NAME);
    const labels = new Map<string, string>();
    this.#blanks();
    if (this.#line.charAt(this.#at) === '{') name = this.#labels(labels) ?? name;
    if (name === undefined) throw new Malformed('a metric name is missing');
    this.#blanks();
    const written = this.#match(TOKEN);
    const value = written === undefined ? undefined : parseMetricNumber(written);
    if (value === undefined) throw new Malformed(written === undefined ? 'the value is missing' : 'the value is not a number');
    this.#blanks();
    let at: string | undefined;
    if (this.#at < this.#line.length && this.#line.charAt(this.#at) !== '#') {
      at = this.#match(TOKEN);
      if (!TIMESTAMP.test(at ?? '')) throw new Malformed('the timestamp is not a number');
      this.#blanks();
    }
    const rest = this.#line.slice(this.#at);
    if (rest !== '' && !rest.startsWith('# {')) throw new Malformed('unexpected text after the value');
    return { name, labels, value, at };
  }

  /** From `{` to `}`; returns a quoted metric name when one stands inside. */
  #labels(labels: Map<string, string>): string | undefined {
    let name: string | undefined;
    this.#at += 1;
    for (;;) {
      this.#blanks();
      if (this.#line.charAt(this.#at) === '}') break;
      const quoted = this.#line.charAt(this.#at) === '"';
      const label = quoted ? this.#quoted() : this.#match(NAME);
      if (label === undefined) throw new Malformed('a label name is missing');
      this.#blanks();
      if (this.#line.charAt(this.#at) === '=') {
        this.#at += 1;
        this.#blanks();
        if (this.#line.charAt(this.#at) !== '"') throw new Malformed(`the value of label ${label} is not quoted`);
        if (labels.has(label)) throw new Malformed(`label ${label} stands twice`);
        labels.set(label, this.#quoted());
      } else if (quoted && name === undefined) {
        name = label;
      } else {
        throw new Malformed(`label ${label} has no value`);
      }
      this.#blanks();
      const next = this.#line.charAt(this.#at);
      if (next === ',') this.#at += 1;
      // Prometheus' own reader of the text format takes blanks for commas; OpenMetrics does not allow them.
      else if (next !== '}' && (this.#format === 'openmetrics' || !startsLabel(next))) {
        throw new Malformed(startsLabel(next) ? 'labels are parted by blanks instead of commas' : 'labels are not closed');
      }
    }
    this.#at += 1;
    return name;
  }

  #quoted(): string {
    let value = '';
    for (let at = this.#at + 1; at < this.#line.length; at += 1) {
      const character = this.#line.charAt(at);
      if (character === '"') {
        this.#at = at + 1;
        return value;
      }
      if (character !== '\\') {
        value += character;
        continue;
      }
      at += 1;
      const escaped = this.#line.charAt(at);
      // An unknown escape stands for itself, as in Prometheus' own reader.
      value += escaped === 'n' ? '\n' : escaped === '"' || escaped === '\\' ? escaped : `\\${escaped}`;
    }
    throw new Malformed('a quote is not closed');
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#line)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #blanks(): void {
    while (this.#line.charAt(this.#at) === ' ' || this.#line.charAt(this.#at) === '\t') this.#at += 1;
  }
}
