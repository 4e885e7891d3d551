/** A text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` written anew. Throws when a marker is missing; `path` is for the message. */
export function replacePart(path: string, text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} needs the lines '${start}' and '${end}', in this order.`);
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
}
