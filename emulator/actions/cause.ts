import { toTimestamp } from '../clock.ts';
import type { Services } from '../http/context.ts';
import type { Cause } from '../issues/cause.ts';
import type { Repository } from '../world/repository.ts';

/** GitHub Actions itself as what makes something happen, as it does around the jobs of a run. */
export function toActionsCause(services: Services, repository: Repository): Cause {
  const { world, events, clock } = services;
  const token = world.createActionsToken(repository, {});
  return {
    ...{ world, token, actor: token.actor },
    now: () => clock.now(),
    timestamp: () => toTimestamp(clock.now()),
    emit: (told, name, details) =>
      events.emit({
        ...{ ...details, name, repository: told, sender: token.actor },
        startsWorkflows: false,
      }),
  };
}
