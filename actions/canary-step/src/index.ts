import { runAction } from '#toolkit/run-action';
import { spec } from './spec.ts';

await runAction(spec, {
  main: async () => (await import('./main.ts')).main,
  post: async () => (await import('./post.ts')).post,
});
