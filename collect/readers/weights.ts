import { dirname, extname, resolve } from 'node:path';
import type { MetadataFile } from '../../core/generated/schema-types.ts';
import type { Notice } from '../../core/metadata/merge-log.ts';
import { type Findings, NOTHING_FOUND, type Reader, type TrainingOutput } from '../reader.ts';
import { shownPath } from '../shown-path.ts';
import { combineHeaders, type WeightsFile } from '../weights/combine-headers.ts';
import { readGguf } from '../weights/gguf.ts';
import { HeaderFault, quoted } from '../weights/header-fault.ts';
import { readOnnx } from '../weights/onnx.ts';
import { type RandomAccess, withFile } from '../weights/random-access.ts';
import { readSafetensors } from '../weights/safetensors.ts';
import type { WeightsHeader } from '../weights/weights-header.ts';

type ReadHeader = (file: RandomAccess) => WeightsHeader;

const FORMATS: ReadonlyMap<string, ReadHeader> = new Map([
  ['.safetensors', readSafetensors],
  ['.onnx', readOnnx],
  ['.gguf', readGguf],
]);

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Reads what the headers of weights files tell, never the weights. */
export const weightsReader: Reader = {
  name: 'weights',
  read: async (output) => readWeights(output),
};

interface ReadFile extends WeightsFile {
  readonly file: string;
}

function readWeights(output: TrainingOutput): Findings {
  const found = output.artifactFiles.flatMap((file) => {
    const read = FORMATS.get(extname(file).toLowerCase());
    return read === undefined ? [] : [readFile(file, { read, directory: output.directory })];
  });
  if (found.length === 0) return NOTHING_FOUND;
  const files = found.filter((one): one is ReadFile => 'header' in one);
  const faults = found.filter((one): one is Notice => 'message' in one);
  const { fields, notices } = combineHeaders(files);
  return {
    layers:
      files.length === 0
        ? []
        : [{ from: sourceName(files), fields: { ...fields, ...onlyInterface(files, output) } }],
    notices: [...faults, ...notices, ...files.flatMap((file) => missingData(file, output))],
  };
}

interface HowToRead {
  readonly read: ReadHeader;
  readonly directory: string;
}

function readFile(file: string, { read, directory }: HowToRead): ReadFile | Notice {
  const path = shownPath(file, directory);
  try {
    return { file, path, header: withFile(file, (content) => readHeader(content, read)) };
  } catch (error) {
    // Whatever is in a file that nobody asked to read, a registration does not fail for it.
    const fault = error instanceof Error ? error.message : String(error);
    return { field: 'weights', message: `the header of ${path} is not recorded: ${fault}` };
  }
}

function readHeader(file: RandomAccess, read: ReadHeader): WeightsHeader {
  const start = file.read(0, Math.min(LFS_POINTER.length, file.size));
  if (Buffer.from(start).toString('latin1') === LFS_POINTER) {
    throw new HeaderFault('it is a Git LFS pointer; check out with "lfs: true"');
  }
  return read(file);
}

function sourceName(files: readonly WeightsFile[]): string {
  const [first, ...others] = files;
  return first && others.length === 0 ? first.path : `the headers of ${files.length} weights files`;
}

/** Of several ONNX files, nobody can tell which one is the model and which a part of it. */
function onlyInterface(
  files: readonly WeightsFile[],
  { artifactFiles }: TrainingOutput,
): Pick<MetadataFile, 'interface'> {
  const count = artifactFiles.filter((file) => extname(file).toLowerCase() === '.onnx').length;
  const found = files.find(({ header }) => header.interface !== null)?.header.interface;
  return count === 1 && found ? { interface: found } : {};
}

/** Without the files that hold its data, an ONNX model cannot be loaded. */
function missingData(
  { file, path, header }: ReadFile,
  { artifactFiles }: TrainingOutput,
): readonly Notice[] {
  const missing = header.externalFiles.filter(
    (name) => !artifactFiles.includes(resolve(dirname(file), name)),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const message = `${path} keeps weights in ${missing.length} files that are no artifacts, the first ${quoted(first)}; add them to the input path`;
  return [{ field: 'artifacts', message }];
}
