import { code, link, quieted, type Inline } from '#core/markdown';

/** Addresses of issues, pull requests and discussions: a link to one leaves a reference there. */
const referring = /\/(?:issues|pulls?|discussions)\/+\d/i;

/** A link that was handed in. One that would leave a reference somewhere else is shown as text. */
export function outsideLink(label: string, url: string): Inline {
  const refers = URL.canParse(url) && referring.test(new URL(url).href);
  return refers ? { markdown: `${link(quieted(label), '').markdown}: ${code(url).markdown}` } : link(quieted(label), url);
}
