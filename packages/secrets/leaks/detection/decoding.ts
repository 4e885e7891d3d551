import { decode, encodings, findEncoded, type Encoding } from './encodings.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that was decoded. */
interface Segment {
  /** In the text that was given first. */
  readonly original: Span;
  /** In the text before this pass, and in the text after it. */
  readonly encoded: Span;
  readonly decoded: Span;
  readonly encodings: ReadonlySet<Encoding>;
}

/** A text some of whose parts are decoded. */
export interface Pass {
  readonly text: Buffer;
  readonly segments: readonly Segment[];
  readonly before: Pass | undefined;
}

/** Touching counts, as in gitleaks. */
function overlaps(a: Span, b: Span): boolean {
  return b.start <= a.end && b.end >= a.start;
}

/** The segments whose decoded text a span has a part in, or touches. They lie in order, so that the first is found by halving. */
export function segmentsAt({ segments }: Pass, span: Span): readonly Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.decoded.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < segments.length && (segments[end]?.decoded.start ?? 0) <= span.end) end++;
  return segments.slice(low, end);
}

/** Where a span of a decoded text is in the text that was given first; the whole of an encoded part where it is within one. */
export function originalOf(pass: Pass | undefined, span: Span): Span {
  if (pass === undefined || pass.segments.length === 0) return span;
  let encoded: Span | undefined;
  for (const segment of segmentsAt(pass, span)) {
    const { decoded } = segment;
    if (decoded.start <= span.start && span.end <= decoded.end) return segment.original;
    const start = segment.encoded.start + Math.min(0, span.start - decoded.start);
    const end = segment.encoded.end + Math.max(0, span.end - decoded.end);
    encoded = encoded === undefined ? { start, end } : { start: Math.min(encoded.start, start), end: Math.max(encoded.end, end) };
  }
  if (encoded === undefined || encoded.end === 0) return span;
  return originalOf(pass.before, encoded);
}

/** Decodes what looks encoded, once; undefined where nothing does. */
export function decodeOnce(text: Buffer, before: Pass | undefined): Pass | undefined {
  const places = findEncoded(text);
  if (places.length === 0) return undefined;
  const pieces: Buffer[] = [];
  const segments: Segment[] = [];
  let copied = 0;
  let length = 0;
  for (const place of places) {
    const decoded = decode(text, place);
    if (decoded === undefined) continue;
    const start = length + place.start - copied;
    pieces.push(text.subarray(copied, place.start), decoded);
    copied = place.end;
    length = start + decoded.length;
    const under = before === undefined ? [] : segmentsAt(before, place);
    segments.push({
      original: originalOf(before, place),
      encoded: { start: place.start, end: place.end },
      decoded: { start, end: length },
      encodings: new Set([place.encoding, ...under.filter((one) => overlaps(place, one.decoded)).flatMap((one) => [...one.encodings])]),
    });
  }
  if (segments.length === 0) return undefined;
  return { text: Buffer.concat([...pieces, text.subarray(copied)]), segments, before };
}

/** The names of the encodings of some segments, in the order of `encodings`. */
export function encodingsOf(segments: readonly Segment[]): readonly Encoding[] {
  return encodings.filter((name) => segments.some((segment) => segment.encodings.has(name)));
}

/** The lines of a decoded text that some segments are on, with the newline before the first. */
export function linesOf({ text }: Pass, segments: readonly Segment[]): Span {
  const first = segments[0]?.decoded.start ?? 0;
  const last = segments.at(-1)?.decoded.end ?? text.length;
  const start = text.lastIndexOf(0x0a, first);
  const end = text.indexOf(0x0a, last);
  return { start: Math.max(0, start), end: end < 0 ? text.length : end };
}
