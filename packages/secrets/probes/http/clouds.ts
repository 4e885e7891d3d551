import { createPrivateKey, sign } from 'node:crypto';
import { parseJson } from '#core/json';
import { alive, dead, unknown, type RunProbe } from '../probe.ts';
import { askProvider, field, unclear } from './ask-provider.ts';

const FORM = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/**
 * A token for a service account, whose answer tells whether the key is known (developers.google.com, "Using OAuth 2.0 for server to server applications").
 * The address is Google's own: `token_uri` of the file is not asked.
 */
export const gcp: RunProbe = ({ value }, ports) => {
  const file = parseJson(value);
  const [email, key, id] = ['client_email', 'private_key', 'private_key_id'].map((name) => field(file, name));
  if (typeof email !== 'string' || typeof key !== 'string')
    return Promise.resolve(dead('it is not the key file of a service account: no client_email or private_key'));
  const url = 'https://oauth2.googleapis.com/token';
  const now = Math.floor(ports.clock.now() / 1000);
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const scope = 'https://www.googleapis.com/auth/cloud-platform.read-only';
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT', ...(typeof id === 'string' ? { kid: id } : {}) })}.${encode({ iss: email, aud: url, scope, iat: now, exp: now + 300 })}`;
  let assertion: string;
  try {
    assertion = `${unsigned}.${sign('sha256', Buffer.from(unsigned), createPrivateKey(key)).toString('base64url')}`;
  } catch {
    return Promise.resolve(dead('its private_key is none that can sign'));
  }
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString();
  return askProvider(
    { url, method: 'POST', headers: FORM, body },
    [value, key, assertion],
    (answer) => {
      if (answer.status === 200 && typeof answer.json['access_token'] === 'string') return alive('Google knows the key');
      const { error, error_description: words } = answer.json;
      // The same error, for a clock that is off.
      if (typeof words === 'string' && /timeframe/i.test(words)) return unknown('the clock of this runner is off');
      if (error === 'invalid_grant' || error === 'invalid_client')
        return dead('Google knows neither the account nor this key of it any more');
      return error === 'access_denied' || error === 'unauthorized_client'
        ? alive('Google knows the key, and gives it no rights')
        : unclear(answer);
    },
    ports,
  );
};

/** AADSTS codes of learn.microsoft.com, "Microsoft Entra authentication and authorization error codes". */
const AZURE_DEAD: Readonly<Record<number, string>> = {
  7000215: 'Azure says that the secret is wrong',
  7000222: 'Azure says that the secret has expired',
  700016: 'the tenant has no such application',
  7000112: 'the application is switched off',
  90002: 'there is no such tenant',
};

/** A token for an application with a secret; the tenant is part of the address, and no secret. */
export const azure: RunProbe = ({ value, companions, parameters }, ports) => {
  const clientId = companions['client-id'] ?? parameters['client'] ?? '';
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: value,
    scope: 'https://management.azure.com/.default',
  }).toString();
  return askProvider(
    { url: `https://login.microsoftonline.com/${parameters['tenant'] ?? ''}/oauth2/v2.0/token`, method: 'POST', headers: FORM, body },
    [value, companions['client-id'] ?? '', body],
    (answer) => {
      if (answer.status === 200 && typeof answer.json['access_token'] === 'string') return alive('Azure knows it');
      const codes = answer.json['error_codes'];
      const code = Array.isArray(codes) ? codes.find((one): one is number => typeof one === 'number' && one in AZURE_DEAD) : undefined;
      const why = code === undefined ? undefined : AZURE_DEAD[code];
      return why === undefined ? unclear(answer) : dead(why);
    },
    ports,
  );
};
