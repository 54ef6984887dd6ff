// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const modelVersion = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json","title":"ModelVersion","description":"metadata.json: all that is known of one registered version. The Action writes it, once; a pointer pins its sha256, and it pins the sha256 of every artifact.","type":"object","additionalProperties":false,"required":["schemaVersion","model","version","registeredAt","description","owners","source","training","evaluation","artifacts"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"schemaVersion":{"const":1,"description":"The version of this format. It grows only when a reader of the old one would misread the new one."},"model":{"$ref":"#/$defs/modelName"},"version":{"$ref":"#/$defs/semanticVersion"},"registeredAt":{"$ref":"#/$defs/instant","description":"When the version was registered: a time in UTC, RFC 3339, to the second or finer."},"description":{"$ref":"#/$defs/description"},"owners":{"$ref":"#/$defs/owners"},"source":{"$ref":"#/$defs/source"},"training":{"$ref":"#/$defs/training"},"evaluation":{"type":"array","minItems":1,"description":"One entry for each data set and split the version was judged on.","items":{"$ref":"#/$defs/evaluation"}},"artifacts":{"type":"array","minItems":1,"description":"What training produced: files and directories that are assets of the release, and references to what lies elsewhere.","items":{"$ref":"#/$defs/artifact"}},"interface":{"$ref":"#/$defs/interface"},"weights":{"$ref":"#/$defs/weights"},"documentation":{"$ref":"#/$defs/documentation"},"lineage":{"$ref":"#/$defs/lineage"},"tags":{"$ref":"#/$defs/tags"}},"$defs":{"modelName":{"type":"string","description":"The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100,"examples":["iris","fraud-scorer"]},"stageName":{"type":"string","description":"A stage's name: small letters, digits and single hyphens.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":50,"examples":["staging","production"]},"semanticVersion":{"type":"string","description":"A SemVer 2.0.0 version without a leading \"v\" and without build metadata.","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$","maxLength":100,"examples":["1.4.0","2.0.0-rc.1"]},"digest":{"type":"string","description":"\"sha256:\" and 64 small hexadecimal digits.","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"dataDigest":{"type":"string","description":"What pins the data: \"sha256:\" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the \"md5:\" that DVC keeps, which ends in \".dir\" for a directory.","pattern":"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","md5:a304afb96060aad90176268345e10355.dir"]},"commit":{"type":"string","description":"A full git commit id.","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","examples":["2c26b46b68ffc68ff99b453c1d30413413422d70"]},"instant":{"type":"string","description":"A time in UTC, RFC 3339, to the second or finer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","examples":["2026-03-01T12:00:00Z"]},"description":{"type":"string","minLength":1,"maxLength":10000,"description":"What the model does, in a sentence or a few; Markdown is allowed.","examples":["Tells the three iris species apart by four measurements of the flower."]},"owners":{"type":"array","minItems":1,"description":"Who answers for the model: GitHub users or teams.","items":{"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$","description":"@user or @organisation/team."},"examples":[["@alice","@acme/ml-platform"]]},"source":{"type":"object","title":"Source","description":"The code the version was made from, and the run that made it. The Action fills it in.","additionalProperties":false,"required":["repository","commit","dirty"],"properties":{"repository":{"type":"string","description":"owner/name on GitHub.","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$","examples":["acme/flowers"]},"commit":{"$ref":"#/$defs/commit"},"ref":{"type":"string","description":"The branch or tag that the run started from.","examples":["refs/heads/main"]},"path":{"type":"string","description":"The model's folder in the repository.","examples":["models/iris"]},"pullRequest":{"type":"integer","minimum":1,"description":"The pull request the run belongs to."},"dirty":{"type":"boolean","description":"true: the working tree held changes that the commit does not have."},"run":{"type":"object","title":"WorkflowRun","description":"The workflow run that registered the version.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"integer","minimum":1,"description":"GitHub's number of the run."},"attempt":{"type":"integer","minimum":1,"description":"Which attempt of the run, from 1."},"url":{"type":"string","description":"The run's page."},"workflow":{"type":"string","description":"The workflow's name."},"actor":{"type":"string","description":"Who started it."},"runner":{"type":"string","minLength":1,"description":"The machine it ran on: its image, system and architecture.","examples":["ubuntu24 20261115.1 linux-x64 github-hosted"]}}}}},"training":{"type":"object","title":"Training","description":"What the version was trained on, and how.","additionalProperties":false,"required":["datasets","hyperparameters"],"properties":{"datasets":{"type":"array","minItems":1,"description":"The data sets that training read; each with a digest or a version, so that a later reader can find the same data.","items":{"$ref":"#/$defs/dataset"}},"hyperparameters":{"$ref":"#/$defs/hyperparameters"},"framework":{"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}},"runtime":{"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1"]},"lockfile":{"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}},"seed":{"type":"integer","description":"The seed of the random numbers."},"durationSeconds":{"type":"number","minimum":0,"description":"How long training took, in seconds."}}},"dataset":{"type":"object","title":"Dataset","description":"A data set that training read.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]}],"properties":{"name":{"type":"string","minLength":1,"description":"What people call it.","examples":["iris"]},"uri":{"type":"string","description":"Where it lies.","examples":["s3://acme-data/iris.csv"]},"path":{"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/iris.csv"]},"version":{"type":"string","minLength":1,"description":"Its version, as its keeper counts.","examples":["1.2.1"]},"digest":{"$ref":"#/$defs/dataDigest"},"split":{"type":"string","minLength":1,"description":"The part that was read.","examples":["train"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["CC-BY-4.0"]}}},"hyperparameters":{"type":"object","description":"What was chosen before training: name and value.","additionalProperties":true,"examples":[{"trees":25,"maxFeatures":0.8}]},"evaluation":{"type":"object","title":"Evaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]},"path":{"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/holdout.csv"]},"digest":{"$ref":"#/$defs/dataDigest"},"rows":{"type":"integer","minimum":0,"description":"How many rows it was judged on."},"metrics":{"$ref":"#/$defs/metrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"Slice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/metrics"}}}}}},"metrics":{"type":"object","description":"Metrics by name.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/metric"},"examples":[{"accuracy":{"value":0.96,"direction":"higher"}}]},"metric":{"type":"object","title":"Metric","description":"One measured figure.","additionalProperties":false,"required":["value","direction"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"#/$defs/direction"},"confidenceInterval":{"$ref":"#/$defs/confidenceInterval"}}},"direction":{"enum":["higher","lower"],"description":"Which way is better."},"confidenceInterval":{"type":"object","title":"ConfidenceInterval","description":"Between which figures the true one lies, at a level of confidence.","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower end."},"upper":{"type":"number","description":"The upper end."},"level":{"type":"number","description":"The level of confidence, between 0 and 1.","exclusiveMinimum":0,"exclusiveMaximum":1,"examples":[0.95]}}},"artifact":{"type":"object","title":"Artifact","description":"One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.","additionalProperties":false,"required":["path","size","digest"],"anyOf":[{"required":["assets"]},{"required":["uri"]}],"properties":{"path":{"type":"string","minLength":1,"description":"Where it lay, from the folder it was registered from.","examples":["out/model.onnx"]},"size":{"type":"integer","minimum":0,"description":"Bytes; of a directory, those of all its files together."},"digest":{"$ref":"#/$defs/digest","description":"The sha256 of the file; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path."},"mediaType":{"type":"string","minLength":1,"description":"What kind of file it is; application/x-tar for a directory.","examples":["application/json"]},"assets":{"type":"array","minItems":1,"description":"The release assets that hold it, in order: joined they are the file, or the tar of the directory.","items":{"$ref":"#/$defs/asset"}},"files":{"type":"array","minItems":1,"description":"Of a directory: every file in it, sorted by path.","items":{"$ref":"#/$defs/packedFile"}},"uri":{"$ref":"#/$defs/artifactUri"}}},"asset":{"type":"object","title":"StoredAsset","description":"One asset of the release.","additionalProperties":false,"required":["name","size","digest"],"properties":{"name":{"type":"string","description":"Its name on the release.","pattern":"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$","maxLength":255,"examples":["model.onnx","model.tar.part-002"]},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"}}},"packedFile":{"type":"object","title":"PackedFile","description":"One file of a directory, and where its content stands in the tar.","additionalProperties":false,"required":["path","size","digest","offset"],"properties":{"path":{"type":"string","minLength":1,"description":"From the directory, with slashes.","examples":["tokenizer/vocab.txt"]},"size":{"type":"integer","minimum":0,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"},"offset":{"type":"integer","minimum":0,"description":"The first byte of its content, from the beginning of the joined assets."}}},"artifactUri":{"type":"string","description":"Where an artifact outside of GitHub lies; without a user, password or signature.","pattern":"^(?:s3|gs|hf|oci|https)://[^\\s@]+$","maxLength":2000,"examples":["s3://acme-models/iris/model.bin"]},"weights":{"type":"array","description":"What the headers of weight files tell.","items":{"type":"object","title":"Weights","additionalProperties":false,"required":["path","format"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, from the folder it was registered from.","examples":["out/model.safetensors"]},"format":{"enum":["safetensors","onnx","gguf"],"description":"Its format."},"architecture":{"type":"string","minLength":1,"description":"The kind of network, as the file names it.","examples":["llama"]},"parameters":{"type":"integer","minimum":0,"description":"How many numbers training found, all tensors together."},"dataTypes":{"type":"object","description":"How many of the parameters are kept in which data type.","additionalProperties":{"type":"integer","minimum":0},"examples":[{"F16":124439808}]},"opsets":{"type":"object","description":"ONNX: the operator sets it needs, by domain; \"ai.onnx\" is the standard one.","additionalProperties":{"type":"integer","minimum":0},"examples":[{"ai.onnx":21}]},"tensors":{"type":"array","description":"Each tensor, where there are not too many to list.","items":{"type":"object","title":"Tensor","additionalProperties":false,"required":["name","type","shape"],"properties":{"name":{"type":"string","description":"Its name in the file."},"type":{"type":"string","description":"Its data type.","examples":["F16"]},"shape":{"type":"array","description":"Its dimensions.","items":{"type":"integer","minimum":0},"examples":[[768,3072]]}}}}}}},"interface":{"type":"object","title":"Interface","description":"What the model takes and gives.","additionalProperties":false,"required":["inputs","outputs"],"properties":{"inputs":{"type":"array","description":"What it takes.","items":{"$ref":"#/$defs/field"}},"outputs":{"type":"array","description":"What it gives.","items":{"$ref":"#/$defs/field"}}}},"field":{"type":"object","title":"Field","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"description":"The column or tensor.","examples":["sepal-length"]},"type":{"type":"string","minLength":1,"description":"The data type.","examples":["float64","string"]},"shape":{"type":"array","description":"The tensor's shape; -1 is a dimension of any length.","items":{"type":"integer","minimum":-1},"examples":[[-1,4]]},"required":{"type":"boolean","description":"false: may be left out. Absent means true."},"description":{"type":"string","description":"What it means, and its unit."}}},"documentation":{"type":"object","title":"Documentation","description":"What a user and a reviewer must know.","additionalProperties":false,"properties":{"intendedUse":{"type":"string","minLength":1,"description":"What the model is for, and for whom."},"limitations":{"type":"string","minLength":1,"description":"Where it must not be trusted."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["Apache-2.0"]},"risks":{"type":"string","minLength":1,"description":"What could go wrong, and for whom."},"privacy":{"type":"string","minLength":1,"description":"What personal data was involved."},"links":{"type":"array","description":"Where to read on.","items":{"type":"object","title":"Link","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","minLength":1,"description":"What one reads there."},"url":{"type":"string","description":"An address that begins with https:// or http://.","pattern":"^https?://","examples":["https://example.com/datasheet"]}}}}}},"lineage":{"type":"array","description":"The models this one was made from.","items":{"type":"object","title":"Parent","additionalProperties":false,"required":["relation","parent"],"properties":{"relation":{"description":"How this model came from the parent.","enum":["fine-tuned-from","distilled-from","quantized-from","adapter-of","merged-from","ensemble-of","derived-from"]},"parent":{"type":"string","minLength":1,"description":"model@version of this registry, or a URI.","examples":["iris-base@1.0.0","hf://distilbert-base-uncased"]}}}},"tags":{"type":"object","description":"Free keys and values.","additionalProperties":{"type":"string"},"examples":[{"team":"flowers"}]}}};
const schema32 = {"type":"string","description":"The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100,"examples":["iris","fraud-scorer"]};
const schema33 = {"type":"string","description":"A SemVer 2.0.0 version without a leading \"v\" and without build metadata.","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$","maxLength":100,"examples":["1.4.0","2.0.0-rc.1"]};
const schema34 = {"type":"string","description":"A time in UTC, RFC 3339, to the second or finer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","examples":["2026-03-01T12:00:00Z"]};
const schema35 = {"type":"string","minLength":1,"maxLength":10000,"description":"What the model does, in a sentence or a few; Markdown is allowed.","examples":["Tells the three iris species apart by four measurements of the flower."]};
const schema36 = {"type":"array","minItems":1,"description":"Who answers for the model: GitHub users or teams.","items":{"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$","description":"@user or @organisation/team."},"examples":[["@alice","@acme/ml-platform"]]};
const schema60 = {"type":"array","description":"What the headers of weight files tell.","items":{"type":"object","title":"Weights","additionalProperties":false,"required":["path","format"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, from the folder it was registered from.","examples":["out/model.safetensors"]},"format":{"enum":["safetensors","onnx","gguf"],"description":"Its format."},"architecture":{"type":"string","minLength":1,"description":"The kind of network, as the file names it.","examples":["llama"]},"parameters":{"type":"integer","minimum":0,"description":"How many numbers training found, all tensors together."},"dataTypes":{"type":"object","description":"How many of the parameters are kept in which data type.","additionalProperties":{"type":"integer","minimum":0},"examples":[{"F16":124439808}]},"opsets":{"type":"object","description":"ONNX: the operator sets it needs, by domain; \"ai.onnx\" is the standard one.","additionalProperties":{"type":"integer","minimum":0},"examples":[{"ai.onnx":21}]},"tensors":{"type":"array","description":"Each tensor, where there are not too many to list.","items":{"type":"object","title":"Tensor","additionalProperties":false,"required":["name","type","shape"],"properties":{"name":{"type":"string","description":"Its name in the file."},"type":{"type":"string","description":"Its data type.","examples":["F16"]},"shape":{"type":"array","description":"Its dimensions.","items":{"type":"integer","minimum":0},"examples":[[768,3072]]}}}}}}};
const schema61 = {"type":"object","title":"Documentation","description":"What a user and a reviewer must know.","additionalProperties":false,"properties":{"intendedUse":{"type":"string","minLength":1,"description":"What the model is for, and for whom."},"limitations":{"type":"string","minLength":1,"description":"Where it must not be trusted."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["Apache-2.0"]},"risks":{"type":"string","minLength":1,"description":"What could go wrong, and for whom."},"privacy":{"type":"string","minLength":1,"description":"What personal data was involved."},"links":{"type":"array","description":"Where to read on.","items":{"type":"object","title":"Link","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","minLength":1,"description":"What one reads there."},"url":{"type":"string","description":"An address that begins with https:// or http://.","pattern":"^https?://","examples":["https://example.com/datasheet"]}}}}}};
const schema62 = {"type":"array","description":"The models this one was made from.","items":{"type":"object","title":"Parent","additionalProperties":false,"required":["relation","parent"],"properties":{"relation":{"description":"How this model came from the parent.","enum":["fine-tuned-from","distilled-from","quantized-from","adapter-of","merged-from","ensemble-of","derived-from"]},"parent":{"type":"string","minLength":1,"description":"model@version of this registry, or a URI.","examples":["iris-base@1.0.0","hf://distilbert-base-uncased"]}}}};
const schema63 = {"type":"object","description":"Free keys and values.","additionalProperties":{"type":"string"},"examples":[{"team":"flowers"}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern7 = new RegExp("^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
const pattern18 = new RegExp("^https?://", "u");
const schema37 = {"type":"object","title":"Source","description":"The code the version was made from, and the run that made it. The Action fills it in.","additionalProperties":false,"required":["repository","commit","dirty"],"properties":{"repository":{"type":"string","description":"owner/name on GitHub.","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$","examples":["acme/flowers"]},"commit":{"$ref":"#/$defs/commit"},"ref":{"type":"string","description":"The branch or tag that the run started from.","examples":["refs/heads/main"]},"path":{"type":"string","description":"The model's folder in the repository.","examples":["models/iris"]},"pullRequest":{"type":"integer","minimum":1,"description":"The pull request the run belongs to."},"dirty":{"type":"boolean","description":"true: the working tree held changes that the commit does not have."},"run":{"type":"object","title":"WorkflowRun","description":"The workflow run that registered the version.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"integer","minimum":1,"description":"GitHub's number of the run."},"attempt":{"type":"integer","minimum":1,"description":"Which attempt of the run, from 1."},"url":{"type":"string","description":"The run's page."},"workflow":{"type":"string","description":"The workflow's name."},"actor":{"type":"string","description":"Who started it."},"runner":{"type":"string","minLength":1,"description":"The machine it ran on: its image, system and architecture.","examples":["ubuntu24 20261115.1 linux-x64 github-hosted"]}}}}};
const schema38 = {"type":"string","description":"A full git commit id.","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","examples":["2c26b46b68ffc68ff99b453c1d30413413422d70"]};
const pattern8 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const pattern9 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dirty === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dirty"},message:"must have required property '"+"dirty"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "repository") || (key0 === "commit")) || (key0 === "ref")) || (key0 === "path")) || (key0 === "pullRequest")) || (key0 === "dirty")) || (key0 === "run"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",parentSchema:schema37.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repository.type,parentSchema:schema37.properties.repository,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err6 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ref !== undefined){
let data2 = data.ref;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.ref.type,parentSchema:schema37.properties.ref,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.path.type,parentSchema:schema37.properties.path,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pullRequest !== undefined){
let data4 = data.pullRequest;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.pullRequest.type,parentSchema:schema37.properties.pullRequest,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.pullRequest,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.dirty !== undefined){
let data5 = data.dirty;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.dirty.type,parentSchema:schema37.properties.dirty,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.run !== undefined){
let data6 = data.run;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err13 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema37.properties.run.required,parentSchema:schema37.properties.run,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.attempt === undefined){
const err14 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'",schema:schema37.properties.run.required,parentSchema:schema37.properties.run,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.url === undefined){
const err15 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema37.properties.run.required,parentSchema:schema37.properties.run,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "id") || (key1 === "attempt")) || (key1 === "url")) || (key1 === "workflow")) || (key1 === "actor")) || (key1 === "runner"))){
const err16 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.run,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.run.properties.id.type,parentSchema:schema37.properties.run.properties.id,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.run.properties.id,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.attempt !== undefined){
let data8 = data6.attempt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.run.properties.attempt.type,parentSchema:schema37.properties.run.properties.attempt,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.run.properties.attempt,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.url !== undefined){
let data9 = data6.url;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.properties.url.type,parentSchema:schema37.properties.run.properties.url,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.workflow !== undefined){
let data10 = data6.workflow;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.properties.workflow.type,parentSchema:schema37.properties.run.properties.workflow,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.actor !== undefined){
let data11 = data6.actor;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/run/actor",schemaPath:"#/properties/run/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.properties.actor.type,parentSchema:schema37.properties.run.properties.actor,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.runner !== undefined){
let data12 = data6.runner;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err24 = {instancePath:instancePath+"/run/runner",schemaPath:"#/properties/run/properties/runner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.run.properties.runner,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/run/runner",schemaPath:"#/properties/run/properties/runner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.properties.runner.type,parentSchema:schema37.properties.run.properties.runner,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.run.type,parentSchema:schema37.properties.run,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","title":"Training","description":"What the version was trained on, and how.","additionalProperties":false,"required":["datasets","hyperparameters"],"properties":{"datasets":{"type":"array","minItems":1,"description":"The data sets that training read; each with a digest or a version, so that a later reader can find the same data.","items":{"$ref":"#/$defs/dataset"}},"hyperparameters":{"$ref":"#/$defs/hyperparameters"},"framework":{"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}},"runtime":{"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1"]},"lockfile":{"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}},"seed":{"type":"integer","description":"The seed of the random numbers."},"durationSeconds":{"type":"number","minimum":0,"description":"How long training took, in seconds."}}};
const schema42 = {"type":"object","description":"What was chosen before training: name and value.","additionalProperties":true,"examples":[{"trees":25,"maxFeatures":0.8}]};
const schema43 = {"type":"string","description":"\"sha256:\" and 64 small hexadecimal digits.","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]};
const schema40 = {"type":"object","title":"Dataset","description":"A data set that training read.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]}],"properties":{"name":{"type":"string","minLength":1,"description":"What people call it.","examples":["iris"]},"uri":{"type":"string","description":"Where it lies.","examples":["s3://acme-data/iris.csv"]},"path":{"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/iris.csv"]},"version":{"type":"string","minLength":1,"description":"Its version, as its keeper counts.","examples":["1.2.1"]},"digest":{"$ref":"#/$defs/dataDigest"},"split":{"type":"string","minLength":1,"description":"The part that was read.","examples":["train"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["CC-BY-4.0"]}}};
const schema41 = {"type":"string","description":"What pins the data: \"sha256:\" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the \"md5:\" that DVC keeps, which ends in \".dir\" for a directory.","pattern":"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","md5:a304afb96060aad90176268345e10355.dir"]};
const pattern10 = new RegExp("^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema40.anyOf[0].required,parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema40.anyOf[1].required,parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "uri")) || (key0 === "path")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "split")) || (key0 === "rows")) || (key0 === "license"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.uri.type,parentSchema:schema40.properties.uri,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.path.type,parentSchema:schema40.properties.path,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.version,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.version.type,parentSchema:schema40.properties.version,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.digest !== undefined){
let data4 = data.digest;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/dataDigest/pattern",keyword:"pattern",params:{pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"},message:"must match pattern \""+"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"+"\"",schema:"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/dataDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.split !== undefined){
let data5 = data.split;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.split,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.split.type,parentSchema:schema40.properties.split,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rows !== undefined){
let data6 = data.rows;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.rows.type,parentSchema:schema40.properties.rows,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.rows,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.license !== undefined){
let data7 = data.license;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.license,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.license.type,parentSchema:schema40.properties.license,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hyperparameters === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hyperparameters"},message:"must have required property '"+"hyperparameters"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "datasets") || (key0 === "hyperparameters")) || (key0 === "framework")) || (key0 === "runtime")) || (key0 === "lockfile")) || (key0 === "seed")) || (key0 === "durationSeconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.datasets !== undefined){
let data0 = data.datasets;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data0[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.datasets.type,parentSchema:schema39.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hyperparameters !== undefined){
let data2 = data.hyperparameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err5 = {instancePath:instancePath+"/hyperparameters",schemaPath:"#/$defs/hyperparameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.framework !== undefined){
let data3 = data.framework;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err6 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.properties.framework.required,parentSchema:schema39.properties.framework,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "version"))){
const err7 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.framework,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err8 = {instancePath:instancePath+"/framework/name",schemaPath:"#/properties/framework/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.framework.properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/framework/name",schemaPath:"#/properties/framework/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.framework.properties.name.type,parentSchema:schema39.properties.framework.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err10 = {instancePath:instancePath+"/framework/version",schemaPath:"#/properties/framework/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.framework.properties.version,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/framework/version",schemaPath:"#/properties/framework/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.framework.properties.version.type,parentSchema:schema39.properties.framework.properties.version,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.framework.type,parentSchema:schema39.properties.framework,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.runtime !== undefined){
let data6 = data.runtime;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.runtime.type,parentSchema:schema39.properties.runtime,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lockfile !== undefined){
let data7 = data.lockfile;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
const err14 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema39.properties.lockfile.required,parentSchema:schema39.properties.lockfile,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.digest === undefined){
const err15 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema39.properties.lockfile.required,parentSchema:schema39.properties.lockfile,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "path") || (key2 === "digest"))){
const err16 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.lockfile,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/lockfile/path",schemaPath:"#/properties/lockfile/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.lockfile.properties.path.type,parentSchema:schema39.properties.lockfile.properties.path,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.digest !== undefined){
let data9 = data7.digest;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err18 = {instancePath:instancePath+"/lockfile/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/lockfile/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.lockfile.type,parentSchema:schema39.properties.lockfile,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.seed !== undefined){
let data10 = data.seed;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.seed.type,parentSchema:schema39.properties.seed,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data11 = data.durationSeconds;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.durationSeconds,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.durationSeconds.type,parentSchema:schema39.properties.durationSeconds,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","title":"Evaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]},"path":{"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/holdout.csv"]},"digest":{"$ref":"#/$defs/dataDigest"},"rows":{"type":"integer","minimum":0,"description":"How many rows it was judged on."},"metrics":{"$ref":"#/$defs/metrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"Slice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/metrics"}}}}}};
const schema46 = {"type":"object","description":"Metrics by name.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/metric"},"examples":[{"accuracy":{"value":0.96,"direction":"higher"}}]};
const schema47 = {"type":"object","title":"Metric","description":"One measured figure.","additionalProperties":false,"required":["value","direction"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"#/$defs/direction"},"confidenceInterval":{"$ref":"#/$defs/confidenceInterval"}}};
const schema48 = {"enum":["higher","lower"],"description":"Which way is better."};
const schema49 = {"type":"object","title":"ConfidenceInterval","description":"Between which figures the true one lies, at a level of confidence.","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower end."},"upper":{"type":"number","description":"The upper end."},"level":{"type":"number","description":"The level of confidence, between 0 and 1.","exclusiveMinimum":0,"exclusiveMaximum":1,"examples":[0.95]}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.direction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "direction")) || (key0 === "confidenceInterval"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema47.properties.value.type,parentSchema:schema47.properties.value,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "higher") || (data1 === "lower"))){
const err4 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/direction/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values",schema:schema48.enum,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.confidenceInterval !== undefined){
let data2 = data.confidenceInterval;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.lower === undefined){
const err5 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/$defs/confidenceInterval/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'",schema:schema49.required,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.upper === undefined){
const err6 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/$defs/confidenceInterval/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'",schema:schema49.required,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "lower") || (key1 === "upper")) || (key1 === "level"))){
const err7 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/$defs/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.lower !== undefined){
let data3 = data2.lower;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/confidenceInterval/lower",schemaPath:"#/$defs/confidenceInterval/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.lower.type,parentSchema:schema49.properties.lower,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.upper !== undefined){
let data4 = data2.upper;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/confidenceInterval/upper",schemaPath:"#/$defs/confidenceInterval/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.upper.type,parentSchema:schema49.properties.upper,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.level !== undefined){
let data5 = data2.level;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 >= 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"#/$defs/confidenceInterval/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"#/$defs/confidenceInterval/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"#/$defs/confidenceInterval/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.level.type,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/$defs/confidenceInterval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate29(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "dataset") || (key0 === "split")) || (key0 === "path")) || (key0 === "digest")) || (key0 === "rows")) || (key0 === "metrics")) || (key0 === "slices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.dataset.type,parentSchema:schema44.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.split !== undefined){
let data1 = data.split;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.split,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.split.type,parentSchema:schema44.properties.split,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.path,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.path.type,parentSchema:schema44.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/dataDigest/pattern",keyword:"pattern",params:{pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"},message:"must match pattern \""+"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"+"\"",schema:"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/dataDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.rows.type,parentSchema:schema44.properties.rows,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.rows,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.metrics !== undefined){
if(!(validate28(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
let data6 = data.slices;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err13 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema44.properties.slices.items.required,parentSchema:schema44.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.metrics === undefined){
const err14 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema44.properties.slices.items.required,parentSchema:schema44.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "rows")) || (key1 === "metrics"))){
const err15 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err16 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.slices.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.slices.items.properties.name.type,parentSchema:schema44.properties.slices.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.rows !== undefined){
let data9 = data7.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.slices.items.properties.rows.type,parentSchema:schema44.properties.slices.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.slices.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data7.metrics !== undefined){
if(!(validate28(data7.metrics, {instancePath:instancePath+"/slices/" + i0+"/metrics",parentData:data7,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.slices.items.type,parentSchema:schema44.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.slices.type,parentSchema:schema44.properties.slices,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","title":"Artifact","description":"One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.","additionalProperties":false,"required":["path","size","digest"],"anyOf":[{"required":["assets"]},{"required":["uri"]}],"properties":{"path":{"type":"string","minLength":1,"description":"Where it lay, from the folder it was registered from.","examples":["out/model.onnx"]},"size":{"type":"integer","minimum":0,"description":"Bytes; of a directory, those of all its files together."},"digest":{"$ref":"#/$defs/digest","description":"The sha256 of the file; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path."},"mediaType":{"type":"string","minLength":1,"description":"What kind of file it is; application/x-tar for a directory.","examples":["application/json"]},"assets":{"type":"array","minItems":1,"description":"The release assets that hold it, in order: joined they are the file, or the tar of the directory.","items":{"$ref":"#/$defs/asset"}},"files":{"type":"array","minItems":1,"description":"Of a directory: every file in it, sorted by path.","items":{"$ref":"#/$defs/packedFile"}},"uri":{"$ref":"#/$defs/artifactUri"}}};
const schema56 = {"type":"string","description":"Where an artifact outside of GitHub lies; without a user, password or signature.","pattern":"^(?:s3|gs|hf|oci|https)://[^\\s@]+$","maxLength":2000,"examples":["s3://acme-models/iris/model.bin"]};
const pattern17 = new RegExp("^(?:s3|gs|hf|oci|https)://[^\\s@]+$", "u");
const schema52 = {"type":"object","title":"StoredAsset","description":"One asset of the release.","additionalProperties":false,"required":["name","size","digest"],"properties":{"name":{"type":"string","description":"Its name on the release.","pattern":"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$","maxLength":255,"examples":["model.onnx","model.tar.part-002"]},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"}}};
const pattern14 = new RegExp("^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "size")) || (key0 === "digest"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema52.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern14.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$"},message:"must match pattern \""+"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$"+"\"",schema:"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",parentSchema:schema52.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.name.type,parentSchema:schema52.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.size.type,parentSchema:schema52.properties.size,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.size,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","title":"PackedFile","description":"One file of a directory, and where its content stands in the tar.","additionalProperties":false,"required":["path","size","digest","offset"],"properties":{"path":{"type":"string","minLength":1,"description":"From the directory, with slashes.","examples":["tokenizer/vocab.txt"]},"size":{"type":"integer","minimum":0,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"},"offset":{"type":"integer","minimum":0,"description":"The first byte of its content, from the beginning of the joined assets."}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.offset === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "size")) || (key0 === "digest")) || (key0 === "offset"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.path,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.path.type,parentSchema:schema54.properties.path,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.size.type,parentSchema:schema54.properties.size,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.size,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.offset !== undefined){
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.offset.type,parentSchema:schema54.properties.offset,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.offset,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assets === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'",schema:schema50.anyOf[0].required,parentSchema:schema50.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'",schema:schema50.anyOf[1].required,parentSchema:schema50.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema50.anyOf,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.size === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.digest === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "size")) || (key0 === "digest")) || (key0 === "mediaType")) || (key0 === "assets")) || (key0 === "files")) || (key0 === "uri"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.path,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.path.type,parentSchema:schema50.properties.path,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.size.type,parentSchema:schema50.properties.size,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50.properties.size,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err11 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.mediaType,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.mediaType.type,parentSchema:schema50.properties.mediaType,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.assets !== undefined){
let data4 = data.assets;
if(Array.isArray(data4)){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.assets,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data4[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.assets.type,parentSchema:schema50.properties.assets,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.files,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate37(data6[i1], {instancePath:instancePath+"/files/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.files.type,parentSchema:schema50.properties.files,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.uri !== undefined){
let data8 = data.uri;
if(typeof data8 === "string"){
if(func2(data8) > 2000){
const err19 = {instancePath:instancePath+"/uri",schemaPath:"#/$defs/artifactUri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema56,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern17.test(data8)){
const err20 = {instancePath:instancePath+"/uri",schemaPath:"#/$defs/artifactUri/pattern",keyword:"pattern",params:{pattern: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$"},message:"must match pattern \""+"^(?:s3|gs|hf|oci|https)://[^\\s@]+$"+"\"",schema:"^(?:s3|gs|hf|oci|https)://[^\\s@]+$",parentSchema:schema56,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/uri",schemaPath:"#/$defs/artifactUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","title":"Interface","description":"What the model takes and gives.","additionalProperties":false,"required":["inputs","outputs"],"properties":{"inputs":{"type":"array","description":"What it takes.","items":{"$ref":"#/$defs/field"}},"outputs":{"type":"array","description":"What it gives.","items":{"$ref":"#/$defs/field"}}}};
const schema58 = {"type":"object","title":"Field","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"description":"The column or tensor.","examples":["sepal-length"]},"type":{"type":"string","minLength":1,"description":"The data type.","examples":["float64","string"]},"shape":{"type":"array","description":"The tensor's shape; -1 is a dimension of any length.","items":{"type":"integer","minimum":-1},"examples":[[-1,4]]},"required":{"type":"boolean","description":"false: may be left out. Absent means true."},"description":{"type":"string","description":"What it means, and its unit."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "outputs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inputs !== undefined){
let data0 = data.inputs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "name") || (key1 === "type")) || (key1 === "shape")) || (key1 === "required")) || (key1 === "description"))){
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.type !== undefined){
let data3 = data1.type;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.shape !== undefined){
let data4 = data1.shape;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.required !== undefined){
let data6 = data1.required;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.description !== undefined){
let data7 = data1.description;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.inputs.type,parentSchema:schema57.properties.inputs,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outputs !== undefined){
let data8 = data.outputs;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "name") || (key2 === "type")) || (key2 === "shape")) || (key2 === "required")) || (key2 === "description"))){
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.type !== undefined){
let data11 = data9.type;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.shape !== undefined){
let data12 = data9.shape;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < -1 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.required !== undefined){
let data14 = data9.required;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.description !== undefined){
let data15 = data9.description;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.outputs.type,parentSchema:schema57.properties.outputs,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.registeredAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registeredAt"},message:"must have required property '"+"registeredAt"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.owners === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.source === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.training === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training"},message:"must have required property '"+"training"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.evaluation === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.artifacts === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(1 !== data1){
const err12 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schemaVersion,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/modelName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/modelName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/modelName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/semanticVersion/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data3)){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/semanticVersion/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$"},message:"must match pattern \""+"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$"+"\"",schema:"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/semanticVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.registeredAt !== undefined){
let data4 = data.registeredAt;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err19 = {instancePath:instancePath+"/registeredAt",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/registeredAt",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func2(data5) > 10000){
const err21 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data5) < 1){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.owners !== undefined){
let data6 = data.owners;
if(Array.isArray(data6)){
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/owners",schemaPath:"#/$defs/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err25 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owners/items/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",parentSchema:schema36.items,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/owners",schemaPath:"#/$defs/owners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate21(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.training !== undefined){
if(!(validate23(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
let data10 = data.evaluation;
if(Array.isArray(data10)){
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evaluation,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data10[i1], {instancePath:instancePath+"/evaluation/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation.type,parentSchema:schema31.properties.evaluation,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data12 = data.artifacts;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.artifacts,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data12[i2], {instancePath:instancePath+"/artifacts/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.artifacts.type,parentSchema:schema31.properties.artifacts,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.interface !== undefined){
if(!(validate40(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err32 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"#/$defs/weights/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16.format === undefined){
const err33 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"#/$defs/weights/items/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data16){
if(!(((((((key1 === "path") || (key1 === "format")) || (key1 === "architecture")) || (key1 === "parameters")) || (key1 === "dataTypes")) || (key1 === "opsets")) || (key1 === "tensors"))){
const err34 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"#/$defs/weights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err35 = {instancePath:instancePath+"/weights/" + i3+"/path",schemaPath:"#/$defs/weights/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.items.properties.path,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/weights/" + i3+"/path",schemaPath:"#/$defs/weights/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.path.type,parentSchema:schema60.items.properties.path,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.format !== undefined){
let data18 = data16.format;
if(!(((data18 === "safetensors") || (data18 === "onnx")) || (data18 === "gguf"))){
const err37 = {instancePath:instancePath+"/weights/" + i3+"/format",schemaPath:"#/$defs/weights/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema60.items.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema60.items.properties.format.enum,parentSchema:schema60.items.properties.format,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.architecture !== undefined){
let data19 = data16.architecture;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err38 = {instancePath:instancePath+"/weights/" + i3+"/architecture",schemaPath:"#/$defs/weights/items/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.items.properties.architecture,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/weights/" + i3+"/architecture",schemaPath:"#/$defs/weights/items/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.architecture.type,parentSchema:schema60.items.properties.architecture,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.parameters !== undefined){
let data20 = data16.parameters;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err40 = {instancePath:instancePath+"/weights/" + i3+"/parameters",schemaPath:"#/$defs/weights/items/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.parameters.type,parentSchema:schema60.items.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err41 = {instancePath:instancePath+"/weights/" + i3+"/parameters",schemaPath:"#/$defs/weights/items/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data16.dataTypes !== undefined){
let data21 = data16.dataTypes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
let data22 = data21[key2];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err42 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/weights/items/properties/dataTypes/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.dataTypes.additionalProperties.type,parentSchema:schema60.items.properties.dataTypes.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/weights/items/properties/dataTypes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.dataTypes.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes",schemaPath:"#/$defs/weights/items/properties/dataTypes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.dataTypes.type,parentSchema:schema60.items.properties.dataTypes,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.opsets !== undefined){
let data23 = data16.opsets;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
let data24 = data23[key3];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/weights/" + i3+"/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/weights/items/properties/opsets/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.opsets.additionalProperties.type,parentSchema:schema60.items.properties.opsets.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/weights/" + i3+"/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/weights/items/properties/opsets/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.opsets.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/weights/" + i3+"/opsets",schemaPath:"#/$defs/weights/items/properties/opsets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.opsets.type,parentSchema:schema60.items.properties.opsets,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.tensors !== undefined){
let data25 = data16.tensors;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err48 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data26.type === undefined){
const err49 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data26.shape === undefined){
const err50 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data26){
if(!(((key4 === "name") || (key4 === "type")) || (key4 === "shape"))){
const err51 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"#/$defs/weights/items/properties/tensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items.properties.tensors.items,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 !== "string"){
const err52 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/name",schemaPath:"#/$defs/weights/items/properties/tensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.tensors.items.properties.name.type,parentSchema:schema60.items.properties.tensors.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(typeof data28 !== "string"){
const err53 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/type",schemaPath:"#/$defs/weights/items/properties/tensors/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.tensors.items.properties.type.type,parentSchema:schema60.items.properties.tensors.items.properties.type,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.shape !== undefined){
let data29 = data26.shape;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err54 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape/" + i5,schemaPath:"#/$defs/weights/items/properties/tensors/items/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.tensors.items.properties.shape.items.type,parentSchema:schema60.items.properties.tensors.items.properties.shape.items,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape/" + i5,schemaPath:"#/$defs/weights/items/properties/tensors/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.tensors.items.properties.shape.items,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape",schemaPath:"#/$defs/weights/items/properties/tensors/items/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.items.properties.tensors.items.properties.shape.type,parentSchema:schema60.items.properties.tensors.items.properties.shape,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"#/$defs/weights/items/properties/tensors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.tensors.items.type,parentSchema:schema60.items.properties.tensors.items,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/weights/" + i3+"/tensors",schemaPath:"#/$defs/weights/items/properties/tensors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.items.properties.tensors.type,parentSchema:schema60.items.properties.tensors,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"#/$defs/weights/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.type,parentSchema:schema60.items,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/weights",schemaPath:"#/$defs/weights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.documentation !== undefined){
let data31 = data.documentation;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!((((((key5 === "intendedUse") || (key5 === "limitations")) || (key5 === "license")) || (key5 === "risks")) || (key5 === "privacy")) || (key5 === "links"))){
const err61 = {instancePath:instancePath+"/documentation",schemaPath:"#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.intendedUse !== undefined){
let data32 = data31.intendedUse;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err62 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.intendedUse,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.intendedUse.type,parentSchema:schema61.properties.intendedUse,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.limitations !== undefined){
let data33 = data31.limitations;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err64 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.limitations,data:data33};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.limitations.type,parentSchema:schema61.properties.limitations,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.license !== undefined){
let data34 = data31.license;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err66 = {instancePath:instancePath+"/documentation/license",schemaPath:"#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.license,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/documentation/license",schemaPath:"#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.license.type,parentSchema:schema61.properties.license,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.risks !== undefined){
let data35 = data31.risks;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err68 = {instancePath:instancePath+"/documentation/risks",schemaPath:"#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.risks,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/documentation/risks",schemaPath:"#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.risks.type,parentSchema:schema61.properties.risks,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.privacy !== undefined){
let data36 = data31.privacy;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err70 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.privacy,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.privacy.type,parentSchema:schema61.properties.privacy,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.links !== undefined){
let data37 = data31.links;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.title === undefined){
const err72 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data38.url === undefined){
const err73 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key6 in data38){
if(!((key6 === "title") || (key6 === "url"))){
const err74 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.links.items,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.title !== undefined){
let data39 = data38.title;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err75 = {instancePath:instancePath+"/documentation/links/" + i6+"/title",schemaPath:"#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.links.items.properties.title,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/documentation/links/" + i6+"/title",schemaPath:"#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.title.type,parentSchema:schema61.properties.links.items.properties.title,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(!pattern18.test(data40)){
const err77 = {instancePath:instancePath+"/documentation/links/" + i6+"/url",schemaPath:"#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema61.properties.links.items.properties.url,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/documentation/links/" + i6+"/url",schemaPath:"#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.url.type,parentSchema:schema61.properties.links.items.properties.url,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.links.items.type,parentSchema:schema61.properties.links.items,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/documentation/links",schemaPath:"#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.links.type,parentSchema:schema61.properties.links,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/documentation",schemaPath:"#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.lineage !== undefined){
let data41 = data.lineage;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data42 = data41[i7];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.relation === undefined){
const err82 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42.parent === undefined){
const err83 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data42){
if(!((key7 === "relation") || (key7 === "parent"))){
const err84 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62.items,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data42.relation !== undefined){
let data43 = data42.relation;
if(!(((((((data43 === "fine-tuned-from") || (data43 === "distilled-from")) || (data43 === "quantized-from")) || (data43 === "adapter-of")) || (data43 === "merged-from")) || (data43 === "ensemble-of")) || (data43 === "derived-from"))){
const err85 = {instancePath:instancePath+"/lineage/" + i7+"/relation",schemaPath:"#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema62.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema62.items.properties.relation.enum,parentSchema:schema62.items.properties.relation,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data42.parent !== undefined){
let data44 = data42.parent;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err86 = {instancePath:instancePath+"/lineage/" + i7+"/parent",schemaPath:"#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.items.properties.parent,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/lineage/" + i7+"/parent",schemaPath:"#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.items.properties.parent.type,parentSchema:schema62.items.properties.parent,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.items.type,parentSchema:schema62.items,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/lineage",schemaPath:"#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.type,parentSchema:schema62,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.tags !== undefined){
let data45 = data.tags;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key8 in data45){
let data46 = data45[key8];
if(typeof data46 !== "string"){
const err90 = {instancePath:instancePath+"/tags/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.additionalProperties.type,parentSchema:schema63.additionalProperties,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const metadata = validate42;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json","title":"MetadataFile","description":"The file that training writes, or a person: what is known of one version before it is registered. What it leaves out comes from models/<model>/model.yml, from the other inputs of the Action, or from the machine.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"description":{"$ref":"model-version.schema.json#/$defs/description"},"owners":{"$ref":"model-version.schema.json#/$defs/owners"},"training":{"$ref":"#/$defs/partialTraining"},"evaluation":{"type":"array","description":"One entry for each data set and split.","items":{"$ref":"#/$defs/measuredEvaluation"}},"artifacts":{"type":"array","description":"Artifacts outside of GitHub; those that the registration uploads are not listed here.","items":{"$ref":"#/$defs/externalArtifact"}},"interface":{"$ref":"model-version.schema.json#/$defs/interface"},"weights":{"$ref":"model-version.schema.json#/$defs/weights"},"documentation":{"$ref":"model-version.schema.json#/$defs/documentation"},"lineage":{"$ref":"model-version.schema.json#/$defs/lineage"},"tags":{"$ref":"model-version.schema.json#/$defs/tags"}},"$defs":{"partialTraining":{"type":"object","title":"PartialTraining","description":"What the version was trained on, and how.","additionalProperties":false,"properties":{"datasets":{"type":"array","description":"The data sets that training read.","items":{"$ref":"#/$defs/knownDataset"}},"hyperparameters":{"$ref":"model-version.schema.json#/$defs/hyperparameters"},"framework":{"$ref":"model-version.schema.json#/$defs/training/properties/framework"},"runtime":{"$ref":"model-version.schema.json#/$defs/training/properties/runtime"},"lockfile":{"$ref":"model-version.schema.json#/$defs/training/properties/lockfile"},"seed":{"$ref":"model-version.schema.json#/$defs/training/properties/seed"},"durationSeconds":{"$ref":"model-version.schema.json#/$defs/training/properties/durationSeconds"}}},"knownDataset":{"type":"object","title":"KnownDataset","description":"A data set that training read. A path in the working directory is enough: the registration takes its digest.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]},{"required":["path"]}],"properties":{"name":{"$ref":"model-version.schema.json#/$defs/dataset/properties/name"},"uri":{"$ref":"model-version.schema.json#/$defs/dataset/properties/uri"},"path":{"$ref":"model-version.schema.json#/$defs/dataset/properties/path"},"version":{"$ref":"model-version.schema.json#/$defs/dataset/properties/version"},"digest":{"$ref":"model-version.schema.json#/$defs/dataDigest"},"split":{"$ref":"model-version.schema.json#/$defs/dataset/properties/split"},"rows":{"$ref":"model-version.schema.json#/$defs/dataset/properties/rows"},"license":{"$ref":"model-version.schema.json#/$defs/dataset/properties/license"}}},"externalArtifact":{"type":"object","title":"ExternalArtifact","description":"A file that lies outside of GitHub; its size and digest pin it.","additionalProperties":false,"required":["uri","size","digest"],"properties":{"uri":{"$ref":"model-version.schema.json#/$defs/artifactUri"},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"model-version.schema.json#/$defs/digest"},"path":{"type":"string","minLength":1,"description":"What it is called where the version is downloaded; the last part of the URI unless given.","examples":["weights/model.bin"]},"mediaType":{"$ref":"model-version.schema.json#/$defs/artifact/properties/mediaType"}}},"measuredEvaluation":{"type":"object","title":"MeasuredEvaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/dataset"},"split":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/split"},"path":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/path"},"digest":{"$ref":"model-version.schema.json#/$defs/dataDigest"},"rows":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/rows"},"metrics":{"$ref":"#/$defs/measuredMetrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"MeasuredSlice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/measuredMetrics"}}}}}},"measuredMetrics":{"type":"object","description":"Metrics by name: a number, or a number with its direction and confidence interval.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/measuredMetric"},"examples":[{"accuracy":0.96,"log-loss":{"value":0.12,"direction":"lower"}}]},"measuredMetric":{"type":["number","object"],"title":"MeasuredMetric","description":"A number; or a mapping with value, direction and confidenceInterval.","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"model-version.schema.json#/$defs/direction"},"confidenceInterval":{"$ref":"model-version.schema.json#/$defs/confidenceInterval"}}}}};
const schema67 = {"type":"object","title":"PartialTraining","description":"What the version was trained on, and how.","additionalProperties":false,"properties":{"datasets":{"type":"array","description":"The data sets that training read.","items":{"$ref":"#/$defs/knownDataset"}},"hyperparameters":{"$ref":"model-version.schema.json#/$defs/hyperparameters"},"framework":{"$ref":"model-version.schema.json#/$defs/training/properties/framework"},"runtime":{"$ref":"model-version.schema.json#/$defs/training/properties/runtime"},"lockfile":{"$ref":"model-version.schema.json#/$defs/training/properties/lockfile"},"seed":{"$ref":"model-version.schema.json#/$defs/training/properties/seed"},"durationSeconds":{"$ref":"model-version.schema.json#/$defs/training/properties/durationSeconds"}}};
const schema78 = {"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}};
const schema79 = {"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1"]};
const schema82 = {"type":"integer","description":"The seed of the random numbers."};
const schema83 = {"type":"number","minimum":0,"description":"How long training took, in seconds."};
const schema68 = {"type":"object","title":"KnownDataset","description":"A data set that training read. A path in the working directory is enough: the registration takes its digest.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]},{"required":["path"]}],"properties":{"name":{"$ref":"model-version.schema.json#/$defs/dataset/properties/name"},"uri":{"$ref":"model-version.schema.json#/$defs/dataset/properties/uri"},"path":{"$ref":"model-version.schema.json#/$defs/dataset/properties/path"},"version":{"$ref":"model-version.schema.json#/$defs/dataset/properties/version"},"digest":{"$ref":"model-version.schema.json#/$defs/dataDigest"},"split":{"$ref":"model-version.schema.json#/$defs/dataset/properties/split"},"rows":{"$ref":"model-version.schema.json#/$defs/dataset/properties/rows"},"license":{"$ref":"model-version.schema.json#/$defs/dataset/properties/license"}}};
const schema69 = {"type":"string","minLength":1,"description":"What people call it.","examples":["iris"]};
const schema70 = {"type":"string","description":"Where it lies.","examples":["s3://acme-data/iris.csv"]};
const schema71 = {"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/iris.csv"]};
const schema72 = {"type":"string","minLength":1,"description":"Its version, as its keeper counts.","examples":["1.2.1"]};
const schema74 = {"type":"string","minLength":1,"description":"The part that was read.","examples":["train"]};
const schema75 = {"type":"integer","minimum":0,"description":"How many rows that part has."};
const schema76 = {"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["CC-BY-4.0"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema68.anyOf[0].required,parentSchema:schema68.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema68.anyOf[1].required,parentSchema:schema68.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema68.anyOf[2].required,parentSchema:schema68.anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema68.anyOf,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "uri")) || (key0 === "path")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "split")) || (key0 === "rows")) || (key0 === "license"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"model-version.schema.json#/$defs/dataset/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"model-version.schema.json#/$defs/dataset/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.type,parentSchema:schema69,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"model-version.schema.json#/$defs/dataset/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/path",schemaPath:"model-version.schema.json#/$defs/dataset/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/path",schemaPath:"model-version.schema.json#/$defs/dataset/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"model-version.schema.json#/$defs/dataset/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"model-version.schema.json#/$defs/dataset/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.type,parentSchema:schema72,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.digest !== undefined){
let data4 = data.digest;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err13 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/dataDigest/pattern",keyword:"pattern",params:{pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"},message:"must match pattern \""+"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"+"\"",schema:"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/dataDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.split !== undefined){
let data5 = data.split;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/dataset/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/dataset/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.type,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rows !== undefined){
let data6 = data.rows;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/dataset/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.type,parentSchema:schema75,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/dataset/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.license !== undefined){
let data7 = data.license;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/license",schemaPath:"model-version.schema.json#/$defs/dataset/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/license",schemaPath:"model-version.schema.json#/$defs/dataset/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "digest"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.path.type,parentSchema:schema80.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err4 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "datasets") || (key0 === "hyperparameters")) || (key0 === "framework")) || (key0 === "runtime")) || (key0 === "lockfile")) || (key0 === "seed")) || (key0 === "durationSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.datasets !== undefined){
let data0 = data.datasets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data0[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.datasets.type,parentSchema:schema67.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hyperparameters !== undefined){
let data2 = data.hyperparameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err2 = {instancePath:instancePath+"/hyperparameters",schemaPath:"model-version.schema.json#/$defs/hyperparameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.framework !== undefined){
let data3 = data.framework;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err3 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema78.required,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "version"))){
const err4 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err5 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.name,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err7 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.version,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.version.type,parentSchema:schema78.properties.version,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.runtime !== undefined){
let data6 = data.runtime;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/runtime",schemaPath:"model-version.schema.json#/$defs/training/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lockfile !== undefined){
if(!(validate46(data.lockfile, {instancePath:instancePath+"/lockfile",parentData:data,parentDataProperty:"lockfile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"model-version.schema.json#/$defs/training/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema82.type,parentSchema:schema82,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data9 = data.durationSeconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.type,parentSchema:schema83,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","title":"MeasuredEvaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/dataset"},"split":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/split"},"path":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/path"},"digest":{"$ref":"model-version.schema.json#/$defs/dataDigest"},"rows":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/rows"},"metrics":{"$ref":"#/$defs/measuredMetrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"MeasuredSlice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/measuredMetrics"}}}}}};
const schema85 = {"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]};
const schema86 = {"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]};
const schema87 = {"type":"string","minLength":1,"description":"The file or directory that was read, from the folder of the registration.","examples":["data/holdout.csv"]};
const schema89 = {"type":"integer","minimum":0,"description":"How many rows it was judged on."};
const schema90 = {"type":"object","description":"Metrics by name: a number, or a number with its direction and confidence interval.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/measuredMetric"},"examples":[{"accuracy":0.96,"log-loss":{"value":0.12,"direction":"lower"}}]};
const schema91 = {"type":["number","object"],"title":"MeasuredMetric","description":"A number; or a mapping with value, direction and confidenceInterval.","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"model-version.schema.json#/$defs/direction"},"confidenceInterval":{"$ref":"model-version.schema.json#/$defs/confidenceInterval"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type},message:"must be number,object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "direction")) || (key0 === "confidenceInterval"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema91.properties.value.type,parentSchema:schema91.properties.value,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "higher") || (data1 === "lower"))){
const err4 = {instancePath:instancePath+"/direction",schemaPath:"model-version.schema.json#/$defs/direction/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values",schema:schema48.enum,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.confidenceInterval !== undefined){
let data2 = data.confidenceInterval;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.lower === undefined){
const err5 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'",schema:schema49.required,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.upper === undefined){
const err6 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'",schema:schema49.required,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "lower") || (key1 === "upper")) || (key1 === "level"))){
const err7 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.lower !== undefined){
let data3 = data2.lower;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/confidenceInterval/lower",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.lower.type,parentSchema:schema49.properties.lower,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.upper !== undefined){
let data4 = data2.upper;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/confidenceInterval/upper",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.upper.type,parentSchema:schema49.properties.upper,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.level !== undefined){
let data5 = data2.level;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 >= 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/confidenceInterval/level",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.level.type,parentSchema:schema49.properties.level,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"model-version.schema.json#/$defs/confidenceInterval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate51(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "dataset") || (key0 === "split")) || (key0 === "path")) || (key0 === "digest")) || (key0 === "rows")) || (key0 === "metrics")) || (key0 === "slices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/dataset",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.split !== undefined){
let data1 = data.split;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/path",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/dataDigest/pattern",keyword:"pattern",params:{pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"},message:"must match pattern \""+"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$"+"\"",schema:"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/dataDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.metrics !== undefined){
if(!(validate50(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
let data6 = data.slices;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err13 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema84.properties.slices.items.required,parentSchema:schema84.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.metrics === undefined){
const err14 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema84.properties.slices.items.required,parentSchema:schema84.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "rows")) || (key1 === "metrics"))){
const err15 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema84.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err16 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84.properties.slices.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.slices.items.properties.name.type,parentSchema:schema84.properties.slices.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.rows !== undefined){
let data9 = data7.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.slices.items.properties.rows.type,parentSchema:schema84.properties.slices.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.slices.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data7.metrics !== undefined){
if(!(validate50(data7.metrics, {instancePath:instancePath+"/slices/" + i0+"/metrics",parentData:data7,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.properties.slices.items.type,parentSchema:schema84.properties.slices.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.slices.type,parentSchema:schema84.properties.slices,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","title":"ExternalArtifact","description":"A file that lies outside of GitHub; its size and digest pin it.","additionalProperties":false,"required":["uri","size","digest"],"properties":{"uri":{"$ref":"model-version.schema.json#/$defs/artifactUri"},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"model-version.schema.json#/$defs/digest"},"path":{"type":"string","minLength":1,"description":"What it is called where the version is downloaded; the last part of the URI unless given.","examples":["weights/model.bin"]},"mediaType":{"$ref":"model-version.schema.json#/$defs/artifact/properties/mediaType"}}};
const schema97 = {"type":"string","minLength":1,"description":"What kind of file it is; application/x-tar for a directory.","examples":["application/json"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "uri") || (key0 === "size")) || (key0 === "digest")) || (key0 === "path")) || (key0 === "mediaType"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.uri !== undefined){
let data0 = data.uri;
if(typeof data0 === "string"){
if(func2(data0) > 2000){
const err4 = {instancePath:instancePath+"/uri",schemaPath:"model-version.schema.json#/$defs/artifactUri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern17.test(data0)){
const err5 = {instancePath:instancePath+"/uri",schemaPath:"model-version.schema.json#/$defs/artifactUri/pattern",keyword:"pattern",params:{pattern: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$"},message:"must match pattern \""+"^(?:s3|gs|hf|oci|https)://[^\\s@]+$"+"\"",schema:"^(?:s3|gs|hf|oci|https)://[^\\s@]+$",parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uri",schemaPath:"model-version.schema.json#/$defs/artifactUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema94.properties.size.type,parentSchema:schema94.properties.size,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema94.properties.size,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.path,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.path.type,parentSchema:schema94.properties.path,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data4 = data.mediaType;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err13 = {instancePath:instancePath+"/mediaType",schemaPath:"model-version.schema.json#/$defs/artifact/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema97,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/mediaType",schemaPath:"model-version.schema.json#/$defs/artifact/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.type,parentSchema:schema97,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "outputs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inputs !== undefined){
let data0 = data.inputs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "name") || (key1 === "type")) || (key1 === "shape")) || (key1 === "required")) || (key1 === "description"))){
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.type !== undefined){
let data3 = data1.type;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.shape !== undefined){
let data4 = data1.shape;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.required !== undefined){
let data6 = data1.required;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.description !== undefined){
let data7 = data1.description;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.inputs.type,parentSchema:schema57.properties.inputs,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outputs !== undefined){
let data8 = data.outputs;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "name") || (key2 === "type")) || (key2 === "shape")) || (key2 === "required")) || (key2 === "description"))){
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.type !== undefined){
let data11 = data9.type;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.shape !== undefined){
let data12 = data9.shape;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < -1 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.required !== undefined){
let data14 = data9.required;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.description !== undefined){
let data15 = data9.description;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.outputs.type,parentSchema:schema57.properties.outputs,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.$schema.type,parentSchema:schema64.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 10000){
const err2 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err6 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",parentSchema:schema36.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.training !== undefined){
if(!(validate43(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
let data5 = data.evaluation;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate49(data5[i1], {instancePath:instancePath+"/evaluation/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.evaluation.type,parentSchema:schema64.properties.evaluation,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data7 = data.artifacts;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data7[i2], {instancePath:instancePath+"/artifacts/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.artifacts.type,parentSchema:schema64.properties.artifacts,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.interface !== undefined){
if(!(validate58(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
let data10 = data.weights;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err11 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"model-version.schema.json#/$defs/weights/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data11.format === undefined){
const err12 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"model-version.schema.json#/$defs/weights/items/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data11){
if(!(((((((key1 === "path") || (key1 === "format")) || (key1 === "architecture")) || (key1 === "parameters")) || (key1 === "dataTypes")) || (key1 === "opsets")) || (key1 === "tensors"))){
const err13 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"model-version.schema.json#/$defs/weights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.path !== undefined){
let data12 = data11.path;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err14 = {instancePath:instancePath+"/weights/" + i3+"/path",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/weights/" + i3+"/path",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.path.type,parentSchema:schema60.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.format !== undefined){
let data13 = data11.format;
if(!(((data13 === "safetensors") || (data13 === "onnx")) || (data13 === "gguf"))){
const err16 = {instancePath:instancePath+"/weights/" + i3+"/format",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema60.items.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema60.items.properties.format.enum,parentSchema:schema60.items.properties.format,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.architecture !== undefined){
let data14 = data11.architecture;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err17 = {instancePath:instancePath+"/weights/" + i3+"/architecture",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.items.properties.architecture,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/weights/" + i3+"/architecture",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.architecture.type,parentSchema:schema60.items.properties.architecture,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.parameters !== undefined){
let data15 = data11.parameters;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/weights/" + i3+"/parameters",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.parameters.type,parentSchema:schema60.items.properties.parameters,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/weights/" + i3+"/parameters",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.parameters,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data11.dataTypes !== undefined){
let data16 = data11.dataTypes;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err21 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/weights/items/properties/dataTypes/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.dataTypes.additionalProperties.type,parentSchema:schema60.items.properties.dataTypes.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err22 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/weights/items/properties/dataTypes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.dataTypes.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/weights/" + i3+"/dataTypes",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/dataTypes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.dataTypes.type,parentSchema:schema60.items.properties.dataTypes,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.opsets !== undefined){
let data18 = data11.opsets;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
let data19 = data18[key3];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err24 = {instancePath:instancePath+"/weights/" + i3+"/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/weights/items/properties/opsets/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.opsets.additionalProperties.type,parentSchema:schema60.items.properties.opsets.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err25 = {instancePath:instancePath+"/weights/" + i3+"/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/weights/items/properties/opsets/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.opsets.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/weights/" + i3+"/opsets",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/opsets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.opsets.type,parentSchema:schema60.items.properties.opsets,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.tensors !== undefined){
let data20 = data11.tensors;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err27 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data21.type === undefined){
const err28 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data21.shape === undefined){
const err29 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'",schema:schema60.items.properties.tensors.items.required,parentSchema:schema60.items.properties.tensors.items,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data21){
if(!(((key4 === "name") || (key4 === "type")) || (key4 === "shape"))){
const err30 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items.properties.tensors.items,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 !== "string"){
const err31 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/name",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.tensors.items.properties.name.type,parentSchema:schema60.items.properties.tensors.items.properties.name,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.type !== undefined){
let data23 = data21.type;
if(typeof data23 !== "string"){
const err32 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/type",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.tensors.items.properties.type.type,parentSchema:schema60.items.properties.tensors.items.properties.type,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.shape !== undefined){
let data24 = data21.shape;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err33 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape/" + i5,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.items.properties.tensors.items.properties.shape.items.type,parentSchema:schema60.items.properties.tensors.items.properties.shape.items,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err34 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape/" + i5,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.items.properties.tensors.items.properties.shape.items,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4+"/shape",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.items.properties.tensors.items.properties.shape.type,parentSchema:schema60.items.properties.tensors.items.properties.shape,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/weights/" + i3+"/tensors/" + i4,schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.properties.tensors.items.type,parentSchema:schema60.items.properties.tensors.items,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/weights/" + i3+"/tensors",schemaPath:"model-version.schema.json#/$defs/weights/items/properties/tensors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.items.properties.tensors.type,parentSchema:schema60.items.properties.tensors,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/weights/" + i3,schemaPath:"model-version.schema.json#/$defs/weights/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.type,parentSchema:schema60.items,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/weights",schemaPath:"model-version.schema.json#/$defs/weights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.documentation !== undefined){
let data26 = data.documentation;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!((((((key5 === "intendedUse") || (key5 === "limitations")) || (key5 === "license")) || (key5 === "risks")) || (key5 === "privacy")) || (key5 === "links"))){
const err40 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.intendedUse !== undefined){
let data27 = data26.intendedUse;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err41 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.intendedUse,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.intendedUse.type,parentSchema:schema61.properties.intendedUse,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.limitations !== undefined){
let data28 = data26.limitations;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err43 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.limitations,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.limitations.type,parentSchema:schema61.properties.limitations,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.license !== undefined){
let data29 = data26.license;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err45 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.license,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.license.type,parentSchema:schema61.properties.license,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.risks !== undefined){
let data30 = data26.risks;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err47 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.risks,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.risks.type,parentSchema:schema61.properties.risks,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.privacy !== undefined){
let data31 = data26.privacy;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err49 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.privacy,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.privacy.type,parentSchema:schema61.properties.privacy,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.links !== undefined){
let data32 = data26.links;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.title === undefined){
const err51 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data33.url === undefined){
const err52 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key6 in data33){
if(!((key6 === "title") || (key6 === "url"))){
const err53 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.links.items,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data33.title !== undefined){
let data34 = data33.title;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err54 = {instancePath:instancePath+"/documentation/links/" + i6+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.links.items.properties.title,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/documentation/links/" + i6+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.title.type,parentSchema:schema61.properties.links.items.properties.title,data:data34};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data33.url !== undefined){
let data35 = data33.url;
if(typeof data35 === "string"){
if(!pattern18.test(data35)){
const err56 = {instancePath:instancePath+"/documentation/links/" + i6+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema61.properties.links.items.properties.url,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/documentation/links/" + i6+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.url.type,parentSchema:schema61.properties.links.items.properties.url,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/documentation/links/" + i6,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.links.items.type,parentSchema:schema61.properties.links.items,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/documentation/links",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.links.type,parentSchema:schema61.properties.links,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.lineage !== undefined){
let data36 = data.lineage;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
let data37 = data36[i7];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.relation === undefined){
const err61 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data37};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data37.parent === undefined){
const err62 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key7 in data37){
if(!((key7 === "relation") || (key7 === "parent"))){
const err63 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"model-version.schema.json#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62.items,data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data37.relation !== undefined){
let data38 = data37.relation;
if(!(((((((data38 === "fine-tuned-from") || (data38 === "distilled-from")) || (data38 === "quantized-from")) || (data38 === "adapter-of")) || (data38 === "merged-from")) || (data38 === "ensemble-of")) || (data38 === "derived-from"))){
const err64 = {instancePath:instancePath+"/lineage/" + i7+"/relation",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema62.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema62.items.properties.relation.enum,parentSchema:schema62.items.properties.relation,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data37.parent !== undefined){
let data39 = data37.parent;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err65 = {instancePath:instancePath+"/lineage/" + i7+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.items.properties.parent,data:data39};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/lineage/" + i7+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.items.properties.parent.type,parentSchema:schema62.items.properties.parent,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/lineage/" + i7,schemaPath:"model-version.schema.json#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.items.type,parentSchema:schema62.items,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/lineage",schemaPath:"model-version.schema.json#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.type,parentSchema:schema62,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.tags !== undefined){
let data40 = data.tags;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
let data41 = data40[key8];
if(typeof data41 !== "string"){
const err69 = {instancePath:instancePath+"/tags/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.additionalProperties.type,parentSchema:schema63.additionalProperties,data:data41};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/tags",schemaPath:"model-version.schema.json#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const model = validate60;
const schema105 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json","title":"ModelFile","description":"models/<model>/model.yml: what stays the same from version to version, and what no machine knows.","type":"object","additionalProperties":false,"required":["owners"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"description":{"$ref":"model-version.schema.json#/$defs/description"},"owners":{"$ref":"model-version.schema.json#/$defs/owners"},"training":{"$ref":"metadata.schema.json#/$defs/partialTraining"},"interface":{"$ref":"model-version.schema.json#/$defs/interface"},"documentation":{"$ref":"model-version.schema.json#/$defs/documentation"},"lineage":{"$ref":"model-version.schema.json#/$defs/lineage"},"tags":{"$ref":"model-version.schema.json#/$defs/tags"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "datasets") || (key0 === "hyperparameters")) || (key0 === "framework")) || (key0 === "runtime")) || (key0 === "lockfile")) || (key0 === "seed")) || (key0 === "durationSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.datasets !== undefined){
let data0 = data.datasets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data0[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.datasets.type,parentSchema:schema67.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hyperparameters !== undefined){
let data2 = data.hyperparameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err2 = {instancePath:instancePath+"/hyperparameters",schemaPath:"model-version.schema.json#/$defs/hyperparameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.framework !== undefined){
let data3 = data.framework;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err3 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema78.required,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "version"))){
const err4 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err5 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.name,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err7 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.version,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.version.type,parentSchema:schema78.properties.version,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.runtime !== undefined){
let data6 = data.runtime;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/runtime",schemaPath:"model-version.schema.json#/$defs/training/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lockfile !== undefined){
if(!(validate46(data.lockfile, {instancePath:instancePath+"/lockfile",parentData:data,parentDataProperty:"lockfile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"model-version.schema.json#/$defs/training/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema82.type,parentSchema:schema82,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.durationSeconds !== undefined){
let data9 = data.durationSeconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.type,parentSchema:schema83,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "outputs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inputs !== undefined){
let data0 = data.inputs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "name") || (key1 === "type")) || (key1 === "shape")) || (key1 === "required")) || (key1 === "description"))){
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.type !== undefined){
let data3 = data1.type;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.shape !== undefined){
let data4 = data1.shape;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.required !== undefined){
let data6 = data1.required;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.description !== undefined){
let data7 = data1.description;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.inputs.type,parentSchema:schema57.properties.inputs,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outputs !== undefined){
let data8 = data.outputs;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema58.required,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "name") || (key2 === "type")) || (key2 === "shape")) || (key2 === "required")) || (key2 === "description"))){
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.type !== undefined){
let data11 = data9.type;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.shape !== undefined){
let data12 = data9.shape;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.shape.items.type,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < -1 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema58.properties.shape.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.shape.type,parentSchema:schema58.properties.shape,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.required !== undefined){
let data14 = data9.required;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.description !== undefined){
let data15 = data9.description;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.outputs.type,parentSchema:schema57.properties.outputs,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "description")) || (key0 === "owners")) || (key0 === "training")) || (key0 === "interface")) || (key0 === "documentation")) || (key0 === "lineage")) || (key0 === "tags"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.$schema.type,parentSchema:schema105.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 10000){
const err3 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",parentSchema:schema36.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.training !== undefined){
if(!(validate61(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.interface !== undefined){
if(!(validate65(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.documentation !== undefined){
let data6 = data.documentation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((((key1 === "intendedUse") || (key1 === "limitations")) || (key1 === "license")) || (key1 === "risks")) || (key1 === "privacy")) || (key1 === "links"))){
const err10 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.intendedUse !== undefined){
let data7 = data6.intendedUse;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err11 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.intendedUse,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.intendedUse.type,parentSchema:schema61.properties.intendedUse,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.limitations !== undefined){
let data8 = data6.limitations;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err13 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.limitations,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.limitations.type,parentSchema:schema61.properties.limitations,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.license !== undefined){
let data9 = data6.license;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err15 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.license,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.license.type,parentSchema:schema61.properties.license,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.risks !== undefined){
let data10 = data6.risks;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err17 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.risks,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.risks.type,parentSchema:schema61.properties.risks,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.privacy !== undefined){
let data11 = data6.privacy;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err19 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.privacy,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.privacy.type,parentSchema:schema61.properties.privacy,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.links !== undefined){
let data12 = data6.links;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.title === undefined){
const err21 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.url === undefined){
const err22 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema61.properties.links.items.required,parentSchema:schema61.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "title") || (key2 === "url"))){
const err23 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.title !== undefined){
let data14 = data13.title;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err24 = {instancePath:instancePath+"/documentation/links/" + i1+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.links.items.properties.title,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/documentation/links/" + i1+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.title.type,parentSchema:schema61.properties.links.items.properties.title,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err26 = {instancePath:instancePath+"/documentation/links/" + i1+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema61.properties.links.items.properties.url,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/documentation/links/" + i1+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.links.items.properties.url.type,parentSchema:schema61.properties.links.items.properties.url,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.links.items.type,parentSchema:schema61.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/documentation/links",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.links.type,parentSchema:schema61.properties.links,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.lineage !== undefined){
let data16 = data.lineage;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.relation === undefined){
const err31 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.parent === undefined){
const err32 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema62.items.required,parentSchema:schema62.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "relation") || (key3 === "parent"))){
const err33 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema62.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.relation !== undefined){
let data18 = data17.relation;
if(!(((((((data18 === "fine-tuned-from") || (data18 === "distilled-from")) || (data18 === "quantized-from")) || (data18 === "adapter-of")) || (data18 === "merged-from")) || (data18 === "ensemble-of")) || (data18 === "derived-from"))){
const err34 = {instancePath:instancePath+"/lineage/" + i2+"/relation",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema62.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema62.items.properties.relation.enum,parentSchema:schema62.items.properties.relation,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.parent !== undefined){
let data19 = data17.parent;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err35 = {instancePath:instancePath+"/lineage/" + i2+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.items.properties.parent,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/lineage/" + i2+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.items.properties.parent.type,parentSchema:schema62.items.properties.parent,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.items.type,parentSchema:schema62.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/lineage",schemaPath:"model-version.schema.json#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.type,parentSchema:schema62,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.tags !== undefined){
let data20 = data.tags;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if(typeof data21 !== "string"){
const err39 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.additionalProperties.type,parentSchema:schema63.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/tags",schemaPath:"model-version.schema.json#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pointer = validate67;
const schema120 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json","title":"PointerFile","description":"models/<model>/<stage>.yml: which version the stage should hold. Changed by pull request only.","type":"object","additionalProperties":false,"required":["version","digest"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"version":{"$ref":"model-version.schema.json#/$defs/semanticVersion"},"digest":{"$ref":"model-version.schema.json#/$defs/digest","description":"The sha256 of the version's metadata.json, as the release page shows it: \"sha256:\" and 64 small hexadecimal digits."}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "digest"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.$schema.type,parentSchema:schema120.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err4 = {instancePath:instancePath+"/version",schemaPath:"model-version.schema.json#/$defs/semanticVersion/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"model-version.schema.json#/$defs/semanticVersion/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$"},message:"must match pattern \""+"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$"+"\"",schema:"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/version",schemaPath:"model-version.schema.json#/$defs/semanticVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const config = validate68;
const schema123 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json","title":"RegistryConfig","description":".github/model-registry.yml: the stages a version can be in, and what it must pass to get there. Always read from the branch a pull request goes into, never from the pull request.","type":"object","additionalProperties":false,"required":["stages"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"stages":{"type":"object","description":"The stages by name, in order. What is said here holds for every model.","minProperties":1,"propertyNames":{"$ref":"model-version.schema.json#/$defs/stageName"},"additionalProperties":{"$ref":"#/$defs/stage"},"examples":[{"production":{"gates":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}}]}}]},"models":{"type":"object","description":"What holds for some models instead, by name or pattern (* stands for any part of a name). A setting given here takes the place of the stage's own as a whole; of several patterns that fit, the later one has the last word.","minProperties":1,"propertyNames":{"pattern":"^(?:[a-z0-9]|\\*)(?:[a-z0-9*-]*)$","maxLength":128},"additionalProperties":{"$ref":"#/$defs/modelOverride"},"examples":[{"fraud-*":{"stages":{"production":{"soak":"7d"}}}}]}},"$defs":{"stage":{"type":"object","title":"StageConfig","additionalProperties":false,"properties":{"environment":{"type":["string","boolean"],"minLength":1,"maxLength":255,"description":"The GitHub environment that a version is deployed to. Absent: the stage's name. false: the stage is only a name for a version, and nothing is deployed.","examples":["production",false]},"production":{"type":"boolean","description":"true: people depend on what runs there. Absent: true for the stage named production alone."},"after":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","description":"A version must have been in this earlier stage first, deployed there successfully.","examples":["staging"]},"soak":{"$ref":"#/$defs/duration","description":"For how long it must have run in the stage that `after` names. Absent: no time at all."},"promoters":{"type":"array","minItems":1,"description":"Who may ask for a promotion to the stage, beside being allowed to write to the repository. Absent: everybody who may write.","items":{"$ref":"#/$defs/person"},"examples":[["@mona","@acme/ml-leads"]]},"approvals":{"$ref":"#/$defs/approvals"},"gates":{"type":"array","description":"What a version must pass to be promoted to the stage. Each is one rule.","items":{"$ref":"#/$defs/gate"}},"freeze":{"type":"array","description":"Times at which nothing is promoted to the stage. A rollback is possible all the same.","items":{"$ref":"#/$defs/freeze"}},"deploy":{"type":"object","title":"DeployConfig","description":"How the deployment is started and watched.","additionalProperties":false,"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$","description":"A file in .github/workflows that is dispatched with the input `deployment`. Absent: the deployment event starts it, which needs the bot to run as a GitHub App.","examples":["deploy.yml"]},"timeout":{"$ref":"#/$defs/duration","description":"A deployment without an end after this time is reported. Absent: 6 hours."},"onTimeout":{"enum":["report","fail"],"description":"fail: it counts as failed then. Absent: report.","examples":["fail"]}},"minProperties":1,"examples":[{"workflow":"deploy.yml"}]},"onFailure":{"enum":["report","rollback","rollback-and-merge","hold"],"description":"What follows a deployment that failed. report: it is said on the pull request. rollback: a pull request back to the last version that succeeded is opened; rollback-and-merge: and merged by the bot, where the rules of the branch let it. hold: nothing more is promoted until somebody comments /unhold. Absent: report.","examples":["rollback"]},"retention":{"$ref":"#/$defs/duration","description":"How long after a version left the stage a rollback may bring it back; later it has to be promoted, and pass the gates. Nothing is deleted. Absent: for ever."},"allowOverrides":{"type":"boolean","description":"true: what an administrator merges although a gate refused it is deployed, and the ledger says which gates were overridden. Absent: false; it is recorded, and not deployed."},"allowDirectPush":{"type":"boolean","description":"true: a pointer that was pushed without a pull request is judged by the gates and deployed. Absent: false; it is recorded, and not deployed."}},"description":"One stage, and what a version must pass to get there."},"gate":{"type":"object","title":"GateRule","description":"One rule: its name and its terms.","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"threshold":{"$ref":"#/$defs/threshold"},"no-regression":{"$ref":"#/$defs/noRegression"},"required-metadata":{"$ref":"#/$defs/requiredMetadata"},"slices":{"$ref":"#/$defs/slices"},"significance":{"$ref":"#/$defs/significance"},"age":{"$ref":"#/$defs/age"},"size":{"$ref":"#/$defs/size"},"interface":{"enum":["compatible","unchanged"],"description":"compatible: who calls the champion can call the challenger: what it takes may become more, what it gives less. unchanged: the same inputs and outputs. The first version of a stage passes; against a champion without an interface nothing can be judged."},"default-branch":{"const":true,"description":"The version's source commit is on the default branch of this repository."},"expression":{"$ref":"#/$defs/expression"}},"examples":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}},{"no-regression":{"metric":"accuracy","dataset":"iris-holdout","tolerance":0.01}},{"required-metadata":["documentation.intendedUse"]},{"slices":{"metric":"accuracy","dataset":"iris-holdout","worstAtLeast":0.85,"gapAtMost":0.1}},{"age":{"atMost":"90d"}},{"size":{"atMost":"2 GiB"}},{"interface":"compatible"},{"default-branch":true}]},"threshold":{"type":"object","title":"ThresholdRule","description":"A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.","additionalProperties":false,"required":["metric","dataset"],"anyOf":[{"required":["atLeast"]},{"required":["atMost"]}],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"atLeast":{"type":"number","description":"Passes from this figure on."},"atMost":{"type":"number","description":"Passes up to this figure."}}},"noRegression":{"type":"object","title":"NoRegressionRule","description":"A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata. Both must have been measured on the same data, by the digest that their metadata records.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"tolerance":{"type":"number","minimum":0,"description":"In the metric's own unit. Absent: 0."},"relativeTolerance":{"type":"number","minimum":0,"maximum":1,"description":"As a part of the champion's figure, whatever its sign: 0.02 is 2 %. In place of tolerance.","examples":[0.02]},"allowOtherData":{"type":"boolean","description":"true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass."}}},"requiredMetadata":{"type":"array","title":"RequiredMetadataRule","description":"Fields of metadata.json that must be there and not be empty; [] means every element of a list, of which there must be one.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$","examples":["documentation.intendedUse","documentation.license","training.datasets[].digest","interface"]}},"duration":{"type":"string","pattern":"^[1-9]\\d{0,4}(?:m|h|d|w)$","description":"A number of minutes, hours, days or weeks.","examples":["30m","24h","7d","2w"]},"person":{"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$","description":"A user, @mona, or a team, @acme/ml-leads.","examples":["@mona","@acme/ml-leads"]},"approvals":{"type":"object","title":"ApprovalsRule","description":"Who must have approved the pull request, as it is now. Neither who wrote, asked for or last pushed it counts, nor anybody who may not write to the repository.","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":20,"description":"How many people."},"from":{"type":"array","minItems":1,"description":"Whose approvals count. codeowners: those whom CODEOWNERS of the base branch names for the pointer. Absent: everybody's who may write.","items":{"anyOf":[{"const":"codeowners"},{"$ref":"#/$defs/person"}]},"examples":[["codeowners","@acme/risk"]]}},"examples":[{"count":2,"from":["codeowners"]}]},"freeze":{"type":"object","title":"FreezeWindow","description":"Once, from a date to a date; or every week, on days and between times of day. Where clocks are put back, a window is as long as they show it.","additionalProperties":false,"required":["timeZone"],"anyOf":[{"required":["from","to"]},{"required":["days"]}],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"description":"What people call it.","examples":["end of the year"]},"days":{"type":"array","minItems":1,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]},"description":"Every week, on these days."},"from":{"type":"string","pattern":"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$","description":"The first date, or date and time; with days the time of day. Absent with days: 00:00.","examples":["2026-12-19","2026-12-19T18:00","16:00"]},"to":{"type":"string","pattern":"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$","description":"The last date, which counts whole; or the date and time at which it ends; with days the time of day, 24:00 being the end of the day. Absent with days: 24:00.","examples":["2027-01-03","2027-01-04T08:00","24:00"]},"timeZone":{"type":"string","minLength":1,"maxLength":64,"description":"A name of the IANA time zone database.","examples":["Europe/Berlin","UTC"]}},"examples":[{"name":"end of the year","from":"2026-12-19","to":"2027-01-03","timeZone":"Europe/Berlin"},{"name":"weekends","days":["fri"],"from":"16:00","timeZone":"America/New_York"}]},"modelOverride":{"type":"object","title":"ModelOverride","additionalProperties":false,"required":["stages"],"properties":{"stages":{"type":"object","minProperties":1,"propertyNames":{"$ref":"model-version.schema.json#/$defs/stageName"},"additionalProperties":{"$ref":"#/$defs/stage"},"description":"Stages that are named above, with the settings that differ."}}},"slices":{"type":"object","title":"SlicesRule","description":"A metric on the slices of the data that the evaluation lists, for fairness; each of them must have it. Without limits: it must be there for at least two.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"worstAtLeast":{"type":"number","description":"The lowest figure of any slice reaches this; where higher is better that is the worst."},"worstAtMost":{"type":"number","description":"The highest figure of any slice is at most this; where lower is better that is the worst."},"gapAtMost":{"type":"number","minimum":0,"description":"The figures of the best and the worst slice differ by at most this; there must be two."},"minRows":{"type":"integer","minimum":1,"description":"Slices with fewer rows are left out; so are those that do not tell. Absent: all count."}}},"significance":{"type":"object","title":"SignificanceRule","description":"What the confidence intervals tell of challenger and champion, measured on the same data. not-worse: the challenger's interval does not lie wholly on the worse side of the champion's. better: it lies wholly on the better side. Where an interval or its level is missing, or the levels differ, the gate cannot be judged.","additionalProperties":false,"required":["metric","dataset","is"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"is":{"enum":["not-worse","better"],"description":"What must be shown."},"allowOtherData":{"type":"boolean","description":"true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass."}}},"age":{"type":"object","title":"AgeRule","description":"How long ago the version was registered; an age at the very limit passes.","additionalProperties":false,"minProperties":1,"properties":{"atMost":{"$ref":"#/$defs/duration","description":"Older ones do not pass."},"atLeast":{"$ref":"#/$defs/duration","description":"Younger ones do not pass yet."}}},"size":{"type":"object","title":"SizeRule","description":"All artifacts of the version together, those outside of GitHub too; kB, MB, GB and TB count in thousands, KiB, MiB, GiB and TiB in 1024s.","additionalProperties":false,"required":["atMost"],"properties":{"atMost":{"type":"string","pattern":"^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$","description":"A number of bytes, with a unit.","examples":["500 MB","2 GiB"]}}},"expression":{"type":"object","title":"ExpressionRule","description":"A condition in CEL (https://cel.dev) over `challenger` and `champion`, their metadata.json as it is; `champion` is null where the stage holds no version. It must be true; what cannot be evaluated is unknown. Figures are doubles: add and divide with 1.0, not 1. matches() is not available.","additionalProperties":false,"required":["cel","says"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":2000,"examples":["challenger.training.datasets.all(d, has(d.license))"],"description":"The condition."},"says":{"type":"string","minLength":1,"maxLength":300,"description":"The condition in words, for people.","examples":["Every data set has a license."]}}}}};
const schema124 = {"type":"string","description":"A stage's name: small letters, digits and single hyphens.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":50,"examples":["staging","production"]};
const pattern44 = new RegExp("^(?:[a-z0-9]|\\*)(?:[a-z0-9*-]*)$", "u");
const schema125 = {"type":"object","title":"StageConfig","additionalProperties":false,"properties":{"environment":{"type":["string","boolean"],"minLength":1,"maxLength":255,"description":"The GitHub environment that a version is deployed to. Absent: the stage's name. false: the stage is only a name for a version, and nothing is deployed.","examples":["production",false]},"production":{"type":"boolean","description":"true: people depend on what runs there. Absent: true for the stage named production alone."},"after":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","description":"A version must have been in this earlier stage first, deployed there successfully.","examples":["staging"]},"soak":{"$ref":"#/$defs/duration","description":"For how long it must have run in the stage that `after` names. Absent: no time at all."},"promoters":{"type":"array","minItems":1,"description":"Who may ask for a promotion to the stage, beside being allowed to write to the repository. Absent: everybody who may write.","items":{"$ref":"#/$defs/person"},"examples":[["@mona","@acme/ml-leads"]]},"approvals":{"$ref":"#/$defs/approvals"},"gates":{"type":"array","description":"What a version must pass to be promoted to the stage. Each is one rule.","items":{"$ref":"#/$defs/gate"}},"freeze":{"type":"array","description":"Times at which nothing is promoted to the stage. A rollback is possible all the same.","items":{"$ref":"#/$defs/freeze"}},"deploy":{"type":"object","title":"DeployConfig","description":"How the deployment is started and watched.","additionalProperties":false,"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$","description":"A file in .github/workflows that is dispatched with the input `deployment`. Absent: the deployment event starts it, which needs the bot to run as a GitHub App.","examples":["deploy.yml"]},"timeout":{"$ref":"#/$defs/duration","description":"A deployment without an end after this time is reported. Absent: 6 hours."},"onTimeout":{"enum":["report","fail"],"description":"fail: it counts as failed then. Absent: report.","examples":["fail"]}},"minProperties":1,"examples":[{"workflow":"deploy.yml"}]},"onFailure":{"enum":["report","rollback","rollback-and-merge","hold"],"description":"What follows a deployment that failed. report: it is said on the pull request. rollback: a pull request back to the last version that succeeded is opened; rollback-and-merge: and merged by the bot, where the rules of the branch let it. hold: nothing more is promoted until somebody comments /unhold. Absent: report.","examples":["rollback"]},"retention":{"$ref":"#/$defs/duration","description":"How long after a version left the stage a rollback may bring it back; later it has to be promoted, and pass the gates. Nothing is deleted. Absent: for ever."},"allowOverrides":{"type":"boolean","description":"true: what an administrator merges although a gate refused it is deployed, and the ledger says which gates were overridden. Absent: false; it is recorded, and not deployed."},"allowDirectPush":{"type":"boolean","description":"true: a pointer that was pushed without a pull request is judged by the gates and deployed. Absent: false; it is recorded, and not deployed."}},"description":"One stage, and what a version must pass to get there."};
const schema126 = {"type":"string","pattern":"^[1-9]\\d{0,4}(?:m|h|d|w)$","description":"A number of minutes, hours, days or weeks.","examples":["30m","24h","7d","2w"]};
const schema127 = {"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$","description":"A user, @mona, or a team, @acme/ml-leads.","examples":["@mona","@acme/ml-leads"]};
const schema141 = {"type":"object","title":"FreezeWindow","description":"Once, from a date to a date; or every week, on days and between times of day. Where clocks are put back, a window is as long as they show it.","additionalProperties":false,"required":["timeZone"],"anyOf":[{"required":["from","to"]},{"required":["days"]}],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"description":"What people call it.","examples":["end of the year"]},"days":{"type":"array","minItems":1,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]},"description":"Every week, on these days."},"from":{"type":"string","pattern":"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$","description":"The first date, or date and time; with days the time of day. Absent with days: 00:00.","examples":["2026-12-19","2026-12-19T18:00","16:00"]},"to":{"type":"string","pattern":"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$","description":"The last date, which counts whole; or the date and time at which it ends; with days the time of day, 24:00 being the end of the day. Absent with days: 24:00.","examples":["2027-01-03","2027-01-04T08:00","24:00"]},"timeZone":{"type":"string","minLength":1,"maxLength":64,"description":"A name of the IANA time zone database.","examples":["Europe/Berlin","UTC"]}},"examples":[{"name":"end of the year","from":"2026-12-19","to":"2027-01-03","timeZone":"Europe/Berlin"},{"name":"weekends","days":["fri"],"from":"16:00","timeZone":"America/New_York"}]};
const pattern32 = new RegExp("^[1-9]\\d{0,4}(?:m|h|d|w)$", "u");
const pattern33 = new RegExp("^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$", "u");
const pattern39 = new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$", "u");
const pattern41 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$", "u");
const schema128 = {"type":"object","title":"ApprovalsRule","description":"Who must have approved the pull request, as it is now. Neither who wrote, asked for or last pushed it counts, nor anybody who may not write to the repository.","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":20,"description":"How many people."},"from":{"type":"array","minItems":1,"description":"Whose approvals count. codeowners: those whom CODEOWNERS of the base branch names for the pointer. Absent: everybody's who may write.","items":{"anyOf":[{"const":"codeowners"},{"$ref":"#/$defs/person"}]},"examples":[["codeowners","@acme/risk"]]}},"examples":[{"count":2,"from":["codeowners"]}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "from"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema128.properties.count.type,parentSchema:schema128.properties.count,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 20 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema128.properties.count,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema128.properties.count,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema128.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if("codeowners" !== data2){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/anyOf/0/const",keyword:"const",params:{allowedValue: "codeowners"},message:"must be equal to constant",schema:"codeowners",parentSchema:schema128.properties.from.items.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$",parentSchema:schema127,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/$defs/person/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema127.type,parentSchema:schema127,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema128.properties.from.items.anyOf,parentSchema:schema128.properties.from.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema128.properties.from.type,parentSchema:schema128.properties.from,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","title":"GateRule","description":"One rule: its name and its terms.","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"threshold":{"$ref":"#/$defs/threshold"},"no-regression":{"$ref":"#/$defs/noRegression"},"required-metadata":{"$ref":"#/$defs/requiredMetadata"},"slices":{"$ref":"#/$defs/slices"},"significance":{"$ref":"#/$defs/significance"},"age":{"$ref":"#/$defs/age"},"size":{"$ref":"#/$defs/size"},"interface":{"enum":["compatible","unchanged"],"description":"compatible: who calls the champion can call the challenger: what it takes may become more, what it gives less. unchanged: the same inputs and outputs. The first version of a stage passes; against a champion without an interface nothing can be judged."},"default-branch":{"const":true,"description":"The version's source commit is on the default branch of this repository."},"expression":{"$ref":"#/$defs/expression"}},"examples":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}},{"no-regression":{"metric":"accuracy","dataset":"iris-holdout","tolerance":0.01}},{"required-metadata":["documentation.intendedUse"]},{"slices":{"metric":"accuracy","dataset":"iris-holdout","worstAtLeast":0.85,"gapAtMost":0.1}},{"age":{"atMost":"90d"}},{"size":{"atMost":"2 GiB"}},{"interface":"compatible"},{"default-branch":true}]};
const schema131 = {"type":"object","title":"ThresholdRule","description":"A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.","additionalProperties":false,"required":["metric","dataset"],"anyOf":[{"required":["atLeast"]},{"required":["atMost"]}],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"atLeast":{"type":"number","description":"Passes from this figure on."},"atMost":{"type":"number","description":"Passes up to this figure."}}};
const schema132 = {"type":"object","title":"NoRegressionRule","description":"A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata. Both must have been measured on the same data, by the digest that their metadata records.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"tolerance":{"type":"number","minimum":0,"description":"In the metric's own unit. Absent: 0."},"relativeTolerance":{"type":"number","minimum":0,"maximum":1,"description":"As a part of the champion's figure, whatever its sign: 0.02 is 2 %. In place of tolerance.","examples":[0.02]},"allowOtherData":{"type":"boolean","description":"true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass."}}};
const schema133 = {"type":"array","title":"RequiredMetadataRule","description":"Fields of metadata.json that must be there and not be empty; [] means every element of a list, of which there must be one.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$","examples":["documentation.intendedUse","documentation.license","training.datasets[].digest","interface"]}};
const schema134 = {"type":"object","title":"SlicesRule","description":"A metric on the slices of the data that the evaluation lists, for fairness; each of them must have it. Without limits: it must be there for at least two.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"worstAtLeast":{"type":"number","description":"The lowest figure of any slice reaches this; where higher is better that is the worst."},"worstAtMost":{"type":"number","description":"The highest figure of any slice is at most this; where lower is better that is the worst."},"gapAtMost":{"type":"number","minimum":0,"description":"The figures of the best and the worst slice differ by at most this; there must be two."},"minRows":{"type":"integer","minimum":1,"description":"Slices with fewer rows are left out; so are those that do not tell. Absent: all count."}}};
const schema135 = {"type":"object","title":"SignificanceRule","description":"What the confidence intervals tell of challenger and champion, measured on the same data. not-worse: the challenger's interval does not lie wholly on the worse side of the champion's. better: it lies wholly on the better side. Where an interval or its level is missing, or the levels differ, the gate cannot be judged.","additionalProperties":false,"required":["metric","dataset","is"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"is":{"enum":["not-worse","better"],"description":"What must be shown."},"allowOtherData":{"type":"boolean","description":"true: figures are compared also where the data differ, or no digest tells that they are the same. Absent: false; they are not comparable, and the gate does not pass."}}};
const schema139 = {"type":"object","title":"SizeRule","description":"All artifacts of the version together, those outside of GitHub too; kB, MB, GB and TB count in thousands, KiB, MiB, GiB and TiB in 1024s.","additionalProperties":false,"required":["atMost"],"properties":{"atMost":{"type":"string","pattern":"^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$","description":"A number of bytes, with a unit.","examples":["500 MB","2 GiB"]}}};
const schema140 = {"type":"object","title":"ExpressionRule","description":"A condition in CEL (https://cel.dev) over `challenger` and `champion`, their metadata.json as it is; `champion` is null where the stage holds no version. It must be true; what cannot be evaluated is unknown. Figures are doubles: add and divide with 1.0, not 1. matches() is not available.","additionalProperties":false,"required":["cel","says"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":2000,"examples":["challenger.training.datasets.all(d, has(d.license))"],"description":"The condition."},"says":{"type":"string","minLength":1,"maxLength":300,"description":"The condition in words, for people.","examples":["Every data set has a license."]}}};
const pattern35 = new RegExp("^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$", "u");
const pattern38 = new RegExp("^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$", "u");
const schema136 = {"type":"object","title":"AgeRule","description":"How long ago the version was registered; an age at the very limit passes.","additionalProperties":false,"minProperties":1,"properties":{"atMost":{"$ref":"#/$defs/duration","description":"Older ones do not pass."},"atLeast":{"$ref":"#/$defs/duration","description":"Younger ones do not pass yet."}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "atMost") || (key0 === "atLeast"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.atMost !== undefined){
let data0 = data.atMost;
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
const err2 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}(?:m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,4}(?:m|h|d|w)$"+"\"",schema:"^[1-9]\\d{0,4}(?:m|h|d|w)$",parentSchema:schema126,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.type,parentSchema:schema126,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.atLeast !== undefined){
let data1 = data.atLeast;
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}(?:m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,4}(?:m|h|d|w)$"+"\"",schema:"^[1-9]\\d{0,4}(?:m|h|d|w)$",parentSchema:schema126,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.type,parentSchema:schema126,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema130.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.threshold !== undefined){
let data0 = data.threshold;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.atLeast === undefined){
const err3 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf/0/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'",schema:schema131.anyOf[0].required,parentSchema:schema131.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.atMost === undefined){
const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf/1/required",keyword:"required",params:{missingProperty: "atMost"},message:"must have required property '"+"atMost"+"'",schema:schema131.anyOf[1].required,parentSchema:schema131.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema131.anyOf,parentSchema:schema131,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.metric === undefined){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema131.required,parentSchema:schema131,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.dataset === undefined){
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema131.required,parentSchema:schema131,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "metric") || (key1 === "dataset")) || (key1 === "split")) || (key1 === "atLeast")) || (key1 === "atMost"))){
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema131,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.metric !== undefined){
let data1 = data0.metric;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/threshold/metric",schemaPath:"#/$defs/threshold/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/threshold/metric",schemaPath:"#/$defs/threshold/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.metric.type,parentSchema:schema131.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.dataset !== undefined){
let data2 = data0.dataset;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/threshold/dataset",schemaPath:"#/$defs/threshold/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.dataset,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/threshold/dataset",schemaPath:"#/$defs/threshold/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.dataset.type,parentSchema:schema131.properties.dataset,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.split !== undefined){
let data3 = data0.split;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/threshold/split",schemaPath:"#/$defs/threshold/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.split,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/threshold/split",schemaPath:"#/$defs/threshold/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.split.type,parentSchema:schema131.properties.split,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.atLeast !== undefined){
let data4 = data0.atLeast;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/threshold/atLeast",schemaPath:"#/$defs/threshold/properties/atLeast/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema131.properties.atLeast.type,parentSchema:schema131.properties.atLeast,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.atMost !== undefined){
let data5 = data0.atMost;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/threshold/atMost",schemaPath:"#/$defs/threshold/properties/atMost/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema131.properties.atMost.type,parentSchema:schema131.properties.atMost,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema131.type,parentSchema:schema131,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["no-regression"] !== undefined){
let data6 = data["no-regression"];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.metric === undefined){
const err18 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema132.required,parentSchema:schema132,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.dataset === undefined){
const err19 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema132.required,parentSchema:schema132,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data6){
if(!((((((key2 === "metric") || (key2 === "dataset")) || (key2 === "split")) || (key2 === "tolerance")) || (key2 === "relativeTolerance")) || (key2 === "allowOtherData"))){
const err20 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.metric !== undefined){
let data7 = data6.metric;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/no-regression/metric",schemaPath:"#/$defs/noRegression/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.metric,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/no-regression/metric",schemaPath:"#/$defs/noRegression/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.metric.type,parentSchema:schema132.properties.metric,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.dataset !== undefined){
let data8 = data6.dataset;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/no-regression/dataset",schemaPath:"#/$defs/noRegression/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.dataset,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/no-regression/dataset",schemaPath:"#/$defs/noRegression/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.dataset.type,parentSchema:schema132.properties.dataset,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.split !== undefined){
let data9 = data6.split;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err25 = {instancePath:instancePath+"/no-regression/split",schemaPath:"#/$defs/noRegression/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.split,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/no-regression/split",schemaPath:"#/$defs/noRegression/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.split.type,parentSchema:schema132.properties.split,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.tolerance !== undefined){
let data10 = data6.tolerance;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/no-regression/tolerance",schemaPath:"#/$defs/noRegression/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema132.properties.tolerance,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/no-regression/tolerance",schemaPath:"#/$defs/noRegression/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema132.properties.tolerance.type,parentSchema:schema132.properties.tolerance,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.relativeTolerance !== undefined){
let data11 = data6.relativeTolerance;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/no-regression/relativeTolerance",schemaPath:"#/$defs/noRegression/properties/relativeTolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema132.properties.relativeTolerance,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/no-regression/relativeTolerance",schemaPath:"#/$defs/noRegression/properties/relativeTolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema132.properties.relativeTolerance,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/no-regression/relativeTolerance",schemaPath:"#/$defs/noRegression/properties/relativeTolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema132.properties.relativeTolerance.type,parentSchema:schema132.properties.relativeTolerance,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.allowOtherData !== undefined){
let data12 = data6.allowOtherData;
if(typeof data12 !== "boolean"){
const err32 = {instancePath:instancePath+"/no-regression/allowOtherData",schemaPath:"#/$defs/noRegression/properties/allowOtherData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema132.properties.allowOtherData.type,parentSchema:schema132.properties.allowOtherData,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["required-metadata"] !== undefined){
let data13 = data["required-metadata"];
if(Array.isArray(data13)){
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/required-metadata",schemaPath:"#/$defs/requiredMetadata/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema133,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern35.test(data14)){
const err35 = {instancePath:instancePath+"/required-metadata/" + i0,schemaPath:"#/$defs/requiredMetadata/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$"},message:"must match pattern \""+"^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$"+"\"",schema:"^[A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z0-9_-]+(?:\\[\\])?)*$",parentSchema:schema133.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/required-metadata/" + i0,schemaPath:"#/$defs/requiredMetadata/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.items.type,parentSchema:schema133.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/required-metadata",schemaPath:"#/$defs/requiredMetadata/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema133.type,parentSchema:schema133,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.slices !== undefined){
let data15 = data.slices;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.metric === undefined){
const err38 = {instancePath:instancePath+"/slices",schemaPath:"#/$defs/slices/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema134.required,parentSchema:schema134,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.dataset === undefined){
const err39 = {instancePath:instancePath+"/slices",schemaPath:"#/$defs/slices/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema134.required,parentSchema:schema134,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data15){
if(!(((((((key3 === "metric") || (key3 === "dataset")) || (key3 === "split")) || (key3 === "worstAtLeast")) || (key3 === "worstAtMost")) || (key3 === "gapAtMost")) || (key3 === "minRows"))){
const err40 = {instancePath:instancePath+"/slices",schemaPath:"#/$defs/slices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.metric !== undefined){
let data16 = data15.metric;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err41 = {instancePath:instancePath+"/slices/metric",schemaPath:"#/$defs/slices/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema134.properties.metric,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/slices/metric",schemaPath:"#/$defs/slices/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.metric.type,parentSchema:schema134.properties.metric,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.dataset !== undefined){
let data17 = data15.dataset;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err43 = {instancePath:instancePath+"/slices/dataset",schemaPath:"#/$defs/slices/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema134.properties.dataset,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/slices/dataset",schemaPath:"#/$defs/slices/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.dataset.type,parentSchema:schema134.properties.dataset,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.split !== undefined){
let data18 = data15.split;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err45 = {instancePath:instancePath+"/slices/split",schemaPath:"#/$defs/slices/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema134.properties.split,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/slices/split",schemaPath:"#/$defs/slices/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.split.type,parentSchema:schema134.properties.split,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.worstAtLeast !== undefined){
let data19 = data15.worstAtLeast;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err47 = {instancePath:instancePath+"/slices/worstAtLeast",schemaPath:"#/$defs/slices/properties/worstAtLeast/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema134.properties.worstAtLeast.type,parentSchema:schema134.properties.worstAtLeast,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.worstAtMost !== undefined){
let data20 = data15.worstAtMost;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/slices/worstAtMost",schemaPath:"#/$defs/slices/properties/worstAtMost/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema134.properties.worstAtMost.type,parentSchema:schema134.properties.worstAtMost,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.gapAtMost !== undefined){
let data21 = data15.gapAtMost;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err49 = {instancePath:instancePath+"/slices/gapAtMost",schemaPath:"#/$defs/slices/properties/gapAtMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema134.properties.gapAtMost,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/slices/gapAtMost",schemaPath:"#/$defs/slices/properties/gapAtMost/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema134.properties.gapAtMost.type,parentSchema:schema134.properties.gapAtMost,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.minRows !== undefined){
let data22 = data15.minRows;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err51 = {instancePath:instancePath+"/slices/minRows",schemaPath:"#/$defs/slices/properties/minRows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.properties.minRows.type,parentSchema:schema134.properties.minRows,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err52 = {instancePath:instancePath+"/slices/minRows",schemaPath:"#/$defs/slices/properties/minRows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema134.properties.minRows,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/slices",schemaPath:"#/$defs/slices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.significance !== undefined){
let data23 = data.significance;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.metric === undefined){
const err54 = {instancePath:instancePath+"/significance",schemaPath:"#/$defs/significance/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema135.required,parentSchema:schema135,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data23.dataset === undefined){
const err55 = {instancePath:instancePath+"/significance",schemaPath:"#/$defs/significance/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema135.required,parentSchema:schema135,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data23.is === undefined){
const err56 = {instancePath:instancePath+"/significance",schemaPath:"#/$defs/significance/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'",schema:schema135.required,parentSchema:schema135,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key4 in data23){
if(!(((((key4 === "metric") || (key4 === "dataset")) || (key4 === "split")) || (key4 === "is")) || (key4 === "allowOtherData"))){
const err57 = {instancePath:instancePath+"/significance",schemaPath:"#/$defs/significance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.metric !== undefined){
let data24 = data23.metric;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err58 = {instancePath:instancePath+"/significance/metric",schemaPath:"#/$defs/significance/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema135.properties.metric,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/significance/metric",schemaPath:"#/$defs/significance/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.metric.type,parentSchema:schema135.properties.metric,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.dataset !== undefined){
let data25 = data23.dataset;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/significance/dataset",schemaPath:"#/$defs/significance/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema135.properties.dataset,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/significance/dataset",schemaPath:"#/$defs/significance/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.dataset.type,parentSchema:schema135.properties.dataset,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.split !== undefined){
let data26 = data23.split;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err62 = {instancePath:instancePath+"/significance/split",schemaPath:"#/$defs/significance/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema135.properties.split,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/significance/split",schemaPath:"#/$defs/significance/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.split.type,parentSchema:schema135.properties.split,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.is !== undefined){
let data27 = data23.is;
if(!((data27 === "not-worse") || (data27 === "better"))){
const err64 = {instancePath:instancePath+"/significance/is",schemaPath:"#/$defs/significance/properties/is/enum",keyword:"enum",params:{allowedValues: schema135.properties.is.enum},message:"must be equal to one of the allowed values",schema:schema135.properties.is.enum,parentSchema:schema135.properties.is,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.allowOtherData !== undefined){
let data28 = data23.allowOtherData;
if(typeof data28 !== "boolean"){
const err65 = {instancePath:instancePath+"/significance/allowOtherData",schemaPath:"#/$defs/significance/properties/allowOtherData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema135.properties.allowOtherData.type,parentSchema:schema135.properties.allowOtherData,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/significance",schemaPath:"#/$defs/significance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.age !== undefined){
if(!(validate73(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data30 = data.size;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.atMost === undefined){
const err67 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/size/required",keyword:"required",params:{missingProperty: "atMost"},message:"must have required property '"+"atMost"+"'",schema:schema139.required,parentSchema:schema139,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data30){
if(!(key5 === "atMost")){
const err68 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data:data30};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data30.atMost !== undefined){
let data31 = data30.atMost;
if(typeof data31 === "string"){
if(!pattern38.test(data31)){
const err69 = {instancePath:instancePath+"/size/atMost",schemaPath:"#/$defs/size/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$"},message:"must match pattern \""+"^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$"+"\"",schema:"^[1-9]\\d{0,14}(?: ?(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB))?$",parentSchema:schema139.properties.atMost,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/size/atMost",schemaPath:"#/$defs/size/properties/atMost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.atMost.type,parentSchema:schema139.properties.atMost,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.interface !== undefined){
let data32 = data.interface;
if(!((data32 === "compatible") || (data32 === "unchanged"))){
const err72 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/enum",keyword:"enum",params:{allowedValues: schema130.properties.interface.enum},message:"must be equal to one of the allowed values",schema:schema130.properties.interface.enum,parentSchema:schema130.properties.interface,data:data32};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data["default-branch"] !== undefined){
let data33 = data["default-branch"];
if(true !== data33){
const err73 = {instancePath:instancePath+"/default-branch",schemaPath:"#/properties/default-branch/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema130.properties["default-branch"],data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.expression !== undefined){
let data34 = data.expression;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.cel === undefined){
const err74 = {instancePath:instancePath+"/expression",schemaPath:"#/$defs/expression/required",keyword:"required",params:{missingProperty: "cel"},message:"must have required property '"+"cel"+"'",schema:schema140.required,parentSchema:schema140,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data34.says === undefined){
const err75 = {instancePath:instancePath+"/expression",schemaPath:"#/$defs/expression/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'",schema:schema140.required,parentSchema:schema140,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data34){
if(!((key6 === "cel") || (key6 === "says"))){
const err76 = {instancePath:instancePath+"/expression",schemaPath:"#/$defs/expression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.cel !== undefined){
let data35 = data34.cel;
if(typeof data35 === "string"){
if(func2(data35) > 2000){
const err77 = {instancePath:instancePath+"/expression/cel",schemaPath:"#/$defs/expression/properties/cel/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema140.properties.cel,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data35) < 1){
const err78 = {instancePath:instancePath+"/expression/cel",schemaPath:"#/$defs/expression/properties/cel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema140.properties.cel,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/expression/cel",schemaPath:"#/$defs/expression/properties/cel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.cel.type,parentSchema:schema140.properties.cel,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.says !== undefined){
let data36 = data34.says;
if(typeof data36 === "string"){
if(func2(data36) > 300){
const err80 = {instancePath:instancePath+"/expression/says",schemaPath:"#/$defs/expression/properties/says/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema140.properties.says,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func2(data36) < 1){
const err81 = {instancePath:instancePath+"/expression/says",schemaPath:"#/$defs/expression/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema140.properties.says,data:data36};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/expression/says",schemaPath:"#/$defs/expression/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.says.type,parentSchema:schema140.properties.says,data:data36};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/expression",schemaPath:"#/$defs/expression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema125.properties.environment.type},message:"must be string,boolean",schema:schema125.properties.environment.type,parentSchema:schema125.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema125.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema125.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.production !== undefined){
let data1 = data.production;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.production.type,parentSchema:schema125.properties.production,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.after !== undefined){
let data2 = data.after;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema125.properties.after,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.after.type,parentSchema:schema125.properties.after,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.soak !== undefined){
let data3 = data.soak;
if(typeof data3 === "string"){
if(!pattern32.test(data3)){
const err7 = {instancePath:instancePath+"/soak",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}(?:m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,4}(?:m|h|d|w)$"+"\"",schema:"^[1-9]\\d{0,4}(?:m|h|d|w)$",parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/soak",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.type,parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.promoters !== undefined){
let data4 = data.promoters;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/promoters",schemaPath:"#/properties/promoters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema125.properties.promoters,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern33.test(data5)){
const err10 = {instancePath:instancePath+"/promoters/" + i0,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[A-Za-z0-9._-]{1,100})?$",parentSchema:schema127,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/promoters/" + i0,schemaPath:"#/$defs/person/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema127.type,parentSchema:schema127,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/promoters",schemaPath:"#/properties/promoters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.promoters.type,parentSchema:schema125.properties.promoters,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.approvals !== undefined){
if(!(validate70(data.approvals, {instancePath:instancePath+"/approvals",parentData:data,parentDataProperty:"approvals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data7 = data.gates;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate72(data7[i1], {instancePath:instancePath+"/gates/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.gates.type,parentSchema:schema125.properties.gates,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.freeze !== undefined){
let data9 = data.freeze;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs25 = errors;
let valid10 = false;
const _errs26 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err14 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/anyOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema141.anyOf[0].required,parentSchema:schema141.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.to === undefined){
const err15 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/anyOf/0/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema141.anyOf[0].required,parentSchema:schema141.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid10 = valid10 || _valid0;
const _errs27 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.days === undefined){
const err16 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/anyOf/1/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema141.anyOf[1].required,parentSchema:schema141.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err17 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema141.anyOf,parentSchema:schema141,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.timeZone === undefined){
const err18 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'",schema:schema141.required,parentSchema:schema141,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "name") || (key1 === "days")) || (key1 === "from")) || (key1 === "to")) || (key1 === "timeZone"))){
const err19 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func2(data11) > 100){
const err20 = {instancePath:instancePath+"/freeze/" + i2+"/name",schemaPath:"#/$defs/freeze/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema141.properties.name,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data11) < 1){
const err21 = {instancePath:instancePath+"/freeze/" + i2+"/name",schemaPath:"#/$defs/freeze/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema141.properties.name,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/freeze/" + i2+"/name",schemaPath:"#/$defs/freeze/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.name.type,parentSchema:schema141.properties.name,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.days !== undefined){
let data12 = data10.days;
if(Array.isArray(data12)){
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/freeze/" + i2+"/days",schemaPath:"#/$defs/freeze/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema141.properties.days,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!(((((((data13 === "mon") || (data13 === "tue")) || (data13 === "wed")) || (data13 === "thu")) || (data13 === "fri")) || (data13 === "sat")) || (data13 === "sun"))){
const err24 = {instancePath:instancePath+"/freeze/" + i2+"/days/" + i3,schemaPath:"#/$defs/freeze/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema141.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema141.properties.days.items.enum,parentSchema:schema141.properties.days.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/freeze/" + i2+"/days",schemaPath:"#/$defs/freeze/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema141.properties.days.type,parentSchema:schema141.properties.days,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.from !== undefined){
let data14 = data10.from;
if(typeof data14 === "string"){
if(!pattern39.test(data14)){
const err26 = {instancePath:instancePath+"/freeze/" + i2+"/from",schemaPath:"#/$defs/freeze/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$"},message:"must match pattern \""+"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$"+"\"",schema:"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$",parentSchema:schema141.properties.from,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/freeze/" + i2+"/from",schemaPath:"#/$defs/freeze/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.from.type,parentSchema:schema141.properties.from,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.to !== undefined){
let data15 = data10.to;
if(typeof data15 === "string"){
if(!pattern39.test(data15)){
const err28 = {instancePath:instancePath+"/freeze/" + i2+"/to",schemaPath:"#/$defs/freeze/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$"},message:"must match pattern \""+"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$"+"\"",schema:"^(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2})$",parentSchema:schema141.properties.to,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/freeze/" + i2+"/to",schemaPath:"#/$defs/freeze/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.to.type,parentSchema:schema141.properties.to,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.timeZone !== undefined){
let data16 = data10.timeZone;
if(typeof data16 === "string"){
if(func2(data16) > 64){
const err30 = {instancePath:instancePath+"/freeze/" + i2+"/timeZone",schemaPath:"#/$defs/freeze/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema141.properties.timeZone,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data16) < 1){
const err31 = {instancePath:instancePath+"/freeze/" + i2+"/timeZone",schemaPath:"#/$defs/freeze/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema141.properties.timeZone,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/freeze/" + i2+"/timeZone",schemaPath:"#/$defs/freeze/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.timeZone.type,parentSchema:schema141.properties.timeZone,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/$defs/freeze/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.freeze.type,parentSchema:schema125.properties.freeze,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.deploy !== undefined){
let data17 = data.deploy;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err35 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema125.properties.deploy,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "workflow") || (key2 === "timeout")) || (key2 === "onTimeout"))){
const err36 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema125.properties.deploy,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.workflow !== undefined){
let data18 = data17.workflow;
if(typeof data18 === "string"){
if(!pattern41.test(data18)){
const err37 = {instancePath:instancePath+"/deploy/workflow",schemaPath:"#/properties/deploy/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",parentSchema:schema125.properties.deploy.properties.workflow,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/deploy/workflow",schemaPath:"#/properties/deploy/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.deploy.properties.workflow.type,parentSchema:schema125.properties.deploy.properties.workflow,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.timeout !== undefined){
let data19 = data17.timeout;
if(typeof data19 === "string"){
if(!pattern32.test(data19)){
const err39 = {instancePath:instancePath+"/deploy/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}(?:m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,4}(?:m|h|d|w)$"+"\"",schema:"^[1-9]\\d{0,4}(?:m|h|d|w)$",parentSchema:schema126,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/deploy/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.type,parentSchema:schema126,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.onTimeout !== undefined){
let data20 = data17.onTimeout;
if(!((data20 === "report") || (data20 === "fail"))){
const err41 = {instancePath:instancePath+"/deploy/onTimeout",schemaPath:"#/properties/deploy/properties/onTimeout/enum",keyword:"enum",params:{allowedValues: schema125.properties.deploy.properties.onTimeout.enum},message:"must be equal to one of the allowed values",schema:schema125.properties.deploy.properties.onTimeout.enum,parentSchema:schema125.properties.deploy.properties.onTimeout,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.deploy.type,parentSchema:schema125.properties.deploy,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.onFailure !== undefined){
let data21 = data.onFailure;
if(!((((data21 === "report") || (data21 === "rollback")) || (data21 === "rollback-and-merge")) || (data21 === "hold"))){
const err43 = {instancePath:instancePath+"/onFailure",schemaPath:"#/properties/onFailure/enum",keyword:"enum",params:{allowedValues: schema125.properties.onFailure.enum},message:"must be equal to one of the allowed values",schema:schema125.properties.onFailure.enum,parentSchema:schema125.properties.onFailure,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.retention !== undefined){
let data22 = data.retention;
if(typeof data22 === "string"){
if(!pattern32.test(data22)){
const err44 = {instancePath:instancePath+"/retention",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}(?:m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,4}(?:m|h|d|w)$"+"\"",schema:"^[1-9]\\d{0,4}(?:m|h|d|w)$",parentSchema:schema126,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/retention",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.type,parentSchema:schema126,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.allowOverrides !== undefined){
let data23 = data.allowOverrides;
if(typeof data23 !== "boolean"){
const err46 = {instancePath:instancePath+"/allowOverrides",schemaPath:"#/properties/allowOverrides/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.allowOverrides.type,parentSchema:schema125.properties.allowOverrides,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.allowDirectPush !== undefined){
let data24 = data.allowDirectPush;
if(typeof data24 !== "boolean"){
const err47 = {instancePath:instancePath+"/allowDirectPush",schemaPath:"#/properties/allowDirectPush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.allowDirectPush.type,parentSchema:schema125.properties.allowDirectPush,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"object","title":"ModelOverride","additionalProperties":false,"required":["stages"],"properties":{"stages":{"type":"object","minProperties":1,"propertyNames":{"$ref":"model-version.schema.json#/$defs/stageName"},"additionalProperties":{"$ref":"#/$defs/stage"},"description":"Stages that are named above, with the settings that differ."}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'",schema:schema144.required,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "stages")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stages !== undefined){
let data0 = data.stages;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema144.properties.stages,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 50){
const err3 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(key1)){
const err4 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.type,parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema144.properties.stages.propertyNames,parentSchema:schema144.properties.stages,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate69(data0[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.properties.stages.type,parentSchema:schema144.properties.stages,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'",schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "stages")) || (key0 === "models"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.$schema.type,parentSchema:schema123.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err3 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema123.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 50){
const err4 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.type,parentSchema:schema124,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema123.properties.stages.propertyNames,parentSchema:schema123.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate69(data1[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.stages.type,parentSchema:schema123.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.models !== undefined){
let data3 = data.models;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err9 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema123.properties.models,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data3){
const _errs13 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 128){
const err10 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema123.properties.models.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern44.test(key3)){
const err11 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9]|\\*)(?:[a-z0-9*-]*)$"},message:"must match pattern \""+"^(?:[a-z0-9]|\\*)(?:[a-z0-9*-]*)$"+"\"",schema:"^(?:[a-z0-9]|\\*)(?:[a-z0-9*-]*)$",parentSchema:schema123.properties.models.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema123.properties.models.propertyNames,parentSchema:schema123.properties.models,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key4 in data3){
if(!(validate77(data3[key4], {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.models.type,parentSchema:schema123.properties.models,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

