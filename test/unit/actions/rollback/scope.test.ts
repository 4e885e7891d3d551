import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseScope, type Scope, type ScopeRequest } from '#actions/rollback/src/scope';
import { RolloutError } from '#core/errors';

function choose(request: Partial<ScopeRequest>): Scope {
  return chooseScope({
    scope: undefined,
    service: undefined,
    version: 'last-good',
    order: undefined,
    known: ['api', 'web', 'jobs'],
    declared: undefined,
    event: 'workflow_dispatch',
    placed: false,
    ...request,
  });
}

function refusal(request: Partial<ScopeRequest>): { readonly code: string; readonly message: string; readonly remedy: string } {
  try {
    choose(request);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'input') return { code: error.code, message: error.message, remedy: error.remedy };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the scope', () => {
  test.each([
    [{ scope: 'all' }, [['api', 'web', 'jobs']], false],
    [{ scope: 'web' }, [['web']], false],
    [{ service: 'web' }, [['web']], false],
    [{ scope: 'web, api' }, [['web', 'api']], false],
    [{ scope: 'web api\njobs' }, [['web', 'api', 'jobs']], false],
    [{ scope: 'api, api' }, [['api']], false],
    [{ scope: 'all', service: 'web' }, [['web']], false],
    [{ scope: 'web', service: 'web' }, [['web']], false],
    [{ scope: 'web', service: 'web, api' }, [['web']], false],
    [{ scope: 'candidate-only' }, [['api', 'web', 'jobs']], true],
    [{ scope: 'candidate-only, web' }, [['web']], true],
    [{ scope: 'candidate-only', service: 'web, api' }, [['web', 'api']], true],
    [{ scope: 'all, candidate-only' }, [['api', 'web', 'jobs']], true],
    [{ scope: 'anything', known: [] }, [['anything']], false],
  ])('%j means %j', (request, waves, candidateOnly) => {
    expect(choose(request)).toMatchObject({ waves, candidateOnly });
  });

  test.each([
    ['parallel', { order: 'parallel' }, [['api', 'web', 'jobs']]],
    ['parallel, whatever the file says', { order: 'parallel', declared: ['web'] }, [['api', 'web', 'jobs']]],
    ['as in the file', { order: 'declared' }, [['api'], ['web'], ['jobs']]],
    ['as declared, the rest at once', { declared: ['web'] }, [['web'], ['api', 'jobs']]],
    ['as declared, without those that are not meant', { declared: ['jobs', 'web', 'gone'], scope: 'api, web' }, [['web'], ['api']]],
  ] as const)('orders services %s', (_, request, waves) => {
    expect(choose({ scope: 'all', ...request }).waves).toEqual(waves);
  });

  test('has every service that is meant exactly once, whatever the order', () => {
    const names = fc.uniqueArray(fc.constantFrom('api', 'web', 'jobs', 'mail', 'x'), { minLength: 1 });
    const order = fc.constantFrom(undefined, 'declared' as const, 'parallel' as const);
    fc.assert(
      fc.property(names, fc.option(names, { nil: undefined }), order, (known, declared, how) => {
        const { waves } = choose({ scope: 'all', known, declared, order: how });
        expect([...waves.flat()].sort()).toEqual([...known].sort());
        expect(waves.every((wave) => wave.length > 0)).toBe(true);
      }),
    );
  });

  test.each([
    ['nothing', {}, 'NO_SCOPE', 'api, web, jobs'],
    ['nothing where nothing is known', { known: [] }, 'NO_SCOPE', '`scope: api`'],
    ['all where nothing is known', { scope: 'all', known: [] }, 'NO_SCOPE', 'environment'],
    ['services in both inputs', { scope: 'api', service: 'web' }, 'SCOPE_CONFLICT', 'one of the two'],
    ['a service beyond the limit', { scope: 'api, web', service: 'web' }, 'SCOPE_CONFLICT', 'one of the two'],
    ['all and a name', { scope: 'all, api' }, 'SCOPE_CONFLICT', 'scope: all'],
    ['candidate-only and a version', { scope: 'candidate-only', service: 'api', version: 'v1' }, 'SCOPE_CONFLICT', 'leave `version` out'],
  ] as const)('given as %s is refused', (_, request, code, remedy) => {
    const refused = refusal(request);
    expect(refused.code).toBe(code);
    expect(refused.remedy).toContain(remedy);
  });

  test.each([
    ['wbe', 'did you mean web?'],
    ['al', 'did you mean all?'],
    ['canidate-only', 'did you mean candidate-only?'],
    ['candidate', 'did you mean candidate-only?'],
    ['candidate_only', 'did you mean candidate-only?'],
    ['All', 'did you mean all?'],
    ['zzzzzz', 'The rollout file knows: api, web, jobs.'],
  ])('with the unknown service %s says what it could be', (scope, hint) => {
    const { code, message } = refusal({ scope });
    expect(code).toBe('UNKNOWN_SERVICE');
    expect(message).toContain(hint);
  });
});

describe('this-run', () => {
  test.each([
    [{ scope: 'this-run' }, true],
    [{ scope: 'this-run', service: 'web' }, true],
    [{ scope: 'this-run, web' }, true],
    [{ service: 'web' }, false],
    [{ service: 'web', event: 'push' }, true],
    [{ service: 'web', event: 'release' }, true],
    [{ service: 'web', event: 'schedule' }, true],
    [{ service: 'web', event: 'workflow_run' }, true],
    [{ service: 'web', event: 'repository_dispatch' }, true],
    [{ service: 'web', event: 'deployment_status' }, true],
    [{ service: 'web', event: 'pull_request_target' }, true],
    [{ service: 'web', event: 'an_event_to_come' }, true],
    [{ service: 'web', event: 'workflow_dispatch' }, false],
    [{ service: 'web', event: '' }, false],
    [{ service: 'web', event: 'workflow_run', version: 'w7' }, false],
    [{ scope: 'web', event: 'workflow_run' }, false],
    [{ service: 'web', event: 'push', version: 'w7' }, false],
    [{ scope: 'web', event: 'push' }, false],
    [{ scope: 'all', event: 'push' }, false],
  ])('is meant by %j: %j', (request, thisRun) => {
    expect(choose(request).thisRun).toBe(thisRun);
  });

  test.each([{ scope: 'this-run', service: 'web', version: 'w7' }, { scope: 'this-run, all' }, { scope: 'this-run, candidate-only' }])(
    'beside something else is refused: %j',
    (request) => {
      expect(refusal(request).code).toBe('SCOPE_CONFLICT');
    },
  );
});

describe('the version', () => {
  test.each([
    ['', undefined],
    ['last-good', undefined],
    ['Last good', undefined],
    ['last_good', undefined],
    ['v41', 'v41'],
    [' v41 ', 'v41'],
    ['api=v41', 'v41'],
    ['api=last-good', undefined],
    ['sha256:abc=', 'sha256:abc='],
    ['release 7', 'release 7'],
  ])('of one service, given as %j, is %j', (version, wanted) => {
    expect(choose({ scope: 'api', version }).versionOf('api')).toBe(wanted);
  });

  test.each([
    ['api=v41, web=w7', ['v41', 'w7', undefined]],
    ['web=a=b', [undefined, 'a=b', undefined]],
    ['last-good', [undefined, undefined, undefined]],
    ['last good', [undefined, undefined, undefined]],
    ['api=last-good web=w7', [undefined, 'w7', undefined]],
  ])('of several services, given as %j, is %j', (version, wanted) => {
    const scope = choose({ scope: 'all', version });
    expect(['api', 'web', 'jobs'].map((service) => scope.versionOf(service))).toEqual(wanted);
  });

  test.each(['v41', 'v41, w7', 'api=v41, w7', 'api=', '=v41', 'api=v1, api=v2', 'mail=m1'])(
    '%j for several services is refused',
    (version) => {
      expect(refusal({ scope: 'all', version })).toMatchObject({
        code: 'INVALID_VERSION',
        remedy: 'Give `last-good`, a version such as `v41`, or one for each service: `api=v41, web=v17`.',
      });
    },
  );

  test('that is long is not repeated in full', () => {
    expect(refusal({ scope: 'all', version: 'v'.repeat(5000) }).message.length).toBeLessThan(600);
  });
});

test('a service whose platform the inputs give need not be in the file; a word of ours in other clothes is still none', () => {
  expect(choose({ service: 'gone', placed: true }).waves).toEqual([['gone']]);
  expect(refusal({ service: 'gone' })).toMatchObject({
    code: 'UNKNOWN_SERVICE',
    remedy: expect.stringContaining('input `platform`') as unknown,
  });
  expect(refusal({ scope: 'Candidate_Only', placed: true })).toMatchObject({ code: 'UNKNOWN_SERVICE' });
});
