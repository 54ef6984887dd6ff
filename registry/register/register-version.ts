import { RegistryError } from '../../core/errors.ts';
import type { RegisteredVersion, Registration, RegistrationPorts } from './registration.ts';
import { RegistrationAttempt } from './registration-attempt.ts';
import { requestKeyOf } from './request-key.ts';

/** Each lost race means that another registration went through, so this many is never reached. */
const MOST_RACES = 200;

/**
 * Registers a version, once: the tag records the request, so a rerun finds its version, and
 * creating the tag is compare-and-set, so no number is given twice.
 */
export async function registerVersion(
  registration: Registration,
  ports: RegistrationPorts,
): Promise<RegisteredVersion> {
  const requestKey = await requestKeyOf(registration);
  const attempt = new RegistrationAttempt(registration, requestKey, ports);
  for (let race = 0; race < MOST_RACES; race += 1) {
    const registered = await attempt.run();
    if (registered !== null) return registered;
  }
  await attempt.discard();
  throw new RegistryError('CONTENTION', {
    problem: `${MOST_RACES} other registrations of ${registration.model} came first.`,
    remedy: 'Run it again when fewer run at once; nothing was registered.',
  });
}
