import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFieldPath } from '../../../core/document/field-path.ts';
import type { MetadataFile } from '../../../core/generated/schema-types.ts';
import {
  assembleMetadata,
  type MetadataSources,
} from '../../../core/metadata/assemble-metadata.ts';

const NOTHING: MetadataSources = {
  model: 'iris',
  metadata: null,
  hyperparameters: null,
  metrics: null,
  modelFile: null,
  found: [],
  collected: { source: {}, training: {} },
};

const COMMIT = '2c26b46b68ffc68ff99b453c1d30413413422d70';

const ENOUGH: MetadataSources = {
  ...NOTHING,
  metadata: {
    from: 'out/metadata.yml',
    fields: {
      training: { datasets: [{ name: 'iris', version: '1.2.1' }], hyperparameters: { trees: 25 } },
    },
  },
  metrics: {
    from: 'out/metrics.json',
    fields: { evaluation: [{ dataset: 'iris-holdout', metrics: { accuracy: 0.96 } }] },
  },
  modelFile: {
    from: 'models/iris/model.yml',
    fields: { description: 'Tells species apart.', owners: ['@alice'] },
  },
  collected: {
    source: { repository: 'acme/flowers', commit: COMMIT, dirty: true },
    training: { runtime: 'python 3.13.1' },
  },
};

describe('assembleMetadata', () => {
  it('puts together what each source knows', () => {
    expect(assembleMetadata(ENOUGH)).toMatchObject({
      ok: true,
      declared: {
        description: 'Tells species apart.',
        owners: ['@alice'],
        source: { repository: 'acme/flowers', commit: COMMIT, dirty: true },
        training: {
          datasets: [{ name: 'iris', version: '1.2.1' }],
          hyperparameters: { trees: 25 },
          runtime: 'python 3.13.1',
        },
        evaluation: [
          { dataset: 'iris-holdout', metrics: { accuracy: { value: 0.96, direction: 'higher' } } },
        ],
      },
      notices: [],
      origins: expect.arrayContaining([
        { field: 'owners', from: 'models/iris/model.yml' },
        { field: 'training.hyperparameters.trees', from: 'out/metadata.yml' },
        { field: 'training.runtime', from: 'the machine' },
        { field: 'evaluation[0].metrics.accuracy', from: 'out/metrics.json' },
      ]),
    });
  });

  it('takes a field from the first of metadata, inputs, model.yml and machine, and says so', () => {
    const training = (seed: number) => ({ training: { seed } });
    const sources: MetadataSources = {
      ...ENOUGH,
      metadata: {
        from: 'metadata',
        fields: { training: { ...ENOUGH.metadata?.fields.training, seed: 1 } },
      },
      hyperparameters: { from: 'hyperparameters', fields: training(2) },
      modelFile: { from: 'model', fields: { ...ENOUGH.modelFile?.fields, ...training(3) } },
      collected: { ...ENOUGH.collected, training: { seed: 1 } },
    };
    expect(assembleMetadata(sources)).toMatchObject({
      ok: true,
      declared: { training: { seed: 1 } },
      notices: [
        {
          field: 'training.seed',
          message: 'metadata says 1, hyperparameters says 2; the former is recorded',
        },
        {
          field: 'training.seed',
          message: 'metadata says 1, model says 3; the former is recorded',
        },
      ],
    });
  });

  it('puts the metrics of one data set and split together, and keeps splits apart', () => {
    const evaluation = (entries: MetadataFile['evaluation']): MetadataFile =>
      entries === undefined ? {} : { evaluation: entries };
    const assembled = assembleMetadata({
      ...ENOUGH,
      metadata: {
        from: 'metadata',
        fields: {
          ...ENOUGH.metadata?.fields,
          ...evaluation([{ dataset: 'iris', split: 'test', rows: 30, metrics: { f1: 0.9 } }]),
        },
      },
      metrics: {
        from: 'metrics',
        fields: evaluation([
          { dataset: 'iris', split: 'test', metrics: { loss: 0.1, f1: 0.9 } },
          { dataset: 'iris', metrics: { f1: { value: 0.5, direction: 'lower' } } },
        ]),
      },
    });
    expect(assembled).toMatchObject({
      notices: [],
      declared: {
        evaluation: [
          {
            dataset: 'iris',
            split: 'test',
            rows: 30,
            metrics: {
              f1: { value: 0.9, direction: 'higher' },
              loss: { value: 0.1, direction: 'lower' },
            },
          },
          { dataset: 'iris', metrics: { f1: { value: 0.5, direction: 'lower' } } },
        ],
      },
    });
  });

  it('names all that is missing, where it belongs, with a line to paste', () => {
    const assembled = assembleMetadata(NOTHING);
    expect(assembled.ok ? [] : assembled.problems).toEqual([
      at('models/iris/model.yml', 'description', /add to models\/iris\/model.yml: description: /),
      at('models/iris/model.yml', 'owners', /owners: \['@alice'/),
      at('models/iris/model.yml', 'training.datasets', /training: \{datasets: \[\{name: iris, /),
      at(null, 'training.hyperparameters', /input "hyperparameters", or add to the file of/),
      at(null, 'evaluation', /input "metrics".*evaluation: \[\{dataset: iris-holdout, metrics/),
      at(null, 'source.repository', /GitHub Actions/),
      at(null, 'source.commit', /inside a git checkout/),
    ]);
  });

  it('sends people to the metadata file where there is one', () => {
    const metadata = { from: 'out/metadata.yml', fields: { training: { datasets: [] } } };
    const assembled = assembleMetadata({ ...ENOUGH, metadata });
    expect(assembled.ok ? [] : assembled.problems).toEqual([
      at('out/metadata.yml', 'training.datasets', /add to out\/metadata.yml/),
      at('out/metadata.yml', 'training.hyperparameters', /add to out\/metadata.yml/),
    ]);
  });

  it('takes an empty mapping for the answer that there are no hyperparameters', () => {
    const hyperparameters = { from: 'p.json', fields: { training: { hyperparameters: {} } } };
    const metadata = {
      from: 'm',
      fields: { training: { datasets: [{ name: 'a', version: '1' }] } },
    };
    expect(assembleMetadata({ ...ENOUGH, metadata, hyperparameters })).toMatchObject({
      ok: true,
      declared: { training: { hyperparameters: {} } },
    });
  });

  it('never loses what somebody wrote: it is recorded, or a notice names it', () => {
    const names = fc.constantFrom('a', 'b', 'c', '__proto__', 'x.y', 'constructor');
    const dictionary = fc.dictionary(names, fc.jsonValue({ maxDepth: 1 }));
    const layer = fc.record({ training: fc.record({ hyperparameters: dictionary }) });
    fc.assert(
      fc.property(layer, layer, layer, (first, second, third) => {
        const assembled = assembleMetadata({
          ...ENOUGH,
          metadata: {
            from: '1',
            fields: { training: { datasets: [{ name: 'a', version: '1' }], ...first.training } },
          },
          hyperparameters: { from: '2', fields: second },
          modelFile: { from: '3', fields: { ...ENOUGH.modelFile?.fields, ...third } },
        });
        if (!assembled.ok) throw new Error('nothing is missing');
        const recorded = assembled.declared.training.hyperparameters;
        for (const { training } of [first, second, third]) {
          for (const [name, value] of Object.entries(training.hyperparameters)) {
            const field = renderFieldPath(['training', 'hyperparameters', name]);
            const noticed = assembled.notices.some((notice) => notice.field === field);
            if (!noticed) expect(recorded[name]).toEqual(value);
            expect(Object.hasOwn(recorded, name)).toBe(true);
          }
        }
      }),
    );
  });
});

function at(file: string | null, field: string, message: RegExp): unknown {
  return { file, line: null, column: null, field, message: expect.stringMatching(message) };
}
