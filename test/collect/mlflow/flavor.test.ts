import { describe, expect, it } from 'vitest';
import { toFramework, toRuntime } from '../../../collect/mlflow/flavor.ts';

const WRAPPER = { python_function: { python_version: '3.11.7' } };

describe('toFramework', () => {
  it.each([
    ['sklearn', { sklearn_version: '1.9.1' }, { name: 'scikit-learn', version: '1.9.1' }],
    ['pytorch', { pytorch_version: '2.9.0' }, { name: 'torch', version: '2.9.0' }],
    ['xgboost', { xgb_version: '3.1.0' }, { name: 'xgboost', version: '3.1.0' }],
    ['lightgbm', { lgb_version: '4.6.0' }, { name: 'lightgbm', version: '4.6.0' }],
    ['spark', { pyspark_version: '4.0.0' }, { name: 'pyspark', version: '4.0.0' }],
    ['onnx', { onnx_version: '1.19.0' }, { name: 'onnx', version: '1.19.0' }],
    ['of_our_own', {}, { name: 'of_our_own' }],
  ])('knows the package behind the flavor %s', (flavor, config, framework) => {
    expect(toFramework({ flavors: { ...WRAPPER, [flavor]: config } })).toEqual(framework);
  });

  it.each([[{}], [{ flavors: WRAPPER }], [{ flavors: 'sklearn' }], [{ flavors: null }], [null]])(
    'is null for %j',
    (model) => {
      expect(toFramework(model)).toBeNull();
    },
  );
});

describe('toRuntime', () => {
  it('is the Python that saved the model', () => {
    expect(toRuntime({ flavors: WRAPPER })).toBe('python 3.11.7');
    expect(toRuntime({ flavors: { python_function: { python_version: 3.11 } } })).toBeNull();
    expect(toRuntime({})).toBeNull();
  });
});
