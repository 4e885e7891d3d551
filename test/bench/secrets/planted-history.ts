import { ScratchHistory, type Change } from '#testkit/scratch-repository';
import { kinds } from './kinds.ts';
import { randomFrom, type Random } from './random.ts';

/** A secret that was put into a history, and how. */
export interface Planted {
  readonly line: string;
  readonly way: string;
}

const main = 'refs/heads/main';

interface Hand {
  readonly history: ScratchHistory;
  readonly random: Random;
  readonly number: number;
  readonly line: string;
  /** Mark of the newest commit of main. */
  readonly tip: number;
}

/** Lines around a secret, with something of its own in each file. */
function around({ number }: Hand, line: string, end = '\n'): string {
  const lines = Array.from({ length: 30 }, (_, index) => `const value${String(index)} = compute(${String(number)}, ${String(index * 7)});`);
  return [...lines.slice(0, 15), ...(line === '' ? [] : [line]), ...lines.slice(15)].join(end) + end;
}

function plain(hand: Hand, changes: Readonly<Record<string, Change>>): number {
  return hand.history.commit({ ref: main, parents: [hand.tip], changes });
}

/** Ways for a secret to get into a history; each returns the new tip of main. */
const ways: Readonly<Record<string, (hand: Hand) => number>> = {
  'new file': (hand) => plain(hand, { [`new/${String(hand.number)}`]: around(hand, hand.line) }),
  'changed line, taken out again': (hand) => {
    const path = `changed/${String(hand.number)}`;
    const first = plain(hand, { [path]: around(hand, '') });
    const second = plain({ ...hand, tip: first }, { [path]: around(hand, hand.line) });
    return plain({ ...hand, tip: second }, { [path]: around(hand, '') });
  },
  'deleted file': (hand) => {
    const path = `deleted/${String(hand.number)}`;
    return plain({ ...hand, tip: plain(hand, { [path]: around(hand, hand.line) }) }, { [path]: undefined });
  },
  'renamed file': (hand) => {
    const [path, renamedTo] = [`old/${String(hand.number)}`, `renamed/${String(hand.number)}`];
    return plain(
      { ...hand, tip: plain(hand, { [path]: around(hand, '') }) },
      { [path]: { renamedTo }, [renamedTo]: around(hand, hand.line) },
    );
  },
  'merge itself': (hand) => {
    const path = `merged/${String(hand.number)}`;
    const base = plain(hand, { [path]: around(hand, '') });
    const side = hand.history.commit({ ref: 'refs/heads/side', parents: [base], changes: { [path]: `${around(hand, '')}side\n` } });
    return hand.history.commit({ ref: main, parents: [base, side], changes: { [path]: `${around(hand, hand.line)}side\n` } });
  },
  octopus: (hand) => {
    const sides = [0, 1, 2].map((side) =>
      hand.history.commit({
        ref: `refs/heads/side${String(side)}`,
        parents: [hand.tip],
        changes: { [`octopus/${String(hand.number)}-${String(side)}`]: around(hand, side === 1 ? hand.line : '') },
      }),
    );
    return hand.history.commit({ ref: main, parents: [hand.tip, ...sides], changes: {} });
  },
  'binary neighbour': (hand) =>
    plain(hand, {
      [`binary/${String(hand.number)}.bin`]: hand.random.bytes(9_000),
      [`binary/${String(hand.number)}`]: around(hand, hand.line),
    }),
  CRLF: (hand) => plain(hand, { [`crlf/${String(hand.number)}`]: around(hand, hand.line, '\r\n') }),
  'UTF-16': (hand) => plain(hand, { [`wide/${String(hand.number)}`]: Buffer.from(`\uFEFF${around(hand, hand.line)}`, 'utf16le') }),
  minified: (hand) => {
    const long = 'a=b(c);'.repeat(hand.number % 340 === 9 ? 715_000 : 3_000);
    return plain(hand, { [`minified/${String(hand.number)}.js`]: `${long}${hand.line};${long.slice(0, 700)}` });
  },
  'branch of its own': (hand) => {
    hand.history.commit({ ref: `refs/heads/b${String(hand.number)}`, parents: [hand.tip], changes: { own: around(hand, hand.line) } });
    return hand.tip;
  },
  'tag, note, stash and pull request': (hand) => {
    const refs = ['refs/tags/t', 'refs/notes/n', 'refs/pull/', 'refs/remotes/origin/'];
    const ref = `${refs[hand.number % refs.length] ?? ''}${String(hand.number)}`;
    hand.history.commit({ ref, parents: hand.number % 2 === 0 ? [] : [hand.tip], changes: { far: around(hand, hand.line) } });
    return hand.tip;
  },
  'submodule neighbour': (hand) =>
    plain(hand, {
      [`sub/${String(hand.number)}`]: { submodule: 'c'.repeat(40) },
      [`beside/${String(hand.number)}`]: around(hand, hand.line),
    }),
  'no line end': (hand) => plain(hand, { [`end/${String(hand.number)} "x"`]: around(hand, '') + hand.line }),
  'marked as binary': (hand) =>
    plain(hand, { '.gitattributes': '*.lock -diff\n', [`marked/${String(hand.number)}.lock`]: around(hand, hand.line) }),
};

/** Writes a history with `count` secrets of thirty kinds, planted in every way in turn. */
export async function plantHistory(folder: string, count: number): Promise<readonly Planted[]> {
  const random = randomFrom(count);
  const history = new ScratchHistory();
  const names = Object.keys(ways);
  const planted: Planted[] = [];
  let tip = history.commit({ ref: main, changes: { 'README.md': 'A history.\n' } });
  for (let number = 0; number < count; number += 1) {
    const kind = kinds[number % kinds.length];
    // The ways and the kinds have a divisor in common: shifted with each round, every pair of them comes about.
    const way = names[(number + Math.floor(number / kinds.length)) % names.length] ?? '';
    const line = kind?.make(random) ?? '';
    tip = ways[way]?.({ history, random, number, line, tip }) ?? tip;
    planted.push({ line, way });
  }
  await history.write(folder);
  return planted;
}
