import type { ActionSpec } from '#toolkit/spec';
import type { Kind, Schema } from './kinds.ts';
import { acceptsSentence } from './sentence.ts';

/** Text for a table cell: one line, no cell borders, no HTML. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** A value as code; several lines keep their breaks. */
function code(value: string): string {
  if (value === '') return '';
  if (!value.includes('\n')) return `\`${value.replaceAll('|', '\\|')}\``;
  return `<pre>${value.trimEnd().split('\n').map(cell).join('<br>')}</pre>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function inputsTable({ inputs }: ActionSpec): string {
  return table(
    ['Input', 'What it is', 'Default', 'Example'],
    Object.entries(inputs).map(([name, input]) => [
      code(name),
      cell([input.description, acceptsSentence(input.accepts)].filter((part) => part !== '').join(' ')),
      input.default === undefined ? (input.required ? '**required**' : '') : code(input.default),
      code(input.example),
    ]),
  );
}

/** `schemas` is the path from the reader's file to the action's folder. */
export function outputsTable({ outputs }: ActionSpec, schemas = ''): string {
  return table(
    ['Output', 'What it is', 'Example'],
    Object.entries(outputs).map(([name, output]) => [
      code(name),
      cell(output.description) + (output.schema === undefined ? '' : ` ([schema](${schemas}${output.schema}))`),
      code(output.example),
    ]),
  );
}

export function permissionsTable({ permissions }: ActionSpec): string {
  const rows = Object.entries(permissions);
  if (rows.length === 0) return 'No permission of `GITHUB_TOKEN` is needed.';
  return table(
    ['Permission', 'Access', 'Why'],
    rows.map(([name, { access, why }]) => [code(name), code(access), cell(why)]),
  );
}

/** `shared` are keys that a table of their own explains. */
export function settingsTable({ schema }: Pick<Kind, 'schema'>, shared: readonly string[] = []): string {
  const rows = Object.entries(schema.properties ?? {}).filter(([key]) => key !== 'kind' && !shared.includes(key));
  return table(
    ['Key', 'What it is', 'Default'],
    rows.map(([key, setting]) => [code(key), cell(setting.description ?? ''), defaultOf(setting, schema.required?.includes(key) === true)]),
  );
}

function defaultOf({ default: value }: Schema, required: boolean): string {
  if (value !== undefined) return code(typeof value === 'string' ? value : JSON.stringify(value));
  return required ? '**required**' : '';
}

/** One row for each platform. */
export function platformsTable(kinds: readonly Kind[]): string {
  const platforms = kinds.filter(({ room }) => room === 'platforms');
  return table(
    ['Platform', 'Weights', 'Acknowledged when', 'Version on a target', 'Who stays behind', 'Puts a version back', 'Tested against'],
    platforms.map(({ kind, facts }) => [
      `[\`${kind}\`](${kind}.md)`,
      ...(facts === undefined ? [] : [facts.weights, facts.acknowledged, facts.version, facts.sticky, facts.releases, facts.tested]).map(
        cell,
      ),
    ]),
  );
}
