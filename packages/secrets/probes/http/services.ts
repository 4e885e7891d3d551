/** Every provider that is asked by HTTP in one module: in a bundle each of their own would hold a copy of what they share. */
export { aws } from './aws.ts';
export { azure, gcp } from './clouds.ts';
export { cloudflare, containerRegistry, datadog, fly, github, npm, pagerduty, slack, vercel } from './providers.ts';
