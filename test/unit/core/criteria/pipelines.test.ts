import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { printCriterion } from '#core/criteria/print';

/** Every rule of the five delivery pipelines that this suite must be able to run, in its own words. */
const PIPELINES: Readonly<Record<string, readonly (readonly [rule: string, criterion: string])[]>> = {
  'canary on a hosted API gateway': [
    ['backend coverage 85 %', 'coverage.backend >= 85%'],
    ['frontend coverage 80 %', 'coverage.frontend >= 80%'],
    ['error rate 1 % above baseline', 'error-rate <= baseline + 1pp'],
    ['latency 20 % above baseline', 'latency.p95 <= baseline + 20%'],
    ['CPU under 80 %', 'cpu < 80%'],
    ['memory under 85 %', 'memory < 85%'],
    ['health endpoints under 1 s at p99', 'health.latency.p99 < 1s'],
    ['API endpoints under 2 s at p95', 'api.latency.p95 < 2s'],
    ['frontend load under 3 s at p90', 'frontend.load-time.p90 < 3s'],
    ['API 99.9 % uptime', 'api.uptime >= 99.9%'],
    ['frontend 99.9 % uptime', 'frontend.uptime >= 99.9%'],
    ['staging 95 % uptime', 'staging.uptime >= 95%'],
    ['CI under 20 minutes', 'ci.duration < 20m'],
    ['staging deployment under 30 minutes', 'staging.deployment.duration < 30m'],
    ['production deployment under 2 hours', 'production.deployment.duration < 2h'],
    ['emergency rollback under 10 minutes', 'rollback.duration < 10m'],
    ['deployment success rate above 99 %', 'deployment-success-rate > 99%'],
    ['time to recovery under 15 minutes', 'mttr < 15m'],
    ['time to detection under 5 minutes', 'mttd < 5m'],
    ['several deployments a day, counted per day', 'deployments-per-day >= 2'],
    ['change failure rate under 5 %', 'change-failure-rate < 5%'],
    ['certificate expiry', 'warn: certificate.remaining >= 14d'],
    ['required secrets present', 'secrets.missing == 0'],
    ['no dependency vulnerability', 'vulnerabilities.critical == 0'],
  ],
  'rolling deployment on an application host': [
    ['coverage gate', 'coverage.lines >= 80%'],
    ['a deployment over 15 minutes is slow', 'warn: deployment.duration <= 15m'],
    ['health check within its 10 s timeout', 'health.latency.max < 10s'],
    ['healthy after the grace period of 60 s', 'health.availability >= 100% for 1m'],
    ['secrets rotated every 90 days', 'warn: secrets.age <= 90d'],
    ['recovery time is watched', 'info: mttr < 1h'],
    ['memory within the machine of 2 GB', 'memory < 2GB'],
  ],
  'blue-green with automatic rollback': [
    ['staging response time 2 s', 'response-time.p95 < 2s'],
    ['staging error rate 5 %', 'error-rate < 5%'],
    ['production response time 1 s', 'response-time.p95 < 1s'],
    ['production error rate 1 %', 'error-rate < 1%'],
    ['health checks fail for more than 5 minutes', 'health.availability >= 100% for 5m'],
    ['error rate over 5 % for more than 2 minutes', 'error-rate <= 5% for 2m'],
    ['critical vulnerabilities block', 'vulnerabilities.critical == 0'],
    ['high vulnerabilities warn', 'warn: vulnerabilities.high == 0'],
    ['secrets block', 'secrets.found == 0'],
    ['critical container issues block', 'container.critical == 0'],
    ['throughput is watched', 'info: request-rate >= 10/s'],
    ['disk usage is watched', 'info: disk < 90%'],
  ],
  'blue-green on a cluster': [
    ['5xx rate over 5 %', '5xx-rate <= 5%'],
    ['response time over twice the baseline', 'response-time <= baseline * 2'],
    ['error rate over 1 % for 5 minutes', 'error-rate <= 1% for 5m'],
    ['memory over 90 % for 10 minutes', 'memory <= 90% for 10m'],
    ['CPU over 90 % for 10 minutes', 'cpu <= 90% for 10m'],
    ['10 deployments a week, counted per week', 'deployment-frequency >= 10'],
    ['lead time under 4 hours', 'lead-time < 4h'],
    ['recovery under 30 minutes', 'mttr < 30m'],
    ['change failure rate under 5 %', 'change-failure-rate < 5%'],
    ['coverage above 80 %', 'coverage.lines > 80%'],
    ['security scan pass rate 100 %', 'security-scan-pass-rate >= 100%'],
    ['no slowdown over 20 %', 'latency.p95 <= baseline * 1.2'],
    ['99.9 % availability', 'availability >= 99.9%'],
  ],
  'staged deployment with approvals': [
    ['99.9 % availability', 'availability >= 99.9%'],
    ['95 % of requests under 500 ms', 'response-time.p95 < 500ms'],
    ['error rate under 0.1 %', 'error-rate < 0.1%'],
    ['daily to staging, counted per week', 'staging.deployment-frequency >= 7'],
    ['weekly to production, counted per week', 'production.deployment-frequency >= 1'],
    ['average deployment under 10 minutes', 'deployment-time.avg < 10m'],
    ['success rate above 99 %', 'success-rate > 99%'],
    ['rollbacks under 5 %', 'rollback-frequency < 5%'],
    ['time to recovery under 15 minutes', 'mttr < 15m'],
    ['recovery objective 15 minutes', 'recovery-time <= 15m'],
    ['recovery point 1 hour', 'backup.age <= 1h'],
    ['error budget burns at most 14.4 times too fast', 'burn-rate <= 14.4'],
  ],
};

describe.each(Object.entries(PIPELINES))('the pipeline "%s" says in one line', (_, rules) => {
  test.each(rules)('%s: %s', (_rule, criterion) => {
    const parsed = parseCriterion(criterion);
    expect(parsed.ok ? printCriterion(parsed.criterion) : parsed.problem.message).toBe(criterion);
  });
});
