import type { Annotation } from './context.ts';
import { cut, printableLines } from '#core/printable';

/** The runner shows this many of each level per step and drops the rest without a word. */
const shownPerLevel = 10;
/** The runner keeps this many characters of a message (actions/runner, ExecutionContext.cs). */
const longestMessage = 4000;
const longestTitle = 200;

const levels = ['error', 'warning', 'notice'] as const;

/** @actions/core, which escapes titles and messages. */
export type AnnotationSink = Readonly<Record<Annotation['level'], (message: string, properties: AnnotationProperties) => void>>;

interface AnnotationProperties {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** What the runner can show, errors first, in the given order within a level; the last of a level tells how many more there are. */
export function shownAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return levels.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= shownPerLevel) return all;
    const shown = all.slice(0, shownPerLevel - 1);
    const left = all.length - shown.length;
    return [...shown, { level, title: `${left} more`, message: `and ${left} more: see the summary` }];
  });
}

/** Writes annotations; `redact` takes known secrets out. */
export function writeAnnotations(annotations: readonly Annotation[], sink: AnnotationSink, redact: (text: string) => string): void {
  const clean = (text: string, length: number): string => cut(redact(printableLines(text)), length);
  for (const { level, title, message, place } of shownAnnotations(annotations)) {
    const at =
      place === undefined
        ? {}
        : { file: redact(place.path), startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) };
    sink[level](clean(message, longestMessage), { title: clean(title, longestTitle), ...at });
  }
}
