import type { SetBack } from '#core/rollout/split';
import type { Annotation } from '#toolkit/context';
import { asRemedy } from './next-step.ts';

/** What was written lasts by now, but whoever took it back once may do so again when nobody looks any more. */
export function setBackAnnotation(service: string, { by = 'Somebody else', remedy }: SetBack): Annotation {
  const message = `${by} took back what this step wrote. It was written again and has lasted for seconds since, which proves nothing of the next hour.\n${asRemedy(remedy)}`;
  return { level: 'warning', title: `${service}: the traffic was set back meanwhile`, message };
}
