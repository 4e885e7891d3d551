import type { Notice } from '#core/notice';
import { appearanceOf } from '../appearance.ts';

/** The notice as plain text. */
export function plainBody(notice: Notice): string {
  const { title, text, facts, links } = notice;
  const { emoji } = appearanceOf(notice);
  const sections = [
    `${emoji} ${title}`,
    text,
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    `-- \n${about(notice)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The notice as HTML that loads nothing and runs nothing. */
export function htmlBody(notice: Notice): string {
  const { title, text, facts, links } = notice;
  const { emoji, colour } = appearanceOf(notice);
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th align="left" valign="top" style="padding:2px 12px 2px 0">${escaped(name)}</th><td valign="top" style="padding:2px 0">${escaped(value)}</td></tr>`,
  );
  const anchors = links.map(({ label, url }) => `<a href="${escaped(url)}">${escaped(label)}</a>`);
  return [
    '<!doctype html><html><head><meta charset="utf-8"></head><body style="font-family:sans-serif;font-size:15px;line-height:1.5">',
    `<div style="border-left:4px solid ${colour};padding:2px 0 2px 14px;max-width:720px">`,
    `<h2 style="font-size:18px;margin:0 0 8px">${escaped(`${emoji} ${title}`)}</h2>`,
    ...paragraphs,
    ...(rows.length === 0 ? [] : [`<table style="border-collapse:collapse">${rows.join('\n')}</table>`]),
    ...(anchors.length === 0 ? [] : [`<p>${anchors.join(' · ')}</p>`]),
    `<p style="color:#57606a;font-size:13px">${escaped(about(notice))}</p>`,
    '</div></body></html>',
    '',
  ].join('\n');
}

function about(notice: Notice): string {
  const { repository, service, environment, severity, at } = notice;
  return [repository, `${service} in ${environment}`, appearanceOf(notice).words, severity, new Date(at).toISOString()].join(' · ');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
