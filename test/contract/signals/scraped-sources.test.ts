import type { Reading } from '#core/signals';
import openmetrics from '#signals/openmetrics';
import prometheus from '#signals/prometheus';
import { testPorts } from '#testkit/ports';
import { describeScrapedSourceContract, type ScrapedLab } from '../scraped-source-contract.ts';
import { startFakePrometheus } from './fake-prometheus.ts';
import { startApp } from './instrumented-app.ts';
import { parseSettings } from './settings.ts';

const versions = { candidate: 'v2', baseline: 'v1' };

async function startInstances(): Promise<Pick<ScrapedLab, 'instances' | 'stop'>> {
  const [first, second, baseline] = await Promise.all(['v2', 'v2', 'v1'].map((version) => startApp({ labels: `version="${version}"` })));
  if (first === undefined || second === undefined || baseline === undefined) throw new Error('an app did not start');
  return {
    instances: { candidate: [first, second], baseline: [baseline] },
    stop: async () => {
      await Promise.all([first, second, baseline].map((app) => app.stop()));
    },
  };
}

describeScrapedSourceContract('openmetrics', async () => {
  const { instances, stop } = await startInstances();
  const settings = {
    kind: 'openmetrics',
    candidate: instances.candidate.map(({ metricsUrl }) => metricsUrl),
    baseline: instances.baseline.map(({ metricsUrl }) => metricsUrl),
    timeout: '30s',
  };
  const source = openmetrics.create(parseSettings(openmetrics, settings), versions, testPorts());
  let [from, now] = [1_000_000, 1_000_000];
  const look = async (): Promise<Reading> => {
    now += 15_000;
    const reading = await source.observe({ from, to: now });
    from = now;
    return reading;
  };
  return { source, instances, stop, look, seesEveryRestart: true };
});

for (const step of [15_000, 60_000]) {
  describeScrapedSourceContract(`prometheus looking every ${String(step / 1_000)} s`, async () => {
    const [{ instances, stop }, server] = await Promise.all([startInstances(), startFakePrometheus()]);
    const source = prometheus.create(
      parseSettings(prometheus, { kind: 'prometheus', url: server.url, timeout: '30s' }),
      versions,
      testPorts(),
    );
    let now = 1_700_000_000_000;
    const look = async (): Promise<Reading> => {
      const from = now;
      now += step;
      for (const app of [...instances.candidate, ...instances.baseline]) {
        const page = await fetch(app.metricsUrl).then(
          (response) => (response.ok ? response.text() : ''),
          () => '',
        );
        server.scrape(app.url, page, now - 1_000);
      }
      return source.observe({ from, to: now });
    };
    return {
      source,
      seesEveryRestart: false,
      instances,
      look,
      stop: async () => {
        await Promise.all([stop(), server.stop()]);
      },
    };
  });
}
