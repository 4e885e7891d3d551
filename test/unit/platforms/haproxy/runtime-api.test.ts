import { afterEach, describe, expect, test } from '@jest/globals';
import { runtimeApi } from '#platforms/haproxy/runtime-api';
import { addressOf, fakeProcess, impatientClock } from './fake-process.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function against(behave: Parameters<typeof fakeProcess>[0], timeoutMs = 2_000) {
  const process = await fakeProcess(behave);
  stops.push(process.stop);
  return { process, api: runtimeApi(process.address, { timeoutMs, clock: impatientClock, random: () => 0.5 }) };
}

describe('a command', () => {
  test('goes out on one line and its answer is read to the end, however it is cut up', async () => {
    const { api, process } = await against((_, socket) => {
      socket.write('first ');
      setTimeout(() => socket.end('second\n'), 20);
    });
    await expect(api.send('show info')).resolves.toBe('first second\n');
    expect(process.commands).toEqual(['show info']);
  });

  test.each(['show info\nshutdown sessions server api/v1', 'show info; disable server api/v1', 'show\rinfo'])(
    'that holds a second one is never sent: %j',
    async (command) => {
      const { api, process } = await against((_, socket) => socket.end('\n'));
      await expect(api.send(command)).rejects.toThrow('One command at a time');
      expect(process.commands).toEqual([]);
    },
  );

  test('that gets no answer ends after the timeout and names the process', async () => {
    const { api, process } = await against(() => undefined, 60);
    await expect(api.send('show info')).rejects.toMatchObject({
      kind: 'platform',
      code: 'HAPROXY_UNREACHABLE',
      message: expect.stringContaining(process.address.text),
    });
  });

  test('whose answer trickles for ever ends after the timeout too', async () => {
    const { api } = await against((_, socket) => {
      const drip = setInterval(() => socket.write('x'), 5);
      socket.on('close', () => {
        clearInterval(drip);
      });
    }, 80);
    await expect(api.send('show info')).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
  });

  test('whose answer is more than 1 MiB is given up', async () => {
    const { api } = await against((_, socket) => socket.end('x'.repeat(1_100_000)));
    await expect(api.send('show info')).rejects.toMatchObject({ kind: 'platform', code: 'HAPROXY_UNEXPECTED_ANSWER' });
  });

  test('cut off by a reload is tried again', async () => {
    let times = 0;
    const { api } = await against((_, socket) => {
      times += 1;
      if (times === 1) socket.resetAndDestroy();
      else if (times === 2) socket.end();
      else socket.end('\n');
    });
    await expect(api.send('set weight api/v2 5')).resolves.toBe('\n');
    expect(times).toBe(3);
  });

  test('cut off every time is tried three times, and silence is not taken for success', async () => {
    const { api, process } = await against((_, socket) => socket.end());
    await expect(api.send('set weight api/v2 5')).rejects.toMatchObject({ code: 'HAPROXY_UNREACHABLE' });
    expect(process.commands).toHaveLength(3);
  });

  test('ends at once when the job is cancelled, and leaves no connection behind', async () => {
    const { api, process } = await against(() => undefined);
    const job = new AbortController();
    const sent = api.send('show info', job.signal);
    setTimeout(() => {
      job.abort();
    }, 20);
    await expect(sent).rejects.toMatchObject({ kind: 'cancelled', code: 'CANCELLED' });
    await expect(api.send('show info', job.signal)).rejects.toMatchObject({ kind: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(process.openConnections()).toBe(0);
  });
});

describe('a socket that is not there', () => {
  test('as a file says which path, and that the job must run on that machine', async () => {
    const api = runtimeApi(addressOf('/nonexistent/haproxy.sock'), { timeoutMs: 500, clock: impatientClock, random: () => 0.5 });
    await expect(api.send('show info')).rejects.toMatchObject({
      code: 'HAPROXY_UNREACHABLE',
      message: expect.stringContaining('/nonexistent/haproxy.sock'),
      remedy: expect.stringContaining('self-hosted runner'),
    });
  });

  test('as a port says that nothing listens', async () => {
    const { api, process } = await against(() => undefined);
    await process.stop();
    stops.length = 0;
    await expect(api.send('show info')).rejects.toMatchObject({
      code: 'HAPROXY_UNREACHABLE',
      remedy: expect.stringContaining('Nothing listens there'),
    });
  });
});
