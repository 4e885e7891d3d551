import { describe, expect, test } from '@jest/globals';
import { auditWorkflow, AUDITS } from '#secrets/workflows/audit-workflow';
import type { RepositoryFacts } from '#secrets/workflows/audit';

const sha = 'b4ffde65f46336ab88eb53be808477a3936bae11';
const path = '.github/workflows/ci.yml';

/** `line: audit severity`, in the order of the file. */
function audit(content: string, facts: RepositoryFacts = { repository: 'acme/shop', visibility: 'public' }, at = path): readonly string[] {
  return auditWorkflow({ path: at, content }, facts).findings.map(({ line, audit: id, severity }) => `${String(line)}: ${id} ${severity}`);
}

/** A workflow of one job with least rights, whose steps are these lines. */
function steps(lines: string, { on = 'push', job = '' } = {}): string {
  return `on: ${on}\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest${job}\n    steps:\n${lines}`;
}

describe('an action of others', () => {
  test.each([
    ['by tag', 'foo/bar@v1', ['7: unpinned-uses high']],
    ['in quotes', '"foo/bar@v1"', ['7: unpinned-uses high']],
    ['by branch', 'foo/bar/sub@main', ['7: unpinned-uses high']],
    ['by an abbreviated commit', 'foo/bar@b4ffde6', ['7: unpinned-uses high']],
    ['of GitHub by tag', 'actions/setup-dotnet@v4', ['7: unpinned-uses low']],
    ['by commit', `foo/bar@${sha}`, []],
    ['of the same owner', 'ACME/tools@main', []],
    ['of this checkout', './.github/actions/x', []],
    ['image by tag', 'docker://alpine:3.20', ['7: unpinned-uses high']],
    ['image by digest', `docker://alpine@sha256:${'0'.repeat(64)}`, []],
  ])('%s', (_name, uses, found) => {
    expect(audit(steps(`      - uses: ${uses}`))).toEqual(found);
  });

  test('is named with the command that tells its commit', () => {
    const [finding] = auditWorkflow({ path, content: steps('      - uses: foo/bar/sub@v1') }).findings;
    expect(finding?.fix).toContain('`gh api repos/foo/bar/commits/v1 --jq .sha`');
  });

  test('is found where a job calls a workflow, and for the images of a job', () => {
    const content = `on: push\npermissions: {}\njobs:\n  call:\n    uses: foo/bar/.github/workflows/x.yml@v1\n  build:\n    runs-on: ubuntu-latest\n    container: node:24\n    services:\n      db: { image: 'postgres:17' }\n    steps:\n      - run: make`;
    expect(audit(content)).toEqual(['5: unpinned-uses high', '8: unpinned-uses low', '10: unpinned-uses low']);
  });
});

describe('rights of the token', () => {
  const build = 'jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n';
  test.each([
    ['that nobody declares', `on: push\n${build}`, ['1: excessive-permissions medium']],
    ['that every job declares', `on: push\n${build}    permissions: {}\n`, []],
    ['of a workflow that is only called', `on: workflow_call\n${build}`, []],
    ['to write everything', `on: push\npermissions: write-all\n${build}`, ['2: excessive-permissions high']],
    ['to write, for a single job', `on: push\npermissions: { contents: write }\n${build}`, []],
    [
      'to write, for every job of several',
      `on: push\npermissions:\n  contents: write\n${build}  other:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n`,
      ['3: excessive-permissions medium'],
    ],
  ])('%s', (_name, content, found) => {
    expect(audit(content)).toEqual(found);
  });
});

describe("strangers' text in a script", () => {
  test.each([
    ['github.event.issue.title', 'high'],
    ["github['event']['pull_request'].body", 'high'],
    ['GITHUB.HEAD_REF', 'high'],
    ["format('{0}', github.event.comment.body)", 'high'],
    ['toJSON(github.event)', 'high'],
    ['github.event.commits[0].message', 'high'],
    ["github.event.commits.*.message || ''", 'high'],
    ["github.head_ref && 'pr' || 'push'", undefined],
    ["github.event.review.body || 'none'", 'high'],
    ['github.event.workflow_run.head_branch', 'high'],
    ['inputs.version', 'medium'],
    ['github.event.inputs.version', 'medium'],
    ['github.ref_name', 'medium'],
    ['github.sha', undefined],
    ['github.event.pull_request.number', undefined],
    ["github.event.issue.title == 'x'", undefined],
    ["contains(github.event.comment.body, '/deploy')", undefined],
    ['steps.x.outputs.y', undefined],
    ['matrix.node', undefined],
  ])('${{ %s }} is %s', (expression, severity) => {
    expect(audit(steps(`      - run: |\n          make\n          echo "\${{ ${expression} }}"`))).toEqual(
      severity === undefined ? [] : [`9: template-injection ${severity}`],
    );
  });

  test('is followed through variables and the matrix', () => {
    const title = '${{ github.event.pull_request.title }}';
    expect(audit(steps(`      - run: echo "\${{ env.T }}"\n        env: { T: '${title}' }`))).toEqual(['7: template-injection high']);
    const twice = '      - run: echo "${{ env.B }}"\n        env: { B: "${{ env.A }}" }';
    expect(audit(steps(twice, { job: `\n    env: { A: '${title}' }` }))).toEqual(['8: template-injection high']);
    expect(
      audit(steps('      - run: echo ${{ matrix.t }} ${{ matrix.n }}', { job: `\n    strategy: { matrix: { t: ['${title}'], n: [1] } }` })),
    ).toEqual(['8: template-injection high']);
    expect(audit(steps('      - run: echo ${{ env.X }}\n        env: { X: "${{ github.sha }}" }'))).toEqual([]);
  });

  test('is found in github-script, not in env, not in a condition', () => {
    const script = `      - uses: actions/github-script@${sha}\n        if: github.event.issue.title\n        env: { T: '\${{ github.event.issue.title }}' }\n        with:\n          script: core.info('\${{ github.event.issue.title }}')`;
    expect(audit(steps(script))).toEqual(['11: template-injection high']);
  });
});

describe('a run that a stranger causes, with the rights of the repository', () => {
  test('that checks the code of the pull request out is the worst', () => {
    const checkout = `      - uses: actions/checkout@${sha}\n        with: { ref: '\${{ github.event.pull_request.head.sha }}', persist-credentials: false }`;
    expect(audit(steps(checkout, { on: 'pull_request_target' }))).toEqual(['8: dangerous-triggers critical']);
    expect(audit(steps(checkout, { on: 'pull_request' }))).toEqual([]);
  });

  test('finds the checkout in a script and behind a variable', () => {
    expect(audit(steps('      - run: gh pr checkout 7', { on: 'issue_comment' }))).toEqual(['7: dangerous-triggers critical']);
    const behind = `      - run: git fetch origin "$SHA"\n        env: { SHA: '\${{ github.event.workflow_run.head_sha }}' }`;
    expect(audit(steps(behind, { on: 'workflow_run: { workflows: [ci] }' }).replace('on: workflow_run:', 'on:\n  workflow_run:'))).toEqual([
      '8: dangerous-triggers critical',
    ]);
  });

  test('is named for itself where nothing foreign is run, and where it changes the environment of later steps', () => {
    expect(audit(steps('      - run: make', { on: '[push, pull_request_target]' }))).toEqual(['1: dangerous-triggers medium']);
    expect(audit(steps('      - run: cat name >> "$GITHUB_ENV"', { on: 'pull_request_target' }))).toEqual([
      '1: dangerous-triggers medium',
      '7: github-env high',
    ]);
  });
});

describe('a condition that trusts a bot by who acted last', () => {
  test.each([
    ["github.actor == 'dependabot[bot]'", 'pull_request_target', 'high'],
    ["${{ 'renovate[bot]' == github.triggering_actor && true }}", 'pull_request', 'low'],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", 'pull_request', undefined],
  ])('%s', (condition, on, severity) => {
    const found = audit(steps(`      - run: make\n        if: "${condition}"`, { on })).filter((line) => !line.includes('dangerous'));
    expect(found).toEqual(severity === undefined ? [] : [`8: bot-conditions ${severity}`]);
  });
});

describe('secrets', () => {
  test.each([
    ['in the script itself', "      - run: curl -H '${{ secrets.TOKEN }}' https://example.com", ['7: secret-in-script medium']],
    ['all at once', '      - run: make\n        env: { ALL: "${{ toJSON(secrets) }}" }', ['8: overprovisioned-secrets high']],
    [
      'by a name that is worked out',
      '      - run: make\n        env: { T: "${{ secrets[format(\'{0}\', matrix.x)] }}" }',
      ['8: overprovisioned-secrets high'],
    ],
    ['by a name in quotes', '      - run: make\n        env: { T: "${{ secrets[\'TOKEN\'] }}" }', []],
    [
      'printed',
      '      - run: |\n          make\n          echo "token is $TOKEN"\n        env: { TOKEN: "${{ secrets.TOKEN }}" }',
      ['9: secret-printed high'],
    ],
    ['piped on', '      - run: echo "$TOKEN" | docker login --password-stdin\n        env: { TOKEN: "${{ secrets.TOKEN }}" }', []],
    [
      'kept for later steps',
      '      - run: echo "t=$TOKEN" >> "$GITHUB_OUTPUT"\n        env: { TOKEN: "${{ secrets.TOKEN }}" }',
      ['7: secret-printed high'],
    ],
    [
      'traced',
      '      - run: |\n          set -ex\n          make\n        env: { TOKEN: "${{ secrets.TOKEN }}" }',
      ['8: secret-printed medium'],
    ],
    ['handed over as they should be', '      - run: make\n        env: { TOKEN: "${{ secrets.TOKEN }}" }', []],
  ])('%s', (_name, lines, found) => {
    expect(audit(steps(lines))).toEqual(found);
  });

  test('of a whole repository that go to a workflow of others, or to one of its own', () => {
    const call = (uses: string) => `on: push\npermissions: {}\njobs:\n  call:\n    uses: ${uses}\n    secrets: inherit\n`;
    expect(audit(call(`foo/bar/.github/workflows/x.yml@${sha}`))).toEqual(['6: secrets-inherit high']);
    expect(audit(call('./.github/workflows/x.yml'))).toEqual(['6: secrets-inherit medium']);
  });
});

describe('machines, artifacts, caches and images', () => {
  test('a runner of one’s own in a public repository, worse where pull requests reach it', () => {
    const content = (on: string) => steps('      - run: make', { on }).replace('ubuntu-latest', '[self-hosted, linux]');
    expect(audit(content('push'))).toEqual(['5: self-hosted-runner medium']);
    expect(audit(content('pull_request'))).toEqual(['5: self-hosted-runner high']);
    expect(audit(content('pull_request'), { visibility: 'private' })).toEqual([]);
  });

  test('an artifact of the workspace in which the checkout left its token', () => {
    const job = (checkout: string, upload: string) =>
      `      - uses: actions/checkout@${checkout}\n      - uses: actions/upload-artifact@${sha} # ${upload}`;
    expect(audit(steps(`${job(`${sha} # v4.1.0`, 'v3.1.0')}\n        with: { path: . }`))).toEqual(['9: artipacked high']);
    expect(audit(steps(`${job(`${sha} # v4.1.0`, 'v4.4.0')}\n        with: { path: . }`))).toEqual([]);
    expect(audit(steps(`${job(`${sha} # v6.0.0`, 'v3.1.0')}\n        with: { path: . }`))).toEqual([]);
    expect(audit(steps(`${job(`${sha} # v6.0.0`, 'v4.4.0')}\n        with: { path: home/.docker/config.json }`))).toEqual([
      '9: artipacked high',
    ]);
  });

  test('a cache in a workflow that publishes', () => {
    const cached = `      - uses: actions/setup-node@${sha}\n        with: { cache: npm }`;
    expect(audit(steps(cached, { on: 'release' }))).toEqual(['7: cache-poisoning medium']);
    expect(audit(steps(cached))).toEqual([]);
  });

  test('a password of a registry in the file, and commands that were switched off', () => {
    const job = '\n    container: { image: ghcr.io/a/b@sha256:' + '0'.repeat(64) + ', credentials: { username: u, password: hunter2 } }';
    expect(audit(steps('      - run: make\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }', { job }))).toEqual([
      '6: hardcoded-container-credentials critical',
      '9: insecure-commands high',
    ]);
  });
});

describe('a finding that is known', () => {
  const uses = '      - uses: foo/bar@v1';
  test('stands by a comment with a reason, on its line or the one before', () => {
    const { findings, ignored } = auditWorkflow({
      path,
      content: steps(
        `${uses} # secret-validate: ignore[unpinned-uses] our mirror\n      # secret-validate: ignore[unpinned-uses] ours too\n${uses}`,
      ),
    });
    expect(findings).toEqual([]);
    expect(ignored.map(({ line, reason }) => `${String(line)} ${reason}`)).toEqual(['7 our mirror', '9 ours too']);
  });

  test('stays without a reason, for another audit, or by a comment behind the line before', () => {
    expect(audit(steps(`${uses} # secret-validate: ignore[unpinned-uses]`))).toEqual(['7: unpinned-uses high', '7: ignore-comment low']);
    expect(audit(steps(`${uses} # secret-validate: ignore[unpined-uses] typo`))).toEqual([
      '7: unpinned-uses high',
      '7: ignore-comment low',
    ]);
    expect(audit(steps(`${uses} # secret-validate: ignore[unpinned-uses] mirror\n${uses}`))).toEqual(['8: unpinned-uses high']);
  });
});

describe('a file', () => {
  test('that GitHub would refuse is a finding with its place, and what can be read of it is looked at', () => {
    expect(audit('on: push\njobs: [')).toEqual([expect.stringMatching(/^\d+: invalid-workflow low$/)]);
    expect(audit(`${steps('      - uses: foo/bar@v1')}\n    stepz: []`)).toEqual(['7: unpinned-uses high', '8: invalid-workflow low']);
    expect(audit('')).toEqual([expect.stringMatching(/invalid-workflow/)]);
    expect(audit('x'.repeat(600_000))).toEqual(['1: invalid-workflow low']);
  });

  test('whose aliases grow without end is refused at once, and one with a few is read', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `x${String(level + 1)}: &a${String(level + 1)} [${Array(9)
          .fill(`*a${String(level)}`)
          .join(', ')}]`,
    );
    expect(audit(['x0: &a0 [y]', ...levels].join('\n'))).toEqual(['1: invalid-workflow low']);
    expect(audit(steps('      - &step { uses: foo/bar@v1 }\n      - *step'))).toContain('7: unpinned-uses high');
  });

  test('of a composite action is looked at in the same way', () => {
    const content = `name: x\ndescription: y\ninputs: { v: { description: z } }\nruns:\n  using: composite\n  steps:\n    - run: echo \${{ inputs.v }}\n      shell: bash\n    - uses: foo/bar@v1\n`;
    expect(audit(content, {}, 'action.yml')).toEqual(['7: template-injection medium', '9: unpinned-uses high']);
  });

  test('gives every finding a fix of one line', () => {
    expect(AUDITS.length).toBeGreaterThanOrEqual(14);
    const content = steps('      - uses: foo/bar@v1\n      - run: echo ${{ github.head_ref }} ${{ secrets.X }}', {
      on: 'pull_request_target',
    });
    for (const { fix, message } of auditWorkflow({ path, content }).findings) {
      expect(fix).toMatch(/^[A-Z][^\n]+$/);
      expect(message).toMatch(/^[^\n]+\.$/);
    }
  });
});
