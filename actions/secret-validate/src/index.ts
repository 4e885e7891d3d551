import { runAction, type StepPhase } from '#toolkit/run-action';
import { spec } from './spec.ts';

export async function run(phase: StepPhase): Promise<void> {
  await runAction(
    spec,
    {
      main: async () => (await import('./main.ts')).main,
    },
    phase,
  );
}
