import { describe, expect, it } from 'vitest';
import { outputFolders } from '../../collect/output-folders.ts';
import { trainingOutput } from '../builders/training-output.ts';

const MODEL = '/w/models/iris';

describe('outputFolders', () => {
  it.each([
    ['the top folder and the one around it', ['out/a.bin', 'out/b/c.bin'], ['/w/out', '/w', MODEL]],
    ['each top folder', ['x/a/1', 'x/b/1'], ['/w/x/a', '/w/x/b', '/w/x', MODEL]],
    ['nothing around the directory itself', ['a.bin', 'out/b.bin'], ['/w', MODEL]],
    ['nothing around a folder elsewhere', ['../tmp/out/a.bin'], ['/tmp/out', MODEL]],
    ['a folder once', ['models/iris/a.bin'], [MODEL, '/w/models']],
    ['the folder of the model alone', [], [MODEL]],
  ])('are %s', (_, artifacts, folders) => {
    expect(outputFolders(trainingOutput('/w', artifacts))).toEqual(folders);
  });
});
