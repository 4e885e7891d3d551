import type { Happening, Incident } from '#core/incident/incident';
import { bold, bullets, page, paragraph, quiet, type Block, type Content } from '#core/markdown';
import { durations } from './body.ts';
import { outsideLink } from './outside-link.ts';

/** The Markdown of the comment that tells a line of the timeline; undefined for lines that need none: the opening and an acknowledgement. */
export function tellingOf(incident: Incident, line: Happening): string | undefined {
  const run: readonly Content[] = line.url === '' ? [] : [' · ', outsideLink('run', line.url)];
  switch (line.kind) {
    case 'opened':
    case 'acknowledged':
      return undefined;
    case 'again':
      return page([
        paragraph(bold('Reported again'), ` · ${line.severity}`, ...run),
        paragraph(quiet(line.text)),
        ...account(incident, line),
      ]);
    case 'reopened':
      return page([
        paragraph(bold('Reopened: the problem is back'), ` · ${line.severity}`, ...run),
        paragraph(quiet(line.text)),
        ...account(incident, line),
      ]);
    case 'raised':
      return page([
        paragraph(bold(line.text)),
        paragraph('Assign yourself, react to the issue or comment, and it is not escalated any further.'),
      ]);
    case 'recovered':
      return page([
        paragraph(bold('Recovered: closed'), ...run),
        paragraph(quiet(line.text)),
        bullets(durations(incident).map(([name, value]) => [bold(name), `: ${value}.`])),
      ]);
  }
}

/** What happened and what was done, when the line is the newest report. */
function account(incident: Incident, line: Happening): readonly Block[] {
  if (line.id !== incident.occurrence) return [];
  const { happened, done } = incident.account;
  return [paragraph(quiet(happened)), bullets(done.map((text) => quiet(text)))];
}
