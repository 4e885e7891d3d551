import * as v from 'valibot';
import type { Notice } from '#core/notice';
import type { Ports } from '#core/ports';
import { SEVERITIES } from '#core/severity';

/** What a channel is handed. */
export interface ChannelPorts extends Pick<Ports, 'http' | 'clock' | 'log' | 'signal' | 'random'> {
  /** The text without any secret known so far. */
  readonly redact: (text: string) => string;
}

/** Bounds of one attempt. */
export interface Within {
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs: number;
}

/**
 * What success of `send` proves. `posted`: the message stands where people read; `accepted`: the other side has taken it and shows it by itself later,
 * or fails to.
 */
export type Confirmation = 'posted' | 'accepted';

export interface Channel {
  readonly kind: string;
  /** Never contains a secret. */
  readonly name: string;
  readonly confirms: Confirmation;
  /**
   * One attempt. Rejects with a SendFailure that says whether another attempt makes sense, or with a `cancelled` RolloutError after an abort. Neither
   * repeats a secret.
   */
  send(notice: Notice, within: Within): Promise<void>;
}

/** One kind of channel. Settings come from an entry under `notify` in the rollout file, keys in kebab-case. */
export interface ChannelDefinition<S extends v.GenericSchema = v.GenericSchema> {
  readonly kind: string;
  /** One sentence for the catalogue. */
  readonly description: string;
  /** Includes `kind: v.literal(...)` and `routingSettings`. Every key has a `v.description`. */
  readonly settings: S;
  /** Keys whose values are secrets; they are masked and never quoted in a message. */
  readonly secrets: readonly string[];
  create(settings: v.InferOutput<S>, name: string, ports: ChannelPorts): Channel;
}

/** Keeps the schema's literal type. */
export function defineChannel<const S extends v.GenericSchema>(definition: ChannelDefinition<S>): ChannelDefinition<S> {
  return definition;
}

const names = (what: string) =>
  v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.nonEmpty('is empty'))),
      v.minLength(1, 'names nothing; leave it out to mean all'),
      v.description(`Only notices about these ${what}; default all.`),
    ),
  );

/** Settings that every channel has: what reaches it, and what it is called. */
export const routingSettings = {
  name: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^#?[\p{L}\p{N}][\p{L}\p{N} ._#/-]{0,58}$/u, 'is not a name of at most 60 letters, digits, spaces and . _ # / -'),
      v.description('What the channel is called in logs and summaries; default its kind.'),
    ),
  ),
  from: v.optional(
    v.pipe(
      v.picklist(SEVERITIES, `is not one of ${SEVERITIES.join(', ')}`),
      v.description('The mildest severity that is told here: info, warning (default), critical or emergency.'),
    ),
    'warning',
  ),
  services: names('services'),
  environments: names('environments'),
};
