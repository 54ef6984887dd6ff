import { describe, expect, it } from 'vitest';
import { reportUploads } from '../../action/upload-progress.ts';

function watch(reports: readonly (readonly [seconds: number, asset: string, sent: number])[]) {
  const lines: string[] = [];
  let now = 0;
  const report = reportUploads(
    (line) => lines.push(line),
    () => now,
  );
  for (const [seconds, asset, sent] of reports) {
    now = seconds * 1000;
    report({ asset, sent, size: 200_000_000 });
  }
  return lines;
}

describe('the progress of an upload', () => {
  it('is told every few seconds, however often it is reported', () => {
    const lines = watch([
      [0, 'a', 0],
      [4.9, 'a', 40_000_000],
      [5, 'a', 50_000_000],
      [5.1, 'a', 60_000_000],
      [10, 'a', 100_000_000],
    ]);
    expect(lines).toEqual([
      'a: 50000000 of 200000000 bytes (25 %, 10.0 MB/s)',
      'a: 100000000 of 200000000 bytes (50 %, 10.0 MB/s)',
    ]);
  });

  it('is told of each asset where several go up at once', () => {
    const lines = watch([
      [0, 'a', 0],
      [1, 'b', 0],
      [5, 'a', 20_000_000],
      [5.5, 'b', 20_000_000],
      [6, 'b', 45_000_000],
    ]);
    expect(lines).toEqual([
      'a: 20000000 of 200000000 bytes (10 %, 4.0 MB/s)',
      'b: 45000000 of 200000000 bytes (22 %, 9.0 MB/s)',
    ]);
  });

  it('ends with a line for each asset', () => {
    const lines = watch([
      [0, 'a', 200_000_000],
      [1, 'b', 0],
      [3, 'b', 200_000_000],
    ]);
    expect(lines).toEqual([
      'a: 200000000 of 200000000 bytes (100 %)',
      'b: 200000000 of 200000000 bytes (100 %, 100.0 MB/s)',
    ]);
  });
});
