import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { changeRecord } from '#actions/rollback/src/change-record';
import type { RollbackReport } from '#actions/rollback/src/summary';
import { examples, rollbackRun, RESULT_KINDS, resultOf, START } from './service-result.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../../../actions/rollback/${name}`, import.meta.url), 'utf8')) as object);
const isReport = schemaOf('report.schema.json');
const isChangeRecord = schemaOf('change-record.schema.json');

const all = [
  ...RESULT_KINDS.map((kind) => examples[kind]),
  resultOf({ unproven: 'Nothing tells.', wrongVersion: 'blue holds v3', staying: ['Clear the table.'], mend: 'Run it again.' }),
  resultOf({ reason: 'abandoned', released: { ref: 'abc', runUrl: '', firstTrafficAt: START } }),
];

const report: RollbackReport = {
  schema: 1,
  action: 'rollback',
  mode: 'reconcile',
  environment: 'production',
  reason: rollbackRun.reason,
  by: '',
  dryRun: false,
  services: all,
  told: [
    { service: 'api', incident: { outcome: 'opened', url: 'https://github.com/acme/shop/issues/7' }, deliveries: [], feedback: [] },
    {
      service: 'web',
      deliveries: [{ channel: 'slack', outcome: 'failed', problem: 'no answer' }],
      feedback: [{ what: 'comment', outcome: 'written' }],
    },
  ],
  incidents: { raised: [], acknowledged: [], recovered: ['https://github.com/acme/shop/issues/7'] },
  verified: false,
  startedAt: '2026-01-31T03:00:00.000Z',
  tookMs: 1500,
};

test('a report of every kind of result fits the published schema', () => {
  expect(isReport(report) ? [] : isReport.errors).toEqual([]);
});

test('a change record of every kind of result fits the published schema', () => {
  const record = changeRecord({
    rollbackRun,
    id: '7.1',
    approvers: ['lin'],
    results: all,
    endedAt: START,
    incidentOf: () => 'https://github.com/acme/shop/issues/7',
  });
  expect(isChangeRecord(record) ? [] : isChangeRecord.errors).toEqual([]);
});

test('the schema takes nothing that is not described', () => {
  expect(isReport({ ...report, more: 1 })).toBe(false);
  expect(isReport({ ...report, services: [{ ...resultOf(), more: 1 }] })).toBe(false);
  expect(isReport({ ...report, services: [{ ...resultOf(), result: 'other' }] })).toBe(false);
});
