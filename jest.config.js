export default {
  reporters: ['default', './scripts/jest-result-file.js'],
  projects: ['unit', 'contract', 'bundle', 'engines', 'faults'].map((name) => ({
    displayName: name,
    rootDir: '.',
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
    testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'default'] },
  })),
};
