import type { Around } from '../../fakes/faults.ts';

/** The same ports, each call of each method passing through `around`; a plain function is none. */
export function throughPorts<Ports extends object>(ports: Ports, around: Around): Ports {
  return new Proxy(ports, {
    get: (target, name) => {
      const port: unknown = Reflect.get(target, name, target);
      return typeof port === 'object' && port !== null
        ? throughPort(port, String(name), around)
        : port;
    },
  });
}

function throughPort(port: object, name: string, around: Around): object {
  return new Proxy(port, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key, target);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        around(`${name}.${String(key)}`, async () => Reflect.apply(method, target, args));
    },
  });
}
