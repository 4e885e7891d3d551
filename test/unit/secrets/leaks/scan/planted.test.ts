import { expect, test } from '@jest/globals';
import { createDetector } from '#secrets/leaks/detect';
import { readRules } from '#secrets/leaks/rules/read-rules';
import { scratchGit } from '#testkit/scratch-repository';
import { rulesOfKinds } from '../../../../bench/secrets/kinds.ts';
import { plantHistory } from '../../../../bench/secrets/planted-history.ts';
import { portsOfScan, scanned, scratchFolder } from '../scanning.ts';

const newFolder = scratchFolder();
/** `npm run planted` is the long form, with 1,000. */
const count = Number(process.env['PLANTED'] ?? 150);

test(`of ${String(count)} secrets of thirty kinds that were planted in every way into a history, all are found`, async () => {
  const folder = newFolder();
  const planted = await plantHistory(folder, count);
  const hidden = (await scratchGit(folder, ['rev-list', '--max-count=1', 'main~3'])).trim();
  await scratchGit(folder, ['replace', hidden, `${hidden}~1`]);
  const nothing = { read: () => Promise.reject(new Error('none')), defaults: () => Promise.resolve({ rules: [], allowlists: [] }) };
  const rules = await readRules(rulesOfKinds(), 'kinds.toml', nothing);
  const { found } = await scanned(folder, { kind: 'history' }, [], portsOfScan(createDetector(rules)));
  const secrets = new Set(found.map(({ secret }) => secret));
  const missed = planted.filter(({ line }) => ![...secrets].some((secret) => line.includes(secret)));
  expect(missed.map(({ way }) => way)).toEqual([]);
}, 600_000);
