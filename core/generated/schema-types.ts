// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Who answers for the model: GitHub users or teams.
 *
 * @minItems 1
 */
export type Owners = string[];
/**
 * A data set that training read.
 */
export type Dataset = {
  /**
   * What people call it.
   */
  name: string;
  /**
   * Where it lies.
   */
  uri?: string;
  /**
   * The file or directory that was read, from the folder of the registration.
   */
  path?: string;
  /**
   * Its version, as its keeper counts.
   */
  version?: string;
  /**
   * What pins the data: "sha256:" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the "md5:" that DVC keeps, which ends in ".dir" for a directory.
   */
  digest?: string;
  /**
   * The part that was read.
   */
  split?: string;
  /**
   * How many rows that part has.
   */
  rows?: number;
  /**
   * An SPDX identifier, or the licence's name.
   */
  license?: string;
};
/**
 * One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.
 */
export type Artifact = {
  /**
   * Where it lay, from the folder it was registered from.
   */
  path: string;
  /**
   * Bytes; of a directory, those of all its files together.
   */
  size: number;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
  /**
   * What kind of file it is; application/x-tar for a directory.
   */
  mediaType?: string;
  /**
   * The release assets that hold it, in order: joined they are the file, or the tar of the directory.
   *
   * @minItems 1
   */
  assets?: StoredAsset[];
  /**
   * Of a directory: every file in it, sorted by path.
   *
   * @minItems 1
   */
  files?: PackedFile[];
  /**
   * Where an artifact outside of GitHub lies; without a user, password or signature.
   */
  uri?: string;
};
/**
 * What the headers of weight files tell.
 */
export type Weights = Weights1[];
/**
 * The models this one was made from.
 */
export type Lineage = Parent[];
/**
 * A data set that training read. A path in the working directory is enough: the registration takes its digest.
 */
export type KnownDataset = {
  /**
   * What people call it.
   */
  name: string;
  /**
   * Where it lies.
   */
  uri?: string;
  /**
   * The file or directory that was read, from the folder of the registration.
   */
  path?: string;
  /**
   * Its version, as its keeper counts.
   */
  version?: string;
  /**
   * What pins the data: "sha256:" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the "md5:" that DVC keeps, which ends in ".dir" for a directory.
   */
  digest?: string;
  /**
   * The part that was read.
   */
  split?: string;
  /**
   * How many rows that part has.
   */
  rows?: number;
  /**
   * An SPDX identifier, or the licence's name.
   */
  license?: string;
};
/**
 * A number; or a mapping with value, direction and confidenceInterval.
 */
export type MeasuredMetric =
  | number
  | {
      /**
       * The figure.
       */
      value: number;
      /**
       * Which way is better.
       */
      direction?: 'higher' | 'lower';
      confidenceInterval?: ConfidenceInterval;
    };
/**
 * A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.
 */
export type ThresholdRule = {
  /**
   * The metric's name in the version's evaluation.
   */
  metric: string;
  /**
   * The data set it was measured on.
   */
  dataset: string;
  /**
   * The part of the data set. Absent: the only part it was judged on.
   */
  split?: string;
  /**
   * Passes from this figure on.
   */
  atLeast?: number;
  /**
   * Passes up to this figure.
   */
  atMost?: number;
};
/**
 * Fields of metadata.json that must be there and not be empty; [] means every element of a list, of which there must be one.
 *
 * @minItems 1
 */
export type RequiredMetadataRule = string[];
/**
 * Once, from a date to a date; or every week, on days and between times of day. Where clocks are put back, a window is as long as they show it.
 */
export type FreezeWindow = {
  /**
   * What people call it.
   */
  name?: string;
  /**
   * Every week, on these days.
   *
   * @minItems 1
   */
  days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * The first date, or date and time; with days the time of day. Absent with days: 00:00.
   */
  from?: string;
  /**
   * The last date, which counts whole; or the date and time at which it ends; with days the time of day, 24:00 being the end of the day. Absent with days: 24:00.
   */
  to?: string;
  /**
   * A name of the IANA time zone database.
   */
  timeZone: string;
};

/**
 * metadata.json: all that is known of one registered version. The Action writes it, once; a pointer pins its sha256, and it pins the sha256 of every artifact.
 */
export interface ModelVersion {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * The version of this format. It grows only when a reader of the old one would misread the new one.
   */
  schemaVersion: 1;
  /**
   * The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.
   */
  model: string;
  /**
   * A SemVer 2.0.0 version without a leading "v" and without build metadata.
   */
  version: string;
  /**
   * When the version was registered: a time in UTC, RFC 3339, to the second or finer.
   */
  registeredAt: string;
  /**
   * What the model does, in a sentence or a few; Markdown is allowed.
   */
  description: string;
  owners: Owners;
  source: Source;
  training: Training;
  /**
   * One entry for each data set and split the version was judged on.
   *
   * @minItems 1
   */
  evaluation: Evaluation[];
  /**
   * What training produced: files and directories that are assets of the release, and references to what lies elsewhere.
   *
   * @minItems 1
   */
  artifacts: Artifact[];
  interface?: Interface;
  weights?: Weights;
  documentation?: Documentation;
  lineage?: Lineage;
  tags?: Tags;
}
/**
 * The code the version was made from, and the run that made it. The Action fills it in.
 */
export interface Source {
  /**
   * owner/name on GitHub.
   */
  repository: string;
  /**
   * A full git commit id.
   */
  commit: string;
  /**
   * The branch or tag that the run started from.
   */
  ref?: string;
  /**
   * The model's folder in the repository.
   */
  path?: string;
  /**
   * The pull request the run belongs to.
   */
  pullRequest?: number;
  /**
   * true: the working tree held changes that the commit does not have.
   */
  dirty: boolean;
  run?: WorkflowRun;
}
/**
 * The workflow run that registered the version.
 */
export interface WorkflowRun {
  /**
   * GitHub's number of the run.
   */
  id: number;
  /**
   * Which attempt of the run, from 1.
   */
  attempt: number;
  /**
   * The run's page.
   */
  url: string;
  /**
   * The workflow's name.
   */
  workflow?: string;
  /**
   * Who started it.
   */
  actor?: string;
  /**
   * The machine it ran on: its image, system and architecture.
   */
  runner?: string;
}
/**
 * What the version was trained on, and how.
 */
export interface Training {
  /**
   * The data sets that training read; each with a digest or a version, so that a later reader can find the same data.
   *
   * @minItems 1
   */
  datasets: Dataset[];
  hyperparameters: Hyperparameters;
  framework?: Framework;
  /**
   * The interpreter and platform training ran on.
   */
  runtime?: string;
  lockfile?: Lockfile;
  /**
   * The seed of the random numbers.
   */
  seed?: number;
  /**
   * How long training took, in seconds.
   */
  durationSeconds?: number;
}
/**
 * What was chosen before training: name and value.
 */
export interface Hyperparameters {
  [k: string]: unknown;
}
/**
 * The library that trained the model.
 */
export interface Framework {
  /**
   * What its package is called.
   */
  name: string;
  /**
   * The version that was installed.
   */
  version?: string;
}
/**
 * The file that pins the dependencies of training.
 */
export interface Lockfile {
  /**
   * From the root of the repository.
   */
  path: string;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
}
/**
 * How the version did on one data set and split.
 */
export interface Evaluation {
  /**
   * The data set's name.
   */
  dataset: string;
  /**
   * The part it was judged on.
   */
  split?: string;
  /**
   * The file or directory that was read, from the folder of the registration.
   */
  path?: string;
  /**
   * What pins the data: "sha256:" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the "md5:" that DVC keeps, which ends in ".dir" for a directory.
   */
  digest?: string;
  /**
   * How many rows it was judged on.
   */
  rows?: number;
  metrics: Metrics;
  /**
   * The same metrics on parts of the data, for fairness.
   */
  slices?: Slice[];
}
/**
 * Metrics by name.
 */
export interface Metrics {
  [k: string]: Metric;
}
/**
 * One measured figure.
 */
export interface Metric {
  /**
   * The figure.
   */
  value: number;
  /**
   * Which way is better.
   */
  direction: 'higher' | 'lower';
  confidenceInterval?: ConfidenceInterval;
}
/**
 * Between which figures the true one lies, at a level of confidence.
 */
export interface ConfidenceInterval {
  /**
   * The lower end.
   */
  lower: number;
  /**
   * The upper end.
   */
  upper: number;
  /**
   * The level of confidence, between 0 and 1.
   */
  level?: number;
}
export interface Slice {
  /**
   * Which part.
   */
  name: string;
  /**
   * How many rows that part has.
   */
  rows?: number;
  metrics: Metrics;
}
/**
 * One asset of the release.
 */
export interface StoredAsset {
  /**
   * Its name on the release.
   */
  name: string;
  /**
   * Bytes.
   */
  size: number;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
}
/**
 * One file of a directory, and where its content stands in the tar.
 */
export interface PackedFile {
  /**
   * From the directory, with slashes.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
  /**
   * The first byte of its content, from the beginning of the joined assets.
   */
  offset: number;
}
/**
 * What the model takes and gives.
 */
export interface Interface {
  /**
   * What it takes.
   */
  inputs: Field[];
  /**
   * What it gives.
   */
  outputs: Field[];
}
export interface Field {
  /**
   * The column or tensor.
   */
  name: string;
  /**
   * The data type.
   */
  type: string;
  /**
   * The tensor's shape; -1 is a dimension of any length.
   */
  shape?: number[];
  /**
   * false: may be left out. Absent means true.
   */
  required?: boolean;
  /**
   * What it means, and its unit.
   */
  description?: string;
}
export interface Weights1 {
  /**
   * The file, from the folder it was registered from.
   */
  path: string;
  /**
   * Its format.
   */
  format: 'safetensors' | 'onnx' | 'gguf';
  /**
   * The kind of network, as the file names it.
   */
  architecture?: string;
  /**
   * How many numbers training found, all tensors together.
   */
  parameters?: number;
  /**
   * How many of the parameters are kept in which data type.
   */
  dataTypes?: {
    [k: string]: number;
  };
  /**
   * ONNX: the operator sets it needs, by domain; "ai.onnx" is the standard one.
   */
  opsets?: {
    [k: string]: number;
  };
  /**
   * Each tensor, where there are not too many to list.
   */
  tensors?: Tensor[];
}
export interface Tensor {
  /**
   * Its name in the file.
   */
  name: string;
  /**
   * Its data type.
   */
  type: string;
  /**
   * Its dimensions.
   */
  shape: number[];
}
/**
 * What a user and a reviewer must know.
 */
export interface Documentation {
  /**
   * What the model is for, and for whom.
   */
  intendedUse?: string;
  /**
   * Where it must not be trusted.
   */
  limitations?: string;
  /**
   * An SPDX identifier, or the licence's name.
   */
  license?: string;
  /**
   * What could go wrong, and for whom.
   */
  risks?: string;
  /**
   * What personal data was involved.
   */
  privacy?: string;
  /**
   * Where to read on.
   */
  links?: Link[];
}
export interface Link {
  /**
   * What one reads there.
   */
  title: string;
  /**
   * An address that begins with https:// or http://.
   */
  url: string;
}
export interface Parent {
  /**
   * How this model came from the parent.
   */
  relation:
    | 'fine-tuned-from'
    | 'distilled-from'
    | 'quantized-from'
    | 'adapter-of'
    | 'merged-from'
    | 'ensemble-of'
    | 'derived-from';
  /**
   * model@version of this registry, or a URI.
   */
  parent: string;
}
/**
 * Free keys and values.
 */
export interface Tags {
  [k: string]: string;
}
/**
 * The file that training writes, or a person: what is known of one version before it is registered. What it leaves out comes from models/<model>/model.yml, from the other inputs of the Action, or from the machine.
 */
export interface MetadataFile {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * What the model does, in a sentence or a few; Markdown is allowed.
   */
  description?: string;
  owners?: Owners;
  training?: PartialTraining;
  /**
   * One entry for each data set and split.
   */
  evaluation?: MeasuredEvaluation[];
  /**
   * Artifacts outside of GitHub; those that the registration uploads are not listed here.
   */
  artifacts?: ExternalArtifact[];
  interface?: Interface;
  weights?: Weights;
  documentation?: Documentation;
  lineage?: Lineage;
  tags?: Tags;
}
/**
 * What the version was trained on, and how.
 */
export interface PartialTraining {
  /**
   * The data sets that training read.
   */
  datasets?: KnownDataset[];
  hyperparameters?: Hyperparameters;
  framework?: Framework;
  /**
   * The interpreter and platform training ran on.
   */
  runtime?: string;
  lockfile?: Lockfile;
  /**
   * The seed of the random numbers.
   */
  seed?: number;
  /**
   * How long training took, in seconds.
   */
  durationSeconds?: number;
}
/**
 * How the version did on one data set and split.
 */
export interface MeasuredEvaluation {
  /**
   * The data set's name.
   */
  dataset: string;
  /**
   * The part it was judged on.
   */
  split?: string;
  /**
   * The file or directory that was read, from the folder of the registration.
   */
  path?: string;
  /**
   * What pins the data: "sha256:" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the "md5:" that DVC keeps, which ends in ".dir" for a directory.
   */
  digest?: string;
  /**
   * How many rows it was judged on.
   */
  rows?: number;
  metrics: MeasuredMetrics;
  /**
   * The same metrics on parts of the data, for fairness.
   */
  slices?: MeasuredSlice[];
}
/**
 * Metrics by name: a number, or a number with its direction and confidence interval.
 */
export interface MeasuredMetrics {
  [k: string]: MeasuredMetric;
}
export interface MeasuredSlice {
  /**
   * Which part.
   */
  name: string;
  /**
   * How many rows that part has.
   */
  rows?: number;
  metrics: MeasuredMetrics;
}
/**
 * A file that lies outside of GitHub; its size and digest pin it.
 */
export interface ExternalArtifact {
  /**
   * Where an artifact outside of GitHub lies; without a user, password or signature.
   */
  uri: string;
  /**
   * Bytes.
   */
  size: number;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
  /**
   * What it is called where the version is downloaded; the last part of the URI unless given.
   */
  path?: string;
  /**
   * What kind of file it is; application/x-tar for a directory.
   */
  mediaType?: string;
}
/**
 * models/<model>/model.yml: what stays the same from version to version, and what no machine knows.
 */
export interface ModelFile {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * What the model does, in a sentence or a few; Markdown is allowed.
   */
  description?: string;
  owners: Owners;
  training?: PartialTraining;
  interface?: Interface;
  documentation?: Documentation;
  lineage?: Lineage;
  tags?: Tags;
}
/**
 * models/<model>/<stage>.yml: which version the stage should hold. Changed by pull request only.
 */
export interface PointerFile {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * A SemVer 2.0.0 version without a leading "v" and without build metadata.
   */
  version: string;
  /**
   * "sha256:" and 64 small hexadecimal digits.
   */
  digest: string;
}
/**
 * .github/model-registry.yml: the stages a version can be in, and what it must pass to get there. Always read from the branch a pull request goes into, never from the pull request.
 */
export interface RegistryConfig {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * The stages by name, in order. What is said here holds for every model.
   */
  stages: {
    [k: string]: StageConfig;
  };
  /**
   * What holds for some models instead, by name or pattern (* stands for any part of a name). A setting given here takes the place of the stage's own as a whole; of several patterns that fit, the later one has the last word.
   */
  models?: {
    [k: string]: ModelOverride;
  };
}
/**
 * One stage, and what a version must pass to get there.
 */
export interface StageConfig {
  /**
   * The GitHub environment that a version is deployed to. Absent: the stage's name. false: the stage is only a name for a version, and nothing is deployed.
   */
  environment?: string | boolean;
  /**
   * true: people depend on what runs there. Absent: true for the stage named production alone.
   */
  production?: boolean;
  /**
   * A version must have been in this earlier stage first, deployed there successfully.
   */
  after?: string;
  /**
   * For how long it must have run in the stage that `after` names. Absent: no time at all.
   */
  soak?: string;
  /**
   * Who may ask for a promotion to the stage, beside being allowed to write to the repository. Absent: everybody who may write.
   *
   * @minItems 1
   */
  promoters?: string[];
  approvals?: ApprovalsRule;
  /**
   * What a version must pass to be promoted to the stage. Each is one rule.
   */
  gates?: GateRule[];
  /**
   * Times at which nothing is promoted to the stage. A rollback is possible all the same.
   */
  freeze?: FreezeWindow[];
  deploy?: DeployConfig;
  /**
   * What follows a deployment that failed. report: it is said on the pull request. rollback: a pull request back to the last version that succeeded is opened; rollback-and-merge: and merged by the bot, where the rules of the branch let it. hold: nothing more is promoted until somebody comments /unhold. Absent: report.
   */
  onFailure?: 'report' | 'rollback' | 'rollback-and-merge' | 'hold';
  /**
   * How long after a version left the stage a rollback may bring it back; later it has to be promoted, and pass the gates. Nothing is deleted. Absent: for ever.
   */
  retention?: string;
  /**
   * true: what an administrator merges although a gate refused it is deployed, and the ledger says which gates were overridden. Absent: false; it is recorded, and not deployed.
   */
  allowOverrides?: boolean;
  /**
   * true: a pointer that was pushed without a pull request is judged by the gates and deployed. Absent: false; it is recorded, and not deployed.
   */
  allowDirectPush?: boolean;
}
/**
 * Who must have approved the pull request, as it is now. Neither who wrote, asked for or last pushed it counts, nor anybody who may not write to the repository.
 */
export interface ApprovalsRule {
  /**
   * How many people.
   */
  count: number;
  /**
   * Whose approvals count. codeowners: those whom CODEOWNERS of the base branch names for the pointer. Absent: everybody's who may write.
   *
   * @minItems 1
   */
  from?: ('codeowners' | string)[];
}
/**
 * One rule: its name and its terms.
 */
export interface GateRule {
  threshold?: ThresholdRule;
  'no-regression'?: NoRegressionRule;
  'required-metadata'?: RequiredMetadataRule;
  slices?: SlicesRule;
  significance?: SignificanceRule;
  age?: AgeRule;
  size?: SizeRule;
  /**
   * compatible: who calls the champion can call the challenger: what it takes may become more, what it gives less. unchanged: the same inputs and outputs. The first version of a stage passes; against a champion without an interface nothing can be judged.
   */
  interface?: 'compatible' | 'unchanged';
  /**
   * The version's source commit is on the default branch of this repository.
   */
  'default-branch'?: true;
  expression?: ExpressionRule;
}
/**
 * A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata. Both must have been measured on the same data, by the digest that their metadata records.
 */
export interface NoRegressionRule {
  /**
   * The metric's name in the version's evaluation.
   */
  metric: string;
  /**
   * The data set it was measured on.
   */
  dataset: string;
  /**
   * The part of the data set. Absent: the only part it was judged on.
   */
  split?: string;
  /**
   * In the metric's own unit. Absent: 0.
   */
  tolerance?: number;
  /**
   * As a part of the champion's figure, whatever its sign: 0.02 is 2 %. In place of tolerance.
   */
  relativeTolerance?: number;
  /**
   * true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass.
   */
  allowOtherData?: boolean;
}
/**
 * A metric on the slices of the data that the evaluation lists, for fairness; each of them must have it. Without limits: it must be there for at least two.
 */
export interface SlicesRule {
  /**
   * The metric's name in the version's evaluation.
   */
  metric: string;
  /**
   * The data set it was measured on.
   */
  dataset: string;
  /**
   * The part of the data set. Absent: the only part it was judged on.
   */
  split?: string;
  /**
   * The lowest figure of any slice reaches this; where higher is better that is the worst.
   */
  worstAtLeast?: number;
  /**
   * The highest figure of any slice is at most this; where lower is better that is the worst.
   */
  worstAtMost?: number;
  /**
   * The figures of the best and the worst slice differ by at most this; there must be two.
   */
  gapAtMost?: number;
  /**
   * Slices with fewer rows are left out; so are those that do not tell. Absent: all count.
   */
  minRows?: number;
}
/**
 * What the confidence intervals tell of challenger and champion, measured on the same data. not-worse: the challenger's interval does not lie wholly on the worse side of the champion's. better: it lies wholly on the better side. Where an interval or its level is missing, or the levels differ, the gate cannot be judged.
 */
export interface SignificanceRule {
  /**
   * The metric's name in the version's evaluation.
   */
  metric: string;
  /**
   * The data set it was measured on.
   */
  dataset: string;
  /**
   * The part of the data set. Absent: the only part it was judged on.
   */
  split?: string;
  /**
   * What must be shown.
   */
  is: 'not-worse' | 'better';
  /**
   * true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass.
   */
  allowOtherData?: boolean;
}
/**
 * How long ago the version was registered; an age at the very limit passes.
 */
export interface AgeRule {
  /**
   * Older ones do not pass.
   */
  atMost?: string;
  /**
   * Younger ones do not pass yet.
   */
  atLeast?: string;
}
/**
 * All artifacts of the version together, those outside of GitHub too; kB, MB, GB and TB count in thousands, KiB, MiB, GiB and TiB in 1024s.
 */
export interface SizeRule {
  /**
   * A number of bytes, with a unit.
   */
  atMost: string;
}
/**
 * A condition in CEL (https://cel.dev) over `challenger` and `champion`, their metadata.json as it is; `champion` is null where the stage holds no version. It must be true; what cannot be evaluated is unknown. Figures are doubles: add and divide with 1.0, not 1. matches() is not available.
 */
export interface ExpressionRule {
  /**
   * The condition.
   */
  cel: string;
  /**
   * The condition in words, for people.
   */
  says: string;
}
/**
 * How the deployment is started and watched.
 */
export interface DeployConfig {
  /**
   * A file in .github/workflows that is dispatched with the input `deployment`. Absent: the deployment event starts it, which needs the bot to run as a GitHub App.
   */
  workflow?: string;
  /**
   * A deployment without an end after this time is reported. Absent: 6 hours.
   */
  timeout?: string;
  /**
   * fail: it counts as failed then. Absent: report.
   */
  onTimeout?: 'report' | 'fail';
}
export interface ModelOverride {
  /**
   * Stages that are named above, with the settings that differ.
   */
  stages: {
    [k: string]: StageConfig;
  };
}
