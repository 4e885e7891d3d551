import type UPlot from 'uplot';
import { labelledMarks } from '../chart/marks.ts';
import type { Mark } from '../chart/model.ts';
import type { Level } from './lines.ts';
import { colour } from './theme.ts';

/** Draws thresholds, words at lines, steps and the decision over a chart. `ratio` is device pixels per CSS pixel. */
export function decorate(plot: UPlot, ratio: number, levels: readonly Level[], marks: readonly Mark[]): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.font = `600 ${String(12 * ratio)}px system-ui, sans-serif`;
  ctx.lineWidth = 1.5 * ratio;
  for (const { at, text, colour: name, side, words: place, ruled } of levels) {
    const y = plot.valToPos(at, 'y', true);
    if (y < bbox.top - 1 || y > bbox.top + bbox.height) continue;
    ctx.strokeStyle = ctx.fillStyle = colour(name);
    if (ruled) line(ctx, [bbox.left, y, bbox.left + bbox.width, y], [5 * ratio, 4 * ratio]);
    ctx.textAlign = side;
    words(
      ctx,
      text,
      side === 'left' ? bbox.left + 6 * ratio : bbox.left + bbox.width - 4 * ratio,
      y + (place === 'above' ? -5 : 14) * ratio,
      ratio,
    );
  }
  const inView = marks.filter(({ at }) => at >= (plot.scales['x']?.min ?? 0) && at <= (plot.scales['x']?.max ?? 0));
  const labelled = labelledMarks(inView, (at) => plot.valToPos(at, 'x'));
  for (const mark of inView) {
    const x = plot.valToPos(mark.at, 'x', true);
    ctx.strokeStyle = ctx.fillStyle = colour(mark.kind === 'decision' ? '--ink' : '--ink-3');
    line(ctx, [x, bbox.top - 4 * ratio, x, bbox.top + bbox.height], mark.kind === 'decision' ? [] : [2 * ratio, 3 * ratio]);
    if (!labelled.has(mark)) continue;
    ctx.textAlign = x > bbox.left + bbox.width / 2 ? 'right' : 'left';
    words(ctx, mark.text, x, bbox.top - 8 * ratio, ratio);
  }
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, [fromX, fromY, toX, toY]: readonly [number, number, number, number], dash: number[]): void {
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

/** Text with a rim of the background, so that a line behind it does not cross it out. */
function words(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, ratio: number): void {
  const ink = ctx.fillStyle;
  ctx.save();
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4 * ratio;
  ctx.strokeStyle = colour('--surface');
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
  ctx.restore();
}
