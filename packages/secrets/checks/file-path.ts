/** How paths begin and end that no random value looks like. */
const FORMS: readonly RegExp[] = [
  /^(?:~\/|\.{1,2}\/|file:\/\/|[A-Za-z]:\\)\S+$/,
  /^\/(?:etc|home|root|tmp|usr|var|opt|run|mnt|srv|Users|github|workspace|secrets|keys|certs|ssl)\/[\w./-]+$/,
  /^[\w./\\-]{1,255}\.(?:pem|crt|cer|key|p12|pfx|jks|json|env|txt|pub)$/i,
];

/** True for a value that names a file in place of what the file holds. No file is looked at. */
export function isFilePath(value: string): boolean {
  return value.length <= 4_096 && FORMS.some((form) => form.test(value));
}
