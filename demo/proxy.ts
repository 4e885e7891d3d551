import { request as sendRequest, type Agent, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** Headers that belong to one connection and are not passed on (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

const upstreamTimeoutMs = 5_000;

/** Passes a request on to `origin` and its answer back. Resolves with whether the target answered; a target that does not yields 502 or 504. */
export function forward(origin: string, request: IncomingMessage, response: ServerResponse, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const upstream = sendRequest(
      new URL(request.url ?? '/', origin),
      { method: request.method, headers: endToEnd(request.headers), agent, timeout: upstreamTimeoutMs },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
        answer.pipe(response);
        answer.on('error', () => response.destroy());
        resolve(true);
      },
    );
    let timedOut = false;
    upstream.on('timeout', () => {
      timedOut = true;
      upstream.destroy();
    });
    upstream.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(timedOut ? 504 : 502).end();
      resolve(false);
    });
    response.on('close', () => {
      if (!response.writableFinished) upstream.destroy();
    });
    request.pipe(upstream);
  });
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
