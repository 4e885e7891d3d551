import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { readablePart } from '#settings/readable-part';
import { unknownNames } from '#settings/unknown-names';
import type { ActionContext, Annotation } from '#toolkit/context';
import { asRemedy } from '#delivery/next-step';
import { readRolloutFile } from '#delivery/service-settings';
import type { Inputs } from './orders.ts';
import { namedServices } from './scope.ts';

interface ReadFile {
  readonly file: Located | undefined;
  /** What could not be read, and was done without. */
  readonly unread?: Annotation;
  /** Names elsewhere in the file that are those of no service or environment, one sentence each. */
  readonly remarks: readonly string[];
  /** Services of the file that were left out, and why. */
  readonly without: readonly string[];
  readonly mistakes?: RolloutError;
}

/**
 * The rollout file. A mistake elsewhere in it strands no service: those that the inputs name are read alone, and when all are reconciled those that can be. In an
 * emergency what stands beside `services` may be mistaken too, and where not even the named part can be read the input `platform` is enough.
 * Throws an `input` RolloutError (MALFORMED_ROLLOUT_FILE, INVALID_SETTINGS).
 */
export async function readFileFor(inputs: Inputs, context: ActionContext): Promise<ReadFile> {
  const path = inputs['rollout-file'];
  const isEmergency = inputs.mode === 'emergency';
  const services = namedServices(inputs);
  // Of those that are not named each one matters.
  const whole = services.length === 0 && inputs.mode !== 'reconcile';
  try {
    const file = await readRolloutFile(path, context);
    if (file === undefined) return { file, remarks: [], without: [] };
    const needed = inputs.platform === undefined ? services : services.filter((service) => isWritten(file, service));
    const { part, unread, without } = readablePart(file, path, { services: needed, of: 'all', beside: !isEmergency });
    const remarks = unknownNames(file, path, inputs.environment);
    if (unread === undefined) return { file, remarks, without };
    if (whole) throw unread;
    const left = without.length === 0 ? '' : ` (${without.join(', ')})`;
    const how = isEmergency
      ? 'the emergency goes on with the part about its service: health, hooks and channels may be missing'
      : `what has them is left out${left}`;
    return { file: part, unread: notWhole(unread, path, how, context), remarks, without, mistakes: unread };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'input' || !isEmergency) throw error;
    if (inputs.platform === undefined) throw withoutFile(error, path);
    const how = 'the emergency goes on with the input `platform`, without the file: health, hooks and channels may be missing';
    return { file: undefined, unread: notWhole(error, path, how, context), remarks: [], without: [] };
  }
}

/** True for a service that the file describes, rightly or not: the input `platform` is enough for any other. */
function isWritten({ value }: Located, service: string): boolean {
  const services = typeof value === 'object' && value !== null && 'services' in value ? value.services : undefined;
  return typeof services === 'object' && services !== null && Object.hasOwn(services, service);
}

function notWhole(error: RolloutError, path: string, how: string, { log }: ActionContext): Annotation {
  const message = `${path} has mistakes, and ${how}. ${error.message}\n${asRemedy(error.remedy)}`;
  log.warning(message);
  return { level: 'warning', title: `The rollout file was not read whole: ${error.code}`, message };
}

function withoutFile(error: RolloutError, path: string): RolloutError {
  return new RolloutError('input', {
    code: error.code,
    message: error.message,
    remedy: `${error.remedy} If users cannot wait: give the input \`platform\` (kind, address, names, as in ${path}) with \`service\`, and this emergency goes without the file.`,
    cause: error,
  });
}
