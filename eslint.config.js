import tseslint from 'typescript-eslint';

const rooms = [
  'core',
  'exchange',
  'platforms',
  'signals',
  'github',
  'notify',
  'health',
  'secrets',
  'evidence',
  'settings',
  'toolkit',
  'delivery',
  'testkit',
];

/** A room may import the packages listed here; itself it reaches by relative paths, never through another room's folder. */
const mayImport = {
  core: [],
  exchange: ['core'],
  platforms: ['core', 'exchange'],
  signals: ['core', 'exchange'],
  github: ['core', 'exchange'],
  notify: ['core', 'exchange'],
  health: ['core', 'exchange'],
  secrets: ['core', 'exchange'],
  evidence: ['core'],
  settings: ['core', 'platforms', 'signals', 'github', 'notify', 'secrets'],
  toolkit: ['core', 'exchange'],
  delivery: ['core', 'platforms', 'signals', 'github', 'notify', 'settings', 'health', 'secrets', 'toolkit'],
  testkit: ['core', 'toolkit'],
};

const directions = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`packages/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...[...rooms, 'actions', 'demo']
            .filter((other) => !allowed.includes(other))
            .map((other) => ({
              group: [`#${other}/*`],
              message: `packages/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
            })),
          {
            regex: `(\\.\\./)+(packages|${rooms.filter((other) => other !== room).join('|')}|actions|demo)/`,
            message: 'Import another package by its # name.',
          },
          ...(room === 'core' ? [{ regex: '^(node:|@actions/|undici|yaml|valibot)', message: 'packages/core is pure.' }] : []),
          ...(room === 'toolkit' || room === 'testkit'
            ? []
            : [{ group: ['@actions/core', '@actions/exec'], message: 'Only packages/toolkit talks to the runner.' }]),
        ],
      },
    ],
    ...(room === 'core'
      ? { 'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'Date', 'performance', 'console'] }
      : {}),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'demo/out/', 'packages/http-client-lite/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...directions,
  {
    files: ['actions/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['#testkit/*', '#demo/*'], message: 'Actions do not import test or demo code.' }] },
      ],
    },
  },
);
