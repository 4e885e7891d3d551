import type { Notice } from '#core/notice';
import type { Hide } from './hide.ts';

/** The notice with every text redacted, before any channel cuts or escapes it: half a secret would not be recognised. */
export function redactedNotice(notice: Notice, redact: Hide): Notice {
  const { from, to } = notice;
  return {
    ...notice,
    id: redact(notice.id),
    problem: redact(notice.problem),
    service: redact(notice.service),
    environment: redact(notice.environment),
    repository: redact(notice.repository),
    title: redact(notice.title),
    text: redact(notice.text),
    facts: notice.facts.map(([name, value]) => [redact(name), redact(value)] as const),
    links: notice.links.map(({ label, url }) => ({ label: redact(label), url: redact(url) })),
    ...(from === undefined ? {} : { from: redact(from) }),
    ...(to === undefined ? {} : { to: redact(to) }),
  };
}
