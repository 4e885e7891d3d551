import Sequencer from '@jest/test-sequencer';

/** What takes longest or waits most comes first, so that the many short files fill up the end; a fresh clone knows no durations to go by. */
const order = ['faults', 'engines', 'contract', 'bundle', 'unit'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => order.indexOf(context.config.displayName?.name ?? '');
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
