import type { Framework } from '../generated/schema-types.ts';
import { type Download, localPath } from './download.ts';
import { pythonText } from './python-text.ts';

export interface PythonCode {
  readonly lines: readonly string[];
  /** What a reader must know before running it; Markdown. */
  readonly warning: string | null;
}

interface Loader {
  readonly file: RegExp;
  /** The path is a string of Python. */
  readonly toLines: (path: string, framework: string) => readonly string[];
  readonly warning?: string;
}

const PICKLE = /\.(?:joblib|pkl|pickle)$/i;
const PICKLE_WARNING =
  'A pickle runs code of its author when it is loaded: do so only if you trust who made it.';

/** The first whose file is there. */
const LOADERS: readonly Loader[] = [
  {
    file: /\.onnx$/i,
    toLines: (path) => [
      'import onnxruntime',
      '',
      `session = onnxruntime.InferenceSession(${path})`,
      'print([(one.name, one.type, one.shape) for one in session.get_inputs()])',
    ],
  },
  {
    file: /\.safetensors$/i,
    toLines: (path, framework) => [
      `from safetensors.${/torch|transformers/i.test(framework) ? 'torch' : 'numpy'} import load_file`,
      '',
      `tensors = load_file(${path})`,
    ],
  },
  {
    file: /\.gguf$/i,
    toLines: (path) => ['from llama_cpp import Llama', '', `model = Llama(model_path=${path})`],
  },
  {
    file: PICKLE,
    toLines: (path) => ['import joblib', '', `model = joblib.load(${path})`],
    warning: PICKLE_WARNING,
  },
  {
    file: /(?:)/,
    toLines: (path) => [`with open(${path}, "rb") as file:`, '    content = file.read()'],
  },
];

/** Loads the model from the folder of the download, by the kinds of files; of one kind the largest. */
export function pythonCode(
  downloads: readonly Download[],
  { folder, framework }: { readonly folder: string; readonly framework: Framework | undefined },
): PythonCode | null {
  const paths = downloads
    .flatMap(filesOf)
    .sort((a, b) => b.size - a.size)
    .map(({ path }) => path);
  const flavour = findMlflowFolder(downloads);
  if (flavour !== null) {
    const path = pythonText(`${folder}/${flavour}`);
    const lines = ['import mlflow', '', `model = mlflow.pyfunc.load_model(${path})`];
    return { lines, warning: paths.some((one) => PICKLE.test(one)) ? PICKLE_WARNING : null };
  }
  for (const { file, toLines, warning = null } of LOADERS) {
    const path = paths.find((one) => file.test(one));
    if (path === undefined) continue;
    const lines = toLines(pythonText(`${folder}/${path}`), framework?.name ?? '');
    return { lines, warning };
  }
  return null;
}

function findMlflowFolder(downloads: readonly Download[]): string | null {
  const path = downloads
    .filter(({ kind }) => kind === 'directory')
    .flatMap(filesOf)
    .map((file) => file.path)
    .find((one) => one.endsWith('/MLmodel'));
  return path?.slice(0, -'/MLmodel'.length) ?? null;
}

interface LocalFile {
  readonly path: string;
  readonly size: number;
}

function filesOf(download: Download): readonly LocalFile[] {
  const { artifact, kind, local } = download;
  if (kind !== 'directory') return [{ path: local, size: artifact.size }];
  return (artifact.files ?? []).map(({ path, size }) => ({
    path: localPath(download, path),
    size,
  }));
}
