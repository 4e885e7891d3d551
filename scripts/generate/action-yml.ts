import { stringify } from 'yaml';
import type { ActionSpec } from '#toolkit/spec';
import { acceptsSentence } from './sentence.ts';

/** The action.yml of an action, before formatting. */
export function actionYml(spec: ActionSpec): string {
  const main = `../../dist/${spec.name}/index.js`;
  const post = `../../dist/${spec.name}/post.js`;
  const inputs = Object.entries(spec.inputs).map(([name, input]) => [
    name,
    {
      description: [input.description, acceptsSentence(input.accepts)].filter((part) => part !== '').join(' '),
      // The runner does not enforce `required`; it is for editors and readers, the action itself checks.
      required: input.required && input.default === undefined,
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ]);
  const outputs = Object.entries(spec.outputs).map(([name, output]) => [name, { description: output.description }]);
  const document = {
    name: spec.title,
    description: spec.description,
    author: 'rollout-actions',
    inputs: Object.fromEntries(inputs) as unknown,
    outputs: Object.fromEntries(outputs) as unknown,
    runs: { using: 'node24', main, ...(spec.post === undefined ? {} : { post, 'post-if': spec.post.if }) },
    branding: { icon: spec.icon, color: spec.color },
  };
  return `# generated from src/spec.ts by npm run generate\n${stringify(document, { lineWidth: 0 })}`;
}
