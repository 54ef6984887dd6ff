/** One line of what Prometheus reads. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^(?<name>\w+)(?:\{(?<labels>.*)\})? (?<value>\S+)$/;

export async function readMetrics(port: number): Promise<readonly Sample[]> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  return (await response.text()).split('\n').flatMap((line) => {
    const { name = '', labels = '', value = '' } = LINE.exec(line)?.groups ?? {};
    const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)];
    const read = pairs.map(([, label = '', text = '']) => [label, text] as const);
    return name === '' ? [] : [{ name, labels: Object.fromEntries(read), value: Number(value) }];
  });
}

/** Of all samples of the bot's metric that have these labels. */
export function sumOf(
  samples: readonly Sample[],
  metric: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  const wanted = Object.entries(labels);
  return samples
    .filter(({ name }) => name === `model_registry_${metric}`)
    .filter((sample) => wanted.every(([label, value]) => sample.labels[label] === value))
    .reduce((sum, { value }) => sum + value, 0);
}

/** The value that so large a share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
