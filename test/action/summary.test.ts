import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderFailure, renderRegistered, writeSummary } from '../../action/summary.ts';
import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { VersionTag } from '../../core/model/version-tag.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;
const metadata: ModelVersion = {
  schemaVersion: 1,
  model: 'iris',
  version: '1.4.0',
  registeredAt: '2026-03-01T12:00:00Z',
  description: 'Tells irises apart.',
  owners: ['@alice'],
  source: { repository: 'acme/flowers', commit: 'a'.repeat(40), dirty: false },
  training: { datasets: [{ name: 'iris', version: '1' }], hyperparameters: {} },
  evaluation: [
    {
      dataset: '<b>iris</b>',
      split: 'test',
      metrics: { 'acc|uracy': { value: 0.96, direction: 'higher' } },
    },
  ],
  artifacts: [
    {
      path: 'out/model.json',
      size: 42,
      digest,
      assets: [{ name: 'model.json', size: 42, digest }],
    },
  ],
};
const registered = {
  tag: VersionTag.of('iris', '1.4.0'),
  releaseId: 7,
  releaseUrl: 'https://github.com/acme/flowers/releases/tag/iris%40v1.4.0',
  digest,
  metadata,
  step: null,
  created: true,
};

describe('the summary of a registration', () => {
  const place = { serverUrl: 'https://github.com', repository: 'acme/flowers' };
  const origins = [{ field: 'owners', from: 'models/iris/model.yml' }];
  const markdown = renderRegistered(registered, { origins, notices: [], place });

  it('links the release', () => {
    expect(markdown).toContain(
      '[iris 1.4.0](https://github.com/acme/flowers/releases/tag/iris%40v1.4.0)',
    );
  });

  it.each([
    ['https://github.com', 'acme/registry', 'acme/registry'],
    ['https://ghe.acme.example', 'acme/registry', 'ghe.acme.example/acme/registry'],
  ])('downloads from the registry on %s, wherever the code is', (serverUrl, repository, name) => {
    const elsewhere = renderRegistered(registered, {
      origins,
      notices: [],
      place: { serverUrl, repository },
    });
    expect(elsewhere).toContain(`gh release download 'iris@v1.4.0' --repo '${name}' --dir 'iris'`);
  });

  it('shows figures, files and origins with what people wrote escaped', () => {
    expect(markdown).toMatch(/^\| acc&#124;uracy \| 0\.96 \|/m);
    expect(markdown).not.toContain('<b>');
    expect(markdown).toContain(`| \`out/model.json\` | 1 | 42 | 1 | \`${digest}\` |`);
    expect(markdown).toContain('| `owners` | models/iris/model.yml |');
  });

  it('tells of contradictions, and only where there are any', () => {
    const notices = [{ field: 'training.seed', message: 'a.yml says 1, <b> says 2' }];
    const told = renderRegistered(registered, { origins, notices, place });
    expect(told).toContain('| `training.seed` | a.yml says 1, &#60;b&#62; says 2 |');
    expect(markdown).not.toContain('Worth a look');
  });

  it('has the pointer to paste', () => {
    expect(markdown).toContain(`\`\`\`yaml\nversion: 1.4.0\ndigest: ${digest}\n\`\`\``);
  });

  it('says so where an earlier run had registered it', () => {
    expect(markdown).not.toContain('earlier run');
    expect(
      renderRegistered({ ...registered, created: false }, { origins, notices: [], place }),
    ).toContain('earlier run');
  });
});

describe('the summary of a failure', () => {
  it('says what to do', () => {
    const error = new RegistryError('CONTENTION', { problem: 'Too *many*.', remedy: 'Wait.' });
    expect(renderFailure(error)).toBe('## `CONTENTION`\n\nToo \\*many\\*.\n\nWait.');
  });
});

describe('the file of the summary', () => {
  let folder = '';
  afterEach(async () => {
    vi.unstubAllEnvs();
    if (folder !== '') await rm(folder, { recursive: true });
    folder = '';
  });

  it('grows by what is written, and never beyond what GitHub takes', async () => {
    folder = await mkdtemp(join(tmpdir(), 'summary-'));
    const file = join(folder, 'summary.md');
    vi.stubEnv('GITHUB_STEP_SUMMARY', file);
    await writeSummary('first');
    await writeSummary('x'.repeat(2_000_000));
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('first\n\nx')).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  });

  it('may be missing', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', '');
    await expect(writeSummary('text')).resolves.toBeUndefined();
  });
});
