import { createHash } from 'node:crypto';
import { assets } from './assets.ts';
import { chartModel, originOf } from './chart/columns.ts';
import type { PageData } from './chart/model.ts';
import type { EvidenceDocument } from './document.ts';
import { embedJson, markup, trusted } from './markup.ts';
import { banner, nameOf } from './sections/banner.ts';
import { criterionSection } from './sections/criterion.ts';
import { facts } from './sections/facts.ts';
import { explanation, notes } from './sections/notes.ts';
import { overview } from './sections/overview.ts';
import { timeline } from './sections/timeline.ts';
import { headline } from './sections/verdict.ts';

/** The report as one HTML file that asks the network for nothing. Whatever the document says is shown as text. */
export function renderReport(document: EvidenceDocument): string {
  const { service, environment, verdict, cancelled, criteria } = document;
  const origin = originOf(document);
  const charts = criteria.map((criterion) => chartModel(document, criterion, origin));
  const data: PageData = { origin, charts };
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${headline(verdict, cancelled)}: ${nameOf(service, environment)} – soak report</title>
<style>${trusted(assets.style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<header class="top">
<p>Soak report</p>
<button type="button" id="theme" hidden></button>
</header>
<main id="main" tabindex="-1">
${banner(document)}
<section class="card" aria-labelledby="evidence">
<h2 id="evidence">Evidence</h2>
${overview(criteria, charts, document.traffic)}
</section>
<div class="pair">${facts(document)}${timeline(document, origin)}</div>
${criteria.length === 0 ? undefined : markup`<h2>Criteria</h2>`}
${charts.map((model, index) => criteria[index] && criterionSection(document, criteria[index], model, index))}
${notes(document)}
${explanation()}
</main>
<footer>
<p>Written by soak-monitor of rollout-actions. The same facts for machines are in report.json. Charts: uPlot, MIT licence.</p>
</footer>
<script type="application/json" id="data">${embedJson(data)}</script>
${assets.scripts.map((script) => markup`<script>${trusted(script)}</script>\n`)}</body>
</html>
`.source;
}

/** Only the page's own style and scripts, known by their hashes; no request to anywhere. */
function contentPolicy(): string {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${assets.scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(assets.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
