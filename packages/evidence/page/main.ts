import type { PageData } from '../chart/model.ts';
import { createPanel } from './panel.ts';
import { onThemeChange, setUpTheme } from './theme.ts';

/** The charts of a page whose text is complete without them. */
function start(): void {
  setUpTheme();
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{"origin":0,"charts":[]}') as PageData;
  for (const [index, model] of data.charts.entries()) {
    const charts = document.querySelector<HTMLElement>(`[data-chart="${String(index)}"]`);
    const controls = document.querySelector<HTMLElement>(`[data-controls="${String(index)}"]`);
    if (charts === null || controls === null) continue;
    const panel = createPanel(model, data.origin, charts, controls);
    onThemeChange(panel.redraw);
  }
}

start();
