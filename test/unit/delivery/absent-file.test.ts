import { expect, test } from '@jest/globals';
import { absentFile } from '#delivery/service-settings';

const folder = (names: Record<string, string[]>) => ({
  files: {
    read: () => Promise.resolve(undefined),
    names: (of: string) => Promise.resolve(names[of] ?? []),
    write: () => Promise.resolve(),
    append: () => Promise.resolve(),
  },
});

test.each(['.github/rollout.yaml', '.github/rolout.yml'])('for %s the file that is there is named', async (path) => {
  const absent = await absentFile(path, folder({ '.': ['.github'], '.github': ['rollout.yml', 'dependabot.yml'] }));
  expect(absent?.message).toContain('did you mean .github/rollout.yml?');
});

test('a workspace with files is not called empty, also without .git', async () => {
  const absent = await absentFile('.github/rollout.yml', folder({ '.': ['README.md'] }));
  expect(absent?.message).not.toContain('nothing is checked out');
});

test('an empty workspace lacks the checkout', async () => {
  const absent = await absentFile('.github/rollout.yml', folder({}));
  expect(absent?.message).toContain('nothing is checked out');
  expect(absent?.remedy).toContain('actions/checkout@v5');
});

test.each([
  ['.github/rollout.yml', { '.': ['.github', 'rollout.yaml'] }, 'rollout.yaml'],
  ['rollout.yml', { '.': ['README.md'], '.github': ['rollout.yml'] }, '.github/rollout.yml'],
])('for %s the one in the other usual place is named', async (path, names, meant) => {
  const absent = await absentFile(path, folder(names));
  expect(absent?.message).toContain(`did you mean ${meant}?`);
  expect(absent?.remedy).toMatch(/^Write `rollout-file: [^`]+`\. Where that is not meant: $/);
});
