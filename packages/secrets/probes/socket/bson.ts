import { NoConversation } from './connection.ts';

/** What a command of the login holds (bsonspec.org): texts, 32-bit numbers, truths and bytes. */
export type BsonValue = string | number | boolean | Buffer;

/** A document of these fields, in their order. */
export function encodeBson(fields: Readonly<Record<string, BsonValue>>): Buffer {
  const elements = Object.entries(fields).map(([name, value]) => {
    const [type, bytes] = encodeValue(value);
    return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), bytes]);
  });
  const body = Buffer.concat(elements);
  return Buffer.concat([int32(body.length + 5), body, Buffer.from([0])]);
}

function encodeValue(value: BsonValue): readonly [type: number, bytes: Buffer] {
  if (typeof value === 'number') return [0x10, int32(value)];
  if (typeof value === 'boolean') return [0x08, Buffer.from([value ? 1 : 0])];
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`);
    return [0x02, Buffer.concat([int32(bytes.length), bytes])];
  }
  return [0x05, Buffer.concat([int32(value.length), Buffer.from([0]), value])];
}

/** Documents and arrays inside each other; a login has three. */
const DEEPEST = 16;

/**
 * The fields of a document: texts, numbers, truths, bytes, documents and arrays (by their indices); others are left out. Throws NoConversation for what is no BSON.
 */
export function decodeBson(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    return decodeDocument(bytes, 0);
  } catch {
    // A length that leads out of the bytes.
    throw new NoConversation('the server does not speak the protocol of MongoDB');
  }
}

function decodeDocument(bytes: Buffer, depth: number): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  const end = bytes.readInt32LE(0) - 1;
  if (depth > DEEPEST || end >= bytes.length || end < 4) throw new RangeError();
  let at = 4;
  while (at < end) {
    const type = bytes.readUInt8(at);
    const nameEnd = bytes.indexOf(0, at + 1);
    if (nameEnd < 0 || nameEnd >= end) throw new RangeError();
    const name = bytes.toString('utf8', at + 1, nameEnd);
    const [size, value] = decodeValue(type, bytes.subarray(nameEnd + 1, end), depth);
    if (value !== undefined && name !== '__proto__') fields[name] = value;
    at = nameEnd + 1 + size;
  }
  return fields;
}

/** Bytes of the types of a fixed size that nothing is read from: undefined, ObjectId, date, null, timestamp, smallest and largest key. */
const SIZES: Readonly<Record<number, number>> = { 0x06: 0, 0x07: 12, 0x09: 8, 0x0a: 0, 0x11: 8, 0xff: 0, 0x7f: 0, 0x13: 16 };

function decodeValue(type: number, bytes: Buffer, depth: number): readonly [size: number, value: unknown] {
  if (type === 0x01) return [8, bytes.readDoubleLE(0)];
  if (type === 0x10) return [4, bytes.readInt32LE(0)];
  if (type === 0x12) return [8, Number(bytes.readBigInt64LE(0))];
  if (type === 0x08) return [1, bytes.readUInt8(0) === 1];
  const fixed = SIZES[type];
  if (fixed !== undefined) return [fixed, undefined];
  const length = bytes.readInt32LE(0);
  const size = type === 0x02 ? 4 + length : type === 0x05 ? 5 + length : length;
  if (length < 0 || size < 1 || size > bytes.length) throw new RangeError();
  if (type === 0x02) return [size, bytes.toString('utf8', 4, size - 1)];
  if (type === 0x05) return [size, bytes.subarray(5, size)];
  if (type === 0x03 || type === 0x04) return [size, decodeDocument(bytes.subarray(0, size), depth + 1)];
  throw new RangeError();
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
