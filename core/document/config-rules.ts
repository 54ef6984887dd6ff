import type { RegistryConfig } from '../generated/schema-types.ts';
import { environmentFaults } from './config/environment-rules.ts';
import { freezeFaults } from './config/freeze-rules.ts';
import { gateFaults } from './config/gate-rules.ts';
import { orderFaults } from './config/order-rules.ts';
import { peopleFaults } from './config/people-rules.ts';
import { placesOf } from './config/place.ts';
import type { Fault } from './fault.ts';

/** What the schema cannot say of the policy. */
export function configFaults(config: RegistryConfig): readonly Fault[] {
  const places = placesOf(config);
  return [
    ...orderFaults(config, places),
    ...environmentFaults(places),
    ...places.flatMap((place) => [
      ...gateFaults(place),
      ...peopleFaults(place),
      ...freezeFaults(place),
    ]),
  ];
}
