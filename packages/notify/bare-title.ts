import type { Notice } from '#core/notice';

/** The notice's title where service and environment stand before it already: without them, should it begin with them. */
export function bareTitle({ title, service, environment }: Pick<Notice, 'title' | 'service' | 'environment'>): string {
  const place = `${service} in ${environment}: `;
  return title.startsWith(place) ? title.slice(place.length) : title;
}
