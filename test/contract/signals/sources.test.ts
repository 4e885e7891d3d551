import type { Arm } from '#core/signals';
import http from '#signals/http';
import openmetrics from '#signals/openmetrics';
import prometheus from '#signals/prometheus';
import { testPorts, type TestPorts } from '#testkit/ports';
import { describeSourceContract, LAB_TOKEN, type SourceLab } from '../source-contract.ts';
import { startFakePrometheus } from './fake-prometheus.ts';
import { startApp, type InstrumentedApp } from './instrumented-app.ts';
import { parseSettings } from './settings.ts';

const versions = { candidate: 'v2', baseline: 'v1' };

async function startApps(): Promise<Record<Arm, InstrumentedApp>> {
  const [candidate, baseline] = await Promise.all([startApp({ labels: 'version="v2"' }), startApp({ labels: 'version="v1"' })]);
  return { candidate, baseline };
}

function around(
  apps: Record<Arm, InstrumentedApp>,
  ports: TestPorts,
): Pick<SourceLab, 'truth' | 'traffic' | 'restart' | 'lose' | 'misbehave' | 'shutDown' | 'abort' | 'stop'> {
  const both = Object.values(apps);
  const stopApps = async (): Promise<void> => {
    await Promise.all(both.map((app) => app.stop()));
  };
  return {
    truth: (arm) => apps[arm].truth,
    traffic: (arm, requests) => {
      apps[arm].serve(requests);
    },
    restart: (arm) => {
      apps[arm].restart();
    },
    lose: (arm) => apps[arm].stop(),
    misbehave: (behaviour) => {
      for (const app of both) app.behaviour = behaviour;
    },
    shutDown: stopApps,
    abort: () => {
      ports.cancel();
    },
    stop: stopApps,
  };
}

for (const format of ['text', 'openmetrics'] as const) {
  describeSourceContract(`openmetrics reading ${format} pages`, async (timeout) => {
    const apps = await startApps();
    for (const app of Object.values(apps)) app.format = format;
    const ports = testPorts();
    const settings = {
      kind: 'openmetrics',
      candidate: apps.candidate.metricsUrl,
      baseline: apps.baseline.metricsUrl,
      token: LAB_TOKEN,
      timeout,
    };
    const source = openmetrics.create(parseSettings(openmetrics, settings), versions, ports);
    let now = 1_000_000;
    const look: SourceLab['look'] = () => source.observe({ from: now, to: (now += 15_000) });
    return { source, look, quietLook: look, ...around(apps, ports) };
  });
}

describeSourceContract('prometheus', async (timeout) => {
  const [apps, server] = await Promise.all([startApps(), startFakePrometheus()]);
  const ports = testPorts();
  const settings = { kind: 'prometheus', url: server.url, token: LAB_TOKEN, timeout };
  const source = prometheus.create(parseSettings(prometheus, settings), versions, ports);
  const base = around(apps, ports);
  const start = Date.now() - 3_600_000;
  let now = start;
  const lost = new Set<InstrumentedApp>();
  const look = async (): Promise<Awaited<ReturnType<typeof source.observe>>> => {
    const from = now;
    now += 15_000;
    for (const app of Object.values(apps)) {
      const page = lost.has(app)
        ? ''
        : await fetch(app.metricsUrl).then(
            (response) => response.text(),
            () => '',
          );
      server.scrape(app.url, page, now - 1_000);
    }
    return source.observe({ from, to: now });
  };
  return {
    source,
    look,
    quietLook: look,
    ...base,
    misbehave: (behaviour) => {
      server.behaviour = behaviour;
    },
    lose: (arm) => {
      lost.add(apps[arm]);
      return Promise.resolve();
    },
    shutDown: () => server.stop(),
    stop: async () => {
      await Promise.all([base.stop(), server.stop()]);
    },
  };
});

describeSourceContract('http', async (timeout) => {
  const apps = await startApps();
  const ports = testPorts();
  const settings = {
    kind: 'http',
    candidate: apps.candidate.url,
    baseline: apps.baseline.url,
    rate: 20,
    token: LAB_TOKEN,
    timeout,
  };
  const source = http.create(parseSettings(http, settings), versions, ports);
  const observe = (ms: number): ReturnType<SourceLab['look']> => source.observe({ from: 0, to: ms });
  return {
    ...around(apps, ports),
    source,
    look: () => observe(500),
    quietLook: () => observe(0),
    // Its traffic is its own: only how the next requests end can be chosen.
    traffic: (arm, { bad }) => {
      apps[arm].failNext(bad);
    },
  };
});
