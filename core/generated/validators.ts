// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const modelVersion = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json","title":"ModelVersion","description":"metadata.json: all that is known of one registered version. The Action writes it, once; a pointer pins its sha256, and it pins the sha256 of every artifact.","type":"object","additionalProperties":false,"required":["schemaVersion","model","version","registeredAt","description","owners","source","training","evaluation","artifacts"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"schemaVersion":{"const":1,"description":"The version of this format. It grows only when a reader of the old one would misread the new one."},"model":{"$ref":"#/$defs/modelName"},"version":{"$ref":"#/$defs/semanticVersion"},"registeredAt":{"$ref":"#/$defs/instant","description":"When the version was registered: a time in UTC, RFC 3339, to the second or finer."},"description":{"$ref":"#/$defs/description"},"owners":{"$ref":"#/$defs/owners"},"source":{"$ref":"#/$defs/source"},"training":{"$ref":"#/$defs/training"},"evaluation":{"type":"array","minItems":1,"description":"One entry for each data set and split the version was judged on.","items":{"$ref":"#/$defs/evaluation"}},"artifacts":{"type":"array","minItems":1,"description":"The files that training produced; each is an asset of the release.","items":{"$ref":"#/$defs/artifact"}},"interface":{"$ref":"#/$defs/interface"},"documentation":{"$ref":"#/$defs/documentation"},"lineage":{"$ref":"#/$defs/lineage"},"tags":{"$ref":"#/$defs/tags"}},"$defs":{"modelName":{"type":"string","description":"The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100,"examples":["iris","fraud-scorer"]},"stageName":{"type":"string","description":"A stage's name: small letters, digits and single hyphens.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":50,"examples":["staging","production"]},"semanticVersion":{"type":"string","description":"A SemVer 2.0.0 version without a leading \"v\" and without build metadata.","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$","maxLength":100,"examples":["1.4.0","2.0.0-rc.1"]},"digest":{"type":"string","description":"\"sha256:\" and 64 small hexadecimal digits.","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"commit":{"type":"string","description":"A full git commit id.","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","examples":["2c26b46b68ffc68ff99b453c1d30413413422d70"]},"instant":{"type":"string","description":"A time in UTC, RFC 3339, to the second or finer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","examples":["2026-03-01T12:00:00Z"]},"description":{"type":"string","minLength":1,"maxLength":10000,"description":"What the model does, in a sentence or a few; Markdown is allowed.","examples":["Tells the three iris species apart by four measurements of the flower."]},"owners":{"type":"array","minItems":1,"description":"Who answers for the model: GitHub users or teams.","items":{"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$","description":"@user or @organisation/team."},"examples":[["@alice","@acme/ml-platform"]]},"source":{"type":"object","title":"Source","description":"The code the version was made from, and the run that made it. The Action fills it in.","additionalProperties":false,"required":["repository","commit","dirty"],"properties":{"repository":{"type":"string","description":"owner/name on GitHub.","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$","examples":["acme/flowers"]},"commit":{"$ref":"#/$defs/commit"},"ref":{"type":"string","description":"The branch or tag that the run started from.","examples":["refs/heads/main"]},"path":{"type":"string","description":"The model's folder in the repository.","examples":["models/iris"]},"pullRequest":{"type":"integer","minimum":1,"description":"The pull request the run belongs to."},"dirty":{"type":"boolean","description":"true: the working tree held changes that the commit does not have."},"run":{"type":"object","title":"WorkflowRun","description":"The workflow run that registered the version.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"integer","minimum":1,"description":"GitHub's number of the run."},"attempt":{"type":"integer","minimum":1,"description":"Which attempt of the run, from 1."},"url":{"type":"string","description":"The run's page."},"workflow":{"type":"string","description":"The workflow's name."},"actor":{"type":"string","description":"Who started it."}}}}},"training":{"type":"object","title":"Training","description":"What the version was trained on, and how.","additionalProperties":false,"required":["datasets","hyperparameters"],"properties":{"datasets":{"type":"array","minItems":1,"description":"The data sets that training read; each with a digest or a version, so that a later reader can find the same data.","items":{"$ref":"#/$defs/dataset"}},"hyperparameters":{"$ref":"#/$defs/hyperparameters"},"framework":{"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}},"runtime":{"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1 linux-x64"]},"lockfile":{"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}},"seed":{"type":"integer","description":"The seed of the random numbers."},"durationSeconds":{"type":"number","minimum":0,"description":"How long training took, in seconds."}}},"dataset":{"type":"object","title":"Dataset","description":"A data set that training read.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]}],"properties":{"name":{"type":"string","minLength":1,"description":"What people call it.","examples":["iris"]},"uri":{"type":"string","description":"Where it lies.","examples":["s3://acme-data/iris.csv"]},"version":{"type":"string","minLength":1,"description":"Its version, as its keeper counts.","examples":["1.2.1"]},"digest":{"$ref":"#/$defs/digest"},"split":{"type":"string","minLength":1,"description":"The part that was read.","examples":["train"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["CC-BY-4.0"]}}},"hyperparameters":{"type":"object","description":"What was chosen before training: name and value.","additionalProperties":true,"examples":[{"trees":25,"maxFeatures":0.8}]},"evaluation":{"type":"object","title":"Evaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]},"digest":{"$ref":"#/$defs/digest"},"rows":{"type":"integer","minimum":0,"description":"How many rows it was judged on."},"metrics":{"$ref":"#/$defs/metrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"Slice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/metrics"}}}}}},"metrics":{"type":"object","description":"Metrics by name.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/metric"},"examples":[{"accuracy":{"value":0.96,"direction":"higher"}}]},"metric":{"type":"object","title":"Metric","description":"One measured figure.","additionalProperties":false,"required":["value","direction"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"#/$defs/direction"},"confidenceInterval":{"$ref":"#/$defs/confidenceInterval"}}},"direction":{"enum":["higher","lower"],"description":"Which way is better."},"confidenceInterval":{"type":"object","title":"ConfidenceInterval","description":"Between which figures the true one lies, at a level of confidence.","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower end."},"upper":{"type":"number","description":"The upper end."},"level":{"type":"number","description":"The level of confidence, between 0 and 1.","exclusiveMinimum":0,"exclusiveMaximum":1,"examples":[0.95]}}},"artifact":{"type":"object","title":"Artifact","description":"One file that training produced.","additionalProperties":false,"required":["name","path","size","digest"],"properties":{"name":{"type":"string","description":"The name of the release asset.","pattern":"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$","maxLength":255,"examples":["model.onnx"]},"path":{"type":"string","minLength":1,"description":"Where the file lay, from the folder it was registered from.","examples":["out/model.onnx"]},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"},"mediaType":{"type":"string","minLength":1,"description":"What kind of file it is.","examples":["application/json"]}}},"interface":{"type":"object","title":"Interface","description":"What the model takes and gives.","additionalProperties":false,"required":["inputs","outputs"],"properties":{"inputs":{"type":"array","description":"What it takes.","items":{"$ref":"#/$defs/field"}},"outputs":{"type":"array","description":"What it gives.","items":{"$ref":"#/$defs/field"}}}},"field":{"type":"object","title":"Field","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"description":"The column or tensor.","examples":["sepal-length"]},"type":{"type":"string","minLength":1,"description":"The data type.","examples":["float64","string"]},"shape":{"type":"array","description":"The tensor's shape; -1 is a dimension of any length.","items":{"type":"integer","minimum":-1},"examples":[[-1,4]]},"required":{"type":"boolean","description":"false: may be left out. Absent means true."},"description":{"type":"string","description":"What it means, and its unit."}}},"documentation":{"type":"object","title":"Documentation","description":"What a user and a reviewer must know.","additionalProperties":false,"properties":{"intendedUse":{"type":"string","minLength":1,"description":"What the model is for, and for whom."},"limitations":{"type":"string","minLength":1,"description":"Where it must not be trusted."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["Apache-2.0"]},"risks":{"type":"string","minLength":1,"description":"What could go wrong, and for whom."},"privacy":{"type":"string","minLength":1,"description":"What personal data was involved."},"links":{"type":"array","description":"Where to read on.","items":{"type":"object","title":"Link","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","minLength":1,"description":"What one reads there."},"url":{"type":"string","description":"An address that begins with https:// or http://.","pattern":"^https?://","examples":["https://example.com/datasheet"]}}}}}},"lineage":{"type":"array","description":"The models this one was made from.","items":{"type":"object","title":"Parent","additionalProperties":false,"required":["relation","parent"],"properties":{"relation":{"description":"How this model came from the parent.","enum":["fine-tuned-from","distilled-from","ensemble-of","derived-from"]},"parent":{"type":"string","minLength":1,"description":"model@version of this registry, or a URI.","examples":["iris-base@1.0.0","hf://distilbert-base-uncased"]}}}},"tags":{"type":"object","description":"Free keys and values.","additionalProperties":{"type":"string"},"examples":[{"team":"flowers"}]}}};
const schema32 = {"type":"string","description":"The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100,"examples":["iris","fraud-scorer"]};
const schema33 = {"type":"string","description":"A SemVer 2.0.0 version without a leading \"v\" and without build metadata.","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$","maxLength":100,"examples":["1.4.0","2.0.0-rc.1"]};
const schema34 = {"type":"string","description":"A time in UTC, RFC 3339, to the second or finer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","examples":["2026-03-01T12:00:00Z"]};
const schema35 = {"type":"string","minLength":1,"maxLength":10000,"description":"What the model does, in a sentence or a few; Markdown is allowed.","examples":["Tells the three iris species apart by four measurements of the flower."]};
const schema36 = {"type":"array","minItems":1,"description":"Who answers for the model: GitHub users or teams.","items":{"type":"string","pattern":"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$","description":"@user or @organisation/team."},"examples":[["@alice","@acme/ml-platform"]]};
const schema55 = {"type":"object","title":"Documentation","description":"What a user and a reviewer must know.","additionalProperties":false,"properties":{"intendedUse":{"type":"string","minLength":1,"description":"What the model is for, and for whom."},"limitations":{"type":"string","minLength":1,"description":"Where it must not be trusted."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["Apache-2.0"]},"risks":{"type":"string","minLength":1,"description":"What could go wrong, and for whom."},"privacy":{"type":"string","minLength":1,"description":"What personal data was involved."},"links":{"type":"array","description":"Where to read on.","items":{"type":"object","title":"Link","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","minLength":1,"description":"What one reads there."},"url":{"type":"string","description":"An address that begins with https:// or http://.","pattern":"^https?://","examples":["https://example.com/datasheet"]}}}}}};
const schema56 = {"type":"array","description":"The models this one was made from.","items":{"type":"object","title":"Parent","additionalProperties":false,"required":["relation","parent"],"properties":{"relation":{"description":"How this model came from the parent.","enum":["fine-tuned-from","distilled-from","ensemble-of","derived-from"]},"parent":{"type":"string","minLength":1,"description":"model@version of this registry, or a URI.","examples":["iris-base@1.0.0","hf://distilbert-base-uncased"]}}}};
const schema57 = {"type":"object","description":"Free keys and values.","additionalProperties":{"type":"string"},"examples":[{"team":"flowers"}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern7 = new RegExp("^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
const pattern15 = new RegExp("^https?://", "u");
const schema37 = {"type":"object","title":"Source","description":"The code the version was made from, and the run that made it. The Action fills it in.","additionalProperties":false,"required":["repository","commit","dirty"],"properties":{"repository":{"type":"string","description":"owner/name on GitHub.","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$","examples":["acme/flowers"]},"commit":{"$ref":"#/$defs/commit"},"ref":{"type":"string","description":"The branch or tag that the run started from.","examples":["refs/heads/main"]},"path":{"type":"string","description":"The model's folder in the repository.","examples":["models/iris"]},"pullRequest":{"type":"integer","minimum":1,"description":"The pull request the run belongs to."},"dirty":{"type":"boolean","description":"true: the working tree held changes that the commit does not have."},"run":{"type":"object","title":"WorkflowRun","description":"The workflow run that registered the version.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"integer","minimum":1,"description":"GitHub's number of the run."},"attempt":{"type":"integer","minimum":1,"description":"Which attempt of the run, from 1."},"url":{"type":"string","description":"The run's page."},"workflow":{"type":"string","description":"The workflow's name."},"actor":{"type":"string","description":"Who started it."}}}}};
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
if(!(((((key1 === "id") || (key1 === "attempt")) || (key1 === "url")) || (key1 === "workflow")) || (key1 === "actor"))){
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
}
else {
const err24 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.run.type,parentSchema:schema37.properties.run,data:data6};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","title":"Training","description":"What the version was trained on, and how.","additionalProperties":false,"required":["datasets","hyperparameters"],"properties":{"datasets":{"type":"array","minItems":1,"description":"The data sets that training read; each with a digest or a version, so that a later reader can find the same data.","items":{"$ref":"#/$defs/dataset"}},"hyperparameters":{"$ref":"#/$defs/hyperparameters"},"framework":{"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}},"runtime":{"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1 linux-x64"]},"lockfile":{"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}},"seed":{"type":"integer","description":"The seed of the random numbers."},"durationSeconds":{"type":"number","minimum":0,"description":"How long training took, in seconds."}}};
const schema42 = {"type":"object","description":"What was chosen before training: name and value.","additionalProperties":true,"examples":[{"trees":25,"maxFeatures":0.8}]};
const schema41 = {"type":"string","description":"\"sha256:\" and 64 small hexadecimal digits.","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]};
const schema40 = {"type":"object","title":"Dataset","description":"A data set that training read.","additionalProperties":false,"required":["name"],"anyOf":[{"required":["digest"]},{"required":["version"]}],"properties":{"name":{"type":"string","minLength":1,"description":"What people call it.","examples":["iris"]},"uri":{"type":"string","description":"Where it lies.","examples":["s3://acme-data/iris.csv"]},"version":{"type":"string","minLength":1,"description":"Its version, as its keeper counts.","examples":["1.2.1"]},"digest":{"$ref":"#/$defs/digest"},"split":{"type":"string","minLength":1,"description":"The part that was read.","examples":["train"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"license":{"type":"string","minLength":1,"description":"An SPDX identifier, or the licence's name.","examples":["CC-BY-4.0"]}}};
const pattern10 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(!(((((((key0 === "name") || (key0 === "uri")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "split")) || (key0 === "rows")) || (key0 === "license"))){
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
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.version,data:data2};
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
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.version.type,parentSchema:schema40.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data3};
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
const err11 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.split !== undefined){
let data4 = data.split;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.split,data:data4};
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
const err13 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.split.type,parentSchema:schema40.properties.split,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.rows.type,parentSchema:schema40.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.rows,data:data5};
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
if(data.license !== undefined){
let data6 = data.license;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.license,data:data6};
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
const err17 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.license.type,parentSchema:schema40.properties.license,data:data6};
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
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!pattern10.test(data9)){
const err18 = {instancePath:instancePath+"/lockfile/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data9};
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
const err19 = {instancePath:instancePath+"/lockfile/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data9};
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

const schema44 = {"type":"object","title":"Evaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]},"digest":{"$ref":"#/$defs/digest"},"rows":{"type":"integer","minimum":0,"description":"How many rows it was judged on."},"metrics":{"$ref":"#/$defs/metrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"Slice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/metrics"}}}}}};
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
if(!((((((key0 === "dataset") || (key0 === "split")) || (key0 === "digest")) || (key0 === "rows")) || (key0 === "metrics")) || (key0 === "slices"))){
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
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data2};
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
const err8 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rows !== undefined){
let data3 = data.rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.rows.type,parentSchema:schema44.properties.rows,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.rows,data:data3};
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
if(data.metrics !== undefined){
if(!(validate28(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
let data5 = data.slices;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err11 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema44.properties.slices.items.required,parentSchema:schema44.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.metrics === undefined){
const err12 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema44.properties.slices.items.required,parentSchema:schema44.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "name") || (key1 === "rows")) || (key1 === "metrics"))){
const err13 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err14 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.slices.items.properties.name,data:data7};
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
const err15 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.slices.items.properties.name.type,parentSchema:schema44.properties.slices.items.properties.name,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.rows !== undefined){
let data8 = data6.rows;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.slices.items.properties.rows.type,parentSchema:schema44.properties.slices.items.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.slices.items.properties.rows,data:data8};
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
if(data6.metrics !== undefined){
if(!(validate28(data6.metrics, {instancePath:instancePath+"/slices/" + i0+"/metrics",parentData:data6,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.slices.items.type,parentSchema:schema44.properties.slices.items,data:data6};
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
else {
const err19 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.slices.type,parentSchema:schema44.properties.slices,data:data5};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","title":"Artifact","description":"One file that training produced.","additionalProperties":false,"required":["name","path","size","digest"],"properties":{"name":{"type":"string","description":"The name of the release asset.","pattern":"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$","maxLength":255,"examples":["model.onnx"]},"path":{"type":"string","minLength":1,"description":"Where the file lay, from the folder it was registered from.","examples":["out/model.onnx"]},"size":{"type":"integer","minimum":1,"description":"Bytes."},"digest":{"$ref":"#/$defs/digest"},"mediaType":{"type":"string","minLength":1,"description":"What kind of file it is.","examples":["application/json"]}}};
const pattern13 = new RegExp("^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.size === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "path")) || (key0 === "size")) || (key0 === "digest")) || (key0 === "mediaType"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
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
if(func2(data0) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema50.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern13.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$"},message:"must match pattern \""+"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$"+"\"",schema:"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",parentSchema:schema50.properties.name,data:data0};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.name.type,parentSchema:schema50.properties.name,data:data0};
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
let data1 = data.path;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.path,data:data1};
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
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.path.type,parentSchema:schema50.properties.path,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.size.type,parentSchema:schema50.properties.size,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema50.properties.size,data:data2};
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
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data3};
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
const err13 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data4 = data.mediaType;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.mediaType,data:data4};
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
const err15 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.mediaType.type,parentSchema:schema50.properties.mediaType,data:data4};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","title":"Interface","description":"What the model takes and gives.","additionalProperties":false,"required":["inputs","outputs"],"properties":{"inputs":{"type":"array","description":"What it takes.","items":{"$ref":"#/$defs/field"}},"outputs":{"type":"array","description":"What it gives.","items":{"$ref":"#/$defs/field"}}}};
const schema53 = {"type":"object","title":"Field","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"description":"The column or tensor.","examples":["sepal-length"]},"type":{"type":"string","minLength":1,"description":"The data type.","examples":["float64","string"]},"shape":{"type":"array","description":"The tensor's shape; -1 is a dimension of any length.","items":{"type":"integer","minimum":-1},"examples":[[-1,4]]},"required":{"type":"boolean","description":"false: may be left out. Absent means true."},"description":{"type":"string","description":"What it means, and its unit."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema52.required,parentSchema:schema52,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
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
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
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
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data1};
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
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data2};
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
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data3};
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
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data3};
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
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data5};
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
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data5};
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
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data4};
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
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data6};
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
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data7};
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
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data1};
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
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.inputs.type,parentSchema:schema52.properties.inputs,data:data0};
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
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
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
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data9};
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
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data10};
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
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data10};
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
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data11};
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
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data11};
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
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data13};
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
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data13};
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
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data12};
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
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data14};
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
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data15};
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
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data9};
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
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.outputs.type,parentSchema:schema52.properties.outputs,data:data8};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate36(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.documentation !== undefined){
let data15 = data.documentation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!((((((key1 === "intendedUse") || (key1 === "limitations")) || (key1 === "license")) || (key1 === "risks")) || (key1 === "privacy")) || (key1 === "links"))){
const err32 = {instancePath:instancePath+"/documentation",schemaPath:"#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.intendedUse !== undefined){
let data16 = data15.intendedUse;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err33 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.intendedUse,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.intendedUse.type,parentSchema:schema55.properties.intendedUse,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.limitations !== undefined){
let data17 = data15.limitations;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err35 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.limitations,data:data17};
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
const err36 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.limitations.type,parentSchema:schema55.properties.limitations,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.license !== undefined){
let data18 = data15.license;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err37 = {instancePath:instancePath+"/documentation/license",schemaPath:"#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.license,data:data18};
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
const err38 = {instancePath:instancePath+"/documentation/license",schemaPath:"#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.license.type,parentSchema:schema55.properties.license,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.risks !== undefined){
let data19 = data15.risks;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err39 = {instancePath:instancePath+"/documentation/risks",schemaPath:"#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.risks,data:data19};
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
const err40 = {instancePath:instancePath+"/documentation/risks",schemaPath:"#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.risks.type,parentSchema:schema55.properties.risks,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.privacy !== undefined){
let data20 = data15.privacy;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err41 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.privacy,data:data20};
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
const err42 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.privacy.type,parentSchema:schema55.properties.privacy,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.links !== undefined){
let data21 = data15.links;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.title === undefined){
const err43 = {instancePath:instancePath+"/documentation/links/" + i3,schemaPath:"#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data22.url === undefined){
const err44 = {instancePath:instancePath+"/documentation/links/" + i3,schemaPath:"#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "title") || (key2 === "url"))){
const err45 = {instancePath:instancePath+"/documentation/links/" + i3,schemaPath:"#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.links.items,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.title !== undefined){
let data23 = data22.title;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err46 = {instancePath:instancePath+"/documentation/links/" + i3+"/title",schemaPath:"#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.links.items.properties.title,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/documentation/links/" + i3+"/title",schemaPath:"#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.title.type,parentSchema:schema55.properties.links.items.properties.title,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.url !== undefined){
let data24 = data22.url;
if(typeof data24 === "string"){
if(!pattern15.test(data24)){
const err48 = {instancePath:instancePath+"/documentation/links/" + i3+"/url",schemaPath:"#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema55.properties.links.items.properties.url,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/documentation/links/" + i3+"/url",schemaPath:"#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.url.type,parentSchema:schema55.properties.links.items.properties.url,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/documentation/links/" + i3,schemaPath:"#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.links.items.type,parentSchema:schema55.properties.links.items,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/documentation/links",schemaPath:"#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.links.type,parentSchema:schema55.properties.links,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/documentation",schemaPath:"#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.lineage !== undefined){
let data25 = data.lineage;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.relation === undefined){
const err53 = {instancePath:instancePath+"/lineage/" + i4,schemaPath:"#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.parent === undefined){
const err54 = {instancePath:instancePath+"/lineage/" + i4,schemaPath:"#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "relation") || (key3 === "parent"))){
const err55 = {instancePath:instancePath+"/lineage/" + i4,schemaPath:"#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema56.items,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.relation !== undefined){
let data27 = data26.relation;
if(!((((data27 === "fine-tuned-from") || (data27 === "distilled-from")) || (data27 === "ensemble-of")) || (data27 === "derived-from"))){
const err56 = {instancePath:instancePath+"/lineage/" + i4+"/relation",schemaPath:"#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema56.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema56.items.properties.relation.enum,parentSchema:schema56.items.properties.relation,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.parent !== undefined){
let data28 = data26.parent;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err57 = {instancePath:instancePath+"/lineage/" + i4+"/parent",schemaPath:"#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.items.properties.parent,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/lineage/" + i4+"/parent",schemaPath:"#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.items.properties.parent.type,parentSchema:schema56.items.properties.parent,data:data28};
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
const err59 = {instancePath:instancePath+"/lineage/" + i4,schemaPath:"#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.items.type,parentSchema:schema56.items,data:data26};
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
const err60 = {instancePath:instancePath+"/lineage",schemaPath:"#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.type,parentSchema:schema56,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.tags !== undefined){
let data29 = data.tags;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
let data30 = data29[key4];
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.additionalProperties.type,parentSchema:schema57.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const metadata = validate38;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json","title":"MetadataFile","description":"The file that training writes, or a person: what is known of one version before it is registered. What it leaves out comes from models/<model>/model.yml, from the other inputs of the Action, or from the machine.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"description":{"$ref":"model-version.schema.json#/$defs/description"},"owners":{"$ref":"model-version.schema.json#/$defs/owners"},"training":{"$ref":"#/$defs/partialTraining"},"evaluation":{"type":"array","description":"One entry for each data set and split.","items":{"$ref":"#/$defs/measuredEvaluation"}},"interface":{"$ref":"model-version.schema.json#/$defs/interface"},"documentation":{"$ref":"model-version.schema.json#/$defs/documentation"},"lineage":{"$ref":"model-version.schema.json#/$defs/lineage"},"tags":{"$ref":"model-version.schema.json#/$defs/tags"}},"$defs":{"partialTraining":{"type":"object","title":"PartialTraining","description":"What the version was trained on, and how.","additionalProperties":false,"properties":{"datasets":{"type":"array","description":"The data sets that training read.","items":{"$ref":"model-version.schema.json#/$defs/dataset"}},"hyperparameters":{"$ref":"model-version.schema.json#/$defs/hyperparameters"},"framework":{"$ref":"model-version.schema.json#/$defs/training/properties/framework"},"runtime":{"$ref":"model-version.schema.json#/$defs/training/properties/runtime"},"lockfile":{"$ref":"model-version.schema.json#/$defs/training/properties/lockfile"},"seed":{"$ref":"model-version.schema.json#/$defs/training/properties/seed"},"durationSeconds":{"$ref":"model-version.schema.json#/$defs/training/properties/durationSeconds"}}},"measuredEvaluation":{"type":"object","title":"MeasuredEvaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/dataset"},"split":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/split"},"digest":{"$ref":"model-version.schema.json#/$defs/digest"},"rows":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/rows"},"metrics":{"$ref":"#/$defs/measuredMetrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"MeasuredSlice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/measuredMetrics"}}}}}},"measuredMetrics":{"type":"object","description":"Metrics by name: a number, or a number with its direction and confidence interval.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/measuredMetric"},"examples":[{"accuracy":0.96,"log-loss":{"value":0.12,"direction":"lower"}}]},"measuredMetric":{"type":["number","object"],"title":"MeasuredMetric","description":"A number; or a mapping with value, direction and confidenceInterval.","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"model-version.schema.json#/$defs/direction"},"confidenceInterval":{"$ref":"model-version.schema.json#/$defs/confidenceInterval"}}}}};
const schema61 = {"type":"object","title":"PartialTraining","description":"What the version was trained on, and how.","additionalProperties":false,"properties":{"datasets":{"type":"array","description":"The data sets that training read.","items":{"$ref":"model-version.schema.json#/$defs/dataset"}},"hyperparameters":{"$ref":"model-version.schema.json#/$defs/hyperparameters"},"framework":{"$ref":"model-version.schema.json#/$defs/training/properties/framework"},"runtime":{"$ref":"model-version.schema.json#/$defs/training/properties/runtime"},"lockfile":{"$ref":"model-version.schema.json#/$defs/training/properties/lockfile"},"seed":{"$ref":"model-version.schema.json#/$defs/training/properties/seed"},"durationSeconds":{"$ref":"model-version.schema.json#/$defs/training/properties/durationSeconds"}}};
const schema65 = {"type":"object","title":"Framework","description":"The library that trained the model.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"What its package is called.","examples":["scikit-learn"]},"version":{"type":"string","minLength":1,"description":"The version that was installed.","examples":["1.7.2"]}}};
const schema66 = {"type":"string","description":"The interpreter and platform training ran on.","examples":["python 3.13.1 linux-x64"]};
const schema69 = {"type":"integer","description":"The seed of the random numbers."};
const schema70 = {"type":"number","minimum":0,"description":"How long training took, in seconds."};

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
if(!(((((((key0 === "name") || (key0 === "uri")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "split")) || (key0 === "rows")) || (key0 === "license"))){
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
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.version,data:data2};
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
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.version.type,parentSchema:schema40.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data3};
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
const err11 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.split !== undefined){
let data4 = data.split;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.split,data:data4};
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
const err13 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.split.type,parentSchema:schema40.properties.split,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.rows.type,parentSchema:schema40.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.rows,data:data5};
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
if(data.license !== undefined){
let data6 = data.license;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.license,data:data6};
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
const err17 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.license.type,parentSchema:schema40.properties.license,data:data6};
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
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","title":"Lockfile","description":"The file that pins the dependencies of training.","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"type":"string","description":"From the root of the repository.","examples":["uv.lock"]},"digest":{"$ref":"#/$defs/digest"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema67.required,parentSchema:schema67,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.path.type,parentSchema:schema67.properties.path,data:data0};
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
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data1};
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
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "datasets") || (key0 === "hyperparameters")) || (key0 === "framework")) || (key0 === "runtime")) || (key0 === "lockfile")) || (key0 === "seed")) || (key0 === "durationSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
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
if(!(validate40(data0[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.datasets.type,parentSchema:schema61.properties.datasets,data:data0};
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
const err3 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema65.required,parentSchema:schema65,data:data3};
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
const err4 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data:data3};
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
const err5 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.name,data:data4};
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
const err6 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.name.type,parentSchema:schema65.properties.name,data:data4};
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
const err7 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.version,data:data5};
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
const err8 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.version.type,parentSchema:schema65.properties.version,data:data5};
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
const err9 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data:data3};
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
const err10 = {instancePath:instancePath+"/runtime",schemaPath:"model-version.schema.json#/$defs/training/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data6};
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
if(!(validate42(data.lockfile, {instancePath:instancePath+"/lockfile",parentData:data,parentDataProperty:"lockfile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"model-version.schema.json#/$defs/training/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.type,parentSchema:schema69,data:data8};
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
const err12 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70,data:data9};
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
const err13 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.type,parentSchema:schema70,data:data9};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","title":"MeasuredEvaluation","description":"How the version did on one data set and split.","additionalProperties":false,"required":["dataset","metrics"],"properties":{"dataset":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/dataset"},"split":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/split"},"digest":{"$ref":"model-version.schema.json#/$defs/digest"},"rows":{"$ref":"model-version.schema.json#/$defs/evaluation/properties/rows"},"metrics":{"$ref":"#/$defs/measuredMetrics"},"slices":{"type":"array","description":"The same metrics on parts of the data, for fairness.","items":{"type":"object","title":"MeasuredSlice","additionalProperties":false,"required":["name","metrics"],"properties":{"name":{"type":"string","minLength":1,"description":"Which part.","examples":["sex=female"]},"rows":{"type":"integer","minimum":0,"description":"How many rows that part has."},"metrics":{"$ref":"#/$defs/measuredMetrics"}}}}}};
const schema72 = {"type":"string","minLength":1,"description":"The data set's name.","examples":["iris-holdout"]};
const schema73 = {"type":"string","minLength":1,"description":"The part it was judged on.","examples":["test"]};
const schema75 = {"type":"integer","minimum":0,"description":"How many rows it was judged on."};
const schema76 = {"type":"object","description":"Metrics by name: a number, or a number with its direction and confidence interval.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/measuredMetric"},"examples":[{"accuracy":0.96,"log-loss":{"value":0.12,"direction":"lower"}}]};
const schema77 = {"type":["number","object"],"title":"MeasuredMetric","description":"A number; or a mapping with value, direction and confidenceInterval.","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"number","description":"The figure."},"direction":{"$ref":"model-version.schema.json#/$defs/direction"},"confidenceInterval":{"$ref":"model-version.schema.json#/$defs/confidenceInterval"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},message:"must be number,object",schema:schema77.type,parentSchema:schema77,data};
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
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema77.required,parentSchema:schema77,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
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
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.value.type,parentSchema:schema77.properties.value,data:data0};
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate47(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "dataset") || (key0 === "split")) || (key0 === "digest")) || (key0 === "rows")) || (key0 === "metrics")) || (key0 === "slices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
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
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72,data:data0};
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
const err4 = {instancePath:instancePath+"/dataset",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.type,parentSchema:schema72,data:data0};
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
const err5 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73,data:data1};
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
const err6 = {instancePath:instancePath+"/split",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data:data1};
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
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data2};
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
const err8 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rows !== undefined){
let data3 = data.rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.type,parentSchema:schema75,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"model-version.schema.json#/$defs/evaluation/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75,data:data3};
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
if(data.metrics !== undefined){
if(!(validate46(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
let data5 = data.slices;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err11 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema71.properties.slices.items.required,parentSchema:schema71.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.metrics === undefined){
const err12 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema71.properties.slices.items.required,parentSchema:schema71.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "name") || (key1 === "rows")) || (key1 === "metrics"))){
const err13 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema71.properties.slices.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err14 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.slices.items.properties.name,data:data7};
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
const err15 = {instancePath:instancePath+"/slices/" + i0+"/name",schemaPath:"#/properties/slices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.slices.items.properties.name.type,parentSchema:schema71.properties.slices.items.properties.name,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.rows !== undefined){
let data8 = data6.rows;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema71.properties.slices.items.properties.rows.type,parentSchema:schema71.properties.slices.items.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/slices/" + i0+"/rows",schemaPath:"#/properties/slices/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema71.properties.slices.items.properties.rows,data:data8};
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
if(data6.metrics !== undefined){
if(!(validate46(data6.metrics, {instancePath:instancePath+"/slices/" + i0+"/metrics",parentData:data6,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.slices.items.type,parentSchema:schema71.properties.slices.items,data:data6};
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
else {
const err19 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.slices.type,parentSchema:schema71.properties.slices,data:data5};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema52.required,parentSchema:schema52,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
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
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
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
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data1};
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
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data2};
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
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data3};
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
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data3};
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
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data5};
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
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data5};
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
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data4};
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
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data6};
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
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data7};
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
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data1};
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
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.inputs.type,parentSchema:schema52.properties.inputs,data:data0};
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
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
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
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data9};
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
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data10};
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
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data10};
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
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data11};
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
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data11};
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
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data13};
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
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data13};
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
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data12};
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
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data14};
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
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data15};
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
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data9};
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
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.outputs.type,parentSchema:schema52.properties.outputs,data:data8};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
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
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.$schema.type,parentSchema:schema58.properties.$schema,data:data0};
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
if(!(validate39(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
let data5 = data.evaluation;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate45(data5[i1], {instancePath:instancePath+"/evaluation/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.evaluation.type,parentSchema:schema58.properties.evaluation,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.interface !== undefined){
if(!(validate52(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.documentation !== undefined){
let data8 = data.documentation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((((((key1 === "intendedUse") || (key1 === "limitations")) || (key1 === "license")) || (key1 === "risks")) || (key1 === "privacy")) || (key1 === "links"))){
const err10 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.intendedUse !== undefined){
let data9 = data8.intendedUse;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err11 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.intendedUse,data:data9};
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
const err12 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.intendedUse.type,parentSchema:schema55.properties.intendedUse,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.limitations !== undefined){
let data10 = data8.limitations;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err13 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.limitations,data:data10};
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
const err14 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.limitations.type,parentSchema:schema55.properties.limitations,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.license !== undefined){
let data11 = data8.license;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err15 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.license,data:data11};
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
const err16 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.license.type,parentSchema:schema55.properties.license,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.risks !== undefined){
let data12 = data8.risks;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err17 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.risks,data:data12};
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
const err18 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.risks.type,parentSchema:schema55.properties.risks,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.privacy !== undefined){
let data13 = data8.privacy;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err19 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.privacy,data:data13};
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
const err20 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.privacy.type,parentSchema:schema55.properties.privacy,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.links !== undefined){
let data14 = data8.links;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.title === undefined){
const err21 = {instancePath:instancePath+"/documentation/links/" + i2,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data15.url === undefined){
const err22 = {instancePath:instancePath+"/documentation/links/" + i2,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "title") || (key2 === "url"))){
const err23 = {instancePath:instancePath+"/documentation/links/" + i2,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.links.items,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.title !== undefined){
let data16 = data15.title;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err24 = {instancePath:instancePath+"/documentation/links/" + i2+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.links.items.properties.title,data:data16};
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
const err25 = {instancePath:instancePath+"/documentation/links/" + i2+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.title.type,parentSchema:schema55.properties.links.items.properties.title,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.url !== undefined){
let data17 = data15.url;
if(typeof data17 === "string"){
if(!pattern15.test(data17)){
const err26 = {instancePath:instancePath+"/documentation/links/" + i2+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema55.properties.links.items.properties.url,data:data17};
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
const err27 = {instancePath:instancePath+"/documentation/links/" + i2+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.url.type,parentSchema:schema55.properties.links.items.properties.url,data:data17};
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
const err28 = {instancePath:instancePath+"/documentation/links/" + i2,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.links.items.type,parentSchema:schema55.properties.links.items,data:data15};
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
const err29 = {instancePath:instancePath+"/documentation/links",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.links.type,parentSchema:schema55.properties.links,data:data14};
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
const err30 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data8};
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
let data18 = data.lineage;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.relation === undefined){
const err31 = {instancePath:instancePath+"/lineage/" + i3,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data19.parent === undefined){
const err32 = {instancePath:instancePath+"/lineage/" + i3,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data19){
if(!((key3 === "relation") || (key3 === "parent"))){
const err33 = {instancePath:instancePath+"/lineage/" + i3,schemaPath:"model-version.schema.json#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema56.items,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.relation !== undefined){
let data20 = data19.relation;
if(!((((data20 === "fine-tuned-from") || (data20 === "distilled-from")) || (data20 === "ensemble-of")) || (data20 === "derived-from"))){
const err34 = {instancePath:instancePath+"/lineage/" + i3+"/relation",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema56.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema56.items.properties.relation.enum,parentSchema:schema56.items.properties.relation,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.parent !== undefined){
let data21 = data19.parent;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err35 = {instancePath:instancePath+"/lineage/" + i3+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.items.properties.parent,data:data21};
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
const err36 = {instancePath:instancePath+"/lineage/" + i3+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.items.properties.parent.type,parentSchema:schema56.items.properties.parent,data:data21};
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
const err37 = {instancePath:instancePath+"/lineage/" + i3,schemaPath:"model-version.schema.json#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.items.type,parentSchema:schema56.items,data:data19};
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
const err38 = {instancePath:instancePath+"/lineage",schemaPath:"model-version.schema.json#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.type,parentSchema:schema56,data:data18};
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
let data22 = data.tags;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
let data23 = data22[key4];
if(typeof data23 !== "string"){
const err39 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.additionalProperties.type,parentSchema:schema57.additionalProperties,data:data23};
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
const err40 = {instancePath:instancePath+"/tags",schemaPath:"model-version.schema.json#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data22};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const model = validate54;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json","title":"ModelFile","description":"models/<model>/model.yml: what stays the same from version to version, and what no machine knows.","type":"object","additionalProperties":false,"required":["owners","description"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"description":{"$ref":"model-version.schema.json#/$defs/description"},"owners":{"$ref":"model-version.schema.json#/$defs/owners"},"training":{"$ref":"metadata.schema.json#/$defs/partialTraining"},"interface":{"$ref":"model-version.schema.json#/$defs/interface"},"documentation":{"$ref":"model-version.schema.json#/$defs/documentation"},"lineage":{"$ref":"model-version.schema.json#/$defs/lineage"},"tags":{"$ref":"model-version.schema.json#/$defs/tags"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "datasets") || (key0 === "hyperparameters")) || (key0 === "framework")) || (key0 === "runtime")) || (key0 === "lockfile")) || (key0 === "seed")) || (key0 === "durationSeconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
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
if(!(validate40(data0[i0], {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.datasets.type,parentSchema:schema61.properties.datasets,data:data0};
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
const err3 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema65.required,parentSchema:schema65,data:data3};
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
const err4 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data:data3};
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
const err5 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.name,data:data4};
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
const err6 = {instancePath:instancePath+"/framework/name",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.name.type,parentSchema:schema65.properties.name,data:data4};
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
const err7 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.version,data:data5};
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
const err8 = {instancePath:instancePath+"/framework/version",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.version.type,parentSchema:schema65.properties.version,data:data5};
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
const err9 = {instancePath:instancePath+"/framework",schemaPath:"model-version.schema.json#/$defs/training/properties/framework/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data:data3};
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
const err10 = {instancePath:instancePath+"/runtime",schemaPath:"model-version.schema.json#/$defs/training/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data6};
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
if(!(validate42(data.lockfile, {instancePath:instancePath+"/lockfile",parentData:data,parentDataProperty:"lockfile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"model-version.schema.json#/$defs/training/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.type,parentSchema:schema69,data:data8};
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
const err12 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70,data:data9};
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
const err13 = {instancePath:instancePath+"/durationSeconds",schemaPath:"model-version.schema.json#/$defs/training/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.type,parentSchema:schema70,data:data9};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema52.required,parentSchema:schema52,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
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
const err3 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data1};
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
const err5 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data1};
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
const err6 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data2};
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
const err8 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data3};
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
const err9 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data3};
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
const err10 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data5};
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
const err11 = {instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data5};
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
const err12 = {instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data4};
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
const err13 = {instancePath:instancePath+"/inputs/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data6};
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
const err14 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data7};
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
const err15 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data1};
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
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.inputs.type,parentSchema:schema52.properties.inputs,data:data0};
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
const err17 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data:data9};
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
const err19 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data9};
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
const err20 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data10};
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
const err21 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/field/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data10};
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
const err22 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.type,data:data11};
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
const err23 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/$defs/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.type.type,parentSchema:schema53.properties.type,data:data11};
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
const err24 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.shape.items.type,parentSchema:schema53.properties.shape.items,data:data13};
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
const err25 = {instancePath:instancePath+"/outputs/" + i2+"/shape/" + i3,schemaPath:"#/$defs/field/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema53.properties.shape.items,data:data13};
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
const err26 = {instancePath:instancePath+"/outputs/" + i2+"/shape",schemaPath:"#/$defs/field/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.shape.type,parentSchema:schema53.properties.shape,data:data12};
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
const err27 = {instancePath:instancePath+"/outputs/" + i2+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.required.type,parentSchema:schema53.properties.required,data:data14};
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
const err28 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/$defs/field/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data15};
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
const err29 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data9};
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
const err30 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.outputs.type,parentSchema:schema52.properties.outputs,data:data8};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "description")) || (key0 === "owners")) || (key0 === "training")) || (key0 === "interface")) || (key0 === "documentation")) || (key0 === "lineage")) || (key0 === "tags"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
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
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.$schema.type,parentSchema:schema86.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 10000){
const err4 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data1};
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
const err6 = {instancePath:instancePath+"/description",schemaPath:"model-version.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"},message:"must match pattern \""+"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$"+"\"",schema:"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",parentSchema:schema36.items,data:data3};
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
const err9 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"model-version.schema.json#/$defs/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/owners",schemaPath:"model-version.schema.json#/$defs/owners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.training !== undefined){
if(!(validate55(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.interface !== undefined){
if(!(validate59(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.documentation !== undefined){
let data6 = data.documentation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((((key1 === "intendedUse") || (key1 === "limitations")) || (key1 === "license")) || (key1 === "risks")) || (key1 === "privacy")) || (key1 === "links"))){
const err11 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.intendedUse !== undefined){
let data7 = data6.intendedUse;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err12 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.intendedUse,data:data7};
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
const err13 = {instancePath:instancePath+"/documentation/intendedUse",schemaPath:"model-version.schema.json#/$defs/documentation/properties/intendedUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.intendedUse.type,parentSchema:schema55.properties.intendedUse,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.limitations !== undefined){
let data8 = data6.limitations;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err14 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.limitations,data:data8};
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
const err15 = {instancePath:instancePath+"/documentation/limitations",schemaPath:"model-version.schema.json#/$defs/documentation/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.limitations.type,parentSchema:schema55.properties.limitations,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.license !== undefined){
let data9 = data6.license;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err16 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.license,data:data9};
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
const err17 = {instancePath:instancePath+"/documentation/license",schemaPath:"model-version.schema.json#/$defs/documentation/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.license.type,parentSchema:schema55.properties.license,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.risks !== undefined){
let data10 = data6.risks;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err18 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.risks,data:data10};
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
const err19 = {instancePath:instancePath+"/documentation/risks",schemaPath:"model-version.schema.json#/$defs/documentation/properties/risks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.risks.type,parentSchema:schema55.properties.risks,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.privacy !== undefined){
let data11 = data6.privacy;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err20 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.privacy,data:data11};
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
const err21 = {instancePath:instancePath+"/documentation/privacy",schemaPath:"model-version.schema.json#/$defs/documentation/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.privacy.type,parentSchema:schema55.properties.privacy,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.url === undefined){
const err23 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema55.properties.links.items.required,parentSchema:schema55.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "title") || (key2 === "url"))){
const err24 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.title !== undefined){
let data14 = data13.title;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err25 = {instancePath:instancePath+"/documentation/links/" + i1+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.links.items.properties.title,data:data14};
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
const err26 = {instancePath:instancePath+"/documentation/links/" + i1+"/title",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.title.type,parentSchema:schema55.properties.links.items.properties.title,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
const err27 = {instancePath:instancePath+"/documentation/links/" + i1+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema55.properties.links.items.properties.url,data:data15};
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
const err28 = {instancePath:instancePath+"/documentation/links/" + i1+"/url",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.links.items.properties.url.type,parentSchema:schema55.properties.links.items.properties.url,data:data15};
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
const err29 = {instancePath:instancePath+"/documentation/links/" + i1,schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.links.items.type,parentSchema:schema55.properties.links.items,data:data13};
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
const err30 = {instancePath:instancePath+"/documentation/links",schemaPath:"model-version.schema.json#/$defs/documentation/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.links.type,parentSchema:schema55.properties.links,data:data12};
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
const err31 = {instancePath:instancePath+"/documentation",schemaPath:"model-version.schema.json#/$defs/documentation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
const err32 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.parent === undefined){
const err33 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema56.items.required,parentSchema:schema56.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "relation") || (key3 === "parent"))){
const err34 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema56.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.relation !== undefined){
let data18 = data17.relation;
if(!((((data18 === "fine-tuned-from") || (data18 === "distilled-from")) || (data18 === "ensemble-of")) || (data18 === "derived-from"))){
const err35 = {instancePath:instancePath+"/lineage/" + i2+"/relation",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema56.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema56.items.properties.relation.enum,parentSchema:schema56.items.properties.relation,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.parent !== undefined){
let data19 = data17.parent;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err36 = {instancePath:instancePath+"/lineage/" + i2+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.items.properties.parent,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/lineage/" + i2+"/parent",schemaPath:"model-version.schema.json#/$defs/lineage/items/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.items.properties.parent.type,parentSchema:schema56.items.properties.parent,data:data19};
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
const err38 = {instancePath:instancePath+"/lineage/" + i2,schemaPath:"model-version.schema.json#/$defs/lineage/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.items.type,parentSchema:schema56.items,data:data17};
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
const err39 = {instancePath:instancePath+"/lineage",schemaPath:"model-version.schema.json#/$defs/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.type,parentSchema:schema56,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
const err40 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"model-version.schema.json#/$defs/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.additionalProperties.type,parentSchema:schema57.additionalProperties,data:data21};
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
const err41 = {instancePath:instancePath+"/tags",schemaPath:"model-version.schema.json#/$defs/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data20};
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
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pointer = validate61;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json","title":"PointerFile","description":"models/<model>/<stage>.yml: which version the stage should hold. Changed by pull request only.","type":"object","additionalProperties":false,"required":["version","digest"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"version":{"$ref":"model-version.schema.json#/$defs/semanticVersion"},"digest":{"$ref":"model-version.schema.json#/$defs/digest","description":"The sha256 of the version's metadata.json, as the release page shows it: \"sha256:\" and 64 small hexadecimal digits."}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema101.required,parentSchema:schema101,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
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
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.$schema.type,parentSchema:schema101.properties.$schema,data:data0};
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
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema41,data:data2};
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
const err8 = {instancePath:instancePath+"/digest",schemaPath:"model-version.schema.json#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const config = validate62;
const schema104 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json","title":"RegistryConfig","description":".github/model-registry.yml: the stages a version can be in, and what it must pass to get there. Always read from the branch a pull request goes into, never from the pull request.","type":"object","additionalProperties":false,"required":["stages"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema."},"stages":{"type":"object","description":"The stages by name, in order.","minProperties":1,"propertyNames":{"$ref":"model-version.schema.json#/$defs/stageName"},"additionalProperties":{"$ref":"#/$defs/stage"},"examples":[{"production":{"gates":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}}]}}]}},"$defs":{"stage":{"type":"object","title":"StageConfig","additionalProperties":false,"properties":{"environment":{"type":"string","minLength":1,"maxLength":255,"description":"The GitHub environment that a version is deployed to. Absent: the stage's name.","examples":["production"]},"production":{"type":"boolean","description":"true: people depend on what runs there. Absent: true for the stage named production alone."},"deploy":{"type":"object","title":"DeployConfig","description":"How the deployment workflow is started. Absent: by the deployment event, which needs the bot to run as a GitHub App.","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$","description":"A file in .github/workflows that is dispatched with the input `deployment`.","examples":["deploy.yml"]}}},"gates":{"type":"array","description":"What a version must pass to be promoted to the stage. Each is one rule.","items":{"$ref":"#/$defs/gate"}}}},"gate":{"type":"object","title":"GateRule","description":"One rule: its name and its terms.","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"threshold":{"$ref":"#/$defs/threshold"},"no-regression":{"$ref":"#/$defs/noRegression"},"required-metadata":{"$ref":"#/$defs/requiredMetadata"}},"examples":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}},{"no-regression":{"metric":"accuracy","dataset":"iris-holdout","tolerance":0.01}},{"required-metadata":["documentation.intendedUse"]}]},"threshold":{"type":"object","title":"ThresholdRule","description":"A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.","additionalProperties":false,"required":["metric","dataset"],"anyOf":[{"required":["atLeast"]},{"required":["atMost"]}],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"atLeast":{"type":"number","description":"Passes from this figure on."},"atMost":{"type":"number","description":"Passes up to this figure."}}},"noRegression":{"type":"object","title":"NoRegressionRule","description":"A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"tolerance":{"type":"number","minimum":0,"description":"In the metric's own unit. Absent: 0."}}},"requiredMetadata":{"type":"array","title":"RequiredMetadataRule","description":"Fields of metadata.json that must be there and not be empty.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$","examples":["documentation.intendedUse","documentation.license","interface"]}}}};
const schema105 = {"type":"string","description":"A stage's name: small letters, digits and single hyphens.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":50,"examples":["staging","production"]};
const schema106 = {"type":"object","title":"StageConfig","additionalProperties":false,"properties":{"environment":{"type":"string","minLength":1,"maxLength":255,"description":"The GitHub environment that a version is deployed to. Absent: the stage's name.","examples":["production"]},"production":{"type":"boolean","description":"true: people depend on what runs there. Absent: true for the stage named production alone."},"deploy":{"type":"object","title":"DeployConfig","description":"How the deployment workflow is started. Absent: by the deployment event, which needs the bot to run as a GitHub App.","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$","description":"A file in .github/workflows that is dispatched with the input `deployment`.","examples":["deploy.yml"]}}},"gates":{"type":"array","description":"What a version must pass to be promoted to the stage. Each is one rule.","items":{"$ref":"#/$defs/gate"}}}};
const pattern26 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$", "u");
const schema107 = {"type":"object","title":"GateRule","description":"One rule: its name and its terms.","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"threshold":{"$ref":"#/$defs/threshold"},"no-regression":{"$ref":"#/$defs/noRegression"},"required-metadata":{"$ref":"#/$defs/requiredMetadata"}},"examples":[{"threshold":{"metric":"accuracy","dataset":"iris-holdout","atLeast":0.9}},{"no-regression":{"metric":"accuracy","dataset":"iris-holdout","tolerance":0.01}},{"required-metadata":["documentation.intendedUse"]}]};
const schema108 = {"type":"object","title":"ThresholdRule","description":"A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.","additionalProperties":false,"required":["metric","dataset"],"anyOf":[{"required":["atLeast"]},{"required":["atMost"]}],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"atLeast":{"type":"number","description":"Passes from this figure on."},"atMost":{"type":"number","description":"Passes up to this figure."}}};
const schema109 = {"type":"object","title":"NoRegressionRule","description":"A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata.","additionalProperties":false,"required":["metric","dataset"],"properties":{"metric":{"type":"string","minLength":1,"description":"The metric's name in the version's evaluation.","examples":["accuracy"]},"dataset":{"type":"string","minLength":1,"description":"The data set it was measured on.","examples":["iris-holdout"]},"split":{"type":"string","minLength":1,"description":"The part of the data set. Absent: the only part it was judged on.","examples":["test"]},"tolerance":{"type":"number","minimum":0,"description":"In the metric's own unit. Absent: 0."}}};
const schema110 = {"type":"array","title":"RequiredMetadataRule","description":"Fields of metadata.json that must be there and not be empty.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$","examples":["documentation.intendedUse","documentation.license","interface"]}};
const pattern27 = new RegExp("^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "threshold") || (key0 === "no-regression")) || (key0 === "required-metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
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
const err3 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf/0/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'",schema:schema108.anyOf[0].required,parentSchema:schema108.anyOf[0],data:data0};
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
const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf/1/required",keyword:"required",params:{missingProperty: "atMost"},message:"must have required property '"+"atMost"+"'",schema:schema108.anyOf[1].required,parentSchema:schema108.anyOf[1],data:data0};
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
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema108.anyOf,parentSchema:schema108,data:data0};
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
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema108.required,parentSchema:schema108,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.dataset === undefined){
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema108.required,parentSchema:schema108,data:data0};
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
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data:data0};
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
const err9 = {instancePath:instancePath+"/threshold/metric",schemaPath:"#/$defs/threshold/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema108.properties.metric,data:data1};
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
const err10 = {instancePath:instancePath+"/threshold/metric",schemaPath:"#/$defs/threshold/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.metric.type,parentSchema:schema108.properties.metric,data:data1};
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
const err11 = {instancePath:instancePath+"/threshold/dataset",schemaPath:"#/$defs/threshold/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema108.properties.dataset,data:data2};
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
const err12 = {instancePath:instancePath+"/threshold/dataset",schemaPath:"#/$defs/threshold/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.dataset.type,parentSchema:schema108.properties.dataset,data:data2};
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
const err13 = {instancePath:instancePath+"/threshold/split",schemaPath:"#/$defs/threshold/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema108.properties.split,data:data3};
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
const err14 = {instancePath:instancePath+"/threshold/split",schemaPath:"#/$defs/threshold/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.split.type,parentSchema:schema108.properties.split,data:data3};
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
const err15 = {instancePath:instancePath+"/threshold/atLeast",schemaPath:"#/$defs/threshold/properties/atLeast/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema108.properties.atLeast.type,parentSchema:schema108.properties.atLeast,data:data4};
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
const err16 = {instancePath:instancePath+"/threshold/atMost",schemaPath:"#/$defs/threshold/properties/atMost/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema108.properties.atMost.type,parentSchema:schema108.properties.atMost,data:data5};
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
const err17 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data:data0};
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
const err18 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema109.required,parentSchema:schema109,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.dataset === undefined){
const err19 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema109.required,parentSchema:schema109,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "metric") || (key2 === "dataset")) || (key2 === "split")) || (key2 === "tolerance"))){
const err20 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data:data6};
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
const err21 = {instancePath:instancePath+"/no-regression/metric",schemaPath:"#/$defs/noRegression/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.properties.metric,data:data7};
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
const err22 = {instancePath:instancePath+"/no-regression/metric",schemaPath:"#/$defs/noRegression/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.metric.type,parentSchema:schema109.properties.metric,data:data7};
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
const err23 = {instancePath:instancePath+"/no-regression/dataset",schemaPath:"#/$defs/noRegression/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.properties.dataset,data:data8};
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
const err24 = {instancePath:instancePath+"/no-regression/dataset",schemaPath:"#/$defs/noRegression/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.dataset.type,parentSchema:schema109.properties.dataset,data:data8};
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
const err25 = {instancePath:instancePath+"/no-regression/split",schemaPath:"#/$defs/noRegression/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.properties.split,data:data9};
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
const err26 = {instancePath:instancePath+"/no-regression/split",schemaPath:"#/$defs/noRegression/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.split.type,parentSchema:schema109.properties.split,data:data9};
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
const err27 = {instancePath:instancePath+"/no-regression/tolerance",schemaPath:"#/$defs/noRegression/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema109.properties.tolerance,data:data10};
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
const err28 = {instancePath:instancePath+"/no-regression/tolerance",schemaPath:"#/$defs/noRegression/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema109.properties.tolerance.type,parentSchema:schema109.properties.tolerance,data:data10};
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
const err29 = {instancePath:instancePath+"/no-regression",schemaPath:"#/$defs/noRegression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["required-metadata"] !== undefined){
let data11 = data["required-metadata"];
if(Array.isArray(data11)){
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/required-metadata",schemaPath:"#/$defs/requiredMetadata/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern27.test(data12)){
const err31 = {instancePath:instancePath+"/required-metadata/" + i0,schemaPath:"#/$defs/requiredMetadata/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$"+"\"",schema:"^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$",parentSchema:schema110.items,data:data12};
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
const err32 = {instancePath:instancePath+"/required-metadata/" + i0,schemaPath:"#/$defs/requiredMetadata/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.items.type,parentSchema:schema110.items,data:data12};
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
const err33 = {instancePath:instancePath+"/required-metadata",schemaPath:"#/$defs/requiredMetadata/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.type,parentSchema:schema110,data:data11};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "production")) || (key0 === "deploy")) || (key0 === "gates"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
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
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema106.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema106.properties.environment,data:data0};
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
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.environment.type,parentSchema:schema106.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.production !== undefined){
let data1 = data.production;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema106.properties.production.type,parentSchema:schema106.properties.production,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.deploy !== undefined){
let data2 = data.deploy;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.workflow === undefined){
const err5 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema106.properties.deploy.required,parentSchema:schema106.properties.deploy,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "workflow")){
const err6 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema106.properties.deploy,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.workflow !== undefined){
let data3 = data2.workflow;
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
const err7 = {instancePath:instancePath+"/deploy/workflow",schemaPath:"#/properties/deploy/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",parentSchema:schema106.properties.deploy.properties.workflow,data:data3};
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
const err8 = {instancePath:instancePath+"/deploy/workflow",schemaPath:"#/properties/deploy/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.deploy.properties.workflow.type,parentSchema:schema106.properties.deploy.properties.workflow,data:data3};
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
const err9 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.properties.deploy.type,parentSchema:schema106.properties.deploy,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.gates !== undefined){
let data4 = data.gates;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data4[i0], {instancePath:instancePath+"/gates/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.properties.gates.type,parentSchema:schema106.properties.gates,data:data4};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "stages"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
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
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.$schema.type,parentSchema:schema104.properties.$schema,data:data0};
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
const err3 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema104.properties.stages,data:data1};
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
const err4 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema105,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema105,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/stages",schemaPath:"model-version.schema.json#/$defs/stageName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.type,parentSchema:schema105,data:key1,propertyName:key1};
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
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema104.properties.stages.propertyNames,parentSchema:schema104.properties.stages,data:data1};
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
if(!(validate63(data1[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.stages.type,parentSchema:schema104.properties.stages,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

