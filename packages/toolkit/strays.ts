/** Failures that no `await` sees, made visible: without this they would end the process with no outputs and no summary. */
export interface Strays {
  /** Rejects with an exception or rejection that nobody handled, or when nothing is left that could ever finish the work. */
  readonly failure: Promise<never>;
}

/** Watches this process to its end: what fails after the result is known cannot change it any more. */
export function watchStrays(): Strays {
  let reject: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  const onIdle = (): void => {
    reject(new Error('the work can never finish: it waits for something that nothing will do'));
  };
  // Whoever races against it sees the rejection; when the work ended first it concerns nobody.
  failure.catch(() => undefined);
  process.on('uncaughtException', reject);
  process.on('unhandledRejection', reject);
  process.on('beforeExit', onIdle);
  return { failure };
}
