import type { UploadProgress } from '../registry/register/stage-draft.ts';

const PAUSE_MS = 5_000;
const MEGABYTE = 1_000_000;

interface Upload {
  readonly startedAt: number;
  readonly reportedAt: number;
}

/**
 * Turns what uploads report, many times a second and several at once, into a line every few seconds
 * and one for each asset at its end.
 */
export function reportUploads(
  write: (line: string) => void,
  now: () => number,
): (progress: UploadProgress) => void {
  const uploads = new Map<string, Upload>();
  return (progress) => {
    const time = now();
    const upload = uploads.get(progress.asset) ?? { startedAt: time, reportedAt: time };
    const ended = progress.sent === progress.size;
    const due = ended || time - upload.reportedAt >= PAUSE_MS;
    uploads.set(progress.asset, due ? { ...upload, reportedAt: time } : upload);
    if (due) write(describe(progress, time - upload.startedAt));
  };
}

function describe({ asset, sent, size }: UploadProgress, elapsed: number): string {
  const percent = Math.floor((sent / size) * 100);
  const speed = elapsed === 0 ? '' : `, ${(sent / MEGABYTE / (elapsed / 1000)).toFixed(1)} MB/s`;
  return `${asset}: ${sent} of ${size} bytes (${percent} %${speed})`;
}
