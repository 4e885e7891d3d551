import { runAction, type StepPhase } from '#toolkit/run-action';
import { stayLean } from './memory.ts';
import { spec } from './spec.ts';

export async function run(phase: StepPhase): Promise<void> {
  stayLean();
  await runAction(
    spec,
    {
      main: async () => (await import('./main.ts')).main,
    },
    phase,
  );
}
