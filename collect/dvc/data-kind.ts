import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

const CODE: ReadonlySet<string> = new Set([
  ...['.py', '.pyx', '.pyi', '.ipynb', '.r', '.rmd', '.qmd', '.jl', '.sh', '.bash', '.zsh', '.ps1'],
  ...['.bat', '.js', '.mjs', '.ts', '.java', '.scala', '.kt', '.go', '.rs', '.c', '.cc', '.cpp'],
  ...['.cu', '.h', '.hpp', '.cs', '.sql', '.lua', '.m', '.pl', '.rb'],
  // What configures the code.
  ...['.yaml', '.yml', '.toml', '.ini', '.cfg', '.lock'],
]);
const CODE_NAME = /^(?:Dockerfile|Makefile|\.gitignore|requirements[\w.-]*\.txt)$/;
const MODEL: ReadonlySet<string> = new Set([
  ...['.onnx', '.pt', '.pth', '.ckpt', '.keras', '.safetensors', '.gguf', '.pb', '.tflite'],
  ...['.mlmodel', '.ubj', '.cbm', '.skops'],
]);
/** These hold data as often; then the name tells. */
const PERHAPS_MODEL: ReadonlySet<string> = new Set([
  ...['', '.pkl', '.pickle', '.joblib', '.h5', '.hdf5', '.bin', '.json', '.txt', '.rds'],
]);
const MODEL_NAME =
  /(?:^|[^a-z])(?:models?|weights?|checkpoints?|estimator|classifier)(?:[^a-z]|$)/i;

/** Whether a file is code or configuration, by its name. */
export function isCode(path: string): boolean {
  return CODE.has(posix.extname(path).toLowerCase()) || CODE_NAME.test(posix.basename(path));
}

/** Whether a file or directory is a model, by its name. */
export function isModel(path: string): boolean {
  const extension = posix.extname(path).toLowerCase();
  if (MODEL.has(extension)) return true;
  return PERHAPS_MODEL.has(extension) && MODEL_NAME.test(posix.basename(path, extension));
}

/** Whether a directory has more files of code in it than others; what cannot be read has not. */
export async function isCodeFolder(directory: string, path: string): Promise<boolean> {
  const entries = await readdir(join(directory, path), { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.filter(({ name }) => isCode(name)).length > files.length / 2;
}
