import { describe, expect, it } from 'vitest';
import { parseArtifactPath } from '../../../core/model/artifact-path.ts';

describe('parseArtifactPath', () => {
  it.each(['model.onnx', 'out/model.onnx', 'out/.config/a b.json', 'modèle/ß.bin', 'a..b/c...d'])(
    'takes %j as it is',
    (path) => {
      expect(parseArtifactPath(path)).toBe(path);
    },
  );

  it.each([
    '',
    '.',
    '..',
    '../model.onnx',
    'out/../../model.onnx',
    'out/./model.onnx',
    'out//model.onnx',
    'out/',
    '/etc/passwd',
    'C:/windows/model.onnx',
    'C:model.onnx',
    '\\\\host\\share',
    'out\\..\\model.onnx',
    'model.onnx:stream',
    'model\u0000.onnx',
    'model\n.onnx',
    'xnno.\u202eledom',
    'out./model.onnx',
    'out /model.onnx',
    'nul',
    'out/COM1.txt',
    'a'.repeat(1001),
  ])('refuses %j', (path) => {
    expect(() => parseArtifactPath(path)).toThrow(
      expect.objectContaining({ code: 'INVALID_DOCUMENT' }),
    );
  });
});
