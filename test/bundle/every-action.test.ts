import { describe, expect, test } from '@jest/globals';
import { actionNames } from '#actions/suite';
import { copyBundles } from './job.ts';

const bundles = copyBundles();

describe.each(actionNames)('the bundle of %s', (name) => {
  test('reports every wrong input at once, as an input error and not as a crash', async () => {
    const job = await bundles.job();
    const result = await job.uses(name, { 'rollout-fle': 'x', environment: '' });
    expect(result.outputs['outcome']).toBe('input-error');
    expect(result.exitCode).toBe(1);
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('did you mean rollout-file?');
    expect(result.log).not.toMatch(/node:internal|Error: Cannot find|at file:/);
    expect(result.summary).not.toBe('');
  });

  test('says its name and version first', async () => {
    const result = await (await bundles.job()).uses(name);
    expect(result.lines.find(({ kind }) => kind === 'text')?.text).toMatch(new RegExp(`^rollout-actions ${name} \\d+\\.\\d+\\.\\d+$`));
  });

  test('never shows the token of the job, not even in the raw log', async () => {
    const result = await (await bundles.job({ debug: true })).uses(name, { nonsense: 'ghs_token-of-the-job' });
    const shown = result.rawLog
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(`${shown}\n${result.rawSummary}`).not.toContain('ghs_token-of-the-job');
  });

  test('has a post step that touches nothing when main never began', async () => {
    const job = await bundles.job();
    await job.uses(name);
    expect(job.status).toBe('failure');
    for (const post of await job.finish()) {
      // Without the name of a service nothing can be looked up, and an earlier job may have given traffic.
      expect(post).toMatchObject({ conclusion: 'success', annotations: [{ level: 'warning' }] });
      expect(post.log).toContain('scope: candidate-only');
    }
  });
});
