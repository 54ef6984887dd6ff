import type { GateRule, RegistryConfig } from '../generated/schema-types.ts';
import { environmentOf } from '../policy/stage-policy.ts';
import type { Fault } from './fault.ts';
import type { FieldPath } from './field-path.ts';

/** What the schema cannot say of the policy. */
export function configFaults({ stages }: RegistryConfig): readonly Fault[] {
  const gates = Object.entries(stages).flatMap(([stage, config]) => {
    const path: FieldPath = ['stages', stage, 'gates'];
    return [...emptyRanges(config.gates ?? [], path), ...repeatedGates(config.gates ?? [], path)];
  });
  return [...reservedNames(stages), ...sharedEnvironments(stages), ...emptyYes(stages), ...gates];
}

function emptyYes(stages: RegistryConfig['stages']): readonly Fault[] {
  return Object.entries(stages).flatMap(([stage, { environment }]): readonly Fault[] => {
    if (environment !== true) return [];
    const message = "name the environment, or leave it out: its name is then the stage's";
    return [{ path: ['stages', stage, 'environment'], part: 'value', message }];
  });
}

function reservedNames(stages: RegistryConfig['stages']): readonly Fault[] {
  if (!Object.hasOwn(stages, 'model')) return [];
  const message = "'model' cannot name a stage: models/<model>/model.yml describes the model";
  return [{ path: ['stages', 'model'], part: 'key', message }];
}

/** Two stages in one environment would each take the other's deployments for its own. */
function sharedEnvironments(stages: RegistryConfig['stages']): readonly Fault[] {
  const first = new Map<string, string>();
  return Object.entries(stages).flatMap(([stage, config]): readonly Fault[] => {
    const environment = environmentOf(stage, config);
    if (environment === null) return [];
    const earlier = first.get(environment.toLowerCase());
    first.set(environment.toLowerCase(), earlier ?? stage);
    if (earlier === undefined) return [];
    const message = `the environment '${environment}' belongs to the stage '${earlier}'; give each its own`;
    return [{ path: ['stages', stage, 'environment'], part: 'value', message }];
  });
}

function emptyRanges(gates: readonly GateRule[], path: FieldPath): readonly Fault[] {
  return gates.flatMap(({ threshold }, index): readonly Fault[] => {
    const { atLeast, atMost } = threshold ?? {};
    if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return [];
    const message = `nothing is at least ${atLeast} and at most ${atMost}; no version could pass`;
    return [{ path: [...path, index, 'threshold'], part: 'key', message }];
  });
}

function repeatedGates(gates: readonly GateRule[], path: FieldPath): readonly Fault[] {
  const first = new Map<string, number>();
  return gates.flatMap((gate, index): readonly Fault[] => {
    const key = JSON.stringify(subjectOf(gate));
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    const message = `is about the same as gates[${earlier}]; make them one`;
    return [{ path: [...path, index], part: 'key', message }];
  });
}

function subjectOf(gate: GateRule): readonly unknown[] {
  const measured = gate.threshold ?? gate['no-regression'];
  return [Object.keys(gate), measured?.metric, measured?.dataset, measured?.split];
}
