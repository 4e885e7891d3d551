import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { serviceSettings } from '#settings/service-settings';
import { suiteSettings } from '#settings/suite-settings';
import type { ActionContext, Annotation } from '#toolkit/context';
import { asRemedy } from '#delivery/next-step';
import { readRolloutFile } from '#delivery/service-settings';
import type { Inputs } from './orders.ts';
import { namedServices } from './scope.ts';

interface ReadFile {
  readonly file: Located | undefined;
  /** What could not be read, and was done without. */
  readonly unread?: Annotation;
}

/**
 * The rollout file. In an emergency a mistake elsewhere in it holds nobody up: the services that the inputs name are read alone, and where not even that is
 * possible the input `platform` is enough. Throws an `input` RolloutError (MALFORMED_ROLLOUT_FILE, INVALID_SETTINGS).
 */
export async function readFileFor(inputs: Inputs, context: ActionContext): Promise<ReadFile> {
  const path = inputs['rollout-file'];
  let file: Located | undefined;
  try {
    file = await readRolloutFile(path, context);
    if (inputs.mode === 'emergency' && file !== undefined) suiteSettings(file, path, inputs.environment);
    return { file };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'input' || inputs.mode !== 'emergency') throw error;
    const part = file === undefined ? undefined : readablePart(file, inputs);
    if (part === undefined && inputs.platform === undefined) throw withoutFile(error, path);
    const how = part === undefined ? 'goes on with the input `platform`, without the file' : 'goes on with the part about its service';
    const message = `${path} has mistakes, and the emergency ${how}: health, hooks and channels may be missing. ${error.message}\n${asRemedy(error.remedy)}`;
    context.log.warning(message);
    return { file: part, unread: { level: 'warning', title: `The rollout file was not read whole: ${error.code}`, message } };
  }
}

/** The file with nothing but the services that the inputs name, and what stands beside `services` where that can be read; undefined where they cannot be. */
function readablePart(file: Located, inputs: Inputs): Located | undefined {
  const path = inputs['rollout-file'];
  const named = namedServices(inputs);
  const { services, ...beside } = asMapping(file.value);
  if (named.length === 0) return undefined;
  const own = Object.fromEntries(Object.entries(asMapping(services)).filter(([name]) => named.includes(name)));
  const parts = [{ services: own, ...beside }, { services: own }].map((value): Located => ({ value, locate: (at) => file.locate(at) }));
  return parts.find((part) => isReadable(() => named.map((service) => serviceSettings(part, path, service, inputs.environment))));
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RolloutError) return false;
    throw error;
  }
}

function withoutFile(error: RolloutError, path: string): RolloutError {
  return new RolloutError('input', {
    code: error.code,
    message: error.message,
    remedy: `${error.remedy} If users cannot wait: give the input \`platform\` (kind, address, names, as in ${path}) with \`service\`, and this emergency goes without the file.`,
    cause: error,
  });
}
