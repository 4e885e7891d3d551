import { oneLine } from '#core/printable';
import type { Audit, Found, RepositoryFacts } from '../audit.ts';
import { child, textOf, type Located, type Text } from '../located.ts';
import { actionReference, type Job } from '../workflow.ts';

/** Written by GitHub itself. */
const FIRST_PARTY = new Set(['actions', 'github']);

/** Actions, reusable workflows and images of others whose tag or branch can be moved to other code. */
export const unpinnedUses: Audit = {
  id: 'unpinned-uses',
  find: (workflow, facts) => workflow.jobs.flatMap((job) => [...ofJob(job, facts), ...imagesOf(job)]),
};

function ofJob({ uses, steps }: Job, facts: RepositoryFacts): readonly Found[] {
  return [uses, ...steps.map((step) => step.uses)].flatMap((one) => (one === undefined ? [] : ofReference(one, facts)));
}

function ofReference(uses: Text, { repository }: RepositoryFacts): readonly Found[] {
  const reference = actionReference(uses.text);
  if (reference === undefined || reference.pinned || reference.owner === repository?.split('/')[0]?.toLowerCase()) return [];
  const shown = oneLine(uses.text, 100);
  const { line, column } = uses;
  if (reference.kind === 'docker') {
    return [
      { line, column, severity: 'high', message: `${shown} is an image by tag, which can be moved.`, fix: digestFix(reference.name) },
    ];
  }
  const [owner = '', name = ''] = uses.text.split(/[/@]/);
  return [
    {
      line,
      column,
      severity: FIRST_PARTY.has(reference.owner) ? 'low' : 'high',
      message: `${shown} follows a tag or branch: whoever can move it runs code with this job's secrets.`,
      fix: `Pin it to a commit: \`gh api repos/${owner}/${name}/commits/${reference.ref} --jq .sha\`, and keep \`# ${reference.ref}\` behind it for updates.`,
    },
  ];
}

/** `container:` and `services:` of a job. */
function imagesOf({ node }: Job): readonly Found[] {
  const services: Located | undefined = child(node, 'services');
  const places = [child(node, 'container'), ...(services?.kind === 'map' ? services.entries.map(({ value }) => value) : [])];
  return places.flatMap((place): readonly Found[] => {
    const image = place?.kind === 'text' ? place : child(place, 'image');
    const name = textOf(image);
    if (image === undefined || name === undefined || name === '' || name.includes('${{') || /@sha256:[0-9a-f]{64}$/i.test(name)) return [];
    const { line, column } = image;
    return [
      { line, column, severity: 'low', message: `${oneLine(name, 100)} is an image by tag, which can be moved.`, fix: digestFix(name) },
    ];
  });
}

const digestFix = (image: string): string =>
  `Write its digest behind it, \`@sha256:…\`, as \`docker buildx imagetools inspect ${oneLine(image, 100)}\` shows it.`;
