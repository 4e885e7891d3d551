import { atTextStart, type Automaton } from './automaton.ts';

/** Most pairs of a node and a place in the text that are gone through. */
const mostVisits = 1 << 21;

/**
 * Finds the first match in a short text with its groups by trying the preferred way first. No pair of a node and a place is tried twice, so that the time
 * is at most their product.
 * @returns the places of the match and its groups, -1 where a group took no part; `none` without a match; undefined for a text that is too long
 */
export function backtrack(automaton: Automaton, bytes: Uint8Array): Int32Array | 'none' | undefined {
  const { program, classOf, classes, contextMask } = automaton;
  const { nodes } = program;
  const places = bytes.length + 1;
  if (nodes.length * places > mostVisits) return undefined;
  const visited = new Uint8Array(Math.ceil((nodes.length * places) / 8));
  const slots = new Int32Array(2 * program.groups + 2).fill(-1);
  // Nodes and places in turn; a negative node puts a slot back to what the place says.
  const stack: number[] = [];
  for (let start = 0; start < places; start++) {
    if (start > 0 && start < bytes.length && ((bytes[start] ?? 0) & 0xc0) === 0x80) continue;
    stack.push(program.start, start);
    while (stack.length > 0) {
      const at = stack.pop() ?? 0;
      const index = stack.pop() ?? 0;
      if (index < 0) {
        slots[~index] = at;
        continue;
      }
      const key = index * places + at;
      if (((visited[key >> 3] ?? 0) & (1 << (key & 7))) !== 0) continue;
      visited[key >> 3] = (visited[key >> 3] ?? 0) | (1 << (key & 7));
      const node = nodes[index];
      if (node === undefined) continue;
      if (node.kind === 'match') {
        slots[0] = start;
        slots[1] = at;
        return slots;
      }
      const byteClass = at < bytes.length ? (classOf[bytes[at] ?? 0] ?? 0) : classes;
      if (node.kind === 'split') {
        stack.push(node.second, at, node.first, at);
      } else if (node.kind === 'save') {
        stack.push(~node.slot, slots[node.slot] ?? -1, node.to, at);
        slots[node.slot] = at;
      } else if (node.kind === 'read') {
        const [target] = automaton.placesAfter(index, byteClass);
        if (target !== undefined) stack.push(automaton.targetsOf(index)[target] ?? 0, at + 1);
      } else {
        const context = at === 0 ? atTextStart & contextMask : automaton.contextAfter(classOf[bytes[at - 1] ?? 0] ?? 0);
        if (automaton.holds(node.assertion, context, byteClass)) stack.push(node.to, at);
      }
    }
  }
  return 'none';
}
