import { describe, expect, it } from 'vitest';
import { planDownloads } from '../../../core/card/download.ts';
import { pythonCode } from '../../../core/card/python-code.ts';
import type { Artifact } from '../../../core/generated/schema-types.ts';
import { directory, file } from './examples.ts';

function codeFor(artifacts: Artifact[], name = 'x') {
  return pythonCode(planDownloads(artifacts), { folder: 'iris-1', framework: { name } });
}

describe('pythonCode', () => {
  it.each([
    [[directory('out/m', ['sub/MLmodel', 'a.onnx'])], 'mlflow.pyfunc.load_model("iris-1/m/sub")'],
    [[directory('out/m', ['MLmodel'])], 'mlflow.pyfunc.load_model("iris-1/m")'],
    [[file('a.txt', 1), file('out/m.onnx', 1)], 'onnxruntime.InferenceSession("iris-1/m.onnx")'],
    [[directory('m', ['w.safetensors'])], 'load_file("iris-1/m/w.safetensors")'],
    [[file('m.gguf', 1)], 'Llama(model_path="iris-1/m.gguf")'],
    [[file('m.joblib', 1)], 'joblib.load("iris-1/m.joblib")'],
    [[file('m.PKL', 1)], 'joblib.load("iris-1/m.PKL")'],
    [[file('labels.json', 1), file('m.json', 2)], 'open("iris-1/m.json", "rb")'],
    [[file('m.json', 1)], 'open("iris-1/m.json", "rb")'],
  ])('loads what is there: case %#', (artifacts, call) => {
    expect(codeFor(artifacts)?.lines.join('\n')).toContain(call);
  });

  it('loads tensors for the library that trained them', () => {
    const [tensors] = [[file('m.safetensors', 1)]];
    expect(codeFor(tensors, 'torch')?.lines[0]).toBe('from safetensors.torch import load_file');
    expect(codeFor(tensors, 'jax')?.lines[0]).toBe('from safetensors.numpy import load_file');
  });

  it('warns of pickles, which run code', () => {
    expect(codeFor([file('m.pkl', 1)])?.warning).toContain('runs code');
    expect(codeFor([directory('m', ['MLmodel', 'python_model.pkl'])])?.warning).not.toBeNull();
    expect(codeFor([file('m.onnx', 1)])?.warning).toBeNull();
  });

  it('loads nothing of nothing', () => {
    expect(codeFor([])).toBeNull();
  });
});
