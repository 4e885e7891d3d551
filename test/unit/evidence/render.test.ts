import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assets } from '#evidence/assets';
import type { EvidenceDocument } from '#evidence/document';
import { renderReport } from '#evidence/render';
import type { SoakReport } from '../../../actions/soak-monitor/src/report.ts';
import { empty, failing, hostile, HOSTILE, long, passing } from './documents.ts';

const documents: readonly (readonly [name: string, document: EvidenceDocument])[] = Object.entries({
  failing,
  passing,
  empty,
  long,
  hostile,
});

/** The page without its scripts and style: what a browser without JavaScript makes of it. */
function contentOf(page: string): string {
  return page.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
}

describe.each(documents)('the report of the %s soak', (_, document) => {
  const page = renderReport(document);

  test('refers to nothing outside but the run', () => {
    const addresses = [...contentOf(page).matchAll(/\s(?:href|src|srcset|action|data|poster)="([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    const outside = addresses.filter((address) => !address.startsWith('#') && address !== 'data:,');
    expect(outside).toEqual(document.runUrl.startsWith('https:') ? [document.runUrl] : []);
    expect(assets.style).not.toMatch(/url\(|@import/);
  });

  test('has exactly the scripts and the style that its policy names by hash', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const bodies = [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, , body = '']) => body);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(policy).toContain(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none'; script-src '/);
    expect(policy).not.toContain('unsafe');
  });

  test('has no inline handler or style, which the policy would refuse', () => {
    const tags = contentOf(page).replaceAll(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<[^>]*\s(on\w+|style)=/);
  });

  test('has one heading of the first level and every id once', () => {
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...contentOf(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the report of a failed soak', () => {
  const content = contentOf(renderReport(failing));

  test('has a row for the share of requests, beside what is due', () => {
    const share = /<tr role="row">(?:(?!<\/tr>)[^])*Share of requests[^]*?<\/tr>/.exec(content)?.[0] ?? '';
    for (const part of ['3.5 %', '1,361 requests', '5 %', '1,945 requests due']) expect(share).toContain(part);
    expect(content).toContain('the candidate completes 70 % of the requests');
    expect(contentOf(renderReport(passing))).not.toContain('Share of requests');
  });

  test('shows what is only watched as not judged', () => {
    const [criterion] = passing.criteria;
    if (criterion === undefined) throw new Error('it has criteria');
    const watched = contentOf(renderReport({ ...passing, criteria: [{ ...criterion, verdict: 'inconclusive', open: 'not-judged' }] }));
    expect(watched.match(/not judged<\/span>/g)).toHaveLength(2);
    expect(watched).toContain('it is only watched and decides nothing');
  });

  test('leads with the verdict and the sentence', () => {
    expect(content).toContain('<title>Failed: checkout in production – soak report</title>');
    expect(content).toMatch(/<h1 id="verdict">[^]*Failed[^]*Aborted at 5 % after 41 s: error rate 6\.1 %/);
  });

  test.each([
    'v1.43.0',
    'v1.42.3',
    'acme/shop, run 4711',
    'prometheus, 41 readings',
    '5 % of the traffic',
    'at most 1 healthy rollout in 100 by mistake, for independent requests',
  ])('says the fact %j', (fact) => {
    expect(content).toContain(fact);
  });

  test('has the evidence of every criterion as a table', () => {
    expect(content).toMatch(/83 of 1,361[^]*262 of 25,900[^]*1 in 493/);
  });

  test('draws charts and says them in words and as tables without any script', () => {
    expect(content.match(/<svg viewBox="0 0 480 270"/g)).toHaveLength(5);
    expect(content).toContain('Line chart: candidate from 5.12 % to 5.93 %');
    expect(content).toContain('decided: fail after 41 s');
    expect(content.match(/<details class="numbers">/g)).toHaveLength(3);
  });

  test('shows warnings, failed readings, the timeline and what was expected', () => {
    for (const text of [...failing.warnings, ...failing.sourceErrors, 'is close to its bound', 'can be ruled out in about 6 min']) {
      expect(content).toContain(text.replaceAll('<', '&lt;'));
    }
  });
});

test('a hostile text is shown as text wherever it stands', () => {
  const page = renderReport(hostile);
  expect(page).not.toContain('<script>window');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/href="javascript/i);
  expect(contentOf(page)).toContain('&lt;img src=x onerror=&quot;window.injected = 2&quot;&gt;');
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(page).not.toContain(HOSTILE);
});

test('without a value there is no chart, no zero and no pass', () => {
  const content = contentOf(renderReport(empty));
  expect(content).toContain('No chart: fewer than two readings had a value.');
  expect(content).toContain('no value');
  expect(content).not.toContain('class="pill pass"');
});

test('a long soak has a table of at most sixty-two rows per criterion', () => {
  for (const [table] of contentOf(renderReport(long)).matchAll(/<details class="numbers">.*?<\/details>/gs)) {
    expect(table.match(/<tr/g)?.length).toBeLessThanOrEqual(63);
    expect(table).toContain('61 of 480 points');
  }
});

test('a cancelled soak says so and not that it passed', () => {
  const page = renderReport({ ...passing, cancelled: true });
  expect(page).toContain('<title>Cancelled: checkout in production');
});

test('a document with nothing but what every soak knows is enough', () => {
  const bare: EvidenceDocument = {
    ...{
      service: 'api',
      environment: '',
      candidate: '',
      stable: '',
      source: '',
      runUrl: '',
      verdict: 'error',
      reason: 'Could not measure',
    },
    ...{ cancelled: false, startedAt: 'never', endedAt: '', readings: 0, criteria: [], warnings: [], sourceErrors: [] },
  };
  const content = contentOf(renderReport(bare));
  expect(content).toContain('No criteria were given, so there is nothing that could hold.');
  expect(content).not.toMatch(/NaN|undefined|Invalid/);
});

test('what a soak reports is a document as it is', () => {
  const report = (given: SoakReport): EvidenceDocument => given;
  expect(report).toBeInstanceOf(Function);
});

test('the page costs a bundle little', () => {
  const bytes = Buffer.byteLength(JSON.stringify(assets));
  expect(bytes).toBeLessThan(85_000);
  expect(assets.scripts[0]).toContain('Copyright (c) 2022 Leon Sorokin');
});
