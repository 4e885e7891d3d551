import { runAction } from '#toolkit/run-action';
import { stayLean } from './memory.ts';
import { spec } from './spec.ts';

stayLean();

await runAction(spec, {
  main: async () => (await import('./main.ts')).main,
});
