/** `npm run dead` reports what nothing uses: once for everything, and once for what ships, where a test is no user. */
export default {
  entry: [
    'actions/suite.ts!',
    'demo/index.ts!',
    'packages/evidence/page/main.ts!',
    'scripts/jest-*.js',
    'test/**/*.test.ts',
    'test/unit/toolkit/fixtures/*.ts',
    'test/bench/secrets/scan-once.ts',
    'test/engines/probes/smtp-login.ts',
  ],
  project: ['actions/**/*.ts!', 'packages/**/*.ts!', '!packages/testkit/**!', 'demo/**/*.ts!', 'scripts/**/*.{ts,js}', 'test/**/*.ts'],
  // Its pattern for tests would take every spec.ts for one.
  jest: { config: [], entry: [] },
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Stands in for the package of that name that @actions/core asks for.
    '@actions/http-client',
    // Found by path or createRequire, which are not followed.
    '@octokit/openapi',
    '@vercel/ncc',
    'adaptivecards',
  ],
  ignoreBinaries: ['mkfifo', 'go'],
};
