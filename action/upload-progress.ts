import type { UploadProgress } from '../registry/register/stage-draft.ts';

const PAUSE_MS = 5_000;
const MEGABYTE = 1_000_000;

interface Upload {
  readonly artifact: string;
  readonly startedAt: number;
  readonly reportedAt: number;
}

/**
 * Turns what an upload reports, many times a second, into a line every few seconds and one for
 * each file at its end.
 */
export function reportUploads(
  write: (line: string) => void,
  now: () => number,
): (progress: UploadProgress) => void {
  let upload: Upload | null = null;
  return (progress) => {
    const time = now();
    if (upload?.artifact !== progress.artifact) {
      upload = { artifact: progress.artifact, startedAt: time, reportedAt: time };
    }
    const ended = progress.sent === progress.size;
    if (!ended && time - upload.reportedAt < PAUSE_MS) return;
    write(describe(progress, time - upload.startedAt));
    upload = { ...upload, reportedAt: time };
  };
}

function describe({ artifact, sent, size }: UploadProgress, elapsed: number): string {
  const percent = Math.floor((sent / size) * 100);
  const speed = elapsed === 0 ? '' : `, ${(sent / MEGABYTE / (elapsed / 1000)).toFixed(1)} MB/s`;
  return `${artifact}: ${sent} of ${size} bytes (${percent} %${speed})`;
}
