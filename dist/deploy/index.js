import { createRequire } from "node:module";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import { request } from "node:http";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { appendFile, mkdir, mkdtemp, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { request as request$1 } from "node:https";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = (() => createRequire(import.meta.url))();
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile: appendFile$1, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
new Summary();
os.platform();
os.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// core/errors.ts
var RegistryError = class extends Error {
	name = "RegistryError";
	code;
	problem;
	remedy;
	problems;
	constructor(code, details) {
		super(`${details.problem}\n${details.remedy}`, { cause: details.cause });
		this.code = code;
		this.problem = details.problem;
		this.remedy = details.remedy;
		this.problems = details.problems ?? [];
	}
};
// collect/version-folder.ts
var LocalVersionFolder = class {
	#path;
	#staged = [];
	#aside = null;
	constructor(path) {
		this.#path = path;
	}
	async stage(path, content) {
		const file = join(await this.#openAside(), path);
		await mkdir(dirname(file), { recursive: true });
		await pipeline(content, createWriteStream(file, { flags: "wx" }));
		this.#staged.push(path);
	}
	async commit() {
		const aside = await this.#openAside();
		for (const path of this.#staged.splice(0)) {
			const place = join(this.#path, path);
			await mkdir(dirname(place), { recursive: true });
			await this.#refuseWayOut(dirname(place));
			await rename(join(aside, path), place);
		}
	}
	async discard() {
		this.#staged.length = 0;
		if (this.#aside !== null) await rm(this.#aside, {
			recursive: true,
			force: true
		});
		this.#aside = null;
	}
	async #openAside() {
		if (this.#aside !== null) return this.#aside;
		await mkdir(this.#path, { recursive: true });
		this.#aside = await mkdtemp(join(this.#path, ".partial-"));
		return this.#aside;
	}
	async #refuseWayOut(folder) {
		const [inside, root] = [await realpath(folder), await realpath(this.#path)];
		if (inside === root || inside.startsWith(root + sep)) return;
		throw new RegistryError("ARTIFACT_UNUSABLE", {
			problem: `"${folder}" is a link that leads out of "${this.#path}".`,
			remedy: "Remove the link, or name another folder."
		});
	}
};
// collect/web-file.ts
const PATIENCE_MS = 6e4;
const webFiles = { open: async (uri) => {
	const response = await request$3(uri);
	if (response.ok && response.body !== null) return response.body;
	await response.body?.cancel();
	throw unreadable(uri, `the answer was ${response.status} ${response.statusText}`.trim());
} };
async function request$3(uri) {
	const patience = new AbortController();
	const late = new Error(`there was no answer within ${PATIENCE_MS / 1e3} seconds`);
	const timer = setTimeout(() => patience.abort(late), PATIENCE_MS);
	try {
		const response = await fetch(uri, { signal: patience.signal });
		if (response.url === "" || response.url.startsWith("https://")) return response;
		await response.body?.cancel();
		throw unreadable(uri, "it leads away from https");
	} catch (cause) {
		throw cause instanceof RegistryError ? cause : unreadable(uri, reasonOf$1(cause), cause);
	} finally {
		clearTimeout(timer);
	}
}
function reasonOf$1(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
function unreadable(uri, reason, cause) {
	return new RegistryError("WEB_FILE_UNREADABLE", {
		problem: `Could not read ${uri}: ${reason}.`,
		remedy: "Check the address, and that everybody may read it; then run it again.",
		cause
	});
}
// core/document/field-path.ts
const PLAIN = /^[\w$-]+$/;
function renderFieldPath(path) {
	return path.map(renderStep).join("").replace(/^\./, "");
}
function parseJsonPointer(pointer, document) {
	const path = [];
	let value = document;
	for (const token of pointer.split("/").slice(1)) {
		const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(value) ? Number(key) : key);
		value = childOf$1(value, key);
	}
	return path;
}
function valueAt(document, path) {
	return path.reduce((value, key) => childOf$1(value, String(key)), document);
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function renderStep(step) {
	if (typeof step === "number") return `[${step}]`;
	return PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
function childOf$1(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
// node_modules/semver/internal/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			"	",
			"\n",
			"\v",
			"\f",
			"\r",
			" ",
			"\xA0",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			"\u2028",
			"\u2029",
			" ",
			" ",
			"　",
			"﻿"
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/debug.js
var require_debug = __commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
// core/model/version.ts
var import_semver = __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}))();
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$/;
function isVersion(text) {
	return STRICT.test(text) && text.length <= 100 && tryParse(text) !== null;
}
function tryParse(text) {
	try {
		return new import_semver.SemVer(text);
	} catch {
		return null;
	}
}
// core/model/version-tag.ts
const PATTERN$3 = /^(?<model>[a-z0-9]+(?:-[a-z0-9]+)*)@v(?<version>.+)$/;
var VersionTag = class VersionTag {
	model;
	version;
	constructor(model, version) {
		this.model = model;
		this.version = version;
	}
	static of(model, version) {
		return VersionTag.parse(`${model}@v${version}`);
	}
	static parse(text) {
		const tag = VersionTag.find(text);
		if (tag !== null) return tag;
		throw new RegistryError("INVALID_VERSION_TAG", {
			problem: `"${text}" is not a version tag.`,
			remedy: "Write it as <model>@v<semver>, for example \"fraud-scorer@v1.4.0\"."
		});
	}
	static find(text) {
		const { model, version } = PATTERN$3.exec(text)?.groups ?? {};
		if (model === void 0 || version === void 0 || !isVersion(version)) return null;
		return new VersionTag(model, version);
	}
	get name() {
		return `${this.model}@v${this.version}`;
	}
};
// github/byte-stream.ts
function toByteStream(body, assetId) {
	if (body instanceof ReadableStream) return body;
	throw new RegistryError("GITHUB_REFUSED", {
		problem: `GitHub sent no content for the asset ${assetId}.`,
		remedy: "Run it again."
	});
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$2(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$2(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$2
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse$1(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse$1(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request$2 = withDefaults$1(endpoint, defaults_default);
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$1 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request$2, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$1} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// github/retry.ts
const ATTEMPTS$2 = 4;
const FIRST_PAUSE_MS$1 = 500;
const LONGEST_WAIT_MS$1 = 12e4;
const REPEATABLE = new Set([
	"GET",
	"HEAD",
	"PUT",
	"PATCH",
	"DELETE"
]);
function retry(octokit) {
	retryWith(octokit, pause);
}
function retryWith(octokit, sleep) {
	octokit.hook.wrap("request", async (request, parameters) => {
		for (let attempt = 1;; attempt += 1) try {
			return await request(parameters);
		} catch (error) {
			const isQuery = parameters.url.endsWith("/graphql");
			const repeatable = REPEATABLE.has(parameters.method) || isQuery;
			const wait = waitBefore({
				error,
				attempt,
				repeatable,
				now: Date.now()
			});
			if (wait === null || attempt === ATTEMPTS$2) throw error;
			await sleep(wait);
		}
	});
}
function waitBefore(facts) {
	const { error, attempt, repeatable, now } = facts;
	if (!(error instanceof RequestError)) return null;
	const refusal = rateLimitWait(error, now);
	if (refusal !== null) return refusal <= LONGEST_WAIT_MS$1 ? refusal : null;
	if (error.status < 500 || !repeatable) return null;
	return FIRST_PAUSE_MS$1 * 2 ** (attempt - 1);
}
function rateLimitWait(error, now) {
	if (error.status !== 403 && error.status !== 429) return null;
	const headers = error.response?.headers ?? {};
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1e3;
	if (headers["x-ratelimit-remaining"] === "0") {
		const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
		return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
	}
	return /secondary rate limit/i.test(error.message) ? 6e4 : null;
}
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
// github/errors.ts
function isStatus(error, status) {
	return error instanceof RequestError && error.status === status;
}
function isLostAnswer(error) {
	return error instanceof RequestError && error.status >= 500;
}
function isAlreadyThere(error) {
	if (!isStatus(error, 422)) return false;
	return /already[_ ]exists/i.test(error.message) || /already_exists/.test(bodyOf(error));
}
function toRegistryError(error, doing) {
	if (error instanceof RegistryError) return error;
	if (error instanceof GraphqlResponseError) return fromGraphql(error, doing);
	if (!(error instanceof RequestError)) return refusal("GITHUB_UNAVAILABLE", doing, {
		error,
		remedy: CONNECTION
	});
	return fromStatus(error, doing);
}
const CONNECTION = "Check the connection to GitHub, then run it again: it goes on where it stopped.";
const TOKEN = "Pass a token that is valid for this repository; in a workflow use github.token.";
const PERMISSION = "Give the token the permissions that the README lists for this step (in a workflow: the `permissions:` block), and check the repository name.";
function fromStatus(error, doing) {
	const wait = rateLimitWait(error, Date.now());
	if (wait !== null) return refusal("RATE_LIMITED", doing, {
		error,
		remedy: `Wait ${Math.ceil(wait / 1e3)} s, then run it again: it goes on where it stopped.`
	});
	if (error.status === 401) return refusal("NOT_AUTHENTICATED", doing, {
		error,
		remedy: TOKEN
	});
	if (error.status === 403 || error.status === 404) return refusal("NOT_PERMITTED", doing, {
		error,
		remedy: PERMISSION
	});
	if (error.status >= 500) return refusal("GITHUB_UNAVAILABLE", doing, {
		error,
		remedy: CONNECTION
	});
	return refusal("GITHUB_REFUSED", doing, {
		error,
		remedy: "The message above is GitHub’s; mend what it names, then run it again."
	});
}
function fromGraphql(error, doing) {
	const types = (error.errors ?? []).map(({ type }) => type);
	if (types.includes("RATE_LIMITED")) return refusal("RATE_LIMITED", doing, {
		error,
		remedy: "Wait until the limit is reset, then run it again: it goes on where it stopped."
	});
	if (types.includes("NOT_FOUND") || types.includes("FORBIDDEN")) return refusal("NOT_PERMITTED", doing, {
		error,
		remedy: PERMISSION
	});
	return refusal("GITHUB_REFUSED", doing, {
		error,
		remedy: "The message above is GitHub’s; mend what it names, then run it again."
	});
}
function refusal(code, doing, { error, remedy }) {
	const status = error instanceof RequestError ? ` (HTTP ${error.status})` : "";
	return new RegistryError(code, {
		problem: `Could not ${doing}: ${reasonOf(error)}${status}.`,
		remedy,
		cause: error
	});
}
function reasonOf(error) {
	if (error instanceof GraphqlResponseError && error.errors !== void 0) return error.errors.map(({ message }) => message).join(" ");
	return error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}
function bodyOf(error) {
	return JSON.stringify(error.response?.data ?? null);
}
// core/model/digest.ts
const PATTERN$2 = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return PATTERN$2.test(text);
}
// github/write-once.ts
const ATTEMPTS$1 = 3;
const PAUSE_MS = 250;
async function writeOnce({ send, find }) {
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isLostAnswer(error)) throw error;
		await setTimeout$1(PAUSE_MS);
		const made = await find();
		if (made !== null) return made;
		if (attempt === ATTEMPTS$1) throw error;
	}
}
// github/release-store.ts
var GitHubReleaseStore = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async createDraft(tagName, title) {
		try {
			return await writeOnce({
				send: async () => {
					const { data } = await this.#client.request("POST /repos/{owner}/{repo}/releases", {
						...this.#repository,
						tag_name: tagName,
						name: title,
						body: "A version is being registered under this draft; it is published when all is there.",
						draft: true,
						request: { retries: 0 }
					});
					return toRelease(data);
				},
				find: () => this.#findDraft(tagName)
			});
		} catch (error) {
			throw toRegistryError(error, "create a draft release");
		}
	}
	async find(id) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: id
			});
			return toRelease(data);
		} catch (error) {
			if (isStatus(error, 404)) return null;
			throw toRegistryError(error, `read the release ${id}`);
		}
	}
	async findByTag(tagName) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
				...this.#repository,
				tag: tagName
			});
			return toRelease(data);
		} catch (error) {
			if (isStatus(error, 404)) return null;
			throw toRegistryError(error, `read the release of ${tagName}`);
		}
	}
	async publish(id, page) {
		try {
			const { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: id,
				tag_name: page.tagName,
				name: page.title,
				body: page.body,
				prerelease: page.prerelease,
				draft: false,
				make_latest: "false"
			});
			return toRelease(data);
		} catch (error) {
			if (isAlreadyThere(error)) return null;
			throw published(page, error);
		}
	}
	async updateBody(id, body) {
		try {
			await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: id,
				body
			});
		} catch (error) {
			throw toRegistryError(error, `update the page of the release ${id}`);
		}
	}
	async delete(id) {
		try {
			await this.#client.request("DELETE /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: id
			});
		} catch (error) {
			if (isStatus(error, 404)) return;
			throw toRegistryError(error, `delete the draft release ${id}`);
		}
	}
	async #findDraft(tagName) {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases", {
			...this.#repository,
			per_page: 100
		});
		const made = data.find((release) => release.draft && release.tag_name === tagName);
		return made === void 0 ? null : toRelease(made);
	}
};
function toRelease(wire) {
	return {
		id: wire.id,
		tagName: wire.tag_name,
		draft: wire.draft,
		body: wire.body ?? "",
		url: wire.html_url,
		uploadUrl: wire.upload_url,
		assets: wire.assets.map(toAsset)
	};
}
function toAsset({ id, name, size, digest, state }) {
	return {
		id,
		name,
		size,
		state,
		digest: digest !== null && isDigest(digest) ? digest : null
	};
}
function published(page, cause) {
	const { code, problem, remedy } = toRegistryError(cause, `publish ${page.tagName}`);
	return new RegistryError(code, {
		problem,
		remedy: `${`The version is registered under its tag ${page.tagName}, but its page is still a draft.`} ${remedy}`,
		cause
	});
}
// github/send-asset.ts
async function sendAsset(content, destination) {
	const outgoing = openRequest(content, destination);
	const answer = readAnswer(outgoing);
	try {
		const digest = await writeBody(outgoing, content, {
			answer,
			onSent: destination.onSent
		});
		if (digest === null) outgoing.destroy();
		else outgoing.end();
		return {
			digest,
			...await answer
		};
	} catch (error) {
		outgoing.destroy();
		throw error;
	}
}
async function writeBody(outgoing, content, { answer, onSent }) {
	const hash = createHash("sha256");
	const socket = new PacedSocket(outgoing, answer);
	let sent = 0;
	let leaving = Promise.resolve();
	for await (const chunk of content.open()) {
		sent += chunk.byteLength;
		if (sent > content.size) throw changed(content, sent);
		const left = socket.write(chunk);
		hash.update(chunk);
		await leaving;
		leaving = left;
		if (socket.answered) return null;
		onSent(sent);
	}
	await leaving;
	if (socket.answered) return null;
	if (sent !== content.size) throw changed(content, sent);
	return `sha256:${hash.digest("hex")}`;
}
var PacedSocket = class {
	#outgoing;
	#waiting = new Set();
	#answered = false;
	constructor(outgoing, answer) {
		this.#outgoing = outgoing;
		answer.then(() => {
			this.#answered = true;
			for (const proceed of this.#waiting) proceed();
		});
	}
	get answered() {
		return this.#answered;
	}
	write(chunk) {
		return new Promise((resolve) => {
			const proceed = () => {
				this.#waiting.delete(proceed);
				resolve();
			};
			this.#waiting.add(proceed);
			this.#outgoing.write(chunk, proceed);
		});
	}
};
function openRequest(content, { url, authorization }) {
	return (url.protocol === "https:" ? request$1 : request)(url, {
		method: "POST",
		headers: {
			accept: "application/vnd.github+json",
			authorization,
			"content-length": content.size,
			"content-type": content.mediaType,
			"user-agent": "model-registry"
		}
	});
}
function readAnswer(outgoing) {
	return new Promise((resolve) => {
		outgoing.on("error", (error) => resolve(failure(outgoing, {
			status: 500,
			text: error.message
		})));
		outgoing.on("response", (response) => {
			resolve(interpret(outgoing, response));
		});
	});
}
async function interpret(outgoing, response) {
	const status = response.statusCode ?? 500;
	const text = await readText(response).catch((error) => String(error));
	if (status !== 201) return failure(outgoing, {
		status,
		text,
		headers: response.headers
	});
	try {
		return {
			stored: toAsset(JSON.parse(text)),
			error: null
		};
	} catch {
		return failure(outgoing, {
			status: 500,
			text: "the answer was not JSON"
		});
	}
}
function failure(outgoing, answer) {
	const url = `${outgoing.protocol}//${outgoing.host}${outgoing.path}`;
	const headers = Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]));
	return {
		stored: null,
		error: new RequestError(answer.text.slice(0, 500), answer.status, {
			request: {
				method: "POST",
				url,
				headers: {}
			},
			response: {
				status: answer.status,
				url,
				headers,
				data: answer.text
			}
		})
	};
}
async function readText(response) {
	let text = "";
	response.setEncoding("utf8");
	for await (const chunk of response) text += chunk;
	return text;
}
function changed(content, sent) {
	return new RegistryError("ARTIFACT_CHANGED", {
		problem: `"${content.name}" had ${content.size} bytes, and while it was sent ${sent} or more.`,
		remedy: "Let training finish writing the file, then run it again."
	});
}
// github/asset-store.ts
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_WAIT_MS = 12e4;
var GitHubAssetStore = class {
	#client;
	#repository;
	#options;
	constructor(client, repository, options) {
		this.#client = client;
		this.#repository = repository;
		this.#options = options;
	}
	async upload(release, content, onSent = () => void 0) {
		let reason = "";
		for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
			const sent = await sendAsset(content, {
				url: uploadUrl(release, content.name),
				authorization: await this.#options.authorize(),
				onSent
			});
			const settled = await this.#settle({
				release,
				content
			}, sent);
			if ("id" in settled) return settled;
			reason = settled.reason;
			const afterMs = settled.afterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
			if (attempt < ATTEMPTS) await this.#options.sleep(afterMs);
		}
		throw new RegistryError("UPLOAD_FAILED", {
			problem: `Could not upload "${content.name}" in ${ATTEMPTS} attempts: ${reason}.`,
			remedy: "Run it again later."
		});
	}
	async delete(assetId) {
		try {
			await this.#client.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
				...this.#repository,
				asset_id: assetId
			});
		} catch (error) {
			if (isStatus(error, 404)) return;
			throw toRegistryError(error, `delete the asset ${assetId}`);
		}
	}
	async open(assetId) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
				...this.#repository,
				asset_id: assetId,
				headers: { accept: "application/octet-stream" },
				request: { parseSuccessResponseBody: false }
			});
			return toByteStream(data, assetId);
		} catch (error) {
			throw toRegistryError(error, `download the asset ${assetId}`);
		}
	}
	async #settle({ release, content }, sent) {
		const { stored, error } = sent;
		if (error !== null && isRefusal(error)) return await this.#refuse({
			release,
			content
		}, error);
		const held = stored ?? await this.#findHeld(release, content.name);
		if (held?.state === "uploaded") {
			const digest = sent.digest ?? await digestOf(content);
			if (isWhole(held, content, digest)) return {
				id: held.id,
				digest
			};
			if (stored === null) throw contested(content.name);
		}
		if (held !== null) await this.delete(held.id);
		return {
			reason: error?.message ?? "GitHub holds other bytes than were sent",
			afterMs: null
		};
	}
	async #refuse({ release, content }, error) {
		const afterMs = rateLimitWait(error, Date.now());
		if (afterMs !== null && afterMs <= LONGEST_WAIT_MS) return {
			reason: error.message,
			afterMs
		};
		if (error.status === 404 && !await this.#isThere(release.id)) throw new RegistryError("DRAFT_GONE", {
			problem: `The draft release ${release.id} is gone.`,
			remedy: "Run it again.",
			cause: error
		});
		throw toRegistryError(error, `upload "${content.name}"`);
	}
	async #isThere(releaseId) {
		try {
			await this.#client.request("GET /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: releaseId
			});
			return true;
		} catch (error) {
			if (isStatus(error, 404)) return false;
			throw toRegistryError(error, `read the release ${releaseId}`);
		}
	}
	async #findHeld(release, name) {
		try {
			for (let page = 1;; page += 1) {
				const { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
					...this.#repository,
					release_id: release.id,
					per_page: 100,
					page
				});
				const held = data.find((asset) => asset.name === name);
				if (held !== void 0) return toAsset(held);
				if (data.length < 100) return null;
			}
		} catch (error) {
			throw toRegistryError(error, `list the files of the release ${release.id}`);
		}
	}
};
function isRefusal(error) {
	return error.status < 500 && !isAlreadyThere(error);
}
function isWhole(held, content, digest) {
	if (held.size !== content.size) return false;
	return held.digest === null || held.digest === digest;
}
async function digestOf(content) {
	const hash = createHash("sha256");
	for await (const chunk of content.open()) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
function contested(name) {
	return new RegistryError("DRAFT_CONTESTED", {
		problem: `The draft release holds another "${name}" than was sent.`,
		remedy: "Run it again: it then works on a draft of its own."
	});
}
function uploadUrl(release, name) {
	const url = new URL(release.uploadUrl.replace(/\{.*$/, ""));
	url.searchParams.set("name", name);
	return url;
}
// core/generated/validators.ts
const modelVersion = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json",
	"title": "ModelVersion",
	"description": "metadata.json: all that is known of one registered version. The Action writes it, once; a pointer pins its sha256, and it pins the sha256 of every artifact.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersion",
		"model",
		"version",
		"registeredAt",
		"description",
		"owners",
		"source",
		"training",
		"evaluation",
		"artifacts"
	],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"schemaVersion": {
			"const": 1,
			"description": "The version of this format. It grows only when a reader of the old one would misread the new one."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"version": { "$ref": "#/$defs/semanticVersion" },
		"registeredAt": {
			"$ref": "#/$defs/instant",
			"description": "When the version was registered: a time in UTC, RFC 3339, to the second or finer."
		},
		"description": { "$ref": "#/$defs/description" },
		"owners": { "$ref": "#/$defs/owners" },
		"source": { "$ref": "#/$defs/source" },
		"training": { "$ref": "#/$defs/training" },
		"evaluation": {
			"type": "array",
			"minItems": 1,
			"description": "One entry for each data set and split the version was judged on.",
			"items": { "$ref": "#/$defs/evaluation" }
		},
		"artifacts": {
			"type": "array",
			"minItems": 1,
			"description": "What training produced: files and directories that are assets of the release, and references to what lies elsewhere.",
			"items": { "$ref": "#/$defs/artifact" }
		},
		"interface": { "$ref": "#/$defs/interface" },
		"weights": { "$ref": "#/$defs/weights" },
		"documentation": { "$ref": "#/$defs/documentation" },
		"lineage": { "$ref": "#/$defs/lineage" },
		"tags": { "$ref": "#/$defs/tags" }
	},
	"$defs": {
		"modelName": {
			"type": "string",
			"description": "The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.",
			"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
			"maxLength": 100,
			"examples": ["iris", "fraud-scorer"]
		},
		"stageName": {
			"type": "string",
			"description": "A stage's name: small letters, digits and single hyphens.",
			"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
			"maxLength": 50,
			"examples": ["staging", "production"]
		},
		"semanticVersion": {
			"type": "string",
			"description": "A SemVer 2.0.0 version without a leading \"v\" and without build metadata.",
			"pattern": "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",
			"maxLength": 100,
			"examples": ["1.4.0", "2.0.0-rc.1"]
		},
		"digest": {
			"type": "string",
			"description": "\"sha256:\" and 64 small hexadecimal digits.",
			"pattern": "^sha256:[0-9a-f]{64}$",
			"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
		},
		"dataDigest": {
			"type": "string",
			"description": "What pins the data: \"sha256:\" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the \"md5:\" that DVC keeps, which ends in \".dir\" for a directory.",
			"pattern": "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
			"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "md5:a304afb96060aad90176268345e10355.dir"]
		},
		"commit": {
			"type": "string",
			"description": "A full git commit id.",
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
			"examples": ["2c26b46b68ffc68ff99b453c1d30413413422d70"]
		},
		"instant": {
			"type": "string",
			"description": "A time in UTC, RFC 3339, to the second or finer.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$",
			"examples": ["2026-03-01T12:00:00Z"]
		},
		"description": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e4,
			"description": "What the model does, in a sentence or a few; Markdown is allowed.",
			"examples": ["Tells the three iris species apart by four measurements of the flower."]
		},
		"owners": {
			"type": "array",
			"minItems": 1,
			"description": "Who answers for the model: GitHub users or teams.",
			"items": {
				"type": "string",
				"pattern": "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
				"description": "@user or @organisation/team."
			},
			"examples": [["@alice", "@acme/ml-platform"]]
		},
		"source": {
			"type": "object",
			"title": "Source",
			"description": "The code the version was made from, and the run that made it. The Action fills it in.",
			"additionalProperties": false,
			"required": [
				"repository",
				"commit",
				"dirty"
			],
			"properties": {
				"repository": {
					"type": "string",
					"description": "owner/name on GitHub.",
					"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
					"examples": ["acme/flowers"]
				},
				"commit": { "$ref": "#/$defs/commit" },
				"ref": {
					"type": "string",
					"description": "The branch or tag that the run started from.",
					"examples": ["refs/heads/main"]
				},
				"path": {
					"type": "string",
					"description": "The model's folder in the repository.",
					"examples": ["models/iris"]
				},
				"pullRequest": {
					"type": "integer",
					"minimum": 1,
					"description": "The pull request the run belongs to."
				},
				"dirty": {
					"type": "boolean",
					"description": "true: the working tree held changes that the commit does not have."
				},
				"run": {
					"type": "object",
					"title": "WorkflowRun",
					"description": "The workflow run that registered the version.",
					"additionalProperties": false,
					"required": [
						"id",
						"attempt",
						"url"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1,
							"description": "GitHub's number of the run."
						},
						"attempt": {
							"type": "integer",
							"minimum": 1,
							"description": "Which attempt of the run, from 1."
						},
						"url": {
							"type": "string",
							"description": "The run's page."
						},
						"workflow": {
							"type": "string",
							"description": "The workflow's name."
						},
						"actor": {
							"type": "string",
							"description": "Who started it."
						},
						"runner": {
							"type": "string",
							"minLength": 1,
							"description": "The machine it ran on: its image, system and architecture.",
							"examples": ["ubuntu24 20261115.1 linux-x64 github-hosted"]
						}
					}
				}
			}
		},
		"training": {
			"type": "object",
			"title": "Training",
			"description": "What the version was trained on, and how.",
			"additionalProperties": false,
			"required": ["datasets", "hyperparameters"],
			"properties": {
				"datasets": {
					"type": "array",
					"minItems": 1,
					"description": "The data sets that training read; each with a digest or a version, so that a later reader can find the same data.",
					"items": { "$ref": "#/$defs/dataset" }
				},
				"hyperparameters": { "$ref": "#/$defs/hyperparameters" },
				"framework": {
					"type": "object",
					"title": "Framework",
					"description": "The library that trained the model.",
					"additionalProperties": false,
					"required": ["name"],
					"properties": {
						"name": {
							"type": "string",
							"minLength": 1,
							"description": "What its package is called.",
							"examples": ["scikit-learn"]
						},
						"version": {
							"type": "string",
							"minLength": 1,
							"description": "The version that was installed.",
							"examples": ["1.7.2"]
						}
					}
				},
				"runtime": {
					"type": "string",
					"description": "The interpreter and platform training ran on.",
					"examples": ["python 3.13.1"]
				},
				"lockfile": {
					"type": "object",
					"title": "Lockfile",
					"description": "The file that pins the dependencies of training.",
					"additionalProperties": false,
					"required": ["path", "digest"],
					"properties": {
						"path": {
							"type": "string",
							"description": "From the root of the repository.",
							"examples": ["uv.lock"]
						},
						"digest": { "$ref": "#/$defs/digest" }
					}
				},
				"seed": {
					"type": "integer",
					"description": "The seed of the random numbers."
				},
				"durationSeconds": {
					"type": "number",
					"minimum": 0,
					"description": "How long training took, in seconds."
				}
			}
		},
		"dataset": {
			"type": "object",
			"title": "Dataset",
			"description": "A data set that training read.",
			"additionalProperties": false,
			"required": ["name"],
			"anyOf": [{ "required": ["digest"] }, { "required": ["version"] }],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"description": "What people call it.",
					"examples": ["iris"]
				},
				"uri": {
					"type": "string",
					"description": "Where it lies.",
					"examples": ["s3://acme-data/iris.csv"]
				},
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file or directory that was read, from the folder of the registration.",
					"examples": ["data/iris.csv"]
				},
				"version": {
					"type": "string",
					"minLength": 1,
					"description": "Its version, as its keeper counts.",
					"examples": ["1.2.1"]
				},
				"digest": { "$ref": "#/$defs/dataDigest" },
				"split": {
					"type": "string",
					"minLength": 1,
					"description": "The part that was read.",
					"examples": ["train"]
				},
				"rows": {
					"type": "integer",
					"minimum": 0,
					"description": "How many rows that part has."
				},
				"license": {
					"type": "string",
					"minLength": 1,
					"description": "An SPDX identifier, or the licence's name.",
					"examples": ["CC-BY-4.0"]
				}
			}
		},
		"hyperparameters": {
			"type": "object",
			"description": "What was chosen before training: name and value.",
			"additionalProperties": true,
			"examples": [{
				"trees": 25,
				"maxFeatures": .8
			}]
		},
		"evaluation": {
			"type": "object",
			"title": "Evaluation",
			"description": "How the version did on one data set and split.",
			"additionalProperties": false,
			"required": ["dataset", "metrics"],
			"properties": {
				"dataset": {
					"type": "string",
					"minLength": 1,
					"description": "The data set's name.",
					"examples": ["iris-holdout"]
				},
				"split": {
					"type": "string",
					"minLength": 1,
					"description": "The part it was judged on.",
					"examples": ["test"]
				},
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file or directory that was read, from the folder of the registration.",
					"examples": ["data/holdout.csv"]
				},
				"digest": { "$ref": "#/$defs/dataDigest" },
				"rows": {
					"type": "integer",
					"minimum": 0,
					"description": "How many rows it was judged on."
				},
				"metrics": { "$ref": "#/$defs/metrics" },
				"slices": {
					"type": "array",
					"description": "The same metrics on parts of the data, for fairness.",
					"items": {
						"type": "object",
						"title": "Slice",
						"additionalProperties": false,
						"required": ["name", "metrics"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1,
								"description": "Which part.",
								"examples": ["sex=female"]
							},
							"rows": {
								"type": "integer",
								"minimum": 0,
								"description": "How many rows that part has."
							},
							"metrics": { "$ref": "#/$defs/metrics" }
						}
					}
				}
			}
		},
		"metrics": {
			"type": "object",
			"description": "Metrics by name.",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/metric" },
			"examples": [{ "accuracy": {
				"value": .96,
				"direction": "higher"
			} }]
		},
		"metric": {
			"type": "object",
			"title": "Metric",
			"description": "One measured figure.",
			"additionalProperties": false,
			"required": ["value", "direction"],
			"properties": {
				"value": {
					"type": "number",
					"description": "The figure."
				},
				"direction": { "$ref": "#/$defs/direction" },
				"confidenceInterval": { "$ref": "#/$defs/confidenceInterval" }
			}
		},
		"direction": {
			"enum": ["higher", "lower"],
			"description": "Which way is better."
		},
		"confidenceInterval": {
			"type": "object",
			"title": "ConfidenceInterval",
			"description": "Between which figures the true one lies, at a level of confidence.",
			"additionalProperties": false,
			"required": ["lower", "upper"],
			"properties": {
				"lower": {
					"type": "number",
					"description": "The lower end."
				},
				"upper": {
					"type": "number",
					"description": "The upper end."
				},
				"level": {
					"type": "number",
					"description": "The level of confidence, between 0 and 1.",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"examples": [.95]
				}
			}
		},
		"artifact": {
			"type": "object",
			"title": "Artifact",
			"description": "One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.",
			"additionalProperties": false,
			"required": [
				"path",
				"size",
				"digest"
			],
			"anyOf": [{ "required": ["assets"] }, { "required": ["uri"] }],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "Where it lay, from the folder it was registered from.",
					"examples": ["out/model.onnx"]
				},
				"size": {
					"type": "integer",
					"minimum": 0,
					"description": "Bytes; of a directory, those of all its files together."
				},
				"digest": {
					"$ref": "#/$defs/digest",
					"description": "The sha256 of the file; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path."
				},
				"mediaType": {
					"type": "string",
					"minLength": 1,
					"description": "What kind of file it is; application/x-tar for a directory.",
					"examples": ["application/json"]
				},
				"assets": {
					"type": "array",
					"minItems": 1,
					"description": "The release assets that hold it, in order: joined they are the file, or the tar of the directory.",
					"items": { "$ref": "#/$defs/asset" }
				},
				"files": {
					"type": "array",
					"minItems": 1,
					"description": "Of a directory: every file in it, sorted by path.",
					"items": { "$ref": "#/$defs/packedFile" }
				},
				"uri": { "$ref": "#/$defs/artifactUri" }
			}
		},
		"asset": {
			"type": "object",
			"title": "StoredAsset",
			"description": "One asset of the release.",
			"additionalProperties": false,
			"required": [
				"name",
				"size",
				"digest"
			],
			"properties": {
				"name": {
					"type": "string",
					"description": "Its name on the release.",
					"pattern": "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",
					"maxLength": 255,
					"examples": ["model.onnx", "model.tar.part-002"]
				},
				"size": {
					"type": "integer",
					"minimum": 1,
					"description": "Bytes."
				},
				"digest": { "$ref": "#/$defs/digest" }
			}
		},
		"packedFile": {
			"type": "object",
			"title": "PackedFile",
			"description": "One file of a directory, and where its content stands in the tar.",
			"additionalProperties": false,
			"required": [
				"path",
				"size",
				"digest",
				"offset"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "From the directory, with slashes.",
					"examples": ["tokenizer/vocab.txt"]
				},
				"size": {
					"type": "integer",
					"minimum": 0,
					"description": "Bytes."
				},
				"digest": { "$ref": "#/$defs/digest" },
				"offset": {
					"type": "integer",
					"minimum": 0,
					"description": "The first byte of its content, from the beginning of the joined assets."
				}
			}
		},
		"artifactUri": {
			"type": "string",
			"description": "Where an artifact outside of GitHub lies; without a user, password or signature.",
			"pattern": "^(?:s3|gs|hf|oci|https)://[^\\s@]+$",
			"maxLength": 2e3,
			"examples": ["s3://acme-models/iris/model.bin"]
		},
		"weights": {
			"type": "array",
			"description": "What the headers of weight files tell.",
			"items": {
				"type": "object",
				"title": "Weights",
				"additionalProperties": false,
				"required": ["path", "format"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file, from the folder it was registered from.",
						"examples": ["out/model.safetensors"]
					},
					"format": {
						"enum": [
							"safetensors",
							"onnx",
							"gguf"
						],
						"description": "Its format."
					},
					"architecture": {
						"type": "string",
						"minLength": 1,
						"description": "The kind of network, as the file names it.",
						"examples": ["llama"]
					},
					"parameters": {
						"type": "integer",
						"minimum": 0,
						"description": "How many numbers training found, all tensors together."
					},
					"dataTypes": {
						"type": "object",
						"description": "How many of the parameters are kept in which data type.",
						"additionalProperties": {
							"type": "integer",
							"minimum": 0
						},
						"examples": [{ "F16": 124439808 }]
					},
					"opsets": {
						"type": "object",
						"description": "ONNX: the operator sets it needs, by domain; \"ai.onnx\" is the standard one.",
						"additionalProperties": {
							"type": "integer",
							"minimum": 0
						},
						"examples": [{ "ai.onnx": 21 }]
					},
					"tensors": {
						"type": "array",
						"description": "Each tensor, where there are not too many to list.",
						"items": {
							"type": "object",
							"title": "Tensor",
							"additionalProperties": false,
							"required": [
								"name",
								"type",
								"shape"
							],
							"properties": {
								"name": {
									"type": "string",
									"description": "Its name in the file."
								},
								"type": {
									"type": "string",
									"description": "Its data type.",
									"examples": ["F16"]
								},
								"shape": {
									"type": "array",
									"description": "Its dimensions.",
									"items": {
										"type": "integer",
										"minimum": 0
									},
									"examples": [[768, 3072]]
								}
							}
						}
					}
				}
			}
		},
		"interface": {
			"type": "object",
			"title": "Interface",
			"description": "What the model takes and gives.",
			"additionalProperties": false,
			"required": ["inputs", "outputs"],
			"properties": {
				"inputs": {
					"type": "array",
					"description": "What it takes.",
					"items": { "$ref": "#/$defs/field" }
				},
				"outputs": {
					"type": "array",
					"description": "What it gives.",
					"items": { "$ref": "#/$defs/field" }
				}
			}
		},
		"field": {
			"type": "object",
			"title": "Field",
			"additionalProperties": false,
			"required": ["name", "type"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"description": "The column or tensor.",
					"examples": ["sepal-length"]
				},
				"type": {
					"type": "string",
					"minLength": 1,
					"description": "The data type.",
					"examples": ["float64", "string"]
				},
				"shape": {
					"type": "array",
					"description": "The tensor's shape; -1 is a dimension of any length.",
					"items": {
						"type": "integer",
						"minimum": -1
					},
					"examples": [[-1, 4]]
				},
				"required": {
					"type": "boolean",
					"description": "false: may be left out. Absent means true."
				},
				"description": {
					"type": "string",
					"description": "What it means, and its unit."
				}
			}
		},
		"documentation": {
			"type": "object",
			"title": "Documentation",
			"description": "What a user and a reviewer must know.",
			"additionalProperties": false,
			"properties": {
				"intendedUse": {
					"type": "string",
					"minLength": 1,
					"description": "What the model is for, and for whom."
				},
				"limitations": {
					"type": "string",
					"minLength": 1,
					"description": "Where it must not be trusted."
				},
				"license": {
					"type": "string",
					"minLength": 1,
					"description": "An SPDX identifier, or the licence's name.",
					"examples": ["Apache-2.0"]
				},
				"risks": {
					"type": "string",
					"minLength": 1,
					"description": "What could go wrong, and for whom."
				},
				"privacy": {
					"type": "string",
					"minLength": 1,
					"description": "What personal data was involved."
				},
				"links": {
					"type": "array",
					"description": "Where to read on.",
					"items": {
						"type": "object",
						"title": "Link",
						"additionalProperties": false,
						"required": ["title", "url"],
						"properties": {
							"title": {
								"type": "string",
								"minLength": 1,
								"description": "What one reads there."
							},
							"url": {
								"type": "string",
								"description": "An address that begins with https:// or http://.",
								"pattern": "^https?://",
								"examples": ["https://example.com/datasheet"]
							}
						}
					}
				}
			}
		},
		"lineage": {
			"type": "array",
			"description": "The models this one was made from.",
			"items": {
				"type": "object",
				"title": "Parent",
				"additionalProperties": false,
				"required": ["relation", "parent"],
				"properties": {
					"relation": {
						"description": "How this model came from the parent.",
						"enum": [
							"fine-tuned-from",
							"distilled-from",
							"quantized-from",
							"adapter-of",
							"merged-from",
							"ensemble-of",
							"derived-from"
						]
					},
					"parent": {
						"type": "string",
						"minLength": 1,
						"description": "model@version of this registry, or a URI.",
						"examples": ["iris-base@1.0.0", "hf://distilbert-base-uncased"]
					}
				}
			}
		},
		"tags": {
			"type": "object",
			"description": "Free keys and values.",
			"additionalProperties": { "type": "string" },
			"examples": [{ "team": "flowers" }]
		}
	}
};
const schema32 = {
	"type": "string",
	"description": "The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.",
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"maxLength": 100,
	"examples": ["iris", "fraud-scorer"]
};
const schema33 = {
	"type": "string",
	"description": "A SemVer 2.0.0 version without a leading \"v\" and without build metadata.",
	"pattern": "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",
	"maxLength": 100,
	"examples": ["1.4.0", "2.0.0-rc.1"]
};
const schema34 = {
	"type": "string",
	"description": "A time in UTC, RFC 3339, to the second or finer.",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$",
	"examples": ["2026-03-01T12:00:00Z"]
};
const schema35 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 1e4,
	"description": "What the model does, in a sentence or a few; Markdown is allowed.",
	"examples": ["Tells the three iris species apart by four measurements of the flower."]
};
const schema36 = {
	"type": "array",
	"minItems": 1,
	"description": "Who answers for the model: GitHub users or teams.",
	"items": {
		"type": "string",
		"pattern": "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
		"description": "@user or @organisation/team."
	},
	"examples": [["@alice", "@acme/ml-platform"]]
};
const schema60 = {
	"type": "array",
	"description": "What the headers of weight files tell.",
	"items": {
		"type": "object",
		"title": "Weights",
		"additionalProperties": false,
		"required": ["path", "format"],
		"properties": {
			"path": {
				"type": "string",
				"minLength": 1,
				"description": "The file, from the folder it was registered from.",
				"examples": ["out/model.safetensors"]
			},
			"format": {
				"enum": [
					"safetensors",
					"onnx",
					"gguf"
				],
				"description": "Its format."
			},
			"architecture": {
				"type": "string",
				"minLength": 1,
				"description": "The kind of network, as the file names it.",
				"examples": ["llama"]
			},
			"parameters": {
				"type": "integer",
				"minimum": 0,
				"description": "How many numbers training found, all tensors together."
			},
			"dataTypes": {
				"type": "object",
				"description": "How many of the parameters are kept in which data type.",
				"additionalProperties": {
					"type": "integer",
					"minimum": 0
				},
				"examples": [{ "F16": 124439808 }]
			},
			"opsets": {
				"type": "object",
				"description": "ONNX: the operator sets it needs, by domain; \"ai.onnx\" is the standard one.",
				"additionalProperties": {
					"type": "integer",
					"minimum": 0
				},
				"examples": [{ "ai.onnx": 21 }]
			},
			"tensors": {
				"type": "array",
				"description": "Each tensor, where there are not too many to list.",
				"items": {
					"type": "object",
					"title": "Tensor",
					"additionalProperties": false,
					"required": [
						"name",
						"type",
						"shape"
					],
					"properties": {
						"name": {
							"type": "string",
							"description": "Its name in the file."
						},
						"type": {
							"type": "string",
							"description": "Its data type.",
							"examples": ["F16"]
						},
						"shape": {
							"type": "array",
							"description": "Its dimensions.",
							"items": {
								"type": "integer",
								"minimum": 0
							},
							"examples": [[768, 3072]]
						}
					}
				}
			}
		}
	}
};
const schema61 = {
	"type": "object",
	"title": "Documentation",
	"description": "What a user and a reviewer must know.",
	"additionalProperties": false,
	"properties": {
		"intendedUse": {
			"type": "string",
			"minLength": 1,
			"description": "What the model is for, and for whom."
		},
		"limitations": {
			"type": "string",
			"minLength": 1,
			"description": "Where it must not be trusted."
		},
		"license": {
			"type": "string",
			"minLength": 1,
			"description": "An SPDX identifier, or the licence's name.",
			"examples": ["Apache-2.0"]
		},
		"risks": {
			"type": "string",
			"minLength": 1,
			"description": "What could go wrong, and for whom."
		},
		"privacy": {
			"type": "string",
			"minLength": 1,
			"description": "What personal data was involved."
		},
		"links": {
			"type": "array",
			"description": "Where to read on.",
			"items": {
				"type": "object",
				"title": "Link",
				"additionalProperties": false,
				"required": ["title", "url"],
				"properties": {
					"title": {
						"type": "string",
						"minLength": 1,
						"description": "What one reads there."
					},
					"url": {
						"type": "string",
						"description": "An address that begins with https:// or http://.",
						"pattern": "^https?://",
						"examples": ["https://example.com/datasheet"]
					}
				}
			}
		}
	}
};
const schema62 = {
	"type": "array",
	"description": "The models this one was made from.",
	"items": {
		"type": "object",
		"title": "Parent",
		"additionalProperties": false,
		"required": ["relation", "parent"],
		"properties": {
			"relation": {
				"description": "How this model came from the parent.",
				"enum": [
					"fine-tuned-from",
					"distilled-from",
					"quantized-from",
					"adapter-of",
					"merged-from",
					"ensemble-of",
					"derived-from"
				]
			},
			"parent": {
				"type": "string",
				"minLength": 1,
				"description": "model@version of this registry, or a URI.",
				"examples": ["iris-base@1.0.0", "hf://distilbert-base-uncased"]
			}
		}
	}
};
const schema63 = {
	"type": "object",
	"description": "Free keys and values.",
	"additionalProperties": { "type": "string" },
	"examples": [{ "team": "flowers" }]
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern7 = new RegExp("^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
const pattern18 = new RegExp("^https?://", "u");
const schema37 = {
	"type": "object",
	"title": "Source",
	"description": "The code the version was made from, and the run that made it. The Action fills it in.",
	"additionalProperties": false,
	"required": [
		"repository",
		"commit",
		"dirty"
	],
	"properties": {
		"repository": {
			"type": "string",
			"description": "owner/name on GitHub.",
			"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
			"examples": ["acme/flowers"]
		},
		"commit": { "$ref": "#/$defs/commit" },
		"ref": {
			"type": "string",
			"description": "The branch or tag that the run started from.",
			"examples": ["refs/heads/main"]
		},
		"path": {
			"type": "string",
			"description": "The model's folder in the repository.",
			"examples": ["models/iris"]
		},
		"pullRequest": {
			"type": "integer",
			"minimum": 1,
			"description": "The pull request the run belongs to."
		},
		"dirty": {
			"type": "boolean",
			"description": "true: the working tree held changes that the commit does not have."
		},
		"run": {
			"type": "object",
			"title": "WorkflowRun",
			"description": "The workflow run that registered the version.",
			"additionalProperties": false,
			"required": [
				"id",
				"attempt",
				"url"
			],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"description": "GitHub's number of the run."
				},
				"attempt": {
					"type": "integer",
					"minimum": 1,
					"description": "Which attempt of the run, from 1."
				},
				"url": {
					"type": "string",
					"description": "The run's page."
				},
				"workflow": {
					"type": "string",
					"description": "The workflow's name."
				},
				"actor": {
					"type": "string",
					"description": "Who started it."
				},
				"runner": {
					"type": "string",
					"minLength": 1,
					"description": "The machine it ran on: its image, system and architecture.",
					"examples": ["ubuntu24 20261115.1 linux-x64 github-hosted"]
				}
			}
		}
	}
};
const schema38 = {
	"type": "string",
	"description": "A full git commit id.",
	"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
	"examples": ["2c26b46b68ffc68ff99b453c1d30413413422d70"]
};
const pattern8 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const pattern9 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repository === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				message: "must have required property 'repository'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.commit === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.dirty === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dirty" },
				message: "must have required property 'dirty'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "repository" || key0 === "commit" || key0 === "ref" || key0 === "path" || key0 === "pullRequest" || key0 === "dirty" || key0 === "run")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.repository !== void 0) {
			let data0 = data.repository;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" },
						message: "must match pattern \"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$\"",
						schema: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
						parentSchema: schema37.properties.repository,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.repository.type,
					parentSchema: schema37.properties.repository,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data1 = data.commit;
			if (typeof data1 === "string") {
				if (!pattern9.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/$defs/commit/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
						message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\"",
						schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
						parentSchema: schema38,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/$defs/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.type,
					parentSchema: schema38,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ref !== void 0) {
			let data2 = data.ref;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/ref",
					schemaPath: "#/properties/ref/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.ref.type,
					parentSchema: schema37.properties.ref,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data3 = data.path;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.path.type,
					parentSchema: schema37.properties.path,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.pullRequest !== void 0) {
			let data4 = data.pullRequest;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err10 = {
					instancePath: instancePath + "/pullRequest",
					schemaPath: "#/properties/pullRequest/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema37.properties.pullRequest.type,
					parentSchema: schema37.properties.pullRequest,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/pullRequest",
						schemaPath: "#/properties/pullRequest/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema37.properties.pullRequest,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.dirty !== void 0) {
			let data5 = data.dirty;
			if (typeof data5 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/dirty",
					schemaPath: "#/properties/dirty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema37.properties.dirty.type,
					parentSchema: schema37.properties.dirty,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data6 = data.run;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.id === void 0) {
					const err13 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'",
						schema: schema37.properties.run.required,
						parentSchema: schema37.properties.run,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6.attempt === void 0) {
					const err14 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "attempt" },
						message: "must have required property 'attempt'",
						schema: schema37.properties.run.required,
						parentSchema: schema37.properties.run,
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.url === void 0) {
					const err15 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'",
						schema: schema37.properties.run.required,
						parentSchema: schema37.properties.run,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "id" || key1 === "attempt" || key1 === "url" || key1 === "workflow" || key1 === "actor" || key1 === "runner")) {
					const err16 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema37.properties.run,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.id !== void 0) {
					let data7 = data6.id;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err17 = {
							instancePath: instancePath + "/run/id",
							schemaPath: "#/properties/run/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema37.properties.run.properties.id.type,
							parentSchema: schema37.properties.run.properties.id,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err18 = {
								instancePath: instancePath + "/run/id",
								schemaPath: "#/properties/run/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema37.properties.run.properties.id,
								data: data7
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
				if (data6.attempt !== void 0) {
					let data8 = data6.attempt;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err19 = {
							instancePath: instancePath + "/run/attempt",
							schemaPath: "#/properties/run/properties/attempt/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema37.properties.run.properties.attempt.type,
							parentSchema: schema37.properties.run.properties.attempt,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err20 = {
								instancePath: instancePath + "/run/attempt",
								schemaPath: "#/properties/run/properties/attempt/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema37.properties.run.properties.attempt,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data6.url !== void 0) {
					let data9 = data6.url;
					if (typeof data9 !== "string") {
						const err21 = {
							instancePath: instancePath + "/run/url",
							schemaPath: "#/properties/run/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.run.properties.url.type,
							parentSchema: schema37.properties.run.properties.url,
							data: data9
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data6.workflow !== void 0) {
					let data10 = data6.workflow;
					if (typeof data10 !== "string") {
						const err22 = {
							instancePath: instancePath + "/run/workflow",
							schemaPath: "#/properties/run/properties/workflow/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.run.properties.workflow.type,
							parentSchema: schema37.properties.run.properties.workflow,
							data: data10
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data6.actor !== void 0) {
					let data11 = data6.actor;
					if (typeof data11 !== "string") {
						const err23 = {
							instancePath: instancePath + "/run/actor",
							schemaPath: "#/properties/run/properties/actor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.run.properties.actor.type,
							parentSchema: schema37.properties.run.properties.actor,
							data: data11
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data6.runner !== void 0) {
					let data12 = data6.runner;
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err24 = {
								instancePath: instancePath + "/run/runner",
								schemaPath: "#/properties/run/properties/runner/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema37.properties.run.properties.runner,
								data: data12
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/run/runner",
							schemaPath: "#/properties/run/properties/runner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.run.properties.runner.type,
							parentSchema: schema37.properties.run.properties.runner,
							data: data12
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.properties.run.type,
					parentSchema: schema37.properties.run,
					data: data6
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"title": "Training",
	"description": "What the version was trained on, and how.",
	"additionalProperties": false,
	"required": ["datasets", "hyperparameters"],
	"properties": {
		"datasets": {
			"type": "array",
			"minItems": 1,
			"description": "The data sets that training read; each with a digest or a version, so that a later reader can find the same data.",
			"items": { "$ref": "#/$defs/dataset" }
		},
		"hyperparameters": { "$ref": "#/$defs/hyperparameters" },
		"framework": {
			"type": "object",
			"title": "Framework",
			"description": "The library that trained the model.",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"description": "What its package is called.",
					"examples": ["scikit-learn"]
				},
				"version": {
					"type": "string",
					"minLength": 1,
					"description": "The version that was installed.",
					"examples": ["1.7.2"]
				}
			}
		},
		"runtime": {
			"type": "string",
			"description": "The interpreter and platform training ran on.",
			"examples": ["python 3.13.1"]
		},
		"lockfile": {
			"type": "object",
			"title": "Lockfile",
			"description": "The file that pins the dependencies of training.",
			"additionalProperties": false,
			"required": ["path", "digest"],
			"properties": {
				"path": {
					"type": "string",
					"description": "From the root of the repository.",
					"examples": ["uv.lock"]
				},
				"digest": { "$ref": "#/$defs/digest" }
			}
		},
		"seed": {
			"type": "integer",
			"description": "The seed of the random numbers."
		},
		"durationSeconds": {
			"type": "number",
			"minimum": 0,
			"description": "How long training took, in seconds."
		}
	}
};
const schema42 = {
	"type": "object",
	"description": "What was chosen before training: name and value.",
	"additionalProperties": true,
	"examples": [{
		"trees": 25,
		"maxFeatures": .8
	}]
};
const schema43 = {
	"type": "string",
	"description": "\"sha256:\" and 64 small hexadecimal digits.",
	"pattern": "^sha256:[0-9a-f]{64}$",
	"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
};
const schema40 = {
	"type": "object",
	"title": "Dataset",
	"description": "A data set that training read.",
	"additionalProperties": false,
	"required": ["name"],
	"anyOf": [{ "required": ["digest"] }, { "required": ["version"] }],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"description": "What people call it.",
			"examples": ["iris"]
		},
		"uri": {
			"type": "string",
			"description": "Where it lies.",
			"examples": ["s3://acme-data/iris.csv"]
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "The file or directory that was read, from the folder of the registration.",
			"examples": ["data/iris.csv"]
		},
		"version": {
			"type": "string",
			"minLength": 1,
			"description": "Its version, as its keeper counts.",
			"examples": ["1.2.1"]
		},
		"digest": { "$ref": "#/$defs/dataDigest" },
		"split": {
			"type": "string",
			"minLength": 1,
			"description": "The part that was read.",
			"examples": ["train"]
		},
		"rows": {
			"type": "integer",
			"minimum": 0,
			"description": "How many rows that part has."
		},
		"license": {
			"type": "string",
			"minLength": 1,
			"description": "An SPDX identifier, or the licence's name.",
			"examples": ["CC-BY-4.0"]
		}
	}
};
const schema41 = {
	"type": "string",
	"description": "What pins the data: \"sha256:\" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the \"md5:\" that DVC keeps, which ends in \".dir\" for a directory.",
	"pattern": "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
	"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "md5:a304afb96060aad90176268345e10355.dir"]
};
const pattern10 = new RegExp("^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema40.anyOf[0].required,
				parentSchema: schema40.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema40.anyOf[1].required,
				parentSchema: schema40.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema40.anyOf,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "uri" || key0 === "path" || key0 === "version" || key0 === "digest" || key0 === "split" || key0 === "rows" || key0 === "license")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema40.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.name.type,
					parentSchema: schema40.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data1 = data.uri;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.uri.type,
					parentSchema: schema40.properties.uri,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema40.properties.path,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.path.type,
					parentSchema: schema40.properties.path,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema40.properties.version,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.version.type,
					parentSchema: schema40.properties.version,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data4 = data.digest;
			if (typeof data4 === "string") {
				if (!pattern10.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/dataDigest/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$" },
						message: "must match pattern \"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$\"",
						schema: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
						parentSchema: schema41,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/dataDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data5 = data.split;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema40.properties.split,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.split.type,
					parentSchema: schema40.properties.split,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data6 = data.rows;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err16 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema40.properties.rows.type,
					parentSchema: schema40.properties.rows,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema40.properties.rows,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.license !== void 0) {
			let data7 = data.license;
			if (typeof data7 === "string") {
				if (func2(data7) < 1) {
					const err18 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema40.properties.license,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.license.type,
					parentSchema: schema40.properties.license,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datasets === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "datasets" },
				message: "must have required property 'datasets'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hyperparameters === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hyperparameters" },
				message: "must have required property 'hyperparameters'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "datasets" || key0 === "hyperparameters" || key0 === "framework" || key0 === "runtime" || key0 === "lockfile" || key0 === "seed" || key0 === "durationSeconds")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.datasets !== void 0) {
			let data0 = data.datasets;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/datasets",
						schemaPath: "#/properties/datasets/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema39.properties.datasets,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data0[i0], {
					instancePath: instancePath + "/datasets/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema39.properties.datasets.type,
					parentSchema: schema39.properties.datasets,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.hyperparameters !== void 0) {
			let data2 = data.hyperparameters;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {} else {
				const err5 = {
					instancePath: instancePath + "/hyperparameters",
					schemaPath: "#/$defs/hyperparameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema42.type,
					parentSchema: schema42,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.framework !== void 0) {
			let data3 = data.framework;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.name === void 0) {
					const err6 = {
						instancePath: instancePath + "/framework",
						schemaPath: "#/properties/framework/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema39.properties.framework.required,
						parentSchema: schema39.properties.framework,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "name" || key1 === "version")) {
					const err7 = {
						instancePath: instancePath + "/framework",
						schemaPath: "#/properties/framework/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema39.properties.framework,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.name !== void 0) {
					let data4 = data3.name;
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err8 = {
								instancePath: instancePath + "/framework/name",
								schemaPath: "#/properties/framework/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema39.properties.framework.properties.name,
								data: data4
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/framework/name",
							schemaPath: "#/properties/framework/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema39.properties.framework.properties.name.type,
							parentSchema: schema39.properties.framework.properties.name,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.version !== void 0) {
					let data5 = data3.version;
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err10 = {
								instancePath: instancePath + "/framework/version",
								schemaPath: "#/properties/framework/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema39.properties.framework.properties.version,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/framework/version",
							schemaPath: "#/properties/framework/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema39.properties.framework.properties.version.type,
							parentSchema: schema39.properties.framework.properties.version,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/framework",
					schemaPath: "#/properties/framework/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema39.properties.framework.type,
					parentSchema: schema39.properties.framework,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			let data6 = data.runtime;
			if (typeof data6 !== "string") {
				const err13 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "#/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.runtime.type,
					parentSchema: schema39.properties.runtime,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.lockfile !== void 0) {
			let data7 = data.lockfile;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.path === void 0) {
					const err14 = {
						instancePath: instancePath + "/lockfile",
						schemaPath: "#/properties/lockfile/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'",
						schema: schema39.properties.lockfile.required,
						parentSchema: schema39.properties.lockfile,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7.digest === void 0) {
					const err15 = {
						instancePath: instancePath + "/lockfile",
						schemaPath: "#/properties/lockfile/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'",
						schema: schema39.properties.lockfile.required,
						parentSchema: schema39.properties.lockfile,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "path" || key2 === "digest")) {
					const err16 = {
						instancePath: instancePath + "/lockfile",
						schemaPath: "#/properties/lockfile/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema39.properties.lockfile,
						data: data7
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data7.path !== void 0) {
					let data8 = data7.path;
					if (typeof data8 !== "string") {
						const err17 = {
							instancePath: instancePath + "/lockfile/path",
							schemaPath: "#/properties/lockfile/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema39.properties.lockfile.properties.path.type,
							parentSchema: schema39.properties.lockfile.properties.path,
							data: data8
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data7.digest !== void 0) {
					let data9 = data7.digest;
					if (typeof data9 === "string") {
						if (!pattern11.test(data9)) {
							const err18 = {
								instancePath: instancePath + "/lockfile/digest",
								schemaPath: "#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
								schema: "^sha256:[0-9a-f]{64}$",
								parentSchema: schema43,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/lockfile/digest",
							schemaPath: "#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema43.type,
							parentSchema: schema43,
							data: data9
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/lockfile",
					schemaPath: "#/properties/lockfile/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema39.properties.lockfile.type,
					parentSchema: schema39.properties.lockfile,
					data: data7
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data10 = data.seed;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err21 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema39.properties.seed.type,
					parentSchema: schema39.properties.seed,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.durationSeconds !== void 0) {
			let data11 = data.durationSeconds;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err22 = {
						instancePath: instancePath + "/durationSeconds",
						schemaPath: "#/properties/durationSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39.properties.durationSeconds,
						data: data11
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/durationSeconds",
					schemaPath: "#/properties/durationSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema39.properties.durationSeconds.type,
					parentSchema: schema39.properties.durationSeconds,
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"title": "Evaluation",
	"description": "How the version did on one data set and split.",
	"additionalProperties": false,
	"required": ["dataset", "metrics"],
	"properties": {
		"dataset": {
			"type": "string",
			"minLength": 1,
			"description": "The data set's name.",
			"examples": ["iris-holdout"]
		},
		"split": {
			"type": "string",
			"minLength": 1,
			"description": "The part it was judged on.",
			"examples": ["test"]
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "The file or directory that was read, from the folder of the registration.",
			"examples": ["data/holdout.csv"]
		},
		"digest": { "$ref": "#/$defs/dataDigest" },
		"rows": {
			"type": "integer",
			"minimum": 0,
			"description": "How many rows it was judged on."
		},
		"metrics": { "$ref": "#/$defs/metrics" },
		"slices": {
			"type": "array",
			"description": "The same metrics on parts of the data, for fairness.",
			"items": {
				"type": "object",
				"title": "Slice",
				"additionalProperties": false,
				"required": ["name", "metrics"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "Which part.",
						"examples": ["sex=female"]
					},
					"rows": {
						"type": "integer",
						"minimum": 0,
						"description": "How many rows that part has."
					},
					"metrics": { "$ref": "#/$defs/metrics" }
				}
			}
		}
	}
};
const schema46 = {
	"type": "object",
	"description": "Metrics by name.",
	"minProperties": 1,
	"additionalProperties": { "$ref": "#/$defs/metric" },
	"examples": [{ "accuracy": {
		"value": .96,
		"direction": "higher"
	} }]
};
const schema47 = {
	"type": "object",
	"title": "Metric",
	"description": "One measured figure.",
	"additionalProperties": false,
	"required": ["value", "direction"],
	"properties": {
		"value": {
			"type": "number",
			"description": "The figure."
		},
		"direction": { "$ref": "#/$defs/direction" },
		"confidenceInterval": { "$ref": "#/$defs/confidenceInterval" }
	}
};
const schema48 = {
	"enum": ["higher", "lower"],
	"description": "Which way is better."
};
const schema49 = {
	"type": "object",
	"title": "ConfidenceInterval",
	"description": "Between which figures the true one lies, at a level of confidence.",
	"additionalProperties": false,
	"required": ["lower", "upper"],
	"properties": {
		"lower": {
			"type": "number",
			"description": "The lower end."
		},
		"upper": {
			"type": "number",
			"description": "The upper end."
		},
		"level": {
			"type": "number",
			"description": "The level of confidence, between 0 and 1.",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1,
			"examples": [.95]
		}
	}
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'",
				schema: schema47.required,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.direction === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'",
				schema: schema47.required,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value" || key0 === "direction" || key0 === "confidenceInterval")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema47.properties.value.type,
					parentSchema: schema47.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data1 = data.direction;
			if (!(data1 === "higher" || data1 === "lower")) {
				const err4 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/$defs/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema48.enum },
					message: "must be equal to one of the allowed values",
					schema: schema48.enum,
					parentSchema: schema48,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.confidenceInterval !== void 0) {
			let data2 = data.confidenceInterval;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.lower === void 0) {
					const err5 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "#/$defs/confidenceInterval/required",
						keyword: "required",
						params: { missingProperty: "lower" },
						message: "must have required property 'lower'",
						schema: schema49.required,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.upper === void 0) {
					const err6 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "#/$defs/confidenceInterval/required",
						keyword: "required",
						params: { missingProperty: "upper" },
						message: "must have required property 'upper'",
						schema: schema49.required,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "lower" || key1 === "upper" || key1 === "level")) {
					const err7 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "#/$defs/confidenceInterval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.lower !== void 0) {
					let data3 = data2.lower;
					if (!(typeof data3 == "number" && isFinite(data3))) {
						const err8 = {
							instancePath: instancePath + "/confidenceInterval/lower",
							schemaPath: "#/$defs/confidenceInterval/properties/lower/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.lower.type,
							parentSchema: schema49.properties.lower,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.upper !== void 0) {
					let data4 = data2.upper;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err9 = {
							instancePath: instancePath + "/confidenceInterval/upper",
							schemaPath: "#/$defs/confidenceInterval/properties/upper/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.upper.type,
							parentSchema: schema49.properties.upper,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.level !== void 0) {
					let data5 = data2.level;
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 >= 1 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/confidenceInterval/level",
								schemaPath: "#/$defs/confidenceInterval/properties/level/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1",
								schema: 1,
								parentSchema: schema49.properties.level,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5 <= 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/confidenceInterval/level",
								schemaPath: "#/$defs/confidenceInterval/properties/level/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema49.properties.level,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/confidenceInterval/level",
							schemaPath: "#/$defs/confidenceInterval/properties/level/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.level.type,
							parentSchema: schema49.properties.level,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/confidenceInterval",
					schemaPath: "#/$defs/confidenceInterval/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema49.type,
					parentSchema: schema49,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!validate29(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metrics === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "split" || key0 === "path" || key0 === "digest" || key0 === "rows" || key0 === "metrics" || key0 === "slices")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.dataset !== void 0) {
			let data0 = data.dataset;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/dataset",
						schemaPath: "#/properties/dataset/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema44.properties.dataset,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.properties.dataset.type,
					parentSchema: schema44.properties.dataset,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data1 = data.split;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema44.properties.split,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.properties.split.type,
					parentSchema: schema44.properties.split,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema44.properties.path,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.properties.path.type,
					parentSchema: schema44.properties.path,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data3 = data.digest;
			if (typeof data3 === "string") {
				if (!pattern10.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/dataDigest/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$" },
						message: "must match pattern \"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$\"",
						schema: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
						parentSchema: schema41,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/dataDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data4 = data.rows;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err11 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema44.properties.rows.type,
					parentSchema: schema44.properties.rows,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema44.properties.rows,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.metrics !== void 0) {
			if (!validate28(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			let data6 = data.slices;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema44.properties.slices.items.required,
								parentSchema: schema44.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data7.metrics === void 0) {
							const err14 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "metrics" },
								message: "must have required property 'metrics'",
								schema: schema44.properties.slices.items.required,
								parentSchema: schema44.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "name" || key1 === "rows" || key1 === "metrics")) {
							const err15 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema44.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (func2(data8) < 1) {
									const err16 = {
										instancePath: instancePath + "/slices/" + i0 + "/name",
										schemaPath: "#/properties/slices/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema44.properties.slices.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/slices/" + i0 + "/name",
									schemaPath: "#/properties/slices/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema44.properties.slices.items.properties.name.type,
									parentSchema: schema44.properties.slices.items.properties.name,
									data: data8
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data7.rows !== void 0) {
							let data9 = data7.rows;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err18 = {
									instancePath: instancePath + "/slices/" + i0 + "/rows",
									schemaPath: "#/properties/slices/items/properties/rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema44.properties.slices.items.properties.rows.type,
									parentSchema: schema44.properties.slices.items.properties.rows,
									data: data9
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err19 = {
										instancePath: instancePath + "/slices/" + i0 + "/rows",
										schemaPath: "#/properties/slices/items/properties/rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema44.properties.slices.items.properties.rows,
										data: data9
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data7.metrics !== void 0) {
							if (!validate28(data7.metrics, {
								instancePath: instancePath + "/slices/" + i0 + "/metrics",
								parentData: data7,
								parentDataProperty: "metrics",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/slices/" + i0,
							schemaPath: "#/properties/slices/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema44.properties.slices.items.type,
							parentSchema: schema44.properties.slices.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/properties/slices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema44.properties.slices.type,
					parentSchema: schema44.properties.slices,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "object",
	"title": "Artifact",
	"description": "One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.",
	"additionalProperties": false,
	"required": [
		"path",
		"size",
		"digest"
	],
	"anyOf": [{ "required": ["assets"] }, { "required": ["uri"] }],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "Where it lay, from the folder it was registered from.",
			"examples": ["out/model.onnx"]
		},
		"size": {
			"type": "integer",
			"minimum": 0,
			"description": "Bytes; of a directory, those of all its files together."
		},
		"digest": {
			"$ref": "#/$defs/digest",
			"description": "The sha256 of the file; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path."
		},
		"mediaType": {
			"type": "string",
			"minLength": 1,
			"description": "What kind of file it is; application/x-tar for a directory.",
			"examples": ["application/json"]
		},
		"assets": {
			"type": "array",
			"minItems": 1,
			"description": "The release assets that hold it, in order: joined they are the file, or the tar of the directory.",
			"items": { "$ref": "#/$defs/asset" }
		},
		"files": {
			"type": "array",
			"minItems": 1,
			"description": "Of a directory: every file in it, sorted by path.",
			"items": { "$ref": "#/$defs/packedFile" }
		},
		"uri": { "$ref": "#/$defs/artifactUri" }
	}
};
const schema56 = {
	"type": "string",
	"description": "Where an artifact outside of GitHub lies; without a user, password or signature.",
	"pattern": "^(?:s3|gs|hf|oci|https)://[^\\s@]+$",
	"maxLength": 2e3,
	"examples": ["s3://acme-models/iris/model.bin"]
};
const pattern17 = new RegExp("^(?:s3|gs|hf|oci|https)://[^\\s@]+$", "u");
const schema52 = {
	"type": "object",
	"title": "StoredAsset",
	"description": "One asset of the release.",
	"additionalProperties": false,
	"required": [
		"name",
		"size",
		"digest"
	],
	"properties": {
		"name": {
			"type": "string",
			"description": "Its name on the release.",
			"pattern": "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",
			"maxLength": 255,
			"examples": ["model.onnx", "model.tar.part-002"]
		},
		"size": {
			"type": "integer",
			"minimum": 1,
			"description": "Bytes."
		},
		"digest": { "$ref": "#/$defs/digest" }
	}
};
const pattern14 = new RegExp("^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.digest === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "size" || key0 === "digest")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 255) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters",
						schema: 255,
						parentSchema: schema52.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern14.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$" },
						message: "must match pattern \"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$\"",
						schema: "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",
						parentSchema: schema52.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.name.type,
					parentSchema: schema52.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema52.properties.size.type,
					parentSchema: schema52.properties.size,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema52.properties.size,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"title": "PackedFile",
	"description": "One file of a directory, and where its content stands in the tar.",
	"additionalProperties": false,
	"required": [
		"path",
		"size",
		"digest",
		"offset"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "From the directory, with slashes.",
			"examples": ["tokenizer/vocab.txt"]
		},
		"size": {
			"type": "integer",
			"minimum": 0,
			"description": "Bytes."
		},
		"digest": { "$ref": "#/$defs/digest" },
		"offset": {
			"type": "integer",
			"minimum": 0,
			"description": "The first byte of its content, from the beginning of the joined assets."
		}
	}
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.digest === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.offset === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offset" },
				message: "must have required property 'offset'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "digest" || key0 === "offset")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema54.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.path.type,
					parentSchema: schema54.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema54.properties.size.type,
					parentSchema: schema54.properties.size,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema54.properties.size,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.offset !== void 0) {
			let data3 = data.offset;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err11 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema54.properties.offset.type,
					parentSchema: schema54.properties.offset,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema54.properties.offset,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.assets === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "assets" },
				message: "must have required property 'assets'",
				schema: schema50.anyOf[0].required,
				parentSchema: schema50.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.uri === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "uri" },
				message: "must have required property 'uri'",
				schema: schema50.anyOf[1].required,
				parentSchema: schema50.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema50.anyOf,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema50.required,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.size === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'",
				schema: schema50.required,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.digest === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema50.required,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "digest" || key0 === "mediaType" || key0 === "assets" || key0 === "files" || key0 === "uri")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema50.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema50.properties.path.type,
					parentSchema: schema50.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err9 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema50.properties.size.type,
					parentSchema: schema50.properties.size,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema50.properties.size,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.mediaType !== void 0) {
			let data3 = data.mediaType;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/mediaType",
						schemaPath: "#/properties/mediaType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema50.properties.mediaType,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema50.properties.mediaType.type,
					parentSchema: schema50.properties.mediaType,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.assets !== void 0) {
			let data4 = data.assets;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err15 = {
						instancePath: instancePath + "/assets",
						schemaPath: "#/properties/assets/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema50.properties.assets,
						data: data4
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate35(data4[i0], {
					instancePath: instancePath + "/assets/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/assets",
					schemaPath: "#/properties/assets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema50.properties.assets.type,
					parentSchema: schema50.properties.assets,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err17 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema50.properties.files,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate37(data6[i1], {
					instancePath: instancePath + "/files/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema50.properties.files.type,
					parentSchema: schema50.properties.files,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data8 = data.uri;
			if (typeof data8 === "string") {
				if (func2(data8) > 2e3) {
					const err19 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/$defs/artifactUri/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema56,
						data: data8
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern17.test(data8)) {
					const err20 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/$defs/artifactUri/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$" },
						message: "must match pattern \"^(?:s3|gs|hf|oci|https)://[^\\s@]+$\"",
						schema: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$",
						parentSchema: schema56,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/$defs/artifactUri/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.type,
					parentSchema: schema56,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
	"type": "object",
	"title": "Interface",
	"description": "What the model takes and gives.",
	"additionalProperties": false,
	"required": ["inputs", "outputs"],
	"properties": {
		"inputs": {
			"type": "array",
			"description": "What it takes.",
			"items": { "$ref": "#/$defs/field" }
		},
		"outputs": {
			"type": "array",
			"description": "What it gives.",
			"items": { "$ref": "#/$defs/field" }
		}
	}
};
const schema58 = {
	"type": "object",
	"title": "Field",
	"additionalProperties": false,
	"required": ["name", "type"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"description": "The column or tensor.",
			"examples": ["sepal-length"]
		},
		"type": {
			"type": "string",
			"minLength": 1,
			"description": "The data type.",
			"examples": ["float64", "string"]
		},
		"shape": {
			"type": "array",
			"description": "The tensor's shape; -1 is a dimension of any length.",
			"items": {
				"type": "integer",
				"minimum": -1
			},
			"examples": [[-1, 4]]
		},
		"required": {
			"type": "boolean",
			"description": "false: may be left out. Absent means true."
		},
		"description": {
			"type": "string",
			"description": "What it means, and its unit."
		}
	}
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "inputs" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.type === void 0) {
							const err4 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "shape" || key1 === "required" || key1 === "description")) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err6 = {
										instancePath: instancePath + "/inputs/" + i0 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.type !== void 0) {
							let data3 = data1.type;
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/inputs/" + i0 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.shape !== void 0) {
							let data4 = data1.shape;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										const err10 = {
											instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < -1 || isNaN(data5)) {
											const err11 = {
												instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data5
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/inputs/" + i0 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.required !== void 0) {
							let data6 = data1.required;
							if (typeof data6 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/inputs/" + i0 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.description !== void 0) {
							let data7 = data1.description;
							if (typeof data7 !== "string") {
								const err14 = {
									instancePath: instancePath + "/inputs/" + i0 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data7
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data1
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.inputs.type,
					parentSchema: schema57.properties.inputs,
					data: data0
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.name === void 0) {
							const err17 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data9.type === void 0) {
							const err18 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "name" || key2 === "type" || key2 === "shape" || key2 === "required" || key2 === "description")) {
							const err19 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.name !== void 0) {
							let data10 = data9.name;
							if (typeof data10 === "string") {
								if (func2(data10) < 1) {
									const err20 = {
										instancePath: instancePath + "/outputs/" + i2 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data10
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/outputs/" + i2 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.type !== void 0) {
							let data11 = data9.type;
							if (typeof data11 === "string") {
								if (func2(data11) < 1) {
									const err22 = {
										instancePath: instancePath + "/outputs/" + i2 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data11
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/outputs/" + i2 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data11
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data9.shape !== void 0) {
							let data12 = data9.shape;
							if (Array.isArray(data12)) {
								const len3 = data12.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data13 = data12[i3];
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err24 = {
											instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < -1 || isNaN(data13)) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data13
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/outputs/" + i2 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data12
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data9.required !== void 0) {
							let data14 = data9.required;
							if (typeof data14 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/outputs/" + i2 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data14
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.description !== void 0) {
							let data15 = data9.description;
							if (typeof data15 !== "string") {
								const err28 = {
									instancePath: instancePath + "/outputs/" + i2 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data15
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/outputs/" + i2,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data9
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.outputs.type,
					parentSchema: schema57.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.model === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.registeredAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registeredAt" },
				message: "must have required property 'registeredAt'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.description === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owners === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				message: "must have required property 'owners'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.source === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.training === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "training" },
				message: "must have required property 'training'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.evaluation === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evaluation" },
				message: "must have required property 'evaluation'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err11 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.$schema.type,
					parentSchema: schema31.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			let data1 = data.schemaVersion;
			if (1 !== data1) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema31.properties.schemaVersion,
					data: data1
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data2 = data.model;
			if (typeof data2 === "string") {
				if (func2(data2) > 100) {
					const err13 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/$defs/modelName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema32,
						data: data2
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/$defs/modelName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:-[a-z0-9]+)*$\"",
						schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
						parentSchema: schema32,
						data: data2
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/$defs/modelName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.type,
					parentSchema: schema32,
					data: data2
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 === "string") {
				if (func2(data3) > 100) {
					const err16 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semanticVersion/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (!pattern5.test(data3)) {
					const err17 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semanticVersion/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$" },
						message: "must match pattern \"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$\"",
						schema: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/semanticVersion/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.type,
					parentSchema: schema33,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.registeredAt !== void 0) {
			let data4 = data.registeredAt;
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/registeredAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$",
						parentSchema: schema34,
						data: data4
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/registeredAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.type,
					parentSchema: schema34,
					data: data4
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if (typeof data5 === "string") {
				if (func2(data5) > 1e4) {
					const err21 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema35,
						data: data5
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (func2(data5) < 1) {
					const err22 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35,
						data: data5
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.type,
					parentSchema: schema35,
					data: data5
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data6 = data.owners;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err24 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/$defs/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema36,
						data: data6
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (!pattern7.test(data7)) {
							const err25 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/$defs/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$" },
								message: "must match pattern \"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$\"",
								schema: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
								parentSchema: schema36.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/$defs/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema36.items.type,
							parentSchema: schema36.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/$defs/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema36.type,
					parentSchema: schema36,
					data: data6
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.source !== void 0) {
			if (!validate21(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate23(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation !== void 0) {
			let data10 = data.evaluation;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err28 = {
						instancePath: instancePath + "/evaluation",
						schemaPath: "#/properties/evaluation/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema31.properties.evaluation,
						data: data10
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate27(data10[i1], {
					instancePath: instancePath + "/evaluation/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/evaluation",
					schemaPath: "#/properties/evaluation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.evaluation.type,
					parentSchema: schema31.properties.evaluation,
					data: data10
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data12 = data.artifacts;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err30 = {
						instancePath: instancePath + "/artifacts",
						schemaPath: "#/properties/artifacts/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema31.properties.artifacts,
						data: data12
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate34(data12[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.artifacts.type,
					parentSchema: schema31.properties.artifacts,
					data: data12
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.interface !== void 0) {
			if (!validate40(data.interface, {
				instancePath: instancePath + "/interface",
				parentData: data,
				parentDataProperty: "interface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
		if (data.weights !== void 0) {
			let data15 = data.weights;
			if (Array.isArray(data15)) {
				const len3 = data15.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data16 = data15[i3];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.path === void 0) {
							const err32 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "#/$defs/weights/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema60.items.required,
								parentSchema: schema60.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data16.format === void 0) {
							const err33 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "#/$defs/weights/items/required",
								keyword: "required",
								params: { missingProperty: "format" },
								message: "must have required property 'format'",
								schema: schema60.items.required,
								parentSchema: schema60.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key1 in data16) if (!(key1 === "path" || key1 === "format" || key1 === "architecture" || key1 === "parameters" || key1 === "dataTypes" || key1 === "opsets" || key1 === "tensors")) {
							const err34 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "#/$defs/weights/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema60.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data16.path !== void 0) {
							let data17 = data16.path;
							if (typeof data17 === "string") {
								if (func2(data17) < 1) {
									const err35 = {
										instancePath: instancePath + "/weights/" + i3 + "/path",
										schemaPath: "#/$defs/weights/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema60.items.properties.path,
										data: data17
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/weights/" + i3 + "/path",
									schemaPath: "#/$defs/weights/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema60.items.properties.path.type,
									parentSchema: schema60.items.properties.path,
									data: data17
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data16.format !== void 0) {
							let data18 = data16.format;
							if (!(data18 === "safetensors" || data18 === "onnx" || data18 === "gguf")) {
								const err37 = {
									instancePath: instancePath + "/weights/" + i3 + "/format",
									schemaPath: "#/$defs/weights/items/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema60.items.properties.format.enum },
									message: "must be equal to one of the allowed values",
									schema: schema60.items.properties.format.enum,
									parentSchema: schema60.items.properties.format,
									data: data18
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data16.architecture !== void 0) {
							let data19 = data16.architecture;
							if (typeof data19 === "string") {
								if (func2(data19) < 1) {
									const err38 = {
										instancePath: instancePath + "/weights/" + i3 + "/architecture",
										schemaPath: "#/$defs/weights/items/properties/architecture/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema60.items.properties.architecture,
										data: data19
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/weights/" + i3 + "/architecture",
									schemaPath: "#/$defs/weights/items/properties/architecture/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema60.items.properties.architecture.type,
									parentSchema: schema60.items.properties.architecture,
									data: data19
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data16.parameters !== void 0) {
							let data20 = data16.parameters;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err40 = {
									instancePath: instancePath + "/weights/" + i3 + "/parameters",
									schemaPath: "#/$defs/weights/items/properties/parameters/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema60.items.properties.parameters.type,
									parentSchema: schema60.items.properties.parameters,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err41 = {
										instancePath: instancePath + "/weights/" + i3 + "/parameters",
										schemaPath: "#/$defs/weights/items/properties/parameters/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema60.items.properties.parameters,
										data: data20
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						}
						if (data16.dataTypes !== void 0) {
							let data21 = data16.dataTypes;
							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) for (const key2 in data21) {
								let data22 = data21[key2];
								if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
									const err42 = {
										instancePath: instancePath + "/weights/" + i3 + "/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/weights/items/properties/dataTypes/additionalProperties/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema60.items.properties.dataTypes.additionalProperties.type,
										parentSchema: schema60.items.properties.dataTypes.additionalProperties,
										data: data22
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (typeof data22 == "number" && isFinite(data22)) {
									if (data22 < 0 || isNaN(data22)) {
										const err43 = {
											instancePath: instancePath + "/weights/" + i3 + "/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/weights/items/properties/dataTypes/additionalProperties/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema60.items.properties.dataTypes.additionalProperties,
											data: data22
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							}
							else {
								const err44 = {
									instancePath: instancePath + "/weights/" + i3 + "/dataTypes",
									schemaPath: "#/$defs/weights/items/properties/dataTypes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema60.items.properties.dataTypes.type,
									parentSchema: schema60.items.properties.dataTypes,
									data: data21
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data16.opsets !== void 0) {
							let data23 = data16.opsets;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key3 in data23) {
								let data24 = data23[key3];
								if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
									const err45 = {
										instancePath: instancePath + "/weights/" + i3 + "/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/weights/items/properties/opsets/additionalProperties/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema60.items.properties.opsets.additionalProperties.type,
										parentSchema: schema60.items.properties.opsets.additionalProperties,
										data: data24
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (typeof data24 == "number" && isFinite(data24)) {
									if (data24 < 0 || isNaN(data24)) {
										const err46 = {
											instancePath: instancePath + "/weights/" + i3 + "/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/weights/items/properties/opsets/additionalProperties/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema60.items.properties.opsets.additionalProperties,
											data: data24
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
							}
							else {
								const err47 = {
									instancePath: instancePath + "/weights/" + i3 + "/opsets",
									schemaPath: "#/$defs/weights/items/properties/opsets/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema60.items.properties.opsets.type,
									parentSchema: schema60.items.properties.opsets,
									data: data23
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data16.tensors !== void 0) {
							let data25 = data16.tensors;
							if (Array.isArray(data25)) {
								const len4 = data25.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data26 = data25[i4];
									if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
										if (data26.name === void 0) {
											const err48 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data26
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (data26.type === void 0) {
											const err49 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "type" },
												message: "must have required property 'type'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data26
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (data26.shape === void 0) {
											const err50 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "shape" },
												message: "must have required property 'shape'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data26
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
										for (const key4 in data26) if (!(key4 === "name" || key4 === "type" || key4 === "shape")) {
											const err51 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "#/$defs/weights/items/properties/tensors/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema60.items.properties.tensors.items,
												data: data26
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
										if (data26.name !== void 0) {
											let data27 = data26.name;
											if (typeof data27 !== "string") {
												const err52 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/name",
													schemaPath: "#/$defs/weights/items/properties/tensors/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema60.items.properties.tensors.items.properties.name.type,
													parentSchema: schema60.items.properties.tensors.items.properties.name,
													data: data27
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
										}
										if (data26.type !== void 0) {
											let data28 = data26.type;
											if (typeof data28 !== "string") {
												const err53 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/type",
													schemaPath: "#/$defs/weights/items/properties/tensors/items/properties/type/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema60.items.properties.tensors.items.properties.type.type,
													parentSchema: schema60.items.properties.tensors.items.properties.type,
													data: data28
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
										if (data26.shape !== void 0) {
											let data29 = data26.shape;
											if (Array.isArray(data29)) {
												const len5 = data29.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let data30 = data29[i5];
													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
														const err54 = {
															instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape/" + i5,
															schemaPath: "#/$defs/weights/items/properties/tensors/items/properties/shape/items/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema60.items.properties.tensors.items.properties.shape.items.type,
															parentSchema: schema60.items.properties.tensors.items.properties.shape.items,
															data: data30
														};
														if (vErrors === null) vErrors = [err54];
														else vErrors.push(err54);
														errors++;
													}
													if (typeof data30 == "number" && isFinite(data30)) {
														if (data30 < 0 || isNaN(data30)) {
															const err55 = {
																instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape/" + i5,
																schemaPath: "#/$defs/weights/items/properties/tensors/items/properties/shape/items/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0",
																schema: 0,
																parentSchema: schema60.items.properties.tensors.items.properties.shape.items,
																data: data30
															};
															if (vErrors === null) vErrors = [err55];
															else vErrors.push(err55);
															errors++;
														}
													}
												}
											} else {
												const err56 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape",
													schemaPath: "#/$defs/weights/items/properties/tensors/items/properties/shape/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema60.items.properties.tensors.items.properties.shape.type,
													parentSchema: schema60.items.properties.tensors.items.properties.shape,
													data: data29
												};
												if (vErrors === null) vErrors = [err56];
												else vErrors.push(err56);
												errors++;
											}
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
											schemaPath: "#/$defs/weights/items/properties/tensors/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema60.items.properties.tensors.items.type,
											parentSchema: schema60.items.properties.tensors.items,
											data: data26
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/weights/" + i3 + "/tensors",
									schemaPath: "#/$defs/weights/items/properties/tensors/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema60.items.properties.tensors.type,
									parentSchema: schema60.items.properties.tensors,
									data: data25
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/weights/" + i3,
							schemaPath: "#/$defs/weights/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema60.items.type,
							parentSchema: schema60.items,
							data: data16
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/weights",
					schemaPath: "#/$defs/weights/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema60.type,
					parentSchema: schema60,
					data: data15
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.documentation !== void 0) {
			let data31 = data.documentation;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				for (const key5 in data31) if (!(key5 === "intendedUse" || key5 === "limitations" || key5 === "license" || key5 === "risks" || key5 === "privacy" || key5 === "links")) {
					const err61 = {
						instancePath: instancePath + "/documentation",
						schemaPath: "#/$defs/documentation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema61,
						data: data31
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data31.intendedUse !== void 0) {
					let data32 = data31.intendedUse;
					if (typeof data32 === "string") {
						if (func2(data32) < 1) {
							const err62 = {
								instancePath: instancePath + "/documentation/intendedUse",
								schemaPath: "#/$defs/documentation/properties/intendedUse/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.intendedUse,
								data: data32
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/documentation/intendedUse",
							schemaPath: "#/$defs/documentation/properties/intendedUse/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.intendedUse.type,
							parentSchema: schema61.properties.intendedUse,
							data: data32
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data31.limitations !== void 0) {
					let data33 = data31.limitations;
					if (typeof data33 === "string") {
						if (func2(data33) < 1) {
							const err64 = {
								instancePath: instancePath + "/documentation/limitations",
								schemaPath: "#/$defs/documentation/properties/limitations/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.limitations,
								data: data33
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/documentation/limitations",
							schemaPath: "#/$defs/documentation/properties/limitations/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.limitations.type,
							parentSchema: schema61.properties.limitations,
							data: data33
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data31.license !== void 0) {
					let data34 = data31.license;
					if (typeof data34 === "string") {
						if (func2(data34) < 1) {
							const err66 = {
								instancePath: instancePath + "/documentation/license",
								schemaPath: "#/$defs/documentation/properties/license/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.license,
								data: data34
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/documentation/license",
							schemaPath: "#/$defs/documentation/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.license.type,
							parentSchema: schema61.properties.license,
							data: data34
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data31.risks !== void 0) {
					let data35 = data31.risks;
					if (typeof data35 === "string") {
						if (func2(data35) < 1) {
							const err68 = {
								instancePath: instancePath + "/documentation/risks",
								schemaPath: "#/$defs/documentation/properties/risks/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.risks,
								data: data35
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/documentation/risks",
							schemaPath: "#/$defs/documentation/properties/risks/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.risks.type,
							parentSchema: schema61.properties.risks,
							data: data35
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data31.privacy !== void 0) {
					let data36 = data31.privacy;
					if (typeof data36 === "string") {
						if (func2(data36) < 1) {
							const err70 = {
								instancePath: instancePath + "/documentation/privacy",
								schemaPath: "#/$defs/documentation/properties/privacy/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.privacy,
								data: data36
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/documentation/privacy",
							schemaPath: "#/$defs/documentation/properties/privacy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.privacy.type,
							parentSchema: schema61.properties.privacy,
							data: data36
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data31.links !== void 0) {
					let data37 = data31.links;
					if (Array.isArray(data37)) {
						const len6 = data37.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data38 = data37[i6];
							if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
								if (data38.title === void 0) {
									const err72 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "title" },
										message: "must have required property 'title'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data38
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								if (data38.url === void 0) {
									const err73 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "url" },
										message: "must have required property 'url'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data38
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								for (const key6 in data38) if (!(key6 === "title" || key6 === "url")) {
									const err74 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "#/$defs/documentation/properties/links/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema61.properties.links.items,
										data: data38
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (data38.title !== void 0) {
									let data39 = data38.title;
									if (typeof data39 === "string") {
										if (func2(data39) < 1) {
											const err75 = {
												instancePath: instancePath + "/documentation/links/" + i6 + "/title",
												schemaPath: "#/$defs/documentation/properties/links/items/properties/title/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema61.properties.links.items.properties.title,
												data: data39
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
									} else {
										const err76 = {
											instancePath: instancePath + "/documentation/links/" + i6 + "/title",
											schemaPath: "#/$defs/documentation/properties/links/items/properties/title/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.title.type,
											parentSchema: schema61.properties.links.items.properties.title,
											data: data39
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
								if (data38.url !== void 0) {
									let data40 = data38.url;
									if (typeof data40 === "string") {
										if (!pattern18.test(data40)) {
											const err77 = {
												instancePath: instancePath + "/documentation/links/" + i6 + "/url",
												schemaPath: "#/$defs/documentation/properties/links/items/properties/url/pattern",
												keyword: "pattern",
												params: { pattern: "^https?://" },
												message: "must match pattern \"^https?://\"",
												schema: "^https?://",
												parentSchema: schema61.properties.links.items.properties.url,
												data: data40
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/documentation/links/" + i6 + "/url",
											schemaPath: "#/$defs/documentation/properties/links/items/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.url.type,
											parentSchema: schema61.properties.links.items.properties.url,
											data: data40
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/documentation/links/" + i6,
									schemaPath: "#/$defs/documentation/properties/links/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema61.properties.links.items.type,
									parentSchema: schema61.properties.links.items,
									data: data38
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/documentation/links",
							schemaPath: "#/$defs/documentation/properties/links/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema61.properties.links.type,
							parentSchema: schema61.properties.links,
							data: data37
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/documentation",
					schemaPath: "#/$defs/documentation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema61.type,
					parentSchema: schema61,
					data: data31
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			let data41 = data.lineage;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data42 = data41[i7];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.relation === void 0) {
							const err82 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "relation" },
								message: "must have required property 'relation'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data42
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data42.parent === void 0) {
							const err83 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "parent" },
								message: "must have required property 'parent'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data42
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						for (const key7 in data42) if (!(key7 === "relation" || key7 === "parent")) {
							const err84 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "#/$defs/lineage/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema62.items,
								data: data42
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data42.relation !== void 0) {
							let data43 = data42.relation;
							if (!(data43 === "fine-tuned-from" || data43 === "distilled-from" || data43 === "quantized-from" || data43 === "adapter-of" || data43 === "merged-from" || data43 === "ensemble-of" || data43 === "derived-from")) {
								const err85 = {
									instancePath: instancePath + "/lineage/" + i7 + "/relation",
									schemaPath: "#/$defs/lineage/items/properties/relation/enum",
									keyword: "enum",
									params: { allowedValues: schema62.items.properties.relation.enum },
									message: "must be equal to one of the allowed values",
									schema: schema62.items.properties.relation.enum,
									parentSchema: schema62.items.properties.relation,
									data: data43
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data42.parent !== void 0) {
							let data44 = data42.parent;
							if (typeof data44 === "string") {
								if (func2(data44) < 1) {
									const err86 = {
										instancePath: instancePath + "/lineage/" + i7 + "/parent",
										schemaPath: "#/$defs/lineage/items/properties/parent/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema62.items.properties.parent,
										data: data44
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/lineage/" + i7 + "/parent",
									schemaPath: "#/$defs/lineage/items/properties/parent/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema62.items.properties.parent.type,
									parentSchema: schema62.items.properties.parent,
									data: data44
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/lineage/" + i7,
							schemaPath: "#/$defs/lineage/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema62.items.type,
							parentSchema: schema62.items,
							data: data42
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/lineage",
					schemaPath: "#/$defs/lineage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema62.type,
					parentSchema: schema62,
					data: data41
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data45 = data.tags;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) for (const key8 in data45) {
				let data46 = data45[key8];
				if (typeof data46 !== "string") {
					const err90 = {
						instancePath: instancePath + "/tags/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema63.additionalProperties.type,
						parentSchema: schema63.additionalProperties,
						data: data46
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
			}
			else {
				const err91 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema63.type,
					parentSchema: schema63,
					data: data45
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
		}
	} else {
		const err92 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err92];
		else vErrors.push(err92);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const metadata = validate42;
const schema64 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json",
	"title": "MetadataFile",
	"description": "The file that training writes, or a person: what is known of one version before it is registered. What it leaves out comes from models/<model>/model.yml, from the other inputs of the Action, or from the machine.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"description": { "$ref": "model-version.schema.json#/$defs/description" },
		"owners": { "$ref": "model-version.schema.json#/$defs/owners" },
		"training": { "$ref": "#/$defs/partialTraining" },
		"evaluation": {
			"type": "array",
			"description": "One entry for each data set and split.",
			"items": { "$ref": "#/$defs/measuredEvaluation" }
		},
		"artifacts": {
			"type": "array",
			"description": "Artifacts outside of GitHub; those that the registration uploads are not listed here.",
			"items": { "$ref": "#/$defs/externalArtifact" }
		},
		"interface": { "$ref": "model-version.schema.json#/$defs/interface" },
		"weights": { "$ref": "model-version.schema.json#/$defs/weights" },
		"documentation": { "$ref": "model-version.schema.json#/$defs/documentation" },
		"lineage": { "$ref": "model-version.schema.json#/$defs/lineage" },
		"tags": { "$ref": "model-version.schema.json#/$defs/tags" }
	},
	"$defs": {
		"partialTraining": {
			"type": "object",
			"title": "PartialTraining",
			"description": "What the version was trained on, and how.",
			"additionalProperties": false,
			"properties": {
				"datasets": {
					"type": "array",
					"description": "The data sets that training read.",
					"items": { "$ref": "#/$defs/knownDataset" }
				},
				"hyperparameters": { "$ref": "model-version.schema.json#/$defs/hyperparameters" },
				"framework": { "$ref": "model-version.schema.json#/$defs/training/properties/framework" },
				"runtime": { "$ref": "model-version.schema.json#/$defs/training/properties/runtime" },
				"lockfile": { "$ref": "model-version.schema.json#/$defs/training/properties/lockfile" },
				"seed": { "$ref": "model-version.schema.json#/$defs/training/properties/seed" },
				"durationSeconds": { "$ref": "model-version.schema.json#/$defs/training/properties/durationSeconds" }
			}
		},
		"knownDataset": {
			"type": "object",
			"title": "KnownDataset",
			"description": "A data set that training read. A path in the working directory is enough: the registration takes its digest.",
			"additionalProperties": false,
			"required": ["name"],
			"anyOf": [
				{ "required": ["digest"] },
				{ "required": ["version"] },
				{ "required": ["path"] }
			],
			"properties": {
				"name": { "$ref": "model-version.schema.json#/$defs/dataset/properties/name" },
				"uri": { "$ref": "model-version.schema.json#/$defs/dataset/properties/uri" },
				"path": { "$ref": "model-version.schema.json#/$defs/dataset/properties/path" },
				"version": { "$ref": "model-version.schema.json#/$defs/dataset/properties/version" },
				"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
				"split": { "$ref": "model-version.schema.json#/$defs/dataset/properties/split" },
				"rows": { "$ref": "model-version.schema.json#/$defs/dataset/properties/rows" },
				"license": { "$ref": "model-version.schema.json#/$defs/dataset/properties/license" }
			}
		},
		"externalArtifact": {
			"type": "object",
			"title": "ExternalArtifact",
			"description": "A file that lies outside of GitHub; its size and digest pin it.",
			"additionalProperties": false,
			"required": [
				"uri",
				"size",
				"digest"
			],
			"properties": {
				"uri": { "$ref": "model-version.schema.json#/$defs/artifactUri" },
				"size": {
					"type": "integer",
					"minimum": 1,
					"description": "Bytes."
				},
				"digest": { "$ref": "model-version.schema.json#/$defs/digest" },
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "What it is called where the version is downloaded; the last part of the URI unless given.",
					"examples": ["weights/model.bin"]
				},
				"mediaType": { "$ref": "model-version.schema.json#/$defs/artifact/properties/mediaType" }
			}
		},
		"measuredEvaluation": {
			"type": "object",
			"title": "MeasuredEvaluation",
			"description": "How the version did on one data set and split.",
			"additionalProperties": false,
			"required": ["dataset", "metrics"],
			"properties": {
				"dataset": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/dataset" },
				"split": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/split" },
				"path": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/path" },
				"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
				"rows": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/rows" },
				"metrics": { "$ref": "#/$defs/measuredMetrics" },
				"slices": {
					"type": "array",
					"description": "The same metrics on parts of the data, for fairness.",
					"items": {
						"type": "object",
						"title": "MeasuredSlice",
						"additionalProperties": false,
						"required": ["name", "metrics"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1,
								"description": "Which part.",
								"examples": ["sex=female"]
							},
							"rows": {
								"type": "integer",
								"minimum": 0,
								"description": "How many rows that part has."
							},
							"metrics": { "$ref": "#/$defs/measuredMetrics" }
						}
					}
				}
			}
		},
		"measuredMetrics": {
			"type": "object",
			"description": "Metrics by name: a number, or a number with its direction and confidence interval.",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/measuredMetric" },
			"examples": [{
				"accuracy": .96,
				"log-loss": {
					"value": .12,
					"direction": "lower"
				}
			}]
		},
		"measuredMetric": {
			"type": ["number", "object"],
			"title": "MeasuredMetric",
			"description": "A number; or a mapping with value, direction and confidenceInterval.",
			"additionalProperties": false,
			"required": ["value"],
			"properties": {
				"value": {
					"type": "number",
					"description": "The figure."
				},
				"direction": { "$ref": "model-version.schema.json#/$defs/direction" },
				"confidenceInterval": { "$ref": "model-version.schema.json#/$defs/confidenceInterval" }
			}
		}
	}
};
const schema67 = {
	"type": "object",
	"title": "PartialTraining",
	"description": "What the version was trained on, and how.",
	"additionalProperties": false,
	"properties": {
		"datasets": {
			"type": "array",
			"description": "The data sets that training read.",
			"items": { "$ref": "#/$defs/knownDataset" }
		},
		"hyperparameters": { "$ref": "model-version.schema.json#/$defs/hyperparameters" },
		"framework": { "$ref": "model-version.schema.json#/$defs/training/properties/framework" },
		"runtime": { "$ref": "model-version.schema.json#/$defs/training/properties/runtime" },
		"lockfile": { "$ref": "model-version.schema.json#/$defs/training/properties/lockfile" },
		"seed": { "$ref": "model-version.schema.json#/$defs/training/properties/seed" },
		"durationSeconds": { "$ref": "model-version.schema.json#/$defs/training/properties/durationSeconds" }
	}
};
const schema78 = {
	"type": "object",
	"title": "Framework",
	"description": "The library that trained the model.",
	"additionalProperties": false,
	"required": ["name"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"description": "What its package is called.",
			"examples": ["scikit-learn"]
		},
		"version": {
			"type": "string",
			"minLength": 1,
			"description": "The version that was installed.",
			"examples": ["1.7.2"]
		}
	}
};
const schema79 = {
	"type": "string",
	"description": "The interpreter and platform training ran on.",
	"examples": ["python 3.13.1"]
};
const schema82 = {
	"type": "integer",
	"description": "The seed of the random numbers."
};
const schema83 = {
	"type": "number",
	"minimum": 0,
	"description": "How long training took, in seconds."
};
const schema68 = {
	"type": "object",
	"title": "KnownDataset",
	"description": "A data set that training read. A path in the working directory is enough: the registration takes its digest.",
	"additionalProperties": false,
	"required": ["name"],
	"anyOf": [
		{ "required": ["digest"] },
		{ "required": ["version"] },
		{ "required": ["path"] }
	],
	"properties": {
		"name": { "$ref": "model-version.schema.json#/$defs/dataset/properties/name" },
		"uri": { "$ref": "model-version.schema.json#/$defs/dataset/properties/uri" },
		"path": { "$ref": "model-version.schema.json#/$defs/dataset/properties/path" },
		"version": { "$ref": "model-version.schema.json#/$defs/dataset/properties/version" },
		"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
		"split": { "$ref": "model-version.schema.json#/$defs/dataset/properties/split" },
		"rows": { "$ref": "model-version.schema.json#/$defs/dataset/properties/rows" },
		"license": { "$ref": "model-version.schema.json#/$defs/dataset/properties/license" }
	}
};
const schema69 = {
	"type": "string",
	"minLength": 1,
	"description": "What people call it.",
	"examples": ["iris"]
};
const schema70 = {
	"type": "string",
	"description": "Where it lies.",
	"examples": ["s3://acme-data/iris.csv"]
};
const schema71 = {
	"type": "string",
	"minLength": 1,
	"description": "The file or directory that was read, from the folder of the registration.",
	"examples": ["data/iris.csv"]
};
const schema72 = {
	"type": "string",
	"minLength": 1,
	"description": "Its version, as its keeper counts.",
	"examples": ["1.2.1"]
};
const schema74 = {
	"type": "string",
	"minLength": 1,
	"description": "The part that was read.",
	"examples": ["train"]
};
const schema75 = {
	"type": "integer",
	"minimum": 0,
	"description": "How many rows that part has."
};
const schema76 = {
	"type": "string",
	"minLength": 1,
	"description": "An SPDX identifier, or the licence's name.",
	"examples": ["CC-BY-4.0"]
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema68.anyOf[0].required,
				parentSchema: schema68.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema68.anyOf[1].required,
				parentSchema: schema68.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema68.anyOf[2].required,
				parentSchema: schema68.anyOf[2],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema68.anyOf,
			parentSchema: schema68,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema68.required,
				parentSchema: schema68,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "uri" || key0 === "path" || key0 === "version" || key0 === "digest" || key0 === "split" || key0 === "rows" || key0 === "license")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema68,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema69,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema69.type,
					parentSchema: schema69,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data1 = data.uri;
			if (typeof data1 !== "string") {
				const err8 = {
					instancePath: instancePath + "/uri",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/uri/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema70.type,
					parentSchema: schema70,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/path",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema71,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/path",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema71.type,
					parentSchema: schema71,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err11 = {
						instancePath: instancePath + "/version",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema72,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/version",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema72.type,
					parentSchema: schema72,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data4 = data.digest;
			if (typeof data4 === "string") {
				if (!pattern10.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/digest",
						schemaPath: "model-version.schema.json#/$defs/dataDigest/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$" },
						message: "must match pattern \"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$\"",
						schema: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
						parentSchema: schema41,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/digest",
					schemaPath: "model-version.schema.json#/$defs/dataDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data5 = data.split;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err15 = {
						instancePath: instancePath + "/split",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/split/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema74,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/split",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/split/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema74.type,
					parentSchema: schema74,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data6 = data.rows;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err17 = {
					instancePath: instancePath + "/rows",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema75.type,
					parentSchema: schema75,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err18 = {
						instancePath: instancePath + "/rows",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema75,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.license !== void 0) {
			let data7 = data.license;
			if (typeof data7 === "string") {
				if (func2(data7) < 1) {
					const err19 = {
						instancePath: instancePath + "/license",
						schemaPath: "model-version.schema.json#/$defs/dataset/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema76,
						data: data7
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/license",
					schemaPath: "model-version.schema.json#/$defs/dataset/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema76.type,
					parentSchema: schema76,
					data: data7
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema68.type,
			parentSchema: schema68,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema80 = {
	"type": "object",
	"title": "Lockfile",
	"description": "The file that pins the dependencies of training.",
	"additionalProperties": false,
	"required": ["path", "digest"],
	"properties": {
		"path": {
			"type": "string",
			"description": "From the root of the repository.",
			"examples": ["uv.lock"]
		},
		"digest": { "$ref": "#/$defs/digest" }
	}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "digest")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema80.properties.path.type,
					parentSchema: schema80.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 === "string") {
				if (!pattern11.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema80.type,
			parentSchema: schema80,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "datasets" || key0 === "hyperparameters" || key0 === "framework" || key0 === "runtime" || key0 === "lockfile" || key0 === "seed" || key0 === "durationSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema67,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.datasets !== void 0) {
			let data0 = data.datasets;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate44(data0[i0], {
					instancePath: instancePath + "/datasets/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema67.properties.datasets.type,
					parentSchema: schema67.properties.datasets,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.hyperparameters !== void 0) {
			let data2 = data.hyperparameters;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {} else {
				const err2 = {
					instancePath: instancePath + "/hyperparameters",
					schemaPath: "model-version.schema.json#/$defs/hyperparameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema42.type,
					parentSchema: schema42,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.framework !== void 0) {
			let data3 = data.framework;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/framework",
						schemaPath: "model-version.schema.json#/$defs/training/properties/framework/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema78.required,
						parentSchema: schema78,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "name" || key1 === "version")) {
					const err4 = {
						instancePath: instancePath + "/framework",
						schemaPath: "model-version.schema.json#/$defs/training/properties/framework/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema78,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data3.name !== void 0) {
					let data4 = data3.name;
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err5 = {
								instancePath: instancePath + "/framework/name",
								schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema78.properties.name,
								data: data4
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/framework/name",
							schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema78.properties.name.type,
							parentSchema: schema78.properties.name,
							data: data4
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data3.version !== void 0) {
					let data5 = data3.version;
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/framework/version",
								schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema78.properties.version,
								data: data5
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/framework/version",
							schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema78.properties.version.type,
							parentSchema: schema78.properties.version,
							data: data5
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/framework",
					schemaPath: "model-version.schema.json#/$defs/training/properties/framework/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema78.type,
					parentSchema: schema78,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			let data6 = data.runtime;
			if (typeof data6 !== "string") {
				const err10 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "model-version.schema.json#/$defs/training/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema79.type,
					parentSchema: schema79,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.lockfile !== void 0) {
			if (!validate46(data.lockfile, {
				instancePath: instancePath + "/lockfile",
				parentData: data,
				parentDataProperty: "lockfile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			let data8 = data.seed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err11 = {
					instancePath: instancePath + "/seed",
					schemaPath: "model-version.schema.json#/$defs/training/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema82.type,
					parentSchema: schema82,
					data: data8
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.durationSeconds !== void 0) {
			let data9 = data.durationSeconds;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err12 = {
						instancePath: instancePath + "/durationSeconds",
						schemaPath: "model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema83,
						data: data9
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/durationSeconds",
					schemaPath: "model-version.schema.json#/$defs/training/properties/durationSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema83.type,
					parentSchema: schema83,
					data: data9
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema67.type,
			parentSchema: schema67,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema84 = {
	"type": "object",
	"title": "MeasuredEvaluation",
	"description": "How the version did on one data set and split.",
	"additionalProperties": false,
	"required": ["dataset", "metrics"],
	"properties": {
		"dataset": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/dataset" },
		"split": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/split" },
		"path": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/path" },
		"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
		"rows": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/rows" },
		"metrics": { "$ref": "#/$defs/measuredMetrics" },
		"slices": {
			"type": "array",
			"description": "The same metrics on parts of the data, for fairness.",
			"items": {
				"type": "object",
				"title": "MeasuredSlice",
				"additionalProperties": false,
				"required": ["name", "metrics"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "Which part.",
						"examples": ["sex=female"]
					},
					"rows": {
						"type": "integer",
						"minimum": 0,
						"description": "How many rows that part has."
					},
					"metrics": { "$ref": "#/$defs/measuredMetrics" }
				}
			}
		}
	}
};
const schema85 = {
	"type": "string",
	"minLength": 1,
	"description": "The data set's name.",
	"examples": ["iris-holdout"]
};
const schema86 = {
	"type": "string",
	"minLength": 1,
	"description": "The part it was judged on.",
	"examples": ["test"]
};
const schema87 = {
	"type": "string",
	"minLength": 1,
	"description": "The file or directory that was read, from the folder of the registration.",
	"examples": ["data/holdout.csv"]
};
const schema89 = {
	"type": "integer",
	"minimum": 0,
	"description": "How many rows it was judged on."
};
const schema90 = {
	"type": "object",
	"description": "Metrics by name: a number, or a number with its direction and confidence interval.",
	"minProperties": 1,
	"additionalProperties": { "$ref": "#/$defs/measuredMetric" },
	"examples": [{
		"accuracy": .96,
		"log-loss": {
			"value": .12,
			"direction": "lower"
		}
	}]
};
const schema91 = {
	"type": ["number", "object"],
	"title": "MeasuredMetric",
	"description": "A number; or a mapping with value, direction and confidenceInterval.",
	"additionalProperties": false,
	"required": ["value"],
	"properties": {
		"value": {
			"type": "number",
			"description": "The figure."
		},
		"direction": { "$ref": "model-version.schema.json#/$defs/direction" },
		"confidenceInterval": { "$ref": "model-version.schema.json#/$defs/confidenceInterval" }
	}
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema91.type },
			message: "must be number,object",
			schema: schema91.type,
			parentSchema: schema91,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'",
				schema: schema91.required,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value" || key0 === "direction" || key0 === "confidenceInterval")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema91.properties.value.type,
					parentSchema: schema91.properties.value,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data1 = data.direction;
			if (!(data1 === "higher" || data1 === "lower")) {
				const err4 = {
					instancePath: instancePath + "/direction",
					schemaPath: "model-version.schema.json#/$defs/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema48.enum },
					message: "must be equal to one of the allowed values",
					schema: schema48.enum,
					parentSchema: schema48,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.confidenceInterval !== void 0) {
			let data2 = data.confidenceInterval;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.lower === void 0) {
					const err5 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "model-version.schema.json#/$defs/confidenceInterval/required",
						keyword: "required",
						params: { missingProperty: "lower" },
						message: "must have required property 'lower'",
						schema: schema49.required,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.upper === void 0) {
					const err6 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "model-version.schema.json#/$defs/confidenceInterval/required",
						keyword: "required",
						params: { missingProperty: "upper" },
						message: "must have required property 'upper'",
						schema: schema49.required,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "lower" || key1 === "upper" || key1 === "level")) {
					const err7 = {
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "model-version.schema.json#/$defs/confidenceInterval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.lower !== void 0) {
					let data3 = data2.lower;
					if (!(typeof data3 == "number" && isFinite(data3))) {
						const err8 = {
							instancePath: instancePath + "/confidenceInterval/lower",
							schemaPath: "model-version.schema.json#/$defs/confidenceInterval/properties/lower/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.lower.type,
							parentSchema: schema49.properties.lower,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.upper !== void 0) {
					let data4 = data2.upper;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err9 = {
							instancePath: instancePath + "/confidenceInterval/upper",
							schemaPath: "model-version.schema.json#/$defs/confidenceInterval/properties/upper/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.upper.type,
							parentSchema: schema49.properties.upper,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.level !== void 0) {
					let data5 = data2.level;
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 >= 1 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/confidenceInterval/level",
								schemaPath: "model-version.schema.json#/$defs/confidenceInterval/properties/level/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1",
								schema: 1,
								parentSchema: schema49.properties.level,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5 <= 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/confidenceInterval/level",
								schemaPath: "model-version.schema.json#/$defs/confidenceInterval/properties/level/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema49.properties.level,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/confidenceInterval/level",
							schemaPath: "model-version.schema.json#/$defs/confidenceInterval/properties/level/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema49.properties.level.type,
							parentSchema: schema49.properties.level,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/confidenceInterval",
					schemaPath: "model-version.schema.json#/$defs/confidenceInterval/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema49.type,
					parentSchema: schema49,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!validate51(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'",
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metrics === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'",
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "split" || key0 === "path" || key0 === "digest" || key0 === "rows" || key0 === "metrics" || key0 === "slices")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.dataset !== void 0) {
			let data0 = data.dataset;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/dataset",
						schemaPath: "model-version.schema.json#/$defs/evaluation/properties/dataset/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema85,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "model-version.schema.json#/$defs/evaluation/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema85.type,
					parentSchema: schema85,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data1 = data.split;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/split",
						schemaPath: "model-version.schema.json#/$defs/evaluation/properties/split/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema86,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/split",
					schemaPath: "model-version.schema.json#/$defs/evaluation/properties/split/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema86.type,
					parentSchema: schema86,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/path",
						schemaPath: "model-version.schema.json#/$defs/evaluation/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema87,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/path",
					schemaPath: "model-version.schema.json#/$defs/evaluation/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.type,
					parentSchema: schema87,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data3 = data.digest;
			if (typeof data3 === "string") {
				if (!pattern10.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "model-version.schema.json#/$defs/dataDigest/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$" },
						message: "must match pattern \"^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$\"",
						schema: "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
						parentSchema: schema41,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "model-version.schema.json#/$defs/dataDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data4 = data.rows;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err11 = {
					instancePath: instancePath + "/rows",
					schemaPath: "model-version.schema.json#/$defs/evaluation/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema89.type,
					parentSchema: schema89,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/rows",
						schemaPath: "model-version.schema.json#/$defs/evaluation/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema89,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.metrics !== void 0) {
			if (!validate50(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			let data6 = data.slices;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema84.properties.slices.items.required,
								parentSchema: schema84.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data7.metrics === void 0) {
							const err14 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "metrics" },
								message: "must have required property 'metrics'",
								schema: schema84.properties.slices.items.required,
								parentSchema: schema84.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "name" || key1 === "rows" || key1 === "metrics")) {
							const err15 = {
								instancePath: instancePath + "/slices/" + i0,
								schemaPath: "#/properties/slices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema84.properties.slices.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (func2(data8) < 1) {
									const err16 = {
										instancePath: instancePath + "/slices/" + i0 + "/name",
										schemaPath: "#/properties/slices/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema84.properties.slices.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/slices/" + i0 + "/name",
									schemaPath: "#/properties/slices/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema84.properties.slices.items.properties.name.type,
									parentSchema: schema84.properties.slices.items.properties.name,
									data: data8
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data7.rows !== void 0) {
							let data9 = data7.rows;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err18 = {
									instancePath: instancePath + "/slices/" + i0 + "/rows",
									schemaPath: "#/properties/slices/items/properties/rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema84.properties.slices.items.properties.rows.type,
									parentSchema: schema84.properties.slices.items.properties.rows,
									data: data9
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err19 = {
										instancePath: instancePath + "/slices/" + i0 + "/rows",
										schemaPath: "#/properties/slices/items/properties/rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema84.properties.slices.items.properties.rows,
										data: data9
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data7.metrics !== void 0) {
							if (!validate50(data7.metrics, {
								instancePath: instancePath + "/slices/" + i0 + "/metrics",
								parentData: data7,
								parentDataProperty: "metrics",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/slices/" + i0,
							schemaPath: "#/properties/slices/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema84.properties.slices.items.type,
							parentSchema: schema84.properties.slices.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/properties/slices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema84.properties.slices.type,
					parentSchema: schema84.properties.slices,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema94 = {
	"type": "object",
	"title": "ExternalArtifact",
	"description": "A file that lies outside of GitHub; its size and digest pin it.",
	"additionalProperties": false,
	"required": [
		"uri",
		"size",
		"digest"
	],
	"properties": {
		"uri": { "$ref": "model-version.schema.json#/$defs/artifactUri" },
		"size": {
			"type": "integer",
			"minimum": 1,
			"description": "Bytes."
		},
		"digest": { "$ref": "model-version.schema.json#/$defs/digest" },
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "What it is called where the version is downloaded; the last part of the URI unless given.",
			"examples": ["weights/model.bin"]
		},
		"mediaType": { "$ref": "model-version.schema.json#/$defs/artifact/properties/mediaType" }
	}
};
const schema97 = {
	"type": "string",
	"minLength": 1,
	"description": "What kind of file it is; application/x-tar for a directory.",
	"examples": ["application/json"]
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.uri === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "uri" },
				message: "must have required property 'uri'",
				schema: schema94.required,
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'",
				schema: schema94.required,
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.digest === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema94.required,
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "uri" || key0 === "size" || key0 === "digest" || key0 === "path" || key0 === "mediaType")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.uri !== void 0) {
			let data0 = data.uri;
			if (typeof data0 === "string") {
				if (func2(data0) > 2e3) {
					const err4 = {
						instancePath: instancePath + "/uri",
						schemaPath: "model-version.schema.json#/$defs/artifactUri/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema56,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern17.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/uri",
						schemaPath: "model-version.schema.json#/$defs/artifactUri/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$" },
						message: "must match pattern \"^(?:s3|gs|hf|oci|https)://[^\\s@]+$\"",
						schema: "^(?:s3|gs|hf|oci|https)://[^\\s@]+$",
						parentSchema: schema56,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/uri",
					schemaPath: "model-version.schema.json#/$defs/artifactUri/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.type,
					parentSchema: schema56,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema94.properties.size.type,
					parentSchema: schema94.properties.size,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema94.properties.size,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "model-version.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "model-version.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data3 = data.path;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err11 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema94.properties.path,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.properties.path.type,
					parentSchema: schema94.properties.path,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.mediaType !== void 0) {
			let data4 = data.mediaType;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err13 = {
						instancePath: instancePath + "/mediaType",
						schemaPath: "model-version.schema.json#/$defs/artifact/properties/mediaType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema97,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "model-version.schema.json#/$defs/artifact/properties/mediaType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema97.type,
					parentSchema: schema97,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "inputs" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.type === void 0) {
							const err4 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "shape" || key1 === "required" || key1 === "description")) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err6 = {
										instancePath: instancePath + "/inputs/" + i0 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.type !== void 0) {
							let data3 = data1.type;
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/inputs/" + i0 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.shape !== void 0) {
							let data4 = data1.shape;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										const err10 = {
											instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < -1 || isNaN(data5)) {
											const err11 = {
												instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data5
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/inputs/" + i0 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.required !== void 0) {
							let data6 = data1.required;
							if (typeof data6 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/inputs/" + i0 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.description !== void 0) {
							let data7 = data1.description;
							if (typeof data7 !== "string") {
								const err14 = {
									instancePath: instancePath + "/inputs/" + i0 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data7
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data1
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.inputs.type,
					parentSchema: schema57.properties.inputs,
					data: data0
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.name === void 0) {
							const err17 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data9.type === void 0) {
							const err18 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "name" || key2 === "type" || key2 === "shape" || key2 === "required" || key2 === "description")) {
							const err19 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.name !== void 0) {
							let data10 = data9.name;
							if (typeof data10 === "string") {
								if (func2(data10) < 1) {
									const err20 = {
										instancePath: instancePath + "/outputs/" + i2 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data10
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/outputs/" + i2 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.type !== void 0) {
							let data11 = data9.type;
							if (typeof data11 === "string") {
								if (func2(data11) < 1) {
									const err22 = {
										instancePath: instancePath + "/outputs/" + i2 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data11
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/outputs/" + i2 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data11
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data9.shape !== void 0) {
							let data12 = data9.shape;
							if (Array.isArray(data12)) {
								const len3 = data12.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data13 = data12[i3];
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err24 = {
											instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < -1 || isNaN(data13)) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data13
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/outputs/" + i2 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data12
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data9.required !== void 0) {
							let data14 = data9.required;
							if (typeof data14 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/outputs/" + i2 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data14
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.description !== void 0) {
							let data15 = data9.description;
							if (typeof data15 !== "string") {
								const err28 = {
									instancePath: instancePath + "/outputs/" + i2 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data15
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/outputs/" + i2,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data9
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.outputs.type,
					parentSchema: schema57.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema64.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema64,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema64.properties.$schema.type,
					parentSchema: schema64.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func2(data1) > 1e4) {
					const err2 = {
						instancePath: instancePath + "/description",
						schemaPath: "model-version.schema.json#/$defs/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema35,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "model-version.schema.json#/$defs/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "model-version.schema.json#/$defs/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.type,
					parentSchema: schema35,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err5 = {
						instancePath: instancePath + "/owners",
						schemaPath: "model-version.schema.json#/$defs/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema36,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern7.test(data3)) {
							const err6 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "model-version.schema.json#/$defs/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$" },
								message: "must match pattern \"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$\"",
								schema: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
								parentSchema: schema36.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "model-version.schema.json#/$defs/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema36.items.type,
							parentSchema: schema36.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/owners",
					schemaPath: "model-version.schema.json#/$defs/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema36.type,
					parentSchema: schema36,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.training !== void 0) {
			if (!validate43(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation !== void 0) {
			let data5 = data.evaluation;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate49(data5[i1], {
					instancePath: instancePath + "/evaluation/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/evaluation",
					schemaPath: "#/properties/evaluation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema64.properties.evaluation.type,
					parentSchema: schema64.properties.evaluation,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data7 = data.artifacts;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate56(data7[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema64.properties.artifacts.type,
					parentSchema: schema64.properties.artifacts,
					data: data7
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.interface !== void 0) {
			if (!validate58(data.interface, {
				instancePath: instancePath + "/interface",
				parentData: data,
				parentDataProperty: "interface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.weights !== void 0) {
			let data10 = data.weights;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.path === void 0) {
							const err11 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "model-version.schema.json#/$defs/weights/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema60.items.required,
								parentSchema: schema60.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data11.format === void 0) {
							const err12 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "model-version.schema.json#/$defs/weights/items/required",
								keyword: "required",
								params: { missingProperty: "format" },
								message: "must have required property 'format'",
								schema: schema60.items.required,
								parentSchema: schema60.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "path" || key1 === "format" || key1 === "architecture" || key1 === "parameters" || key1 === "dataTypes" || key1 === "opsets" || key1 === "tensors")) {
							const err13 = {
								instancePath: instancePath + "/weights/" + i3,
								schemaPath: "model-version.schema.json#/$defs/weights/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema60.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data11.path !== void 0) {
							let data12 = data11.path;
							if (typeof data12 === "string") {
								if (func2(data12) < 1) {
									const err14 = {
										instancePath: instancePath + "/weights/" + i3 + "/path",
										schemaPath: "model-version.schema.json#/$defs/weights/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema60.items.properties.path,
										data: data12
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/weights/" + i3 + "/path",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema60.items.properties.path.type,
									parentSchema: schema60.items.properties.path,
									data: data12
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data11.format !== void 0) {
							let data13 = data11.format;
							if (!(data13 === "safetensors" || data13 === "onnx" || data13 === "gguf")) {
								const err16 = {
									instancePath: instancePath + "/weights/" + i3 + "/format",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema60.items.properties.format.enum },
									message: "must be equal to one of the allowed values",
									schema: schema60.items.properties.format.enum,
									parentSchema: schema60.items.properties.format,
									data: data13
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data11.architecture !== void 0) {
							let data14 = data11.architecture;
							if (typeof data14 === "string") {
								if (func2(data14) < 1) {
									const err17 = {
										instancePath: instancePath + "/weights/" + i3 + "/architecture",
										schemaPath: "model-version.schema.json#/$defs/weights/items/properties/architecture/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema60.items.properties.architecture,
										data: data14
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/weights/" + i3 + "/architecture",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/architecture/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema60.items.properties.architecture.type,
									parentSchema: schema60.items.properties.architecture,
									data: data14
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data11.parameters !== void 0) {
							let data15 = data11.parameters;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err19 = {
									instancePath: instancePath + "/weights/" + i3 + "/parameters",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/parameters/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema60.items.properties.parameters.type,
									parentSchema: schema60.items.properties.parameters,
									data: data15
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 0 || isNaN(data15)) {
									const err20 = {
										instancePath: instancePath + "/weights/" + i3 + "/parameters",
										schemaPath: "model-version.schema.json#/$defs/weights/items/properties/parameters/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema60.items.properties.parameters,
										data: data15
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							}
						}
						if (data11.dataTypes !== void 0) {
							let data16 = data11.dataTypes;
							if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key2 in data16) {
								let data17 = data16[key2];
								if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
									const err21 = {
										instancePath: instancePath + "/weights/" + i3 + "/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "model-version.schema.json#/$defs/weights/items/properties/dataTypes/additionalProperties/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema60.items.properties.dataTypes.additionalProperties.type,
										parentSchema: schema60.items.properties.dataTypes.additionalProperties,
										data: data17
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (typeof data17 == "number" && isFinite(data17)) {
									if (data17 < 0 || isNaN(data17)) {
										const err22 = {
											instancePath: instancePath + "/weights/" + i3 + "/dataTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "model-version.schema.json#/$defs/weights/items/properties/dataTypes/additionalProperties/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema60.items.properties.dataTypes.additionalProperties,
											data: data17
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
							}
							else {
								const err23 = {
									instancePath: instancePath + "/weights/" + i3 + "/dataTypes",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/dataTypes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema60.items.properties.dataTypes.type,
									parentSchema: schema60.items.properties.dataTypes,
									data: data16
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data11.opsets !== void 0) {
							let data18 = data11.opsets;
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key3 in data18) {
								let data19 = data18[key3];
								if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
									const err24 = {
										instancePath: instancePath + "/weights/" + i3 + "/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "model-version.schema.json#/$defs/weights/items/properties/opsets/additionalProperties/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema60.items.properties.opsets.additionalProperties.type,
										parentSchema: schema60.items.properties.opsets.additionalProperties,
										data: data19
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (typeof data19 == "number" && isFinite(data19)) {
									if (data19 < 0 || isNaN(data19)) {
										const err25 = {
											instancePath: instancePath + "/weights/" + i3 + "/opsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "model-version.schema.json#/$defs/weights/items/properties/opsets/additionalProperties/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema60.items.properties.opsets.additionalProperties,
											data: data19
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							}
							else {
								const err26 = {
									instancePath: instancePath + "/weights/" + i3 + "/opsets",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/opsets/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema60.items.properties.opsets.type,
									parentSchema: schema60.items.properties.opsets,
									data: data18
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data11.tensors !== void 0) {
							let data20 = data11.tensors;
							if (Array.isArray(data20)) {
								const len4 = data20.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data21 = data20[i4];
									if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
										if (data21.name === void 0) {
											const err27 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										if (data21.type === void 0) {
											const err28 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "type" },
												message: "must have required property 'type'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
										if (data21.shape === void 0) {
											const err29 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/required",
												keyword: "required",
												params: { missingProperty: "shape" },
												message: "must have required property 'shape'",
												schema: schema60.items.properties.tensors.items.required,
												parentSchema: schema60.items.properties.tensors.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
										for (const key4 in data21) if (!(key4 === "name" || key4 === "type" || key4 === "shape")) {
											const err30 = {
												instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
												schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema60.items.properties.tensors.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
										if (data21.name !== void 0) {
											let data22 = data21.name;
											if (typeof data22 !== "string") {
												const err31 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/name",
													schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema60.items.properties.tensors.items.properties.name.type,
													parentSchema: schema60.items.properties.tensors.items.properties.name,
													data: data22
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
											}
										}
										if (data21.type !== void 0) {
											let data23 = data21.type;
											if (typeof data23 !== "string") {
												const err32 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/type",
													schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/type/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema60.items.properties.tensors.items.properties.type.type,
													parentSchema: schema60.items.properties.tensors.items.properties.type,
													data: data23
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
											}
										}
										if (data21.shape !== void 0) {
											let data24 = data21.shape;
											if (Array.isArray(data24)) {
												const len5 = data24.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let data25 = data24[i5];
													if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
														const err33 = {
															instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape/" + i5,
															schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/items/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema60.items.properties.tensors.items.properties.shape.items.type,
															parentSchema: schema60.items.properties.tensors.items.properties.shape.items,
															data: data25
														};
														if (vErrors === null) vErrors = [err33];
														else vErrors.push(err33);
														errors++;
													}
													if (typeof data25 == "number" && isFinite(data25)) {
														if (data25 < 0 || isNaN(data25)) {
															const err34 = {
																instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape/" + i5,
																schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/items/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0",
																schema: 0,
																parentSchema: schema60.items.properties.tensors.items.properties.shape.items,
																data: data25
															};
															if (vErrors === null) vErrors = [err34];
															else vErrors.push(err34);
															errors++;
														}
													}
												}
											} else {
												const err35 = {
													instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4 + "/shape",
													schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/properties/shape/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema60.items.properties.tensors.items.properties.shape.type,
													parentSchema: schema60.items.properties.tensors.items.properties.shape,
													data: data24
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											}
										}
									} else {
										const err36 = {
											instancePath: instancePath + "/weights/" + i3 + "/tensors/" + i4,
											schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema60.items.properties.tensors.items.type,
											parentSchema: schema60.items.properties.tensors.items,
											data: data21
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/weights/" + i3 + "/tensors",
									schemaPath: "model-version.schema.json#/$defs/weights/items/properties/tensors/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema60.items.properties.tensors.type,
									parentSchema: schema60.items.properties.tensors,
									data: data20
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/weights/" + i3,
							schemaPath: "model-version.schema.json#/$defs/weights/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema60.items.type,
							parentSchema: schema60.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/weights",
					schemaPath: "model-version.schema.json#/$defs/weights/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema60.type,
					parentSchema: schema60,
					data: data10
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.documentation !== void 0) {
			let data26 = data.documentation;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				for (const key5 in data26) if (!(key5 === "intendedUse" || key5 === "limitations" || key5 === "license" || key5 === "risks" || key5 === "privacy" || key5 === "links")) {
					const err40 = {
						instancePath: instancePath + "/documentation",
						schemaPath: "model-version.schema.json#/$defs/documentation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema61,
						data: data26
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data26.intendedUse !== void 0) {
					let data27 = data26.intendedUse;
					if (typeof data27 === "string") {
						if (func2(data27) < 1) {
							const err41 = {
								instancePath: instancePath + "/documentation/intendedUse",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.intendedUse,
								data: data27
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/documentation/intendedUse",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/intendedUse/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.intendedUse.type,
							parentSchema: schema61.properties.intendedUse,
							data: data27
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data26.limitations !== void 0) {
					let data28 = data26.limitations;
					if (typeof data28 === "string") {
						if (func2(data28) < 1) {
							const err43 = {
								instancePath: instancePath + "/documentation/limitations",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/limitations/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.limitations,
								data: data28
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/documentation/limitations",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/limitations/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.limitations.type,
							parentSchema: schema61.properties.limitations,
							data: data28
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data26.license !== void 0) {
					let data29 = data26.license;
					if (typeof data29 === "string") {
						if (func2(data29) < 1) {
							const err45 = {
								instancePath: instancePath + "/documentation/license",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/license/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.license,
								data: data29
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/documentation/license",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.license.type,
							parentSchema: schema61.properties.license,
							data: data29
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data26.risks !== void 0) {
					let data30 = data26.risks;
					if (typeof data30 === "string") {
						if (func2(data30) < 1) {
							const err47 = {
								instancePath: instancePath + "/documentation/risks",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/risks/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.risks,
								data: data30
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/documentation/risks",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/risks/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.risks.type,
							parentSchema: schema61.properties.risks,
							data: data30
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data26.privacy !== void 0) {
					let data31 = data26.privacy;
					if (typeof data31 === "string") {
						if (func2(data31) < 1) {
							const err49 = {
								instancePath: instancePath + "/documentation/privacy",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/privacy/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.privacy,
								data: data31
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/documentation/privacy",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/privacy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.privacy.type,
							parentSchema: schema61.properties.privacy,
							data: data31
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data26.links !== void 0) {
					let data32 = data26.links;
					if (Array.isArray(data32)) {
						const len6 = data32.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data33 = data32[i6];
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.title === void 0) {
									const err51 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "title" },
										message: "must have required property 'title'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data33.url === void 0) {
									const err52 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "url" },
										message: "must have required property 'url'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								for (const key6 in data33) if (!(key6 === "title" || key6 === "url")) {
									const err53 = {
										instancePath: instancePath + "/documentation/links/" + i6,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema61.properties.links.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data33.title !== void 0) {
									let data34 = data33.title;
									if (typeof data34 === "string") {
										if (func2(data34) < 1) {
											const err54 = {
												instancePath: instancePath + "/documentation/links/" + i6 + "/title",
												schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema61.properties.links.items.properties.title,
												data: data34
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
									} else {
										const err55 = {
											instancePath: instancePath + "/documentation/links/" + i6 + "/title",
											schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.title.type,
											parentSchema: schema61.properties.links.items.properties.title,
											data: data34
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
								if (data33.url !== void 0) {
									let data35 = data33.url;
									if (typeof data35 === "string") {
										if (!pattern18.test(data35)) {
											const err56 = {
												instancePath: instancePath + "/documentation/links/" + i6 + "/url",
												schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",
												keyword: "pattern",
												params: { pattern: "^https?://" },
												message: "must match pattern \"^https?://\"",
												schema: "^https?://",
												parentSchema: schema61.properties.links.items.properties.url,
												data: data35
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/documentation/links/" + i6 + "/url",
											schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.url.type,
											parentSchema: schema61.properties.links.items.properties.url,
											data: data35
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/documentation/links/" + i6,
									schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema61.properties.links.items.type,
									parentSchema: schema61.properties.links.items,
									data: data33
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/documentation/links",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema61.properties.links.type,
							parentSchema: schema61.properties.links,
							data: data32
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/documentation",
					schemaPath: "model-version.schema.json#/$defs/documentation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema61.type,
					parentSchema: schema61,
					data: data26
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			let data36 = data.lineage;
			if (Array.isArray(data36)) {
				const len7 = data36.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data37 = data36[i7];
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						if (data37.relation === void 0) {
							const err61 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "relation" },
								message: "must have required property 'relation'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data37
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data37.parent === void 0) {
							const err62 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "parent" },
								message: "must have required property 'parent'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data37
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key7 in data37) if (!(key7 === "relation" || key7 === "parent")) {
							const err63 = {
								instancePath: instancePath + "/lineage/" + i7,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema62.items,
								data: data37
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data37.relation !== void 0) {
							let data38 = data37.relation;
							if (!(data38 === "fine-tuned-from" || data38 === "distilled-from" || data38 === "quantized-from" || data38 === "adapter-of" || data38 === "merged-from" || data38 === "ensemble-of" || data38 === "derived-from")) {
								const err64 = {
									instancePath: instancePath + "/lineage/" + i7 + "/relation",
									schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/relation/enum",
									keyword: "enum",
									params: { allowedValues: schema62.items.properties.relation.enum },
									message: "must be equal to one of the allowed values",
									schema: schema62.items.properties.relation.enum,
									parentSchema: schema62.items.properties.relation,
									data: data38
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data37.parent !== void 0) {
							let data39 = data37.parent;
							if (typeof data39 === "string") {
								if (func2(data39) < 1) {
									const err65 = {
										instancePath: instancePath + "/lineage/" + i7 + "/parent",
										schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema62.items.properties.parent,
										data: data39
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/lineage/" + i7 + "/parent",
									schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/parent/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema62.items.properties.parent.type,
									parentSchema: schema62.items.properties.parent,
									data: data39
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/lineage/" + i7,
							schemaPath: "model-version.schema.json#/$defs/lineage/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema62.items.type,
							parentSchema: schema62.items,
							data: data37
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/lineage",
					schemaPath: "model-version.schema.json#/$defs/lineage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema62.type,
					parentSchema: schema62,
					data: data36
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data40 = data.tags;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) for (const key8 in data40) {
				let data41 = data40[key8];
				if (typeof data41 !== "string") {
					const err69 = {
						instancePath: instancePath + "/tags/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "model-version.schema.json#/$defs/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema63.additionalProperties.type,
						parentSchema: schema63.additionalProperties,
						data: data41
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			}
			else {
				const err70 = {
					instancePath: instancePath + "/tags",
					schemaPath: "model-version.schema.json#/$defs/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema63.type,
					parentSchema: schema63,
					data: data40
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema64.type,
			parentSchema: schema64,
			data
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
validate42.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const model = validate60;
const schema105 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json",
	"title": "ModelFile",
	"description": "models/<model>/model.yml: what stays the same from version to version, and what no machine knows.",
	"type": "object",
	"additionalProperties": false,
	"required": ["owners"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"description": { "$ref": "model-version.schema.json#/$defs/description" },
		"owners": { "$ref": "model-version.schema.json#/$defs/owners" },
		"training": { "$ref": "metadata.schema.json#/$defs/partialTraining" },
		"interface": { "$ref": "model-version.schema.json#/$defs/interface" },
		"documentation": { "$ref": "model-version.schema.json#/$defs/documentation" },
		"lineage": { "$ref": "model-version.schema.json#/$defs/lineage" },
		"tags": { "$ref": "model-version.schema.json#/$defs/tags" }
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "datasets" || key0 === "hyperparameters" || key0 === "framework" || key0 === "runtime" || key0 === "lockfile" || key0 === "seed" || key0 === "durationSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema67,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.datasets !== void 0) {
			let data0 = data.datasets;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate44(data0[i0], {
					instancePath: instancePath + "/datasets/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema67.properties.datasets.type,
					parentSchema: schema67.properties.datasets,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.hyperparameters !== void 0) {
			let data2 = data.hyperparameters;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {} else {
				const err2 = {
					instancePath: instancePath + "/hyperparameters",
					schemaPath: "model-version.schema.json#/$defs/hyperparameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema42.type,
					parentSchema: schema42,
					data: data2
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.framework !== void 0) {
			let data3 = data.framework;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/framework",
						schemaPath: "model-version.schema.json#/$defs/training/properties/framework/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema78.required,
						parentSchema: schema78,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "name" || key1 === "version")) {
					const err4 = {
						instancePath: instancePath + "/framework",
						schemaPath: "model-version.schema.json#/$defs/training/properties/framework/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema78,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data3.name !== void 0) {
					let data4 = data3.name;
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err5 = {
								instancePath: instancePath + "/framework/name",
								schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema78.properties.name,
								data: data4
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/framework/name",
							schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema78.properties.name.type,
							parentSchema: schema78.properties.name,
							data: data4
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data3.version !== void 0) {
					let data5 = data3.version;
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/framework/version",
								schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema78.properties.version,
								data: data5
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/framework/version",
							schemaPath: "model-version.schema.json#/$defs/training/properties/framework/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema78.properties.version.type,
							parentSchema: schema78.properties.version,
							data: data5
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/framework",
					schemaPath: "model-version.schema.json#/$defs/training/properties/framework/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema78.type,
					parentSchema: schema78,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			let data6 = data.runtime;
			if (typeof data6 !== "string") {
				const err10 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "model-version.schema.json#/$defs/training/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema79.type,
					parentSchema: schema79,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.lockfile !== void 0) {
			if (!validate46(data.lockfile, {
				instancePath: instancePath + "/lockfile",
				parentData: data,
				parentDataProperty: "lockfile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			let data8 = data.seed;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err11 = {
					instancePath: instancePath + "/seed",
					schemaPath: "model-version.schema.json#/$defs/training/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema82.type,
					parentSchema: schema82,
					data: data8
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.durationSeconds !== void 0) {
			let data9 = data.durationSeconds;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err12 = {
						instancePath: instancePath + "/durationSeconds",
						schemaPath: "model-version.schema.json#/$defs/training/properties/durationSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema83,
						data: data9
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/durationSeconds",
					schemaPath: "model-version.schema.json#/$defs/training/properties/durationSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema83.type,
					parentSchema: schema83,
					data: data9
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema67.type,
			parentSchema: schema67,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'",
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "inputs" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.type === void 0) {
							const err4 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "shape" || key1 === "required" || key1 === "description")) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err6 = {
										instancePath: instancePath + "/inputs/" + i0 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.type !== void 0) {
							let data3 = data1.type;
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/inputs/" + i0 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.shape !== void 0) {
							let data4 = data1.shape;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										const err10 = {
											instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < -1 || isNaN(data5)) {
											const err11 = {
												instancePath: instancePath + "/inputs/" + i0 + "/shape/" + i1,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data5
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/inputs/" + i0 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.required !== void 0) {
							let data6 = data1.required;
							if (typeof data6 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/inputs/" + i0 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.description !== void 0) {
							let data7 = data1.description;
							if (typeof data7 !== "string") {
								const err14 = {
									instancePath: instancePath + "/inputs/" + i0 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data7
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data1
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.inputs.type,
					parentSchema: schema57.properties.inputs,
					data: data0
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.name === void 0) {
							const err17 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data9.type === void 0) {
							const err18 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema58.required,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "name" || key2 === "type" || key2 === "shape" || key2 === "required" || key2 === "description")) {
							const err19 = {
								instancePath: instancePath + "/outputs/" + i2,
								schemaPath: "#/$defs/field/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema58,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.name !== void 0) {
							let data10 = data9.name;
							if (typeof data10 === "string") {
								if (func2(data10) < 1) {
									const err20 = {
										instancePath: instancePath + "/outputs/" + i2 + "/name",
										schemaPath: "#/$defs/field/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.name,
										data: data10
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/outputs/" + i2 + "/name",
									schemaPath: "#/$defs/field/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.name.type,
									parentSchema: schema58.properties.name,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.type !== void 0) {
							let data11 = data9.type;
							if (typeof data11 === "string") {
								if (func2(data11) < 1) {
									const err22 = {
										instancePath: instancePath + "/outputs/" + i2 + "/type",
										schemaPath: "#/$defs/field/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema58.properties.type,
										data: data11
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/outputs/" + i2 + "/type",
									schemaPath: "#/$defs/field/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.type.type,
									parentSchema: schema58.properties.type,
									data: data11
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data9.shape !== void 0) {
							let data12 = data9.shape;
							if (Array.isArray(data12)) {
								const len3 = data12.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data13 = data12[i3];
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err24 = {
											instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
											schemaPath: "#/$defs/field/properties/shape/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema58.properties.shape.items.type,
											parentSchema: schema58.properties.shape.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < -1 || isNaN(data13)) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i2 + "/shape/" + i3,
												schemaPath: "#/$defs/field/properties/shape/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1",
												schema: -1,
												parentSchema: schema58.properties.shape.items,
												data: data13
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/outputs/" + i2 + "/shape",
									schemaPath: "#/$defs/field/properties/shape/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema58.properties.shape.type,
									parentSchema: schema58.properties.shape,
									data: data12
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data9.required !== void 0) {
							let data14 = data9.required;
							if (typeof data14 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/outputs/" + i2 + "/required",
									schemaPath: "#/$defs/field/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema58.properties.required.type,
									parentSchema: schema58.properties.required,
									data: data14
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.description !== void 0) {
							let data15 = data9.description;
							if (typeof data15 !== "string") {
								const err28 = {
									instancePath: instancePath + "/outputs/" + i2 + "/description",
									schemaPath: "#/$defs/field/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema58.properties.description.type,
									parentSchema: schema58.properties.description,
									data: data15
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/outputs/" + i2,
							schemaPath: "#/$defs/field/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema58.type,
							parentSchema: schema58,
							data: data9
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema57.properties.outputs.type,
					parentSchema: schema57.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.owners === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				message: "must have required property 'owners'",
				schema: schema105.required,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "description" || key0 === "owners" || key0 === "training" || key0 === "interface" || key0 === "documentation" || key0 === "lineage" || key0 === "tags")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema105.properties.$schema.type,
					parentSchema: schema105.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func2(data1) > 1e4) {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "model-version.schema.json#/$defs/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema35,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "model-version.schema.json#/$defs/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "model-version.schema.json#/$defs/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.type,
					parentSchema: schema35,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/owners",
						schemaPath: "model-version.schema.json#/$defs/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema36,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern7.test(data3)) {
							const err7 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "model-version.schema.json#/$defs/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$" },
								message: "must match pattern \"^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$\"",
								schema: "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
								parentSchema: schema36.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "model-version.schema.json#/$defs/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema36.items.type,
							parentSchema: schema36.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/owners",
					schemaPath: "model-version.schema.json#/$defs/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema36.type,
					parentSchema: schema36,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.training !== void 0) {
			if (!validate61(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.interface !== void 0) {
			if (!validate65(data.interface, {
				instancePath: instancePath + "/interface",
				parentData: data,
				parentDataProperty: "interface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.documentation !== void 0) {
			let data6 = data.documentation;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key1 in data6) if (!(key1 === "intendedUse" || key1 === "limitations" || key1 === "license" || key1 === "risks" || key1 === "privacy" || key1 === "links")) {
					const err10 = {
						instancePath: instancePath + "/documentation",
						schemaPath: "model-version.schema.json#/$defs/documentation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema61,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data6.intendedUse !== void 0) {
					let data7 = data6.intendedUse;
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err11 = {
								instancePath: instancePath + "/documentation/intendedUse",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/intendedUse/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.intendedUse,
								data: data7
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/documentation/intendedUse",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/intendedUse/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.intendedUse.type,
							parentSchema: schema61.properties.intendedUse,
							data: data7
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data6.limitations !== void 0) {
					let data8 = data6.limitations;
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err13 = {
								instancePath: instancePath + "/documentation/limitations",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/limitations/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.limitations,
								data: data8
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/documentation/limitations",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/limitations/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.limitations.type,
							parentSchema: schema61.properties.limitations,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data6.license !== void 0) {
					let data9 = data6.license;
					if (typeof data9 === "string") {
						if (func2(data9) < 1) {
							const err15 = {
								instancePath: instancePath + "/documentation/license",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/license/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.license,
								data: data9
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/documentation/license",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/license/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.license.type,
							parentSchema: schema61.properties.license,
							data: data9
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data6.risks !== void 0) {
					let data10 = data6.risks;
					if (typeof data10 === "string") {
						if (func2(data10) < 1) {
							const err17 = {
								instancePath: instancePath + "/documentation/risks",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/risks/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.risks,
								data: data10
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/documentation/risks",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/risks/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.risks.type,
							parentSchema: schema61.properties.risks,
							data: data10
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data6.privacy !== void 0) {
					let data11 = data6.privacy;
					if (typeof data11 === "string") {
						if (func2(data11) < 1) {
							const err19 = {
								instancePath: instancePath + "/documentation/privacy",
								schemaPath: "model-version.schema.json#/$defs/documentation/properties/privacy/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61.properties.privacy,
								data: data11
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/documentation/privacy",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/privacy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.properties.privacy.type,
							parentSchema: schema61.properties.privacy,
							data: data11
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data6.links !== void 0) {
					let data12 = data6.links;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data13 = data12[i1];
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (data13.title === void 0) {
									const err21 = {
										instancePath: instancePath + "/documentation/links/" + i1,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "title" },
										message: "must have required property 'title'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data13.url === void 0) {
									const err22 = {
										instancePath: instancePath + "/documentation/links/" + i1,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/required",
										keyword: "required",
										params: { missingProperty: "url" },
										message: "must have required property 'url'",
										schema: schema61.properties.links.items.required,
										parentSchema: schema61.properties.links.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								for (const key2 in data13) if (!(key2 === "title" || key2 === "url")) {
									const err23 = {
										instancePath: instancePath + "/documentation/links/" + i1,
										schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema61.properties.links.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data13.title !== void 0) {
									let data14 = data13.title;
									if (typeof data14 === "string") {
										if (func2(data14) < 1) {
											const err24 = {
												instancePath: instancePath + "/documentation/links/" + i1 + "/title",
												schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema61.properties.links.items.properties.title,
												data: data14
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/documentation/links/" + i1 + "/title",
											schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/title/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.title.type,
											parentSchema: schema61.properties.links.items.properties.title,
											data: data14
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data13.url !== void 0) {
									let data15 = data13.url;
									if (typeof data15 === "string") {
										if (!pattern18.test(data15)) {
											const err26 = {
												instancePath: instancePath + "/documentation/links/" + i1 + "/url",
												schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/pattern",
												keyword: "pattern",
												params: { pattern: "^https?://" },
												message: "must match pattern \"^https?://\"",
												schema: "^https?://",
												parentSchema: schema61.properties.links.items.properties.url,
												data: data15
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
									} else {
										const err27 = {
											instancePath: instancePath + "/documentation/links/" + i1 + "/url",
											schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema61.properties.links.items.properties.url.type,
											parentSchema: schema61.properties.links.items.properties.url,
											data: data15
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/documentation/links/" + i1,
									schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema61.properties.links.items.type,
									parentSchema: schema61.properties.links.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/documentation/links",
							schemaPath: "model-version.schema.json#/$defs/documentation/properties/links/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema61.properties.links.type,
							parentSchema: schema61.properties.links,
							data: data12
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/documentation",
					schemaPath: "model-version.schema.json#/$defs/documentation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema61.type,
					parentSchema: schema61,
					data: data6
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			let data16 = data.lineage;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data17 = data16[i2];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.relation === void 0) {
							const err31 = {
								instancePath: instancePath + "/lineage/" + i2,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "relation" },
								message: "must have required property 'relation'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data17.parent === void 0) {
							const err32 = {
								instancePath: instancePath + "/lineage/" + i2,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/required",
								keyword: "required",
								params: { missingProperty: "parent" },
								message: "must have required property 'parent'",
								schema: schema62.items.required,
								parentSchema: schema62.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key3 in data17) if (!(key3 === "relation" || key3 === "parent")) {
							const err33 = {
								instancePath: instancePath + "/lineage/" + i2,
								schemaPath: "model-version.schema.json#/$defs/lineage/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema62.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data17.relation !== void 0) {
							let data18 = data17.relation;
							if (!(data18 === "fine-tuned-from" || data18 === "distilled-from" || data18 === "quantized-from" || data18 === "adapter-of" || data18 === "merged-from" || data18 === "ensemble-of" || data18 === "derived-from")) {
								const err34 = {
									instancePath: instancePath + "/lineage/" + i2 + "/relation",
									schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/relation/enum",
									keyword: "enum",
									params: { allowedValues: schema62.items.properties.relation.enum },
									message: "must be equal to one of the allowed values",
									schema: schema62.items.properties.relation.enum,
									parentSchema: schema62.items.properties.relation,
									data: data18
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data17.parent !== void 0) {
							let data19 = data17.parent;
							if (typeof data19 === "string") {
								if (func2(data19) < 1) {
									const err35 = {
										instancePath: instancePath + "/lineage/" + i2 + "/parent",
										schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/parent/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema62.items.properties.parent,
										data: data19
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/lineage/" + i2 + "/parent",
									schemaPath: "model-version.schema.json#/$defs/lineage/items/properties/parent/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema62.items.properties.parent.type,
									parentSchema: schema62.items.properties.parent,
									data: data19
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/lineage/" + i2,
							schemaPath: "model-version.schema.json#/$defs/lineage/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema62.items.type,
							parentSchema: schema62.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/lineage",
					schemaPath: "model-version.schema.json#/$defs/lineage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema62.type,
					parentSchema: schema62,
					data: data16
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data20 = data.tags;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) for (const key4 in data20) {
				let data21 = data20[key4];
				if (typeof data21 !== "string") {
					const err39 = {
						instancePath: instancePath + "/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "model-version.schema.json#/$defs/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema63.additionalProperties.type,
						parentSchema: schema63.additionalProperties,
						data: data21
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			else {
				const err40 = {
					instancePath: instancePath + "/tags",
					schemaPath: "model-version.schema.json#/$defs/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema63.type,
					parentSchema: schema63,
					data: data20
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema105.type,
			parentSchema: schema105,
			data
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pointer = validate67;
const schema120 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json",
	"title": "PointerFile",
	"description": "models/<model>/<stage>.yml: which version the stage should hold. Changed by pull request only.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "digest"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"version": { "$ref": "model-version.schema.json#/$defs/semanticVersion" },
		"digest": {
			"$ref": "model-version.schema.json#/$defs/digest",
			"description": "The sha256 of the version's metadata.json, as the release page shows it: \"sha256:\" and 64 small hexadecimal digits."
		}
	}
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema120.required,
				parentSchema: schema120,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema120.required,
				parentSchema: schema120,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "digest")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema120,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema120.properties.$schema.type,
					parentSchema: schema120.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func2(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/version",
						schemaPath: "model-version.schema.json#/$defs/semanticVersion/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "model-version.schema.json#/$defs/semanticVersion/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$" },
						message: "must match pattern \"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$\"",
						schema: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "model-version.schema.json#/$defs/semanticVersion/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/digest",
						schemaPath: "model-version.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema43,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/digest",
					schemaPath: "model-version.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema120.type,
			parentSchema: schema120,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const config = validate68;
const schema123 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json",
	"title": "RegistryConfig",
	"description": ".github/model-registry.yml: the stages a version can be in, and what it must pass to get there. Always read from the branch a pull request goes into, never from the pull request.",
	"type": "object",
	"additionalProperties": false,
	"required": ["stages"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"stages": {
			"type": "object",
			"description": "The stages by name, in order.",
			"minProperties": 1,
			"propertyNames": { "$ref": "model-version.schema.json#/$defs/stageName" },
			"additionalProperties": { "$ref": "#/$defs/stage" },
			"examples": [{ "production": { "gates": [{ "threshold": {
				"metric": "accuracy",
				"dataset": "iris-holdout",
				"atLeast": .9
			} }] } }]
		}
	},
	"$defs": {
		"stage": {
			"type": "object",
			"title": "StageConfig",
			"additionalProperties": false,
			"properties": {
				"environment": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255,
					"description": "The GitHub environment that a version is deployed to. Absent: the stage's name.",
					"examples": ["production"]
				},
				"production": {
					"type": "boolean",
					"description": "true: people depend on what runs there. Absent: true for the stage named production alone."
				},
				"deploy": {
					"type": "object",
					"title": "DeployConfig",
					"description": "How the deployment workflow is started. Absent: by the deployment event, which needs the bot to run as a GitHub App.",
					"additionalProperties": false,
					"required": ["workflow"],
					"properties": { "workflow": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",
						"description": "A file in .github/workflows that is dispatched with the input `deployment`.",
						"examples": ["deploy.yml"]
					} }
				},
				"gates": {
					"type": "array",
					"description": "What a version must pass to be promoted to the stage. Each is one rule.",
					"items": { "$ref": "#/$defs/gate" }
				}
			}
		},
		"gate": {
			"type": "object",
			"title": "GateRule",
			"description": "One rule: its name and its terms.",
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1,
			"properties": {
				"threshold": { "$ref": "#/$defs/threshold" },
				"no-regression": { "$ref": "#/$defs/noRegression" },
				"required-metadata": { "$ref": "#/$defs/requiredMetadata" }
			},
			"examples": [
				{ "threshold": {
					"metric": "accuracy",
					"dataset": "iris-holdout",
					"atLeast": .9
				} },
				{ "no-regression": {
					"metric": "accuracy",
					"dataset": "iris-holdout",
					"tolerance": .01
				} },
				{ "required-metadata": ["documentation.intendedUse"] }
			]
		},
		"threshold": {
			"type": "object",
			"title": "ThresholdRule",
			"description": "A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.",
			"additionalProperties": false,
			"required": ["metric", "dataset"],
			"anyOf": [{ "required": ["atLeast"] }, { "required": ["atMost"] }],
			"properties": {
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "The metric's name in the version's evaluation.",
					"examples": ["accuracy"]
				},
				"dataset": {
					"type": "string",
					"minLength": 1,
					"description": "The data set it was measured on.",
					"examples": ["iris-holdout"]
				},
				"split": {
					"type": "string",
					"minLength": 1,
					"description": "The part of the data set. Absent: the only part it was judged on.",
					"examples": ["test"]
				},
				"atLeast": {
					"type": "number",
					"description": "Passes from this figure on."
				},
				"atMost": {
					"type": "number",
					"description": "Passes up to this figure."
				}
			}
		},
		"noRegression": {
			"type": "object",
			"title": "NoRegressionRule",
			"description": "A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata.",
			"additionalProperties": false,
			"required": ["metric", "dataset"],
			"properties": {
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "The metric's name in the version's evaluation.",
					"examples": ["accuracy"]
				},
				"dataset": {
					"type": "string",
					"minLength": 1,
					"description": "The data set it was measured on.",
					"examples": ["iris-holdout"]
				},
				"split": {
					"type": "string",
					"minLength": 1,
					"description": "The part of the data set. Absent: the only part it was judged on.",
					"examples": ["test"]
				},
				"tolerance": {
					"type": "number",
					"minimum": 0,
					"description": "In the metric's own unit. Absent: 0."
				}
			}
		},
		"requiredMetadata": {
			"type": "array",
			"title": "RequiredMetadataRule",
			"description": "Fields of metadata.json that must be there and not be empty.",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$",
				"examples": [
					"documentation.intendedUse",
					"documentation.license",
					"interface"
				]
			}
		}
	}
};
const schema124 = {
	"type": "string",
	"description": "A stage's name: small letters, digits and single hyphens.",
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"maxLength": 50,
	"examples": ["staging", "production"]
};
const schema125 = {
	"type": "object",
	"title": "StageConfig",
	"additionalProperties": false,
	"properties": {
		"environment": {
			"type": "string",
			"minLength": 1,
			"maxLength": 255,
			"description": "The GitHub environment that a version is deployed to. Absent: the stage's name.",
			"examples": ["production"]
		},
		"production": {
			"type": "boolean",
			"description": "true: people depend on what runs there. Absent: true for the stage named production alone."
		},
		"deploy": {
			"type": "object",
			"title": "DeployConfig",
			"description": "How the deployment workflow is started. Absent: by the deployment event, which needs the bot to run as a GitHub App.",
			"additionalProperties": false,
			"required": ["workflow"],
			"properties": { "workflow": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",
				"description": "A file in .github/workflows that is dispatched with the input `deployment`.",
				"examples": ["deploy.yml"]
			} }
		},
		"gates": {
			"type": "array",
			"description": "What a version must pass to be promoted to the stage. Each is one rule.",
			"items": { "$ref": "#/$defs/gate" }
		}
	}
};
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$", "u");
const schema126 = {
	"type": "object",
	"title": "GateRule",
	"description": "One rule: its name and its terms.",
	"additionalProperties": false,
	"minProperties": 1,
	"maxProperties": 1,
	"properties": {
		"threshold": { "$ref": "#/$defs/threshold" },
		"no-regression": { "$ref": "#/$defs/noRegression" },
		"required-metadata": { "$ref": "#/$defs/requiredMetadata" }
	},
	"examples": [
		{ "threshold": {
			"metric": "accuracy",
			"dataset": "iris-holdout",
			"atLeast": .9
		} },
		{ "no-regression": {
			"metric": "accuracy",
			"dataset": "iris-holdout",
			"tolerance": .01
		} },
		{ "required-metadata": ["documentation.intendedUse"] }
	]
};
const schema127 = {
	"type": "object",
	"title": "ThresholdRule",
	"description": "A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.",
	"additionalProperties": false,
	"required": ["metric", "dataset"],
	"anyOf": [{ "required": ["atLeast"] }, { "required": ["atMost"] }],
	"properties": {
		"metric": {
			"type": "string",
			"minLength": 1,
			"description": "The metric's name in the version's evaluation.",
			"examples": ["accuracy"]
		},
		"dataset": {
			"type": "string",
			"minLength": 1,
			"description": "The data set it was measured on.",
			"examples": ["iris-holdout"]
		},
		"split": {
			"type": "string",
			"minLength": 1,
			"description": "The part of the data set. Absent: the only part it was judged on.",
			"examples": ["test"]
		},
		"atLeast": {
			"type": "number",
			"description": "Passes from this figure on."
		},
		"atMost": {
			"type": "number",
			"description": "Passes up to this figure."
		}
	}
};
const schema128 = {
	"type": "object",
	"title": "NoRegressionRule",
	"description": "A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata.",
	"additionalProperties": false,
	"required": ["metric", "dataset"],
	"properties": {
		"metric": {
			"type": "string",
			"minLength": 1,
			"description": "The metric's name in the version's evaluation.",
			"examples": ["accuracy"]
		},
		"dataset": {
			"type": "string",
			"minLength": 1,
			"description": "The data set it was measured on.",
			"examples": ["iris-holdout"]
		},
		"split": {
			"type": "string",
			"minLength": 1,
			"description": "The part of the data set. Absent: the only part it was judged on.",
			"examples": ["test"]
		},
		"tolerance": {
			"type": "number",
			"minimum": 0,
			"description": "In the metric's own unit. Absent: 0."
		}
	}
};
const schema129 = {
	"type": "array",
	"title": "RequiredMetadataRule",
	"description": "Fields of metadata.json that must be there and not be empty.",
	"minItems": 1,
	"items": {
		"type": "string",
		"pattern": "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$",
		"examples": [
			"documentation.intendedUse",
			"documentation.license",
			"interface"
		]
	}
};
const pattern32 = new RegExp("^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 },
				message: "must NOT have more than 1 properties",
				schema: 1,
				parentSchema: schema126,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema126,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "threshold" || key0 === "no-regression" || key0 === "required-metadata")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema126,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.threshold !== void 0) {
			let data0 = data.threshold;
			const _errs5 = errors;
			let valid2 = false;
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.atLeast === void 0) {
					const err3 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/$defs/threshold/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "atLeast" },
						message: "must have required property 'atLeast'",
						schema: schema127.anyOf[0].required,
						parentSchema: schema127.anyOf[0],
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			const _errs7 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.atMost === void 0) {
					const err4 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/$defs/threshold/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "atMost" },
						message: "must have required property 'atMost'",
						schema: schema127.anyOf[1].required,
						parentSchema: schema127.anyOf[1],
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err5 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/$defs/threshold/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema127.anyOf,
					parentSchema: schema127,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.metric === void 0) {
					const err6 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/$defs/threshold/required",
						keyword: "required",
						params: { missingProperty: "metric" },
						message: "must have required property 'metric'",
						schema: schema127.required,
						parentSchema: schema127,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.dataset === void 0) {
					const err7 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/$defs/threshold/required",
						keyword: "required",
						params: { missingProperty: "dataset" },
						message: "must have required property 'dataset'",
						schema: schema127.required,
						parentSchema: schema127,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "metric" || key1 === "dataset" || key1 === "split" || key1 === "atLeast" || key1 === "atMost")) {
					const err8 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/$defs/threshold/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema127,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.metric !== void 0) {
					let data1 = data0.metric;
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err9 = {
								instancePath: instancePath + "/threshold/metric",
								schemaPath: "#/$defs/threshold/properties/metric/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema127.properties.metric,
								data: data1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/threshold/metric",
							schemaPath: "#/$defs/threshold/properties/metric/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema127.properties.metric.type,
							parentSchema: schema127.properties.metric,
							data: data1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.dataset !== void 0) {
					let data2 = data0.dataset;
					if (typeof data2 === "string") {
						if (func2(data2) < 1) {
							const err11 = {
								instancePath: instancePath + "/threshold/dataset",
								schemaPath: "#/$defs/threshold/properties/dataset/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema127.properties.dataset,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/threshold/dataset",
							schemaPath: "#/$defs/threshold/properties/dataset/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema127.properties.dataset.type,
							parentSchema: schema127.properties.dataset,
							data: data2
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.split !== void 0) {
					let data3 = data0.split;
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err13 = {
								instancePath: instancePath + "/threshold/split",
								schemaPath: "#/$defs/threshold/properties/split/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema127.properties.split,
								data: data3
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/threshold/split",
							schemaPath: "#/$defs/threshold/properties/split/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema127.properties.split.type,
							parentSchema: schema127.properties.split,
							data: data3
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.atLeast !== void 0) {
					let data4 = data0.atLeast;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err15 = {
							instancePath: instancePath + "/threshold/atLeast",
							schemaPath: "#/$defs/threshold/properties/atLeast/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema127.properties.atLeast.type,
							parentSchema: schema127.properties.atLeast,
							data: data4
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.atMost !== void 0) {
					let data5 = data0.atMost;
					if (!(typeof data5 == "number" && isFinite(data5))) {
						const err16 = {
							instancePath: instancePath + "/threshold/atMost",
							schemaPath: "#/$defs/threshold/properties/atMost/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema127.properties.atMost.type,
							parentSchema: schema127.properties.atMost,
							data: data5
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/$defs/threshold/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema127.type,
					parentSchema: schema127,
					data: data0
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data["no-regression"] !== void 0) {
			let data6 = data["no-regression"];
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.metric === void 0) {
					const err18 = {
						instancePath: instancePath + "/no-regression",
						schemaPath: "#/$defs/noRegression/required",
						keyword: "required",
						params: { missingProperty: "metric" },
						message: "must have required property 'metric'",
						schema: schema128.required,
						parentSchema: schema128,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.dataset === void 0) {
					const err19 = {
						instancePath: instancePath + "/no-regression",
						schemaPath: "#/$defs/noRegression/required",
						keyword: "required",
						params: { missingProperty: "dataset" },
						message: "must have required property 'dataset'",
						schema: schema128.required,
						parentSchema: schema128,
						data: data6
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "metric" || key2 === "dataset" || key2 === "split" || key2 === "tolerance")) {
					const err20 = {
						instancePath: instancePath + "/no-regression",
						schemaPath: "#/$defs/noRegression/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema128,
						data: data6
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data6.metric !== void 0) {
					let data7 = data6.metric;
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err21 = {
								instancePath: instancePath + "/no-regression/metric",
								schemaPath: "#/$defs/noRegression/properties/metric/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema128.properties.metric,
								data: data7
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/no-regression/metric",
							schemaPath: "#/$defs/noRegression/properties/metric/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.metric.type,
							parentSchema: schema128.properties.metric,
							data: data7
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data6.dataset !== void 0) {
					let data8 = data6.dataset;
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err23 = {
								instancePath: instancePath + "/no-regression/dataset",
								schemaPath: "#/$defs/noRegression/properties/dataset/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema128.properties.dataset,
								data: data8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/no-regression/dataset",
							schemaPath: "#/$defs/noRegression/properties/dataset/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.dataset.type,
							parentSchema: schema128.properties.dataset,
							data: data8
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data6.split !== void 0) {
					let data9 = data6.split;
					if (typeof data9 === "string") {
						if (func2(data9) < 1) {
							const err25 = {
								instancePath: instancePath + "/no-regression/split",
								schemaPath: "#/$defs/noRegression/properties/split/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema128.properties.split,
								data: data9
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/no-regression/split",
							schemaPath: "#/$defs/noRegression/properties/split/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.split.type,
							parentSchema: schema128.properties.split,
							data: data9
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data6.tolerance !== void 0) {
					let data10 = data6.tolerance;
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err27 = {
								instancePath: instancePath + "/no-regression/tolerance",
								schemaPath: "#/$defs/noRegression/properties/tolerance/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema128.properties.tolerance,
								data: data10
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/no-regression/tolerance",
							schemaPath: "#/$defs/noRegression/properties/tolerance/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema128.properties.tolerance.type,
							parentSchema: schema128.properties.tolerance,
							data: data10
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/no-regression",
					schemaPath: "#/$defs/noRegression/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema128.type,
					parentSchema: schema128,
					data: data6
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data["required-metadata"] !== void 0) {
			let data11 = data["required-metadata"];
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err30 = {
						instancePath: instancePath + "/required-metadata",
						schemaPath: "#/$defs/requiredMetadata/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema129,
						data: data11
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 === "string") {
						if (!pattern32.test(data12)) {
							const err31 = {
								instancePath: instancePath + "/required-metadata/" + i0,
								schemaPath: "#/$defs/requiredMetadata/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$" },
								message: "must match pattern \"^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$\"",
								schema: "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$",
								parentSchema: schema129.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/required-metadata/" + i0,
							schemaPath: "#/$defs/requiredMetadata/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema129.items.type,
							parentSchema: schema129.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/required-metadata",
					schemaPath: "#/$defs/requiredMetadata/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema129.type,
					parentSchema: schema129,
					data: data11
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema126.type,
			parentSchema: schema126,
			data
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "production" || key0 === "deploy" || key0 === "gates")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 === "string") {
				if (func2(data0) > 255) {
					const err1 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters",
						schema: 255,
						parentSchema: schema125.properties.environment,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema125.properties.environment,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema125.properties.environment.type,
					parentSchema: schema125.properties.environment,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.production !== void 0) {
			let data1 = data.production;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/production",
					schemaPath: "#/properties/production/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema125.properties.production.type,
					parentSchema: schema125.properties.production,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.deploy !== void 0) {
			let data2 = data.deploy;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.workflow === void 0) {
					const err5 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/required",
						keyword: "required",
						params: { missingProperty: "workflow" },
						message: "must have required property 'workflow'",
						schema: schema125.properties.deploy.required,
						parentSchema: schema125.properties.deploy,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "workflow")) {
					const err6 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema125.properties.deploy,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.workflow !== void 0) {
					let data3 = data2.workflow;
					if (typeof data3 === "string") {
						if (!pattern31.test(data3)) {
							const err7 = {
								instancePath: instancePath + "/deploy/workflow",
								schemaPath: "#/properties/deploy/properties/workflow/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$\"",
								schema: "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",
								parentSchema: schema125.properties.deploy.properties.workflow,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/deploy/workflow",
							schemaPath: "#/properties/deploy/properties/workflow/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema125.properties.deploy.properties.workflow.type,
							parentSchema: schema125.properties.deploy.properties.workflow,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/properties/deploy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema125.properties.deploy.type,
					parentSchema: schema125.properties.deploy,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.gates !== void 0) {
			let data4 = data.gates;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate70(data4[i0], {
					instancePath: instancePath + "/gates/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema125.properties.gates.type,
					parentSchema: schema125.properties.gates,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema125.type,
			parentSchema: schema125,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'",
				schema: schema123.required,
				parentSchema: schema123,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "stages")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema123,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema123.properties.$schema.type,
					parentSchema: schema123.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data1 = data.stages;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err3 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema123.properties.stages,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data1) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (func2(key1) > 50) {
							const err4 = {
								instancePath: instancePath + "/stages",
								schemaPath: "model-version.schema.json#/$defs/stageName/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema124,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern4.test(key1)) {
							const err5 = {
								instancePath: instancePath + "/stages",
								schemaPath: "model-version.schema.json#/$defs/stageName/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(?:-[a-z0-9]+)*$\"",
								schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
								parentSchema: schema124,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/stages",
							schemaPath: "model-version.schema.json#/$defs/stageName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema124.type,
							parentSchema: schema124,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err7 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema123.properties.stages.propertyNames,
							parentSchema: schema123.properties.stages,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate69(data1[key2], {
					instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema123.properties.stages.type,
					parentSchema: schema123.properties.stages,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema123.type,
			parentSchema: schema123,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// core/document/artifact-rules.ts
function artifactFaults(artifacts) {
	const first = new Map([["metadata.json", "the name of this document on the release"]]);
	return artifacts.flatMap(({ assets = [] }, index) => assets.map(({ name }, part) => ({
		name,
		path: [
			"artifacts",
			index,
			"assets",
			part,
			"name"
		]
	}))).flatMap(({ name, path }) => {
		const key = name.toLowerCase();
		const holder = first.get(key);
		first.set(key, holder ?? `already the name of artifacts[${path[1]}].assets[${path[3]}]`);
		if (holder === void 0) return [];
		return [{
			path,
			part: "value",
			message: `'${name}' is ${holder}; capitals make no difference`
		}];
	});
}
// core/document/config-rules.ts
function configFaults({ stages }) {
	const gates = Object.entries(stages).flatMap(([stage, config]) => {
		const path = [
			"stages",
			stage,
			"gates"
		];
		return [...emptyRanges(config.gates ?? [], path), ...repeatedGates(config.gates ?? [], path)];
	});
	return [
		...reservedNames(stages),
		...sharedEnvironments(stages),
		...gates
	];
}
function reservedNames(stages) {
	if (!Object.hasOwn(stages, "model")) return [];
	return [{
		path: ["stages", "model"],
		part: "key",
		message: "'model' cannot name a stage: models/<model>/model.yml describes the model"
	}];
}
function sharedEnvironments(stages) {
	const first = new Map();
	return Object.entries(stages).flatMap(([stage, config]) => {
		const environment = config.environment ?? stage;
		const earlier = first.get(environment.toLowerCase());
		first.set(environment.toLowerCase(), earlier ?? stage);
		if (earlier === void 0) return [];
		const message = `the environment '${environment}' belongs to the stage '${earlier}'; give each its own`;
		return [{
			path: [
				"stages",
				stage,
				"environment"
			],
			part: "value",
			message
		}];
	});
}
function emptyRanges(gates, path) {
	return gates.flatMap(({ threshold }, index) => {
		const { atLeast, atMost } = threshold ?? {};
		if (atLeast === void 0 || atMost === void 0 || atLeast <= atMost) return [];
		const message = `nothing is at least ${atLeast} and at most ${atMost}; no version could pass`;
		return [{
			path: [
				...path,
				index,
				"threshold"
			],
			part: "key",
			message
		}];
	});
}
function repeatedGates(gates, path) {
	const first = new Map();
	return gates.flatMap((gate, index) => {
		const key = JSON.stringify(subjectOf$1(gate));
		const earlier = first.get(key);
		first.set(key, earlier ?? index);
		if (earlier === void 0) return [];
		const message = `is about the same as gates[${earlier}]; make them one`;
		return [{
			path: [...path, index],
			part: "key",
			message
		}];
	});
}
function subjectOf$1(gate) {
	const measured = gate.threshold ?? gate["no-regression"];
	return [
		Object.keys(gate),
		measured?.metric,
		measured?.dataset,
		measured?.split
	];
}
// core/document/evaluation-rules.ts
function evaluationFaults(evaluation) {
	return [...repeatedEntries(evaluation), ...evaluation.flatMap(intervalFaults)];
}
function repeatedEntries(evaluation) {
	const first = new Map();
	return evaluation.flatMap(({ dataset, split }, index) => {
		const key = JSON.stringify([dataset, split]);
		const earlier = first.get(key);
		first.set(key, earlier ?? index);
		if (earlier === void 0) return [];
		const message = `${split === void 0 ? `'${dataset}'` : `'${dataset}', split '${split}',`} is already in evaluation[${earlier}]; write its metrics there`;
		return [{
			path: [
				"evaluation",
				index,
				"dataset"
			],
			part: "value",
			message
		}];
	});
}
function intervalFaults(entry, index) {
	const path = ["evaluation", index];
	const slices = (entry.slices ?? []).flatMap(({ metrics }, slice) => turnedIntervals(metrics, [
		...path,
		"slices",
		slice
	]));
	return [...turnedIntervals(entry.metrics, path), ...slices];
}
function turnedIntervals(metrics, above) {
	return Object.entries(metrics).flatMap(([name, metric]) => {
		const interval = typeof metric === "number" ? void 0 : metric.confidenceInterval;
		if (interval === void 0 || interval.lower <= interval.upper) return [];
		return [{
			path: [
				...above,
				"metrics",
				name,
				"confidenceInterval"
			],
			part: "key",
			message: `lower (${interval.lower}) is more than upper (${interval.upper}); exchange them`
		}];
	});
}
// core/document/schema.ts
const FILES = {
	"model-version.schema.json": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model-version.schema.json",
		"title": "ModelVersion",
		"description": "metadata.json: all that is known of one registered version. The Action writes it, once; a pointer pins its sha256, and it pins the sha256 of every artifact.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schemaVersion",
			"model",
			"version",
			"registeredAt",
			"description",
			"owners",
			"source",
			"training",
			"evaluation",
			"artifacts"
		],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "Where an editor finds this schema."
			},
			"schemaVersion": {
				"const": 1,
				"description": "The version of this format. It grows only when a reader of the old one would misread the new one."
			},
			"model": { "$ref": "#/$defs/modelName" },
			"version": { "$ref": "#/$defs/semanticVersion" },
			"registeredAt": {
				"$ref": "#/$defs/instant",
				"description": "When the version was registered: a time in UTC, RFC 3339, to the second or finer."
			},
			"description": { "$ref": "#/$defs/description" },
			"owners": { "$ref": "#/$defs/owners" },
			"source": { "$ref": "#/$defs/source" },
			"training": { "$ref": "#/$defs/training" },
			"evaluation": {
				"type": "array",
				"minItems": 1,
				"description": "One entry for each data set and split the version was judged on.",
				"items": { "$ref": "#/$defs/evaluation" }
			},
			"artifacts": {
				"type": "array",
				"minItems": 1,
				"description": "What training produced: files and directories that are assets of the release, and references to what lies elsewhere.",
				"items": { "$ref": "#/$defs/artifact" }
			},
			"interface": { "$ref": "#/$defs/interface" },
			"weights": { "$ref": "#/$defs/weights" },
			"documentation": { "$ref": "#/$defs/documentation" },
			"lineage": { "$ref": "#/$defs/lineage" },
			"tags": { "$ref": "#/$defs/tags" }
		},
		"$defs": {
			"modelName": {
				"type": "string",
				"description": "The model's name: small letters, digits and single hyphens. It is a folder name and a part of tag names.",
				"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				"maxLength": 100,
				"examples": ["iris", "fraud-scorer"]
			},
			"stageName": {
				"type": "string",
				"description": "A stage's name: small letters, digits and single hyphens.",
				"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				"maxLength": 50,
				"examples": ["staging", "production"]
			},
			"semanticVersion": {
				"type": "string",
				"description": "A SemVer 2.0.0 version without a leading \"v\" and without build metadata.",
				"pattern": "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$",
				"maxLength": 100,
				"examples": ["1.4.0", "2.0.0-rc.1"]
			},
			"digest": {
				"type": "string",
				"description": "\"sha256:\" and 64 small hexadecimal digits.",
				"pattern": "^sha256:[0-9a-f]{64}$",
				"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
			},
			"dataDigest": {
				"type": "string",
				"description": "What pins the data: \"sha256:\" and 64 small hexadecimal digits; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path. Or the \"md5:\" that DVC keeps, which ends in \".dir\" for a directory.",
				"pattern": "^(?:sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(?:\\.dir)?)$",
				"examples": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "md5:a304afb96060aad90176268345e10355.dir"]
			},
			"commit": {
				"type": "string",
				"description": "A full git commit id.",
				"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
				"examples": ["2c26b46b68ffc68ff99b453c1d30413413422d70"]
			},
			"instant": {
				"type": "string",
				"description": "A time in UTC, RFC 3339, to the second or finer.",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$",
				"examples": ["2026-03-01T12:00:00Z"]
			},
			"description": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1e4,
				"description": "What the model does, in a sentence or a few; Markdown is allowed.",
				"examples": ["Tells the three iris species apart by four measurements of the flower."]
			},
			"owners": {
				"type": "array",
				"minItems": 1,
				"description": "Who answers for the model: GitHub users or teams.",
				"items": {
					"type": "string",
					"pattern": "^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
					"description": "@user or @organisation/team."
				},
				"examples": [["@alice", "@acme/ml-platform"]]
			},
			"source": {
				"type": "object",
				"title": "Source",
				"description": "The code the version was made from, and the run that made it. The Action fills it in.",
				"additionalProperties": false,
				"required": [
					"repository",
					"commit",
					"dirty"
				],
				"properties": {
					"repository": {
						"type": "string",
						"description": "owner/name on GitHub.",
						"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
						"examples": ["acme/flowers"]
					},
					"commit": { "$ref": "#/$defs/commit" },
					"ref": {
						"type": "string",
						"description": "The branch or tag that the run started from.",
						"examples": ["refs/heads/main"]
					},
					"path": {
						"type": "string",
						"description": "The model's folder in the repository.",
						"examples": ["models/iris"]
					},
					"pullRequest": {
						"type": "integer",
						"minimum": 1,
						"description": "The pull request the run belongs to."
					},
					"dirty": {
						"type": "boolean",
						"description": "true: the working tree held changes that the commit does not have."
					},
					"run": {
						"type": "object",
						"title": "WorkflowRun",
						"description": "The workflow run that registered the version.",
						"additionalProperties": false,
						"required": [
							"id",
							"attempt",
							"url"
						],
						"properties": {
							"id": {
								"type": "integer",
								"minimum": 1,
								"description": "GitHub's number of the run."
							},
							"attempt": {
								"type": "integer",
								"minimum": 1,
								"description": "Which attempt of the run, from 1."
							},
							"url": {
								"type": "string",
								"description": "The run's page."
							},
							"workflow": {
								"type": "string",
								"description": "The workflow's name."
							},
							"actor": {
								"type": "string",
								"description": "Who started it."
							},
							"runner": {
								"type": "string",
								"minLength": 1,
								"description": "The machine it ran on: its image, system and architecture.",
								"examples": ["ubuntu24 20261115.1 linux-x64 github-hosted"]
							}
						}
					}
				}
			},
			"training": {
				"type": "object",
				"title": "Training",
				"description": "What the version was trained on, and how.",
				"additionalProperties": false,
				"required": ["datasets", "hyperparameters"],
				"properties": {
					"datasets": {
						"type": "array",
						"minItems": 1,
						"description": "The data sets that training read; each with a digest or a version, so that a later reader can find the same data.",
						"items": { "$ref": "#/$defs/dataset" }
					},
					"hyperparameters": { "$ref": "#/$defs/hyperparameters" },
					"framework": {
						"type": "object",
						"title": "Framework",
						"description": "The library that trained the model.",
						"additionalProperties": false,
						"required": ["name"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1,
								"description": "What its package is called.",
								"examples": ["scikit-learn"]
							},
							"version": {
								"type": "string",
								"minLength": 1,
								"description": "The version that was installed.",
								"examples": ["1.7.2"]
							}
						}
					},
					"runtime": {
						"type": "string",
						"description": "The interpreter and platform training ran on.",
						"examples": ["python 3.13.1"]
					},
					"lockfile": {
						"type": "object",
						"title": "Lockfile",
						"description": "The file that pins the dependencies of training.",
						"additionalProperties": false,
						"required": ["path", "digest"],
						"properties": {
							"path": {
								"type": "string",
								"description": "From the root of the repository.",
								"examples": ["uv.lock"]
							},
							"digest": { "$ref": "#/$defs/digest" }
						}
					},
					"seed": {
						"type": "integer",
						"description": "The seed of the random numbers."
					},
					"durationSeconds": {
						"type": "number",
						"minimum": 0,
						"description": "How long training took, in seconds."
					}
				}
			},
			"dataset": {
				"type": "object",
				"title": "Dataset",
				"description": "A data set that training read.",
				"additionalProperties": false,
				"required": ["name"],
				"anyOf": [{ "required": ["digest"] }, { "required": ["version"] }],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "What people call it.",
						"examples": ["iris"]
					},
					"uri": {
						"type": "string",
						"description": "Where it lies.",
						"examples": ["s3://acme-data/iris.csv"]
					},
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file or directory that was read, from the folder of the registration.",
						"examples": ["data/iris.csv"]
					},
					"version": {
						"type": "string",
						"minLength": 1,
						"description": "Its version, as its keeper counts.",
						"examples": ["1.2.1"]
					},
					"digest": { "$ref": "#/$defs/dataDigest" },
					"split": {
						"type": "string",
						"minLength": 1,
						"description": "The part that was read.",
						"examples": ["train"]
					},
					"rows": {
						"type": "integer",
						"minimum": 0,
						"description": "How many rows that part has."
					},
					"license": {
						"type": "string",
						"minLength": 1,
						"description": "An SPDX identifier, or the licence's name.",
						"examples": ["CC-BY-4.0"]
					}
				}
			},
			"hyperparameters": {
				"type": "object",
				"description": "What was chosen before training: name and value.",
				"additionalProperties": true,
				"examples": [{
					"trees": 25,
					"maxFeatures": .8
				}]
			},
			"evaluation": {
				"type": "object",
				"title": "Evaluation",
				"description": "How the version did on one data set and split.",
				"additionalProperties": false,
				"required": ["dataset", "metrics"],
				"properties": {
					"dataset": {
						"type": "string",
						"minLength": 1,
						"description": "The data set's name.",
						"examples": ["iris-holdout"]
					},
					"split": {
						"type": "string",
						"minLength": 1,
						"description": "The part it was judged on.",
						"examples": ["test"]
					},
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file or directory that was read, from the folder of the registration.",
						"examples": ["data/holdout.csv"]
					},
					"digest": { "$ref": "#/$defs/dataDigest" },
					"rows": {
						"type": "integer",
						"minimum": 0,
						"description": "How many rows it was judged on."
					},
					"metrics": { "$ref": "#/$defs/metrics" },
					"slices": {
						"type": "array",
						"description": "The same metrics on parts of the data, for fairness.",
						"items": {
							"type": "object",
							"title": "Slice",
							"additionalProperties": false,
							"required": ["name", "metrics"],
							"properties": {
								"name": {
									"type": "string",
									"minLength": 1,
									"description": "Which part.",
									"examples": ["sex=female"]
								},
								"rows": {
									"type": "integer",
									"minimum": 0,
									"description": "How many rows that part has."
								},
								"metrics": { "$ref": "#/$defs/metrics" }
							}
						}
					}
				}
			},
			"metrics": {
				"type": "object",
				"description": "Metrics by name.",
				"minProperties": 1,
				"additionalProperties": { "$ref": "#/$defs/metric" },
				"examples": [{ "accuracy": {
					"value": .96,
					"direction": "higher"
				} }]
			},
			"metric": {
				"type": "object",
				"title": "Metric",
				"description": "One measured figure.",
				"additionalProperties": false,
				"required": ["value", "direction"],
				"properties": {
					"value": {
						"type": "number",
						"description": "The figure."
					},
					"direction": { "$ref": "#/$defs/direction" },
					"confidenceInterval": { "$ref": "#/$defs/confidenceInterval" }
				}
			},
			"direction": {
				"enum": ["higher", "lower"],
				"description": "Which way is better."
			},
			"confidenceInterval": {
				"type": "object",
				"title": "ConfidenceInterval",
				"description": "Between which figures the true one lies, at a level of confidence.",
				"additionalProperties": false,
				"required": ["lower", "upper"],
				"properties": {
					"lower": {
						"type": "number",
						"description": "The lower end."
					},
					"upper": {
						"type": "number",
						"description": "The upper end."
					},
					"level": {
						"type": "number",
						"description": "The level of confidence, between 0 and 1.",
						"exclusiveMinimum": 0,
						"exclusiveMaximum": 1,
						"examples": [.95]
					}
				}
			},
			"artifact": {
				"type": "object",
				"title": "Artifact",
				"description": "One file or directory that training produced. It is in the assets of the release, or outside of GitHub at a URI.",
				"additionalProperties": false,
				"required": [
					"path",
					"size",
					"digest"
				],
				"anyOf": [{ "required": ["assets"] }, { "required": ["uri"] }],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "Where it lay, from the folder it was registered from.",
						"examples": ["out/model.onnx"]
					},
					"size": {
						"type": "integer",
						"minimum": 0,
						"description": "Bytes; of a directory, those of all its files together."
					},
					"digest": {
						"$ref": "#/$defs/digest",
						"description": "The sha256 of the file; of a directory, the sha256 of the list of its files as sha256sum prints it, sorted by path."
					},
					"mediaType": {
						"type": "string",
						"minLength": 1,
						"description": "What kind of file it is; application/x-tar for a directory.",
						"examples": ["application/json"]
					},
					"assets": {
						"type": "array",
						"minItems": 1,
						"description": "The release assets that hold it, in order: joined they are the file, or the tar of the directory.",
						"items": { "$ref": "#/$defs/asset" }
					},
					"files": {
						"type": "array",
						"minItems": 1,
						"description": "Of a directory: every file in it, sorted by path.",
						"items": { "$ref": "#/$defs/packedFile" }
					},
					"uri": { "$ref": "#/$defs/artifactUri" }
				}
			},
			"asset": {
				"type": "object",
				"title": "StoredAsset",
				"description": "One asset of the release.",
				"additionalProperties": false,
				"required": [
					"name",
					"size",
					"digest"
				],
				"properties": {
					"name": {
						"type": "string",
						"description": "Its name on the release.",
						"pattern": "^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$",
						"maxLength": 255,
						"examples": ["model.onnx", "model.tar.part-002"]
					},
					"size": {
						"type": "integer",
						"minimum": 1,
						"description": "Bytes."
					},
					"digest": { "$ref": "#/$defs/digest" }
				}
			},
			"packedFile": {
				"type": "object",
				"title": "PackedFile",
				"description": "One file of a directory, and where its content stands in the tar.",
				"additionalProperties": false,
				"required": [
					"path",
					"size",
					"digest",
					"offset"
				],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "From the directory, with slashes.",
						"examples": ["tokenizer/vocab.txt"]
					},
					"size": {
						"type": "integer",
						"minimum": 0,
						"description": "Bytes."
					},
					"digest": { "$ref": "#/$defs/digest" },
					"offset": {
						"type": "integer",
						"minimum": 0,
						"description": "The first byte of its content, from the beginning of the joined assets."
					}
				}
			},
			"artifactUri": {
				"type": "string",
				"description": "Where an artifact outside of GitHub lies; without a user, password or signature.",
				"pattern": "^(?:s3|gs|hf|oci|https)://[^\\s@]+$",
				"maxLength": 2e3,
				"examples": ["s3://acme-models/iris/model.bin"]
			},
			"weights": {
				"type": "array",
				"description": "What the headers of weight files tell.",
				"items": {
					"type": "object",
					"title": "Weights",
					"additionalProperties": false,
					"required": ["path", "format"],
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"description": "The file, from the folder it was registered from.",
							"examples": ["out/model.safetensors"]
						},
						"format": {
							"enum": [
								"safetensors",
								"onnx",
								"gguf"
							],
							"description": "Its format."
						},
						"architecture": {
							"type": "string",
							"minLength": 1,
							"description": "The kind of network, as the file names it.",
							"examples": ["llama"]
						},
						"parameters": {
							"type": "integer",
							"minimum": 0,
							"description": "How many numbers training found, all tensors together."
						},
						"dataTypes": {
							"type": "object",
							"description": "How many of the parameters are kept in which data type.",
							"additionalProperties": {
								"type": "integer",
								"minimum": 0
							},
							"examples": [{ "F16": 124439808 }]
						},
						"opsets": {
							"type": "object",
							"description": "ONNX: the operator sets it needs, by domain; \"ai.onnx\" is the standard one.",
							"additionalProperties": {
								"type": "integer",
								"minimum": 0
							},
							"examples": [{ "ai.onnx": 21 }]
						},
						"tensors": {
							"type": "array",
							"description": "Each tensor, where there are not too many to list.",
							"items": {
								"type": "object",
								"title": "Tensor",
								"additionalProperties": false,
								"required": [
									"name",
									"type",
									"shape"
								],
								"properties": {
									"name": {
										"type": "string",
										"description": "Its name in the file."
									},
									"type": {
										"type": "string",
										"description": "Its data type.",
										"examples": ["F16"]
									},
									"shape": {
										"type": "array",
										"description": "Its dimensions.",
										"items": {
											"type": "integer",
											"minimum": 0
										},
										"examples": [[768, 3072]]
									}
								}
							}
						}
					}
				}
			},
			"interface": {
				"type": "object",
				"title": "Interface",
				"description": "What the model takes and gives.",
				"additionalProperties": false,
				"required": ["inputs", "outputs"],
				"properties": {
					"inputs": {
						"type": "array",
						"description": "What it takes.",
						"items": { "$ref": "#/$defs/field" }
					},
					"outputs": {
						"type": "array",
						"description": "What it gives.",
						"items": { "$ref": "#/$defs/field" }
					}
				}
			},
			"field": {
				"type": "object",
				"title": "Field",
				"additionalProperties": false,
				"required": ["name", "type"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "The column or tensor.",
						"examples": ["sepal-length"]
					},
					"type": {
						"type": "string",
						"minLength": 1,
						"description": "The data type.",
						"examples": ["float64", "string"]
					},
					"shape": {
						"type": "array",
						"description": "The tensor's shape; -1 is a dimension of any length.",
						"items": {
							"type": "integer",
							"minimum": -1
						},
						"examples": [[-1, 4]]
					},
					"required": {
						"type": "boolean",
						"description": "false: may be left out. Absent means true."
					},
					"description": {
						"type": "string",
						"description": "What it means, and its unit."
					}
				}
			},
			"documentation": {
				"type": "object",
				"title": "Documentation",
				"description": "What a user and a reviewer must know.",
				"additionalProperties": false,
				"properties": {
					"intendedUse": {
						"type": "string",
						"minLength": 1,
						"description": "What the model is for, and for whom."
					},
					"limitations": {
						"type": "string",
						"minLength": 1,
						"description": "Where it must not be trusted."
					},
					"license": {
						"type": "string",
						"minLength": 1,
						"description": "An SPDX identifier, or the licence's name.",
						"examples": ["Apache-2.0"]
					},
					"risks": {
						"type": "string",
						"minLength": 1,
						"description": "What could go wrong, and for whom."
					},
					"privacy": {
						"type": "string",
						"minLength": 1,
						"description": "What personal data was involved."
					},
					"links": {
						"type": "array",
						"description": "Where to read on.",
						"items": {
							"type": "object",
							"title": "Link",
							"additionalProperties": false,
							"required": ["title", "url"],
							"properties": {
								"title": {
									"type": "string",
									"minLength": 1,
									"description": "What one reads there."
								},
								"url": {
									"type": "string",
									"description": "An address that begins with https:// or http://.",
									"pattern": "^https?://",
									"examples": ["https://example.com/datasheet"]
								}
							}
						}
					}
				}
			},
			"lineage": {
				"type": "array",
				"description": "The models this one was made from.",
				"items": {
					"type": "object",
					"title": "Parent",
					"additionalProperties": false,
					"required": ["relation", "parent"],
					"properties": {
						"relation": {
							"description": "How this model came from the parent.",
							"enum": [
								"fine-tuned-from",
								"distilled-from",
								"quantized-from",
								"adapter-of",
								"merged-from",
								"ensemble-of",
								"derived-from"
							]
						},
						"parent": {
							"type": "string",
							"minLength": 1,
							"description": "model@version of this registry, or a URI.",
							"examples": ["iris-base@1.0.0", "hf://distilbert-base-uncased"]
						}
					}
				}
			},
			"tags": {
				"type": "object",
				"description": "Free keys and values.",
				"additionalProperties": { "type": "string" },
				"examples": [{ "team": "flowers" }]
			}
		}
	},
	"metadata.schema.json": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json",
		"title": "MetadataFile",
		"description": "The file that training writes, or a person: what is known of one version before it is registered. What it leaves out comes from models/<model>/model.yml, from the other inputs of the Action, or from the machine.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"$schema": {
				"type": "string",
				"description": "Where an editor finds this schema."
			},
			"description": { "$ref": "model-version.schema.json#/$defs/description" },
			"owners": { "$ref": "model-version.schema.json#/$defs/owners" },
			"training": { "$ref": "#/$defs/partialTraining" },
			"evaluation": {
				"type": "array",
				"description": "One entry for each data set and split.",
				"items": { "$ref": "#/$defs/measuredEvaluation" }
			},
			"artifacts": {
				"type": "array",
				"description": "Artifacts outside of GitHub; those that the registration uploads are not listed here.",
				"items": { "$ref": "#/$defs/externalArtifact" }
			},
			"interface": { "$ref": "model-version.schema.json#/$defs/interface" },
			"weights": { "$ref": "model-version.schema.json#/$defs/weights" },
			"documentation": { "$ref": "model-version.schema.json#/$defs/documentation" },
			"lineage": { "$ref": "model-version.schema.json#/$defs/lineage" },
			"tags": { "$ref": "model-version.schema.json#/$defs/tags" }
		},
		"$defs": {
			"partialTraining": {
				"type": "object",
				"title": "PartialTraining",
				"description": "What the version was trained on, and how.",
				"additionalProperties": false,
				"properties": {
					"datasets": {
						"type": "array",
						"description": "The data sets that training read.",
						"items": { "$ref": "#/$defs/knownDataset" }
					},
					"hyperparameters": { "$ref": "model-version.schema.json#/$defs/hyperparameters" },
					"framework": { "$ref": "model-version.schema.json#/$defs/training/properties/framework" },
					"runtime": { "$ref": "model-version.schema.json#/$defs/training/properties/runtime" },
					"lockfile": { "$ref": "model-version.schema.json#/$defs/training/properties/lockfile" },
					"seed": { "$ref": "model-version.schema.json#/$defs/training/properties/seed" },
					"durationSeconds": { "$ref": "model-version.schema.json#/$defs/training/properties/durationSeconds" }
				}
			},
			"knownDataset": {
				"type": "object",
				"title": "KnownDataset",
				"description": "A data set that training read. A path in the working directory is enough: the registration takes its digest.",
				"additionalProperties": false,
				"required": ["name"],
				"anyOf": [
					{ "required": ["digest"] },
					{ "required": ["version"] },
					{ "required": ["path"] }
				],
				"properties": {
					"name": { "$ref": "model-version.schema.json#/$defs/dataset/properties/name" },
					"uri": { "$ref": "model-version.schema.json#/$defs/dataset/properties/uri" },
					"path": { "$ref": "model-version.schema.json#/$defs/dataset/properties/path" },
					"version": { "$ref": "model-version.schema.json#/$defs/dataset/properties/version" },
					"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
					"split": { "$ref": "model-version.schema.json#/$defs/dataset/properties/split" },
					"rows": { "$ref": "model-version.schema.json#/$defs/dataset/properties/rows" },
					"license": { "$ref": "model-version.schema.json#/$defs/dataset/properties/license" }
				}
			},
			"externalArtifact": {
				"type": "object",
				"title": "ExternalArtifact",
				"description": "A file that lies outside of GitHub; its size and digest pin it.",
				"additionalProperties": false,
				"required": [
					"uri",
					"size",
					"digest"
				],
				"properties": {
					"uri": { "$ref": "model-version.schema.json#/$defs/artifactUri" },
					"size": {
						"type": "integer",
						"minimum": 1,
						"description": "Bytes."
					},
					"digest": { "$ref": "model-version.schema.json#/$defs/digest" },
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "What it is called where the version is downloaded; the last part of the URI unless given.",
						"examples": ["weights/model.bin"]
					},
					"mediaType": { "$ref": "model-version.schema.json#/$defs/artifact/properties/mediaType" }
				}
			},
			"measuredEvaluation": {
				"type": "object",
				"title": "MeasuredEvaluation",
				"description": "How the version did on one data set and split.",
				"additionalProperties": false,
				"required": ["dataset", "metrics"],
				"properties": {
					"dataset": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/dataset" },
					"split": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/split" },
					"path": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/path" },
					"digest": { "$ref": "model-version.schema.json#/$defs/dataDigest" },
					"rows": { "$ref": "model-version.schema.json#/$defs/evaluation/properties/rows" },
					"metrics": { "$ref": "#/$defs/measuredMetrics" },
					"slices": {
						"type": "array",
						"description": "The same metrics on parts of the data, for fairness.",
						"items": {
							"type": "object",
							"title": "MeasuredSlice",
							"additionalProperties": false,
							"required": ["name", "metrics"],
							"properties": {
								"name": {
									"type": "string",
									"minLength": 1,
									"description": "Which part.",
									"examples": ["sex=female"]
								},
								"rows": {
									"type": "integer",
									"minimum": 0,
									"description": "How many rows that part has."
								},
								"metrics": { "$ref": "#/$defs/measuredMetrics" }
							}
						}
					}
				}
			},
			"measuredMetrics": {
				"type": "object",
				"description": "Metrics by name: a number, or a number with its direction and confidence interval.",
				"minProperties": 1,
				"additionalProperties": { "$ref": "#/$defs/measuredMetric" },
				"examples": [{
					"accuracy": .96,
					"log-loss": {
						"value": .12,
						"direction": "lower"
					}
				}]
			},
			"measuredMetric": {
				"type": ["number", "object"],
				"title": "MeasuredMetric",
				"description": "A number; or a mapping with value, direction and confidenceInterval.",
				"additionalProperties": false,
				"required": ["value"],
				"properties": {
					"value": {
						"type": "number",
						"description": "The figure."
					},
					"direction": { "$ref": "model-version.schema.json#/$defs/direction" },
					"confidenceInterval": { "$ref": "model-version.schema.json#/$defs/confidenceInterval" }
				}
			}
		}
	},
	"model.schema.json": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/model.schema.json",
		"title": "ModelFile",
		"description": "models/<model>/model.yml: what stays the same from version to version, and what no machine knows.",
		"type": "object",
		"additionalProperties": false,
		"required": ["owners"],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "Where an editor finds this schema."
			},
			"description": { "$ref": "model-version.schema.json#/$defs/description" },
			"owners": { "$ref": "model-version.schema.json#/$defs/owners" },
			"training": { "$ref": "metadata.schema.json#/$defs/partialTraining" },
			"interface": { "$ref": "model-version.schema.json#/$defs/interface" },
			"documentation": { "$ref": "model-version.schema.json#/$defs/documentation" },
			"lineage": { "$ref": "model-version.schema.json#/$defs/lineage" },
			"tags": { "$ref": "model-version.schema.json#/$defs/tags" }
		}
	},
	"pointer.schema.json": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/pointer.schema.json",
		"title": "PointerFile",
		"description": "models/<model>/<stage>.yml: which version the stage should hold. Changed by pull request only.",
		"type": "object",
		"additionalProperties": false,
		"required": ["version", "digest"],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "Where an editor finds this schema."
			},
			"version": { "$ref": "model-version.schema.json#/$defs/semanticVersion" },
			"digest": {
				"$ref": "model-version.schema.json#/$defs/digest",
				"description": "The sha256 of the version's metadata.json, as the release page shows it: \"sha256:\" and 64 small hexadecimal digits."
			}
		}
	},
	"config.schema.json": {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/config.schema.json",
		"title": "RegistryConfig",
		"description": ".github/model-registry.yml: the stages a version can be in, and what it must pass to get there. Always read from the branch a pull request goes into, never from the pull request.",
		"type": "object",
		"additionalProperties": false,
		"required": ["stages"],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "Where an editor finds this schema."
			},
			"stages": {
				"type": "object",
				"description": "The stages by name, in order.",
				"minProperties": 1,
				"propertyNames": { "$ref": "model-version.schema.json#/$defs/stageName" },
				"additionalProperties": { "$ref": "#/$defs/stage" },
				"examples": [{ "production": { "gates": [{ "threshold": {
					"metric": "accuracy",
					"dataset": "iris-holdout",
					"atLeast": .9
				} }] } }]
			}
		},
		"$defs": {
			"stage": {
				"type": "object",
				"title": "StageConfig",
				"additionalProperties": false,
				"properties": {
					"environment": {
						"type": "string",
						"minLength": 1,
						"maxLength": 255,
						"description": "The GitHub environment that a version is deployed to. Absent: the stage's name.",
						"examples": ["production"]
					},
					"production": {
						"type": "boolean",
						"description": "true: people depend on what runs there. Absent: true for the stage named production alone."
					},
					"deploy": {
						"type": "object",
						"title": "DeployConfig",
						"description": "How the deployment workflow is started. Absent: by the deployment event, which needs the bot to run as a GitHub App.",
						"additionalProperties": false,
						"required": ["workflow"],
						"properties": { "workflow": {
							"type": "string",
							"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml$",
							"description": "A file in .github/workflows that is dispatched with the input `deployment`.",
							"examples": ["deploy.yml"]
						} }
					},
					"gates": {
						"type": "array",
						"description": "What a version must pass to be promoted to the stage. Each is one rule.",
						"items": { "$ref": "#/$defs/gate" }
					}
				}
			},
			"gate": {
				"type": "object",
				"title": "GateRule",
				"description": "One rule: its name and its terms.",
				"additionalProperties": false,
				"minProperties": 1,
				"maxProperties": 1,
				"properties": {
					"threshold": { "$ref": "#/$defs/threshold" },
					"no-regression": { "$ref": "#/$defs/noRegression" },
					"required-metadata": { "$ref": "#/$defs/requiredMetadata" }
				},
				"examples": [
					{ "threshold": {
						"metric": "accuracy",
						"dataset": "iris-holdout",
						"atLeast": .9
					} },
					{ "no-regression": {
						"metric": "accuracy",
						"dataset": "iris-holdout",
						"tolerance": .01
					} },
					{ "required-metadata": ["documentation.intendedUse"] }
				]
			},
			"threshold": {
				"type": "object",
				"title": "ThresholdRule",
				"description": "A metric on a named data set must reach a figure. Reaching it exactly passes; figures are compared as the decimal numbers they are written as.",
				"additionalProperties": false,
				"required": ["metric", "dataset"],
				"anyOf": [{ "required": ["atLeast"] }, { "required": ["atMost"] }],
				"properties": {
					"metric": {
						"type": "string",
						"minLength": 1,
						"description": "The metric's name in the version's evaluation.",
						"examples": ["accuracy"]
					},
					"dataset": {
						"type": "string",
						"minLength": 1,
						"description": "The data set it was measured on.",
						"examples": ["iris-holdout"]
					},
					"split": {
						"type": "string",
						"minLength": 1,
						"description": "The part of the data set. Absent: the only part it was judged on.",
						"examples": ["test"]
					},
					"atLeast": {
						"type": "number",
						"description": "Passes from this figure on."
					},
					"atMost": {
						"type": "number",
						"description": "Passes up to this figure."
					}
				}
			},
			"noRegression": {
				"type": "object",
				"title": "NoRegressionRule",
				"description": "A metric may be worse than the champion's by at most the tolerance; losing exactly the tolerance passes. Figures are compared as the decimal numbers they are written as. Which way is better comes from the challenger's metadata.",
				"additionalProperties": false,
				"required": ["metric", "dataset"],
				"properties": {
					"metric": {
						"type": "string",
						"minLength": 1,
						"description": "The metric's name in the version's evaluation.",
						"examples": ["accuracy"]
					},
					"dataset": {
						"type": "string",
						"minLength": 1,
						"description": "The data set it was measured on.",
						"examples": ["iris-holdout"]
					},
					"split": {
						"type": "string",
						"minLength": 1,
						"description": "The part of the data set. Absent: the only part it was judged on.",
						"examples": ["test"]
					},
					"tolerance": {
						"type": "number",
						"minimum": 0,
						"description": "In the metric's own unit. Absent: 0."
					}
				}
			},
			"requiredMetadata": {
				"type": "array",
				"title": "RequiredMetadataRule",
				"description": "Fields of metadata.json that must be there and not be empty.",
				"minItems": 1,
				"items": {
					"type": "string",
					"pattern": "^[A-Za-z]+(?:\\.[A-Za-z0-9_-]+)*$",
					"examples": [
						"documentation.intendedUse",
						"documentation.license",
						"interface"
					]
				}
			}
		}
	}
};
function loadSchema(file) {
	return dereference(FILES[file] ?? {}, file);
}
function schemaAt(schema, path) {
	let found = schema;
	for (const step of path) found = found && childOf(found, step);
	return found ?? null;
}
function placesOf(name, schema, above = "") {
	const below = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [...key === name ? [`${above}${key}`] : [], ...placesOf(name, child, `${above}${key}.`)]);
	const inside = schema.items ? placesOf(name, schema.items, `${above.slice(0, -1)}[].`) : [];
	const entry = schema.additionalProperties;
	const entries = typeof entry === "object" ? placesOf(name, entry, `${above}<name>.`) : [];
	return [
		...below,
		...inside,
		...entries
	];
}
function exampleOf(schema) {
	const given = schema.examples?.[0] ?? schema.const ?? schema.enum?.[0];
	if (given !== void 0) return given;
	switch (typeof schema.type === "string" ? schema.type : schema.type?.[0]) {
		case "object": return exampleMapping(schema);
		case "array": return schema.items ? [exampleOf(schema.items)] : [];
		case "boolean": return false;
		case "string": return "...";
		default: return schema.minimum ?? 0;
	}
}
function exampleMapping(schema) {
	const keys = [...schema.required ?? [], ...schema.anyOf?.[0]?.required ?? []];
	return Object.fromEntries(keys.map((key) => [key, exampleOf(schema.properties?.[key] ?? {})]));
}
function childOf(schema, step) {
	if (typeof step === "number") return schema.items;
	const entry = schema.additionalProperties;
	return Object.entries(schema.properties ?? {}).find(([key]) => key === step)?.[1] ?? (typeof entry === "object" ? entry : void 0);
}
function dereference(schema, file) {
	const { $ref, ...rest } = schema;
	if ($ref !== void 0) {
		const [target = "", pointer = ""] = $ref.split("#");
		const home = target === "" ? file : target;
		return {
			...dereference(definition(home, pointer), home),
			...rest
		};
	}
	const { properties, items, additionalProperties, propertyNames } = schema;
	const follow = (child) => dereference(child, file);
	return {
		...schema,
		...properties && { properties: mapValues(properties, follow) },
		...items && { items: follow(items) },
		...propertyNames && { propertyNames: follow(propertyNames) },
		...typeof additionalProperties === "object" && { additionalProperties: follow(additionalProperties) }
	};
}
function definition(file, pointer) {
	const [, , name = "", , property] = pointer.split("/");
	const found = FILES[file]?.$defs?.[name] ?? {};
	return property === void 0 ? found : found.properties?.[property] ?? {};
}
function mapValues(schemas, change) {
	return Object.fromEntries(Object.entries(schemas).map(([key, child]) => [key, change(child)]));
}
// core/document/document-kinds.ts
const DOCUMENT_KINDS = {
	"model-version": rules("model-version", modelVersion, (version) => [...evaluationFaults(version.evaluation), ...artifactFaults(version.artifacts)]),
	metadata: rules("metadata", metadata, ({ evaluation }) => evaluationFaults(evaluation ?? [])),
	model: rules("model", model, () => []),
	pointer: rules("pointer", pointer, () => []),
	config: rules("config", config, configFaults)
};
function rules(kind, validator, faults) {
	return {
		schema: loadSchema(`${kind}.schema.json`),
		fits: (value) => validator(value),
		errors: () => validator.errors ?? [],
		faults
	};
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// core/document/locator.ts
var import_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}))();
var Locator = class {
	#document;
	#lines;
	constructor(document, lines) {
		this.#document = document;
		this.#lines = lines;
	}
	find(path) {
		const place = this.#place(path);
		return place === null ? null : this.#positionOf(place.key ?? place.value);
	}
	findValue(path) {
		const place = this.#place(path);
		if (place === null) return null;
		const written = (0, import_dist.isScalar)(place.value) && place.value.source === "" ? null : place.value;
		return this.#positionOf(written ?? place.key);
	}
	nearest(path) {
		for (let length = path.length; length > 0; length -= 1) {
			const position = this.find(path.slice(0, length));
			if (position !== null) return position;
		}
		return this.find([]) ?? {
			line: 1,
			column: 1
		};
	}
	sourceOf(path) {
		const value = this.#place(path)?.value;
		return (0, import_dist.isScalar)(value) ? value.source ?? null : null;
	}
	#place(path) {
		let place = {
			key: null,
			value: this.#document.contents
		};
		for (const step of path) {
			const next = this.#step(place.value, step);
			if (next === null) return null;
			place = next;
		}
		return place;
	}
	#step(parent, step) {
		const node = (0, import_dist.isAlias)(parent) ? parent.resolve(this.#document) : parent;
		if ((0, import_dist.isSeq)(node)) {
			const element = node.items[Number(step)];
			return element === void 0 ? null : {
				key: null,
				value: element
			};
		}
		if (!(0, import_dist.isMap)(node)) return null;
		const pair = node.items.find((item) => keyText(item) === step);
		return pair === void 0 ? null : {
			key: pair.key,
			value: pair.value
		};
	}
	#positionOf(node) {
		const start = node?.range?.[0];
		if (start === void 0) return null;
		const { line, col } = this.#lines.linePos(start);
		return {
			line,
			column: col
		};
	}
};
function keyText(pair) {
	return (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : String(pair.key);
}
// core/document/syntax-faults.ts
function syntaxFaults(document, text) {
	const faults = [...document.errors, ...document.warnings].map((error) => ({
		offset: error.pos[0],
		field: "",
		message: explainSyntax(error, text)
	}));
	if (document.directives?.yaml.version === "1.2") return faults;
	return [{
		offset: 0,
		field: "",
		message: "asks for YAML 1.1, which reads \"no\" as false; delete the line \"%YAML 1.1\""
	}, ...faults];
}
function explainSyntax({ code, message, pos }, text) {
	const rest = text.slice(pos[0]);
	const word = /^(?:"[^"]*"|'[^']*'|![^\s,\]}]*|[^\s,\]}:]+)/.exec(rest)?.[0] ?? rest.slice(0, 1);
	switch (code) {
		case "BAD_SCALAR_START": return `a text cannot begin with ${word.slice(0, 1)} here; put it in quotes: '${word}'`;
		case "MULTIPLE_DOCS": return "holds several documents; keep one, and no \"---\" after it";
		case "TAG_RESOLVE_FAILED": return `the tag ${word} is not read; write the value without it`;
		case "RESOURCE_EXHAUSTION": return "is nested too deeply";
		default: return `is not ${text.trimStart().startsWith("{") ? "JSON" : "YAML"}: ${message}`;
	}
}
// core/document/value-faults.ts
const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const NOT_A_NUMBER$1 = /^[+-]?(?:\.?nan|\.?inf|infinity)$/i;
function valueFaults(document, file) {
	const faults = [];
	const anchors = new Map();
	const isJson = file.endsWith(".json");
	const add = (node, ancestors, message) => {
		const field = renderFieldPath(pathOf(node, ancestors));
		faults.push({
			offset: node.range?.[0] ?? 0,
			field,
			message
		});
	};
	(0, import_dist.visit)(document, {
		Scalar(key, node, ancestors) {
			const message = key === "key" ? null : explainScalar(node, isJson);
			if (message !== null) add(node, ancestors, message);
		},
		Collection(_key, node, ancestors) {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
			for (const key of (0, import_dist.isSeq)(node) ? [] : repeatedKeys(node)) add(key, [...ancestors, node], `the field ${key} is there twice; keep one`);
		},
		Alias(_key, node, ancestors) {
			const target = anchors.get(node.source);
			if (target !== void 0 && ancestors.includes(target)) add(node, ancestors, `*${node.source} holds itself`);
		}
	});
	return faults;
}
function repeatedKeys({ items }) {
	const seen = new Set();
	return items.flatMap((pair) => {
		const key = keyText(pair);
		const repeated = seen.has(key);
		seen.add(key);
		return repeated && (0, import_dist.isNode)(pair.key) ? [pair.key] : [];
	});
}
function explainScalar(node, isJson) {
	const source = node.source ?? "";
	if (typeof node.value === "number" && !Number.isFinite(node.value)) return noNumber(source);
	if (isRounded(node, source)) return `${source} is too large to be kept exactly; write it as text: "${source}"`;
	if (!isJson || node.type !== "PLAIN" || JSON_WORD.test(source)) return null;
	if (NOT_A_NUMBER$1.test(source)) return noNumber(source);
	return `${source} is not JSON; a text stands in double quotes: ${JSON.stringify(source)}`;
}
function isRounded({ value }, source) {
	if (!Number.isInteger(value) || Number.isSafeInteger(value)) return false;
	return /^[-+]?\d+$/.test(source) && String(value) !== source;
}
function noNumber(source) {
	return `expected a number, got ${source}, which JSON cannot hold; leave the field out`;
}
function pathOf(node, ancestors) {
	return ancestors.flatMap((ancestor, index) => {
		if ((0, import_dist.isPair)(ancestor)) return [keyText(ancestor)];
		return (0, import_dist.isSeq)(ancestor) ? [ancestor.items.indexOf(ancestors[index + 1] ?? node)] : [];
	});
}
// core/document/wording.ts
const LONGEST$2 = 80;
const LONGEST_MESSAGE = 500;
function show(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (isMapping(value)) return "a mapping";
	const text = String(value);
	const short = text.length > LONGEST$2 ? `${text.slice(0, LONGEST$2)}…` : text;
	return typeof value === "string" ? `'${short}'` : short;
}
function writeInline(value) {
	const inline = (0, import_dist.stringify)(value, {
		collectionStyle: "flow",
		flowCollectionPadding: false,
		lineWidth: 0,
		singleQuote: true
	}).trimEnd().replace(/\s*\n\s*/g, " ");
	return isMapping(value) ? inline.slice(1, -1) : inline;
}
function listOf(names, conjunction) {
	const quoted = names.map((name) => `'${name}'`);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function oneLine(message) {
	const escaped = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
	return escaped.length > LONGEST_MESSAGE ? `${escaped.slice(0, LONGEST_MESSAGE)}…` : escaped;
}
// core/document/parse-text.ts
const MAX_LENGTH = 4194304;
const MAX_ALIASES = 100;
const MAX_PROBLEMS$1 = 100;
function parseText$1({ file, text }) {
	try {
		return parse(file, text);
	} catch (error) {
		return refuse(file, error instanceof RangeError ? "is nested too deeply" : `cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}
function parse(file, text) {
	if (text.length > MAX_LENGTH) return refuse(file, `holds ${text.length} characters; at most ${MAX_LENGTH} are read`);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		merge: true,
		stringKeys: true,
		uniqueKeys: false,
		resolveKnownTags: false,
		logLevel: "error"
	});
	const syntax = syntaxFaults(document, text);
	const faults = syntax.length > 0 ? onePerLine(syntax, lines) : valueFaults(document, file);
	if (faults.length > 0) return {
		ok: false,
		problems: faults.slice(0, MAX_PROBLEMS$1).map(({ offset, field, message }) => {
			const { line, col } = lines.linePos(offset);
			return {
				file,
				line,
				column: col,
				field,
				message: oneLine(message)
			};
		})
	};
	return {
		ok: true,
		value: document.toJS({ maxAliasCount: MAX_ALIASES }),
		locator: new Locator(document, lines)
	};
}
function onePerLine(faults, lines) {
	return [...Map.groupBy(faults, ({ offset }) => lines.linePos(offset).line).values()].flatMap((sameLine) => sameLine.slice(0, 1));
}
function refuse(file, message) {
	return {
		ok: false,
		problems: [{
			file,
			line: 1,
			column: 1,
			field: "",
			message: oneLine(message)
		}]
	};
}
// core/document/explain-type.ts
const WORDS = {
	object: "a mapping",
	array: "a list",
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_A_NUMBER = /^[+-]?\.?(?:nan|inf|infinity)$/i;
const YES_OR_NO = /^(?:yes|no|on|off|true|false)$/i;
function explainType(schema, value, source) {
	const types = meantTypes(schema, value);
	const expected = types.map((type) => WORDS[type] ?? type).join(" or ");
	const got = typeof value === "string" ? show(value) : (source ?? "") || show(value);
	const hint = types.map((type) => hintFor(type, value, got)).find((text) => text !== null);
	return `expected ${expected}, got ${got}${hint == null ? "" : `; ${hint}`}`;
}
function meantTypes(schema, value) {
	const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? [];
	const scalars = types.filter((type) => type !== "object" && type !== "array");
	return typeof value === "object" || scalars.length === 0 ? types : scalars;
}
function hintFor(type, value, got) {
	if (value === null) return null;
	switch (type) {
		case "number":
		case "integer": return typeof value === "string" ? numberHint(value) : null;
		case "string": return typeof value === "object" ? null : `put it in quotes: '${got}'`;
		case "boolean": return typeof value === "string" && YES_OR_NO.test(value) ? booleanHint(value) : null;
		case "array": return typeof value === "object" ? null : `write ${writeInline([value])}`;
		default: return null;
	}
}
function numberHint(text) {
	if (DECIMAL_COMMA.test(text)) return `write the decimal with a point: ${text.replace(",", ".")}`;
	if (NUMBER.test(text)) return `write it without quotes: ${text}`;
	if (NOT_A_NUMBER.test(text)) return "JSON cannot hold that; leave the field out";
	return null;
}
function booleanHint(text) {
	return `write ${/^(?:yes|on|true)$/i.test(text) ? "true" : "false"}`;
}
// core/document/suggest.ts
var import_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
function suggest(written, names) {
	return names.map((name) => ({
		name,
		edits: (0, import_fastest_levenshtein.distance)(simplify(written), simplify(name))
	})).filter(({ name, edits }) => edits <= Math.floor(Math.max(name.length, written.length) / 3)).sort((a, b) => a.edits - b.edits)[0]?.name ?? null;
}
function simplify(name) {
	return name.toLowerCase().replace(/[-_ ]/g, "");
}
// core/document/explain-error.ts
const EXPLANATIONS = {
	type: ({ error, schema, source }) => explainType(schema, error.data, source),
	required: ({ error, schema }) => explainMissing(String(error.params["missingProperty"]), schema),
	additionalProperties: explainUnknown,
	anyOf: explainAlternatives,
	enum: ({ error, schema }) => explainChoice(error.data, schema.enum ?? []),
	const: ({ error, schema }) => `expected ${show(schema.const)}, got ${show(error.data)}`,
	pattern: ({ error, schema }) => explainPattern(error.propertyName ?? error.data, schema),
	minLength: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
	maxLength: ({ error }) => `is ${String(error.propertyName ?? error.data).length} characters long; at most ${error.params["limit"]} are allowed`,
	minItems: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
	minProperties: ({ schema }) => `is empty; write for example ${writeInline(exampleOf(schema))}`,
	maxProperties: explainCrowd,
	minimum: ({ error }) => `must be at least ${error.params["limit"]}, got ${show(error.data)}`,
	exclusiveMinimum: ({ error }) => `must be more than ${error.params["limit"]}, got ${show(error.data)}`,
	exclusiveMaximum: ({ error }) => `must be less than ${error.params["limit"]}, got ${show(error.data)}`
};
function explainError(subject) {
	const { error } = subject;
	return EXPLANATIONS[error.keyword]?.(subject) ?? error.message ?? "does not fit the schema";
}
function suggestField(unknown, schema) {
	return suggest(unknown, Object.keys(schema.properties ?? {}));
}
function explainMissing(name, schema) {
	const example = exampleOf(schema.properties?.[name] ?? {});
	return `missing; add for example ${writeInline({ [name]: example })}`;
}
function explainUnknown({ error, schema, root }) {
	const name = String(error.params["additionalProperty"]);
	const near = suggestField(name, schema);
	if (near !== null) return `unknown field '${name}', did you mean '${near}'?`;
	const places = placesOf(name, root);
	if (places.length > 0 && places.length <= 2) return `unknown field '${name}' here; it belongs at ${listOf(places, "or")}`;
	return `unknown field '${name}'; allowed here: ${Object.keys(schema.properties ?? {}).filter((key) => key !== "$schema").join(", ")}`;
}
function explainAlternatives({ schema }) {
	const names = (schema.anyOf ?? []).flatMap(({ required }) => required ?? []);
	const examples = names.map((name) => writeInline({ [name]: exampleOf(schema.properties?.[name] ?? {}) }));
	return `needs ${listOf(names, "or")}; add for example ${examples.join(" or ")}`;
}
function explainChoice(value, choices) {
	const names = choices.map(String);
	const near = typeof value === "string" ? suggest(value, names) : null;
	const hint = near === null ? "" : `, did you mean '${near}'?`;
	return `expected ${listOf(names, "or")}, got ${show(value)}${hint}`;
}
function explainPattern(value, schema) {
	const example = schema.examples === void 0 ? "" : ` For example: ${schema.examples[0]}`;
	return `${show(value)} does not fit. Expected: ${schema.description ?? "another form."}${example}`;
}
function explainCrowd({ error }) {
	return `holds ${listOf(isMapping(error.data) ? Object.keys(error.data) : [], "and")} together; write each as an element of its own`;
}
function fieldOf(error, path) {
	const { missingProperty, additionalProperty } = error.params;
	const name = missingProperty ?? additionalProperty ?? error.propertyName;
	return typeof name === "string" ? [...path, name] : path;
}
// core/document/schema-faults.ts
const RANK = [
	"type",
	"const",
	"enum",
	"minLength",
	"maxLength",
	"pattern"
];
const ABOUT_THE_KEY = [
	"required",
	"additionalProperties",
	"anyOf",
	"maxProperties"
];
function schemaFaults(errors, checked) {
	const subjects = errors.filter((error) => !isEcho(error)).map((error) => subjectOf(error, checked)).sort((a, b) => rankOf(a.error) - rankOf(b.error));
	const meant = subjects.flatMap(meantField);
	const faults = new Map();
	for (const subject of subjects) {
		const path = fieldOf(subject.error, subject.path);
		const field = renderFieldPath(path);
		if (subject.error.keyword === "required" && meant.includes(field) || faults.has(field)) continue;
		const part = isAboutKey(subject.error) ? "key" : "value";
		faults.set(field, {
			path,
			part,
			message: explainError(subject)
		});
	}
	return [...faults.values()];
}
function subjectOf(error, { document, schema: root, sourceOf }) {
	const path = parseJsonPointer(error.instancePath, document);
	const found = schemaAt(root, path) ?? {};
	return {
		error,
		root,
		schema: error.propertyName === void 0 ? found : found.propertyNames ?? {},
		path,
		source: sourceOf(path)
	};
}
function isEcho({ keyword, schemaPath }) {
	return keyword === "propertyNames" || /\/anyOf\/\d+\//.test(schemaPath);
}
function meantField({ error, path, schema }) {
	if (error.keyword !== "additionalProperties") return [];
	const near = suggestField(String(error.params["additionalProperty"]), schema);
	return near === null ? [] : [renderFieldPath([...path, near])];
}
function isAboutKey(error) {
	return error.propertyName !== void 0 || ABOUT_THE_KEY.includes(error.keyword);
}
function rankOf({ keyword }) {
	const rank = RANK.indexOf(keyword);
	return rank === -1 ? RANK.length : rank;
}
// core/document/check-document.ts
const MAX_PROBLEMS = 100;
const WHOLE = {
	base: [],
	wrap: (document) => document
};
function checkDocument(kind, source) {
	return checkPart(kind, source, WHOLE);
}
function checkPart(kind, source, { base, wrap }) {
	const text = parseText$1(source);
	if (!text.ok) return {
		...text,
		read: void 0
	};
	const { locator } = text;
	const inside = (path) => typeof base === "function" ? base(path) : path.slice(base.length);
	const refuse = (faults) => ({
		ok: false,
		read: value,
		problems: faults.slice(0, MAX_PROBLEMS).map((fault) => locate(source.file, {
			...fault,
			path: inside(fault.path)
		}, locator)).sort(inOrderOfTheFile)
	});
	const value = wrap(text.value);
	const rules = DOCUMENT_KINDS[kind];
	if (!rules.fits(value)) {
		const sourceOf = (path) => locator.sourceOf(inside(path));
		return refuse(schemaFaults(rules.errors().slice(0, MAX_PROBLEMS), {
			document: value,
			schema: rules.schema,
			sourceOf
		}));
	}
	const faults = rules.faults(value);
	if (faults.length > 0) return refuse(faults);
	return {
		ok: true,
		value,
		positionOf: (path) => locator.find(inside(path))
	};
}
function locate(file, { path, part, message }, locator) {
	const { line, column } = (part === "value" ? locator.findValue(path) : null) ?? locator.nearest(path);
	return {
		file,
		line,
		column,
		field: renderFieldPath(path),
		message: oneLine(message)
	};
}
function inOrderOfTheFile(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
// core/metadata/parse-metadata.ts
function parseMetadata(tag, text) {
	const metadata = parseStoredMetadata(tag.name, text);
	const { model, version } = metadata;
	if (model === tag.model && version === tag.version) return metadata;
	throw new RegistryError("VERSION_DAMAGED", {
		problem: `The metadata.json of ${tag.name} describes ${model}@${version}.`,
		remedy: "The release was tampered with: do not use it, and register a new version."
	});
}
function parseStoredMetadata(holder, text) {
	const checked = checkDocument("model-version", {
		file: `${holder}/metadata.json`,
		text
	});
	if (checked.ok) return checked.value;
	throw new RegistryError("VERSION_DAMAGED", {
		problem: `The metadata.json of ${holder} is not readable.`,
		remedy: "Compare the release with its tag; if it was tampered with, register a new version.",
		problems: checked.problems
	});
}
// core/metadata/read-bytes.ts
const LARGEST_METADATA = 33554432;
async function readBytes(content, holder) {
	const chunks = [];
	let size = 0;
	for await (const chunk of content) {
		size += chunk.byteLength;
		if (size > 33554432) throw tooLarge(holder);
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}
function tooLarge(holder) {
	return new RegistryError("VERSION_DAMAGED", {
		problem: `The metadata.json of ${holder} is larger than ${LARGEST_METADATA} bytes.`,
		remedy: `The registry publishes no such file. Register a new version, and do not use this one.`
	});
}
// github/catalog.ts
const METADATA = "metadata.json";
var GitHubCatalog = class {
	#stores;
	constructor(stores) {
		this.#stores = stores;
	}
	async find(tag) {
		const release = await this.#stores.releases.findByTag(tag.name);
		if (release === null) return null;
		const asset = release.assets.find(({ name, state }) => name === METADATA && state === "uploaded");
		if (asset === void 0) throw damaged$1(tag, `The release ${tag.name} has no ${METADATA}.`);
		const bytes = await readBytes(await this.#stores.assets.open(asset.id), tag.name);
		return {
			release,
			digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
			metadata: parseMetadata(tag, new TextDecoder().decode(bytes))
		};
	}
};
function damaged$1(tag, problem) {
	return new RegistryError("VERSION_DAMAGED", {
		problem,
		remedy: `The registry publishes no such release. Register a new version of ${tag.model}, and do not use ${tag.version}.`
	});
}
// github/change-log.ts
const QUERY$3 = `
  query lastChange($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) {
      defaultBranchRef {
        name
        target {
          ... on Commit {
            history(path: $path, first: 1) {
              nodes {
                oid
                associatedPullRequests(first: 20) {
                  nodes { number merged baseRefName }
                }
              }
            }
          }
        }
      }
    }
  }`;
var GitHubChangeLog = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async lastChange(path) {
		try {
			const { repository } = await this.#client.graphql(QUERY$3, {
				...this.#repository,
				path
			});
			const branch = repository.defaultBranchRef;
			const commit = branch?.target.history.nodes[0];
			if (branch === null || commit === void 0) return null;
			return {
				commit: commit.oid,
				pullRequest: findPullRequest(commit, branch.name)
			};
		} catch (error) {
			throw toRegistryError(error, `find the last change of ${path}`);
		}
	}
};
function findPullRequest({ associatedPullRequests }, branch) {
	return (associatedPullRequests?.nodes.find(({ merged, baseRefName }) => merged && baseRefName === branch))?.number ?? null;
}
// core/card/clip.ts
function clip(text, limit, ending = "…") {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - ending.length).replace(/[\uD800-\uDBFF]$/, "")}${ending}`;
}
// github/checks.ts
const NAME$1 = "model-registry";
const SUMMARY_LIMIT = 65535;
const SUMMARY_ENDING = "\n\n… The rest is left out: GitHub shows no more of a report.";
const ANNOTATIONS_PER_REQUEST = 50;
var GitHubChecks = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async report(report, checkId) {
		try {
			return checkId !== null && await this.#replace(checkId, report) ? checkId : await this.#create(report);
		} catch (error) {
			throw toRegistryError(error, `report the check of ${report.commit}`);
		}
	}
	async #replace(checkId, report) {
		if (report.annotations.length > 0) return false;
		try {
			const { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...this.#repository,
				check_run_id: checkId,
				...toCheckRun(report, [])
			});
			return data.head_sha === report.commit && data.output.annotations_count === 0;
		} catch (error) {
			if (isStatus(error, 404)) return false;
			throw error;
		}
	}
	async #create(report) {
		const [first = [], ...others] = inBatches(report.annotations);
		const id = await writeOnce({
			send: async () => {
				const { data } = await this.#client.request("POST /repos/{owner}/{repo}/check-runs", {
					...this.#repository,
					head_sha: report.commit,
					...toCheckRun(report, first),
					request: { retries: 0 }
				});
				return Number(data.id);
			},
			find: async () => null
		});
		for (const annotations of others) await this.#annotate(id, report, annotations);
		return id;
	}
	async #annotate(id, report, annotations) {
		await this.#client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			...this.#repository,
			check_run_id: id,
			...toCheckRun(report, annotations),
			request: { retries: 0 }
		});
	}
};
function toCheckRun(report, annotations) {
	return {
		name: NAME$1,
		status: "completed",
		conclusion: report.conclusion,
		output: {
			title: report.title,
			summary: clip(report.summary, SUMMARY_LIMIT, SUMMARY_ENDING),
			annotations: annotations.map(({ path, line, message }) => ({
				path,
				start_line: line,
				end_line: line,
				annotation_level: "failure",
				message
			}))
		}
	};
}
function inBatches(annotations) {
	const batches = [];
	for (let start = 0; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) batches.push(annotations.slice(start, start + ANNOTATIONS_PER_REQUEST));
	return batches;
}
// github/conversations.ts
const PAGE = 100;
const REACTIONS = {
	done: "+1",
	refused: "confused"
};
var GitHubConversations = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async acknowledge(comment, marker) {
		try {
			const { first, login } = await this.#react(comment.id, "eyes");
			if (first) return false;
			return (await this.#findAnswers(comment, marker)).some(({ author }) => author === login);
		} catch (error) {
			throw toRegistryError(error, `read the comment ${comment.id}`);
		}
	}
	async answer(comment, marker, { body, outcome }) {
		try {
			await writeOnce({
				send: async () => {
					await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						...this.#repository,
						issue_number: comment.number,
						body: `${marker}\n${body}`,
						request: { retries: 0 }
					});
					return true;
				},
				find: async () => (await this.#findAnswers(comment, marker)).length > 0 ? true : null
			});
			await this.#react(comment.id, REACTIONS[outcome]);
		} catch (error) {
			throw toRegistryError(error, `answer the comment ${comment.id}`);
		}
	}
	async #react(commentId, content) {
		const { status, data } = await writeOnce({
			send: () => this.#client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
				...this.#repository,
				comment_id: commentId,
				content,
				request: { retries: 0 }
			}),
			find: async () => null
		});
		return {
			first: Number(status) === 201,
			login: data.user?.login ?? null
		};
	}
	async #findAnswers({ number, createdAt }, marker) {
		const found = [];
		for (let page = 1;; page += 1) {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...this.#repository,
				issue_number: number,
				since: createdAt,
				per_page: PAGE,
				page
			});
			const answers = data.filter(({ body }) => body?.startsWith(marker) === true);
			found.push(...answers.map(({ user }) => ({ author: user?.login ?? null })));
			if (data.length < PAGE) return found;
		}
	}
};
// core/model/assignment-tag.ts
const PATTERN$1 = /^(?<model>[a-z0-9]+(?:-[a-z0-9]+)*)#(?<stage>[a-z0-9]+(?:-[a-z0-9]+)*)#(?<counter>[1-9]\d{0,8})$/;
var AssignmentTag = class AssignmentTag {
	model;
	stage;
	counter;
	constructor(model, stage, counter) {
		this.model = model;
		this.stage = stage;
		this.counter = counter;
	}
	static of(model, stage, counter) {
		return AssignmentTag.parse(`${model}#${stage}#${counter}`);
	}
	static parse(text) {
		const tag = AssignmentTag.find(text);
		if (tag !== null) return tag;
		throw new RegistryError("INVALID_ASSIGNMENT_TAG", {
			problem: `"${text}" is not an assignment tag.`,
			remedy: "Write it as <model>#<stage>#<counter>, for example \"iris#production#7\"."
		});
	}
	static find(text) {
		const { model, stage, counter } = PATTERN$1.exec(text)?.groups ?? {};
		if (model === void 0 || stage === void 0 || counter === void 0) return null;
		return new AssignmentTag(model, stage, Number(counter));
	}
	get name() {
		return `${this.model}#${this.stage}#${this.counter}`;
	}
};
// core/ledger/deployment-payload.ts
function findDeploymentPayload(payload) {
	const fields = unwrap(unwrap(payload));
	if (typeof fields !== "object" || fields === null) return null;
	const { model, stage, version, digest, assignment, previousVersion, pullRequest } = fieldsOf(fields);
	const tag = typeof assignment === "string" ? AssignmentTag.find(assignment) : null;
	if (tag === null || tag.model !== model || tag.stage !== stage) return null;
	if (typeof version !== "string" || !isVersion(version)) return null;
	if (typeof digest !== "string" || !isDigest(digest)) return null;
	return {
		model: tag.model,
		stage: tag.stage,
		version,
		digest,
		assignment: tag.name,
		previousVersion: typeof previousVersion === "string" && isVersion(previousVersion) ? previousVersion : null,
		pullRequest: isNumber(pullRequest) ? pullRequest : null
	};
}
function unwrap(payload) {
	if (typeof payload !== "string") return payload;
	try {
		return JSON.parse(payload);
	} catch {
		return null;
	}
}
function fieldsOf(payload) {
	return payload;
}
function isNumber(value) {
	return Number.isSafeInteger(value) && Number(value) > 0;
}
// github/deployments.ts
const DESCRIPTION_LIMIT = 140;
var GitHubDeployments = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async get(id) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/deployments/{deployment_id}", {
				...this.#repository,
				deployment_id: id
			});
			const payload = findDeploymentPayload(data.payload);
			if (payload === null) return null;
			const { environment, created_at: createdAt } = data;
			return {
				id,
				environment,
				createdAt,
				payload,
				statuses: await this.#statuses(id)
			};
		} catch (error) {
			if (isStatus(error, 404)) return null;
			throw toRegistryError(error, `read the deployment ${id}`);
		}
	}
	async create(deployment) {
		try {
			return await writeOnce({
				send: () => this.#send(deployment),
				find: () => this.#find(deployment)
			});
		} catch (error) {
			throw toRegistryError(error, `record the deployment ${deployment.payload.assignment}`);
		}
	}
	async addStatus(id, status) {
		const description = clip(status.description, DESCRIPTION_LIMIT);
		try {
			await writeOnce({
				send: async () => {
					await this.#client.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
						...this.#repository,
						deployment_id: id,
						state: status.state,
						description,
						...status.logUrl !== void 0 && { log_url: status.logUrl },
						auto_inactive: false,
						request: { retries: 0 }
					});
					return true;
				},
				find: async () => {
					const latest = (await this.#statuses(id)).at(-1);
					return latest?.state === status.state && latest.description === description ? true : null;
				}
			});
		} catch (error) {
			throw toRegistryError(error, `set the deployment ${id} to ${status.state}`);
		}
	}
	async #send({ commit, environment, ...rest }) {
		const answer = await this.#client.request("POST /repos/{owner}/{repo}/deployments", {
			...this.#repository,
			ref: commit,
			task: "deploy",
			environment,
			production_environment: rest.production,
			description: clip(rest.description, DESCRIPTION_LIMIT),
			payload: { ...rest.payload },
			auto_merge: false,
			required_contexts: [],
			request: { retries: 0 }
		});
		if ("sha" in answer.data && answer.data.sha === commit) return Number(answer.data.id);
		throw new RegistryError("GITHUB_REFUSED", {
			problem: `GitHub did not record the deployment ${rest.payload.assignment} for the commit ${commit}: ${JSON.stringify(answer.data).slice(0, 200)}`,
			remedy: `Check that no branch or tag is named like the commit, then run it again.`
		});
	}
	async #find({ environment, payload }) {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/deployments", {
			...this.#repository,
			environment,
			per_page: 100
		});
		const made = data.find((deployment) => findDeploymentPayload(deployment.payload)?.assignment === payload.assignment);
		return made === void 0 ? null : Number(made.id);
	}
	async #statuses(id) {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
			...this.#repository,
			deployment_id: id,
			per_page: 100
		});
		return data.toSorted((a, b) => Number(a.id) - Number(b.id)).map(({ state, created_at: createdAt, creator, description, log_url: logUrl }) => ({
			state,
			createdAt,
			creator: creator?.login ?? null,
			description,
			logUrl: logUrl === void 0 || logUrl === "" ? null : logUrl
		}));
	}
};
// github/people.ts
var GitHubPeople = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async mayWrite(login) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
				...this.#repository,
				username: login
			});
			return data.permission === "admin" || data.permission === "write";
		} catch (error) {
			if (isStatus(error, 404)) return false;
			throw toRegistryError(error, `find out whether @${login} may write to the repository`);
		}
	}
};
// github/pull-request-labels.ts
var GitHubPullRequestLabels = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async labelsOf(commit) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
				...this.#repository,
				commit_sha: commit,
				per_page: 100
			});
			const merged = data.filter(({ merged_at: mergedAt }) => mergedAt !== null);
			return [...new Set(merged.flatMap(({ labels }) => labels.map(({ name }) => name)))];
		} catch (error) {
			throw toRegistryError(error, `find the pull requests that brought ${commit}`);
		}
	}
};
// github/actor.ts
function toLogin(actor) {
	if (actor === null) return null;
	const { __typename: kind, login } = actor;
	return kind === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
// github/label-request.ts
const MARKER$1 = /<!-- model-registry:requested-by (?<login>[A-Za-z0-9_-]{1,100}) -->\s*$/;
function withRequester(body, login) {
	return `${body.trimEnd()}\n\n<!-- model-registry:requested-by ${login} -->\n`;
}
function findRequester({ viewerDidAuthor, body }) {
	return viewerDidAuthor ? MARKER$1.exec(body)?.groups?.["login"] ?? null : null;
}
function toLabels(pullRequest) {
	const setBy = lastSetBy(pullRequest.timelineItems.nodes);
	const requestedBy = findRequester(pullRequest);
	return (pullRequest.labels?.nodes ?? []).map(({ name }) => {
		const actor = setBy.get(name) ?? null;
		return {
			name,
			labelledBy: requestedBy !== null && isSame(actor, pullRequest.author) ? requestedBy : toLogin(actor)
		};
	});
}
function lastSetBy(events) {
	const setBy = new Map();
	for (const { __typename: kind, label, actor } of events) setBy.set(label.name, kind === "LabeledEvent" ? actor ?? null : null);
	return setBy;
}
function isSame(one, other) {
	return one !== null && toLogin(one) === toLogin(other);
}
// github/proposed-change.ts
var ProposedChange = class {
	#client;
	#repository;
	#proposal;
	constructor(client, repository, proposal) {
		this.#client = client;
		this.#repository = repository;
		this.#proposal = proposal;
	}
	async open() {
		try {
			const pullRequest = await this.#findOpen() ?? await this.#create();
			await this.#label(pullRequest.number);
			return pullRequest;
		} catch (error) {
			throw explain$1(error, this.#proposal);
		}
	}
	async #create() {
		const commit = await this.#commit();
		await writeOnce({
			send: () => this.#placeBranch(commit),
			find: () => this.#moveBranch(commit)
		});
		return await writeOnce({
			send: () => this.#openPullRequest(),
			find: async () => {
				const open = await this.#findOpen();
				return open === null ? null : {
					...open,
					created: true
				};
			}
		});
	}
	async #findOpen() {
		const { branch, baseBranch } = this.#proposal;
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/pulls", {
			...this.#repository,
			state: "open",
			head: `${this.#repository.owner}:${branch}`,
			base: baseBranch
		});
		const open = data[0];
		return open === void 0 ? null : {
			number: open.number,
			url: open.html_url,
			created: false
		};
	}
	async #commit() {
		const { path, content, title, baseBranch } = this.#proposal;
		const base = await this.#client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...this.#repository,
			ref: `heads/${baseBranch}`
		});
		const parent = await this.#client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			...this.#repository,
			commit_sha: base.data.object.sha
		});
		const tree = await repeat(() => this.#client.request("POST /repos/{owner}/{repo}/git/trees", {
			...this.#repository,
			base_tree: parent.data.tree.sha,
			tree: [{
				path,
				mode: "100644",
				type: "blob",
				content
			}],
			request: { retries: 0 }
		}));
		if (tree.data.sha === parent.data.tree.sha) throw nothingToChange(this.#proposal);
		return (await repeat(() => this.#client.request("POST /repos/{owner}/{repo}/git/commits", {
			...this.#repository,
			message: title,
			tree: tree.data.sha,
			parents: [parent.data.sha],
			request: { retries: 0 }
		}))).data.sha;
	}
	async #placeBranch(commit) {
		try {
			await this.#client.request("POST /repos/{owner}/{repo}/git/refs", {
				...this.#repository,
				ref: `refs/heads/${this.#proposal.branch}`,
				sha: commit,
				request: { retries: 0 }
			});
			return true;
		} catch (error) {
			if (isAlreadyThere(error) && await this.#moveBranch(commit) === true) return true;
			throw error;
		}
	}
	async #moveBranch(commit) {
		try {
			await this.#client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
				...this.#repository,
				ref: `heads/${this.#proposal.branch}`,
				sha: commit,
				force: true
			});
			return true;
		} catch (error) {
			if (isStatus(error, 422) && /does not exist/i.test(error.message)) return null;
			throw error;
		}
	}
	async #openPullRequest() {
		const { branch, baseBranch, title, body, requestedBy } = this.#proposal;
		try {
			const { data } = await this.#client.request("POST /repos/{owner}/{repo}/pulls", {
				...this.#repository,
				title,
				body: withRequester(body, requestedBy),
				head: branch,
				base: baseBranch,
				request: { retries: 0 }
			});
			return {
				number: data.number,
				url: data.html_url,
				created: true
			};
		} catch (error) {
			const open = isAlreadyThere(error) ? await this.#findOpen() : null;
			if (open !== null) return open;
			throw error;
		}
	}
	async #label(number) {
		await repeat(() => this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
			...this.#repository,
			issue_number: number,
			labels: [...this.#proposal.labels],
			request: { retries: 0 }
		}));
	}
};
function repeat(send) {
	return writeOnce({
		send,
		find: async () => null
	});
}
function nothingToChange({ path, baseBranch }) {
	return new RegistryError("INVALID_INPUT", {
		problem: `${path} on ${baseBranch} already says what is proposed.`,
		remedy: "There is nothing to do."
	});
}
function explain$1(error, { branch, path }) {
	if (isStatus(error, 403) && /not permitted to create/i.test(error.message)) return new RegistryError("NOT_PERMITTED", {
		problem: `The change of ${path} is on the branch ${branch}, but workflows may open no pull requests here.`,
		remedy: "Tick \"Allow GitHub Actions to create and approve pull requests\" in the repository's settings under Actions, General; then run it again.",
		cause: error
	});
	return toRegistryError(error, `propose the change of ${path}`);
}
// github/pull-request-query.ts
const PULL_REQUEST_QUERY = `
  query pullRequest($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        number url state body viewerDidAuthor
        headRefOid headRefName baseRefName
        author { __typename login }
        mergedBy { __typename login }
        mergeCommit { oid }
        labels(first: 100) { nodes { name } }
        files(first: 100) { pageInfo { hasNextPage } nodes { path changeType } }
        timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            __typename
            ... on LabeledEvent { actor { __typename login } label { name } }
            ... on UnlabeledEvent { label { name } }
          }
        }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { databaseId body viewerDidAuthor }
        }
      }
    }
  }`;
// github/registry-comment.ts
const MARKER = "<!-- model-registry:promotion";
const BODY_LIMIT = 65536;
const QUERY$2 = `
  query comments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        comments(last: 100, before: $before) {
          pageInfo { hasPreviousPage startCursor }
          nodes { databaseId body viewerDidAuthor }
        }
      }
    }
  }`;
var RegistryCommentThread = class {
	#client;
	#repository;
	#number;
	constructor(client, repository, number) {
		this.#client = client;
		this.#repository = repository;
		this.#number = number;
	}
	async find(known) {
		let page = known ?? await this.#page(null);
		for (;;) {
			const own = page.nodes.flatMap(toRegistryComment)[0];
			if (own !== void 0) return own;
			if (!page.pageInfo.hasPreviousPage) return null;
			page = await this.#page(page.pageInfo.startCursor);
		}
	}
	async write(text, commentId) {
		const body = clip(text, BODY_LIMIT);
		try {
			if (commentId !== null && await this.#replace(commentId, body)) return;
			await this.#create(body);
		} catch (error) {
			throw toRegistryError(error, `comment on the pull request #${this.#number}`);
		}
	}
	async #page(before) {
		const { repository } = await this.#client.graphql(QUERY$2, {
			...this.#repository,
			number: this.#number,
			before
		});
		return repository.pullRequest.comments;
	}
	async #replace(id, body) {
		try {
			await this.#client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...this.#repository,
				comment_id: id,
				body
			});
			return true;
		} catch (error) {
			if (isStatus(error, 404)) return false;
			throw error;
		}
	}
	async #create(body) {
		await writeOnce({
			send: async () => {
				await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...this.#repository,
					issue_number: this.#number,
					body,
					request: { retries: 0 }
				});
				return true;
			},
			find: async () => {
				const made = await this.find();
				if (made === null) return null;
				return made.body === body || await this.#replace(made.id, body) ? true : null;
			}
		});
	}
};
function toRegistryComment(node) {
	const { databaseId: id, body, viewerDidAuthor } = node;
	return viewerDidAuthor && id !== null && body.includes(MARKER) ? [{
		id,
		body
	}] : [];
}
// github/pull-requests.ts
const STATES$1 = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
};
var GitHubPullRequestStore = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async get(number) {
		try {
			const { repository } = await this.#client.graphql(PULL_REQUEST_QUERY, {
				...this.#repository,
				number
			});
			return await this.#toPullRequest(repository.pullRequest);
		} catch (error) {
			throw isNotThere(error) ? notFound$1(number, error) : toRegistryError(error, `read the pull request #${number}`);
		}
	}
	async propose(proposal) {
		return await new ProposedChange(this.#client, this.#repository, proposal).open();
	}
	async writeComment(number, body, commentId) {
		await this.#thread(number).write(body, commentId);
	}
	async #toPullRequest(node) {
		const { number, url } = node;
		return {
			number,
			url,
			state: STATES$1[node.state],
			author: toLogin(node.author),
			headCommit: node.headRefOid,
			headBranch: node.headRefName,
			baseBranch: node.baseRefName,
			mergeCommit: node.mergeCommit?.oid ?? null,
			mergedBy: toLogin(node.mergedBy),
			labels: toLabels(node),
			changedPaths: await this.#changedPaths(node),
			requestedBy: findRequester(node),
			comment: await this.#thread(number).find(node.comments)
		};
	}
	async #changedPaths({ number, files }) {
		const renames = files?.nodes.some(({ changeType }) => changeType === "RENAMED") ?? true;
		if (files === null || renames || files.pageInfo.hasNextPage) return await this.#list(number);
		return files.nodes.map(({ path }) => path);
	}
	async #list(number) {
		const paths = [];
		for (let page = 1;; page += 1) {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
				...this.#repository,
				pull_number: number,
				per_page: 100,
				page
			});
			for (const { filename, previous_filename: previous } of data) paths.push(filename, ...previous === void 0 ? [] : [previous]);
			if (data.length < 100) return paths;
		}
	}
	#thread(number) {
		return new RegistryCommentThread(this.#client, this.#repository, number);
	}
};
function isNotThere(error) {
	if (!(error instanceof GraphqlResponseError)) return false;
	return (error.errors ?? []).some(({ type, path }) => type === "NOT_FOUND" && path?.join(".") === "repository.pullRequest");
}
function notFound$1(number, cause) {
	return new RegistryError("NOT_FOUND", {
		problem: `There is no pull request #${number}.`,
		remedy: "Check the number: an issue is no pull request.",
		cause
	});
}
// core/promotion/policy.ts
const CONFIG_PATH = ".github/model-registry.yml";
function toStagePolicies(config) {
	return new Map(Object.entries(config.stages).map(([stage, settings]) => [stage, {
		stage,
		environment: settings.environment ?? stage,
		production: settings.production ?? stage === "production",
		workflow: settings.deploy?.workflow ?? null,
		gates: settings.gates ?? []
	}]));
}
// core/ledger/tag-message.ts
function parseTrailers(message) {
	const trailers = new Map();
	for (const line of message.split("\n").slice(1)) {
		const { key, value } = /^(?<key>[A-Z][A-Za-z-]*): (?<value>.+)$/.exec(line)?.groups ?? {};
		if (key === void 0 || value === void 0 || trailers.has(key)) continue;
		trailers.set(key, value.trimEnd());
	}
	return trailers;
}
// core/ledger/assignment-record.ts
function parseAssignmentMessage(message) {
	const trailers = parseTrailers(message);
	const version = trailers.get("Version") ?? "";
	const digest = trailers.get("Metadata") ?? "";
	const commit = trailers.get("Commit") ?? "";
	const kind = trailers.get("Kind");
	if (!isVersion(version) || !isDigest(digest) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
	if (kind !== "promotion" && kind !== "rollback") return null;
	const pullRequest = /^#([1-9]\d{0,9})$/.exec(trailers.get("Pull-Request") ?? "")?.[1];
	return {
		version,
		digest,
		commit,
		kind,
		previousVersion: trailers.get("Previous-Version") ?? null,
		pullRequest: pullRequest === void 0 ? null : Number(pullRequest),
		mergedBy: trailers.get("Merged-By") ?? null
	};
}
// core/model/withdrawal-tag.ts
const PATTERN = /^(?<version>[^!]+)!(?:#(?<counter>[1-9]\d{0,8}))?$/;
var WithdrawalTag = class WithdrawalTag {
	withdrawn;
	counter;
	constructor(withdrawn, counter) {
		this.withdrawn = withdrawn;
		this.counter = counter;
	}
	static of(withdrawn) {
		return new WithdrawalTag(withdrawn, null);
	}
	static parse(text) {
		const tag = WithdrawalTag.find(text);
		if (tag !== null) return tag;
		throw new RegistryError("INVALID_VERSION_TAG", {
			problem: `"${text}" is not the tag of a withdrawal.`,
			remedy: "Write it as <model>@v<semver>!, for example \"fraud-scorer@v1.4.0!\"."
		});
	}
	static find(text) {
		const { version, counter } = PATTERN.exec(text)?.groups ?? {};
		const withdrawn = VersionTag.find(version ?? "");
		if (withdrawn === null) return null;
		return new WithdrawalTag(withdrawn, counter === void 0 ? null : Number(counter));
	}
	get name() {
		return `${this.withdrawn.name}!${this.counter === null ? "" : `#${this.counter}`}`;
	}
};
// core/ledger/version-record.ts
function parseVersionMessage(message) {
	const trailers = parseTrailers(message);
	const releaseId = toId(trailers.get("Release"));
	const metadataAssetId = toId(trailers.get("Metadata-Asset"));
	const metadataDigest = trailers.get("Metadata") ?? "";
	const requestKey = trailers.get("Request") ?? "";
	if (releaseId === null || metadataAssetId === null) return null;
	if (!isDigest(metadataDigest) || !isDigest(requestKey)) return null;
	return {
		releaseId,
		metadataAssetId,
		metadataDigest,
		requestKey,
		figures: trailers.get("Figures") ?? null
	};
}
function toId(text) {
	return text !== void 0 && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
// core/ledger/withdrawal-record.ts
function parseWithdrawalMessage(tag, message) {
	const trailers = parseTrailers(message);
	const title = message.split("\n")[0]?.trim() ?? "";
	return {
		tag,
		reason: trailers.get("Reason") ?? (title === "" ? "no reason was given" : title),
		by: trailers.get("Withdrawn-By") ?? null,
		at: trailers.get("Withdrawn-At") ?? null,
		runUrl: trailers.get("Run") ?? null
	};
}
function findWithdrawal(withdrawals, version) {
	const own = withdrawals.filter(({ tag }) => tag.withdrawn.name === version.name);
	return own.find(({ tag }) => tag.counter === null) ?? own[0] ?? null;
}
function describeWithdrawal({ tag, reason, by, at }) {
	const day = at === null ? "" : ` on ${at.slice(0, 10)}`;
	return `${tag.withdrawn.name} was withdrawn${day}${by === null ? "" : ` by @${by}`}: ${reason}`;
}
// core/ledger/recorded-versions.ts
function toRecordedVersions(model, tags) {
	const withdrawals = tags.flatMap(toWithdrawal);
	return tags.flatMap(({ name, commit, message }) => {
		const tag = VersionTag.find(name);
		if (tag === null || tag.model !== model) return [];
		const withdrawn = findWithdrawal(withdrawals, tag);
		return [{
			tag,
			commit,
			record: parseVersionMessage(message),
			withdrawn
		}];
	});
}
function toWithdrawal({ name, message }) {
	const tag = WithdrawalTag.find(name);
	return tag === null ? [] : [parseWithdrawalMessage(tag, message)];
}
// core/promotion/pointer.ts
const NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
const PATH = new RegExp(`^models/(?<model>${NAME})/(?<stage>${NAME})\\.yml$`);
function findPointerPlace(path) {
	const { model, stage } = PATH.exec(path)?.groups ?? {};
	if (model === void 0 || stage === void 0 || stage === "model") return null;
	return {
		model,
		stage
	};
}
// github/snapshot-nodes.ts
function toText({ text, isTruncated }) {
	return isTruncated === true ? "" : text ?? "";
}
function toPointers(models) {
	return (models.entries ?? []).flatMap(({ name: folder, object: model }) => (model?.entries ?? []).flatMap(({ name, object }) => {
		const path = `models/${folder}/${name}`;
		const place = findPointerPlace(path);
		return place === null || object === null ? [] : [{
			...place,
			path,
			text: toText(object)
		}];
	}));
}
function toAssignments({ name, target }) {
	const tag = AssignmentTag.find(name);
	const record = target.message === void 0 ? null : parseAssignmentMessage(target.message);
	return tag === null || record === null ? [] : [{
		tag,
		record
	}];
}
function toForeignTags(node) {
	const tag = AssignmentTag.find(node.name);
	return tag === null || toAssignments(node).length > 0 ? [] : [tag];
}
function toWithdrawals({ name, target }) {
	return toWithdrawal({
		name,
		message: target.message ?? ""
	});
}
function toDeployments(nodes) {
	return nodes.flatMap(toOwnDeployment).toSorted((a, b) => b.id - a.id);
}
function toOwnDeployment(node) {
	const { databaseId: id, createdAt, environment } = node;
	const payload = findDeploymentPayload(node.payload);
	if (payload === null || id === null) return [];
	const statuses = oldestFirst(node).map(toStatus);
	return [{
		id,
		environment: environment ?? "",
		createdAt,
		payload,
		statuses
	}];
}
function oldestFirst({ latestStatus: latest, statuses }) {
	const { nodes } = statuses;
	if (latest === null) return nodes;
	if (nodes[0]?.id === latest.id) return nodes.toReversed();
	return [...nodes.filter(({ id }) => id !== latest.id), latest];
}
const STATES = {
	PENDING: "pending",
	WAITING: "pending",
	QUEUED: "queued",
	IN_PROGRESS: "in_progress",
	SUCCESS: "success",
	FAILURE: "failure",
	ERROR: "error",
	INACTIVE: "inactive"
};
function toStatus({ state, createdAt, creator, description, logUrl }) {
	return {
		state: STATES[state] ?? "pending",
		createdAt,
		creator: toLogin(creator),
		description: description ?? "",
		logUrl
	};
}
// github/snapshot-query.ts
const SNAPSHOT_QUERY = `
  query snapshot(
    $owner: String!, $repo: String!, $config: String!, $environments: [String!],
    $files: Boolean!, $tags: Boolean!, $cancelled: Boolean!, $deployments: Boolean!, $after: String
  ) {
    repository(owner: $owner, name: $repo) {
      nameWithOwner
      defaultBranchRef @include(if: $files) { name target { oid } }
      config: object(expression: $config) @include(if: $files) { ...file }
      models: object(expression: "HEAD:models") @include(if: $files) {
        ... on Tree { entries { name object { ... on Tree { entries { name object { ...file } } } } } }
      }
      refs(refPrefix: "refs/tags/", query: "#", first: 100, after: $after) @include(if: $tags) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { ... on Tag { message } } }
      }
      withdrawals: refs(refPrefix: "refs/tags/", query: "!", first: 100, after: $after)
      @include(if: $cancelled) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { ... on Tag { message } } }
      }
      deployments(
        first: 100, after: $after, environments: $environments
        orderBy: { field: CREATED_AT, direction: DESC }
      ) @include(if: $deployments) {
        pageInfo { hasNextPage endCursor }
        nodes {
          databaseId environment createdAt payload
          latestStatus { ...status }
          statuses(first: 20) { nodes { ...status } }
        }
      }
    }
  }
  fragment file on GitObject { ... on Blob { text isTruncated } }
  fragment status on DeploymentStatus {
    id state createdAt description logUrl creator { __typename login }
  }`;
// github/registry-snapshot.ts
const NO_PAGE = {
	pageInfo: {
		hasNextPage: false,
		endCursor: null
	},
	nodes: []
};
var GitHubRegistry = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async snapshot() {
		const found = await this.#ask({
			files: true,
			tags: true,
			cancelled: true,
			deployments: true
		});
		const branch = found.defaultBranchRef ?? null;
		if (branch === null) throw emptyRepository(this.#repository);
		const config = found.config ? toText(found.config) : null;
		const tags = await this.#allTags(found.refs ?? NO_PAGE);
		const cancelled = await this.#allWithdrawals(found.withdrawals ?? NO_PAGE);
		const deployments = await this.#allDeployments(found.deployments ?? NO_PAGE, config);
		return {
			repository: found.nameWithOwner,
			defaultBranch: branch.name,
			commit: branch.target.oid,
			config,
			pointers: toPointers(found.models ?? {}),
			assignments: tags.flatMap(toAssignments),
			foreignTags: tags.flatMap(toForeignTags),
			withdrawals: cancelled.flatMap(toWithdrawals),
			deployments: toDeployments(deployments)
		};
	}
	async #allTags(first) {
		return await readOn(first, async (after) => {
			const { refs } = await this.#ask({
				tags: true,
				after
			});
			return refs ?? NO_PAGE;
		});
	}
	async #allWithdrawals(first) {
		return await readOn(first, async (after) => {
			const { withdrawals } = await this.#ask({
				cancelled: true,
				after
			});
			return withdrawals ?? NO_PAGE;
		});
	}
	async #allDeployments(first, config) {
		if (!first.pageInfo.hasNextPage) return first.nodes;
		const seen = toDeployments(first.nodes).map(({ environment }) => environment);
		const environments = [...new Set([...environmentsOf(config), ...seen])];
		if (environments.length === 0) return [];
		const nodes = [];
		let { pageInfo } = NO_PAGE;
		do {
			const after = pageInfo.endCursor;
			const { deployments } = await this.#ask({
				deployments: true,
				after,
				environments
			});
			nodes.push(...deployments?.nodes ?? []);
			pageInfo = (deployments ?? NO_PAGE).pageInfo;
		} while (pageInfo.hasNextPage);
		return nodes;
	}
	async #ask(part) {
		try {
			return (await this.#client.graphql(SNAPSHOT_QUERY, {
				...this.#repository,
				config: `HEAD:${CONFIG_PATH}`,
				files: part.files ?? false,
				tags: part.tags ?? false,
				cancelled: part.cancelled ?? false,
				deployments: part.deployments ?? false,
				after: part.after ?? null,
				...part.environments && { environments: part.environments }
			})).repository;
		} catch (error) {
			throw toRegistryError(error, "read the state of the registry");
		}
	}
};
async function readOn(first, next) {
	const nodes = [...first.nodes];
	for (let { pageInfo } = first; pageInfo.hasNextPage;) {
		const page = await next(pageInfo.endCursor);
		nodes.push(...page.nodes);
		pageInfo = page.pageInfo;
	}
	return nodes;
}
function environmentsOf(config) {
	if (config === null) return [];
	const checked = checkDocument("config", {
		file: CONFIG_PATH,
		text: config
	});
	if (!checked.ok) return [];
	return [...toStagePolicies(checked.value).values()].map(({ environment }) => environment);
}
function emptyRepository({ owner, repo }) {
	return new RegistryError("NOT_FOUND", {
		problem: `The repository ${owner}/${repo} has no commit yet.`,
		remedy: "Push a first commit to its default branch."
	});
}
// github/release-pages.ts
var GitHubReleasePages = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async rewrite(releaseId, { title, body }) {
		try {
			await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
				...this.#repository,
				release_id: releaseId,
				name: title,
				body
			});
		} catch (error) {
			throw toRegistryError(error, `rewrite the page of the release ${releaseId}`);
		}
	}
};
// github/repository-files.ts
const FILES_PER_QUERY = 100;
var GitHubRepositoryFiles = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async read(files) {
		const texts = [];
		for (let start = 0; start < files.length; start += FILES_PER_QUERY) texts.push(...await this.#readPart(files.slice(start, start + FILES_PER_QUERY)));
		return texts;
	}
	async #readPart(files) {
		try {
			const { repository } = await this.#client.graphql(queryOf(files.length), {
				...this.#repository,
				...Object.fromEntries(files.map((file, at) => [`e${at}`, `${file.revision}:${file.path}`]))
			});
			return await Promise.all(files.map((file, at) => this.#toText(file, repository[`f${at}`] ?? null)));
		} catch (error) {
			throw toRegistryError(error, `read ${files.map(({ path }) => path).join(", ")}`);
		}
	}
	async #toText(file, object) {
		if (object?.__typename !== "Blob") return null;
		if (object.isTruncated === true) return await this.#readWhole(object.oid);
		if (typeof object.text === "string") return object.text;
		throw new RegistryError("INVALID_DOCUMENT", {
			problem: `${file.path} at ${file.revision} is not a text.`,
			remedy: "Write it as a text in UTF-8."
		});
	}
	async #readWhole(oid) {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...this.#repository,
			file_sha: oid
		});
		return Buffer.from(data.content, "base64").toString("utf8");
	}
};
function queryOf(count) {
	const numbers = Array.from({ length: count }, (_, at) => at);
	return `
    query files($owner: String!, $repo: String!${numbers.map((at) => `, $e${at}: String!`).join("")}) {
      repository(owner: $owner, name: $repo) { ${numbers.map((at) => `f${at}: object(expression: $e${at}) { ...file }`).join("\n")} }
    }
    fragment file on GitObject { __typename oid ... on Blob { text isTruncated } }`;
}
// github/tag-store.ts
var GitHubTagStore = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async create(tag) {
		const object = await this.#createObject(tag);
		try {
			return await writeOnce({
				send: () => this.#createReference(tag.name, object),
				find: async () => {
					const held = await this.#readReference(tag.name);
					return held === null ? null : held === object;
				}
			});
		} catch (error) {
			throw isLostAnswer(error) ? undecided(tag.name, error) : refused(tag.name, error);
		}
	}
	async #createObject({ name, commit, message }) {
		try {
			return await writeOnce({
				send: async () => {
					const { data } = await this.#client.request("POST /repos/{owner}/{repo}/git/tags", {
						...this.#repository,
						tag: name,
						message,
						object: commit,
						type: "commit",
						request: { retries: 0 }
					});
					return data.sha;
				},
				find: () => Promise.resolve(null)
			});
		} catch (error) {
			throw refused(name, error);
		}
	}
	async #createReference(name, object) {
		try {
			await this.#client.request("POST /repos/{owner}/{repo}/git/refs", {
				...this.#repository,
				ref: `refs/tags/${name}`,
				sha: object,
				request: { retries: 0 }
			});
			return true;
		} catch (error) {
			if (isAlreadyThere(error) || isStatus(error, 409)) return await this.#readReference(name) === object;
			throw error;
		}
	}
	async #readReference(name) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
				...this.#repository,
				ref: `tags/${name}`
			});
			return data.object.sha;
		} catch (error) {
			if (isStatus(error, 404)) return null;
			throw undecided(name, error);
		}
	}
};
function refused(name, error) {
	if (error instanceof RegistryError) return error;
	if (!isStatus(error, 422)) return toRegistryError(error, `create the tag ${name}`);
	return new RegistryError("TAG_REFUSED", {
		problem: `GitHub refused to create the tag ${name}: ${error.message}`,
		remedy: "Check that the commit is pushed, and that no ruleset forbids the token to create this tag; then run it again.",
		cause: error
	});
}
function undecided(name, error) {
	return new RegistryError("TAG_UNDECIDED", {
		problem: `GitHub did not answer whether it created the tag ${name}.`,
		remedy: "Run it again: it finds out, and goes on where it stopped.",
		cause: error
	});
}
// github/version-ledger.ts
const QUERY$1 = `
  query versions(
    $owner: String!, $repo: String!, $tags: String!, $stages: String!,
    $after: String, $first: Boolean!
  ) {
    repository(owner: $owner, name: $repo) {
      refs(refPrefix: "refs/tags/", query: $tags, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { __typename oid ... on Tag { message target { oid } } } }
      }
      releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $first) {
        nodes { databaseId isDraft tagName createdAt }
      }
      assignments: refs(
        refPrefix: "refs/tags/", query: $stages, first: 100
        orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
      ) @include(if: $first) {
        nodes { name target { ... on Tag { message } } }
      }
      defaultBranchRef @include(if: $first) { target { oid } }
    }
  }`;
var GitHubVersionLedger = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async read(model) {
		const first = await this.#page(model, null);
		const tags = first.refs.nodes.map(toLedgerTag);
		let { pageInfo } = first.refs;
		while (pageInfo.hasNextPage) {
			const next = await this.#page(model, pageInfo.endCursor);
			tags.push(...next.refs.nodes.map(toLedgerTag));
			pageInfo = next.refs.pageInfo;
		}
		return {
			versions: toRecordedVersions(model, tags),
			drafts: (first.releases?.nodes ?? []).flatMap((node) => toDraft(node, model)),
			assignments: (first.assignments?.nodes ?? []).flatMap(toAssignments).filter(({ tag }) => tag.model === model),
			head: first.defaultBranchRef?.target.oid ?? null
		};
	}
	async #page(model, after) {
		try {
			return (await this.#client.graphql(QUERY$1, {
				...this.#repository,
				tags: `${model}@v`,
				stages: `${model}#`,
				after,
				first: after === null
			})).repository;
		} catch (error) {
			throw toRegistryError(error, `read the versions of ${model}`);
		}
	}
};
function toLedgerTag({ name, target }) {
	const { oid, message = "", target: tagged } = target;
	return {
		name,
		commit: tagged?.oid ?? oid,
		message
	};
}
function toDraft(node, model) {
	const { databaseId: id, isDraft, tagName, createdAt } = node;
	if (!isDraft || id === null || !tagName.startsWith(`${model}@draft-`)) return [];
	return [{
		id,
		tagName,
		createdAt
	}];
}
// github/withdrawals.ts
const QUERY = `
  query withdrawals($owner: String!, $repo: String!, $tag: String!) {
    repository(owner: $owner, name: $repo) {
      refs(refPrefix: "refs/tags/", query: $tag, first: 100) {
        nodes { name target { ... on Tag { message } } }
      }
    }
  }`;
var GitHubWithdrawals = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async find(version) {
		try {
			const { repository } = await this.#client.graphql(QUERY, {
				...this.#repository,
				tag: WithdrawalTag.of(version).name
			});
			return findWithdrawal((repository.refs?.nodes ?? []).flatMap(({ name, target }) => toWithdrawal({
				name,
				message: target.message ?? ""
			})), version);
		} catch (error) {
			throw toRegistryError(error, `read whether ${version.name} was withdrawn`);
		}
	}
};
// github/workflow-dispatcher.ts
var GitHubWorkflowDispatcher = class {
	#client;
	#repository;
	constructor(client, repository) {
		this.#client = client;
		this.#repository = repository;
	}
	async dispatch(workflow, branch, deploymentId) {
		try {
			await this.#client.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
				...this.#repository,
				workflow_id: workflow,
				ref: branch,
				inputs: { deployment: String(deploymentId) },
				request: { retries: 0 }
			});
		} catch (error) {
			throw explain(error, {
				workflow,
				branch
			});
		}
	}
};
function explain(error, start) {
	const { workflow, branch } = start;
	const path = `.github/workflows/${workflow}`;
	if (isStatus(error, 404)) return new RegistryError("NOT_FOUND", {
		problem: `There is no workflow ${path} on the branch ${branch}.`,
		remedy: `Commit it to ${branch}, or correct "deploy: workflow:" in .github/model-registry.yml.`,
		cause: error
	});
	if (isStatus(error, 422)) return new RegistryError("GITHUB_REFUSED", {
		problem: `GitHub cannot start ${path} on the branch ${branch}: ${error.message}`,
		remedy: `Let the workflow be dispatched with the deployment's number:\n\non:\n  workflow_dispatch:\n    inputs:\n      deployment:\n        required: true`,
		cause: error
	});
	return toRegistryError(error, `start the workflow ${path}`);
}
// github/connect.ts
function connectRepository(client, repository) {
	const releases = new GitHubReleaseStore(client, repository);
	const assets = new GitHubAssetStore(client, repository, {
		authorize: () => authorize(client),
		sleep: (milliseconds) => setTimeout$1(milliseconds)
	});
	return {
		ledger: new GitHubVersionLedger(client, repository),
		withdrawals: new GitHubWithdrawals(client, repository),
		releases,
		pages: new GitHubReleasePages(client, repository),
		assets,
		tags: new GitHubTagStore(client, repository),
		catalog: new GitHubCatalog({
			releases,
			assets
		}),
		pullRequests: new GitHubPullRequestStore(client, repository),
		labels: new GitHubPullRequestLabels(client, repository),
		files: new GitHubRepositoryFiles(client, repository),
		people: new GitHubPeople(client, repository),
		checks: new GitHubChecks(client, repository),
		conversations: new GitHubConversations(client, repository),
		registry: new GitHubRegistry(client, repository),
		changes: new GitHubChangeLog(client, repository),
		deployments: new GitHubDeployments(client, repository),
		dispatcher: new GitHubWorkflowDispatcher(client, repository)
	};
}
async function authorize(client) {
	const authentication = await client.auth({ type: "installation" });
	if (typeof authentication === "object" && authentication !== null && "token" in authentication) return `token ${String(authentication.token)}`;
	return "";
}
// core/ledger/ledger.ts
function assignmentsOf(assignments, { model, stage }) {
	return assignments.filter(({ tag }) => tag.model === model && tag.stage === stage).toSorted((a, b) => a.tag.counter - b.tag.counter);
}
// registry/deploy/start-deployment.ts
async function startDeployment({ id, logUrl }, { deployments, registry }) {
	const snapshot = await registry.snapshot();
	const deployment = snapshot.deployments.find((made) => made.id === id) ?? await deployments.get(id);
	if (deployment === null) throw foreign(id);
	const entries = assignmentsOf(snapshot.assignments, deployment.payload);
	const own = entries.find(({ tag }) => tag.name === deployment.payload.assignment);
	assertRecorded(deployment, own);
	const newest = entries.at(-1);
	if (newest !== void 0 && newest !== own) return {
		kind: "superseded",
		deployment,
		by: newest.tag.name
	};
	refuseWithdrawn(deployment.payload, snapshot);
	await deployments.addStatus(id, {
		state: "in_progress",
		description: `Deploying ${deployment.payload.version}`,
		logUrl
	});
	return {
		kind: "started",
		deployment
	};
}
function refuseWithdrawn({ model, stage, version }, { withdrawals }) {
	const withdrawn = findWithdrawal(withdrawals, VersionTag.of(model, version));
	if (withdrawn === null) return;
	throw new RegistryError("VERSION_WITHDRAWN", {
		problem: `${describeWithdrawal(withdrawn)}. It is not deployed; what runs in ${stage} is unchanged.`,
		remedy: `Roll back: comment "/rollback ${model} ${stage}" on an issue or a pull request.`
	});
}
function assertRecorded({ id, payload }, entry) {
	const { assignment, version, digest } = payload;
	if (entry?.record.version === version && entry.record.digest === digest) return;
	throw new RegistryError("DIGEST_MISMATCH", {
		problem: `The deployment ${id} claims ${assignment}: ${version} with ${digest}, but ${entry === void 0 ? "the ledger has no such entry" : `the ledger says ${entry.record.version} with ${entry.record.digest}`}.`,
		remedy: "Do not deploy it: something else than the registry made this deployment."
	});
}
function foreign(id) {
	return new RegistryError("NOT_FOUND", {
		problem: `The registry made no deployment ${id} in this repository.`,
		remedy: "Where other tools make deployments too, give the job: if: github.event_name != 'deployment' || github.event.deployment.payload.assignment"
	});
}
// registry/pull/byte-reader.ts
var ByteReader = class {
	#chunks;
	#rest = new Uint8Array();
	#position = 0;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	get position() {
		return this.#position;
	}
	async *take(length) {
		let left = length;
		while (left > 0) {
			if (this.#rest.byteLength === 0) {
				const { value, done } = await this.#chunks.next();
				if (done === true) return;
				this.#rest = value;
			}
			const piece = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(piece.byteLength);
			this.#position += piece.byteLength;
			left -= piece.byteLength;
			yield piece;
		}
	}
	async skip(length) {
		for await (const _ of this.take(length));
	}
	async close() {
		await this.#chunks.return?.();
	}
};
// core/model/artifact-path.ts
const LONGEST$1 = 1e3;
const UNSAFE = /[\p{Cc}\p{Cf}\\:*?"<>|]/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function parseArtifactPath(text) {
	if (isArtifactPath(text)) return text;
	throw new RegistryError("INVALID_DOCUMENT", {
		problem: `${JSON.stringify(text)} is not the path of an artifact.`,
		remedy: "Use a relative path without \"..\", with \"/\" between its parts, as in \"out/model.onnx\"."
	});
}
function isArtifactPath(text) {
	return text.length <= LONGEST$1 && !UNSAFE.test(text) && text.split("/").every(isName);
}
function isName(segment) {
	return segment.trim() === segment && !/(?:^|\.)$/.test(segment) && !DEVICE.test(segment);
}
// registry/pull/plan-download.ts
function planDownload(tag, version) {
	const { artifacts } = version.metadata;
	const elsewhere = artifacts.filter(({ uri }) => uri !== void 0 && !uri.startsWith("https://"));
	const fetched = artifacts.filter((artifact) => !elsewhere.includes(artifact));
	const downloads = [documentOf(version), ...fetched.map((artifact) => toDownload(tag, artifact, version))];
	assertBesideEachOther(tag, downloads.flatMap(filesOf));
	return {
		downloads,
		elsewhere
	};
}
function documentOf({ release, digest }) {
	const name = "metadata.json";
	const { id = 0, size = 0 } = release.assets.find((asset) => asset.name === name) ?? {};
	return {
		kind: "file",
		file: {
			path: name,
			size,
			digest
		},
		assets: [{
			id,
			name,
			size
		}]
	};
}
function toDownload(tag, artifact, version) {
	const { path, size, digest, uri, files } = artifact;
	if (uri !== void 0) return {
		kind: "web",
		file: {
			path: parseArtifactPath(path),
			size,
			digest
		},
		uri
	};
	const assets = (artifact.assets ?? []).map((asset) => findHeld(tag, asset, version));
	if (files === void 0) return {
		kind: "file",
		file: {
			path: parseArtifactPath(path),
			size,
			digest
		},
		assets
	};
	return {
		kind: "directory",
		files: inPlace(tag, files.map((file) => ({
			...file,
			path: parseArtifactPath(`${path}/${file.path}`)
		})), assets),
		assets
	};
}
function findHeld(tag, { name, size }, { release }) {
	const held = release.assets.find((asset) => asset.name === name);
	if (held === void 0) throw damaged(tag, `its release lacks "${name}"`);
	return {
		id: held.id,
		name,
		size
	};
}
function inPlace(tag, members, assets) {
	const ordered = members.toSorted((a, b) => a.offset - b.offset);
	const end = assets.reduce((total, { size }) => total + size, 0);
	let free = 0;
	for (const { path, offset, size } of ordered) {
		if (size === 0) continue;
		if (offset < free || offset + size > end) throw damaged(tag, `"${path}" does not lie where its metadata says`);
		free = offset + size;
	}
	return ordered;
}
function filesOf(download) {
	return download.kind === "directory" ? download.files : [download.file];
}
function assertBesideEachOther(tag, files) {
	const taken = new Set();
	const folders = new Set();
	for (const { path } of files) {
		const key = path.toLowerCase();
		const parents = foldersOf(key);
		if (taken.has(key) || folders.has(key) || parents.some((parent) => taken.has(parent))) throw damaged(tag, `two of its files claim the path "${path}"`);
		taken.add(key);
		for (const parent of parents) folders.add(parent);
	}
}
function foldersOf(path) {
	const names = path.split("/").slice(0, -1);
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function damaged({ name }, problem) {
	return new RegistryError("VERSION_DAMAGED", {
		problem: `${name} cannot be downloaded: ${problem}.`,
		remedy: "Use another version, and register this one anew."
	});
}
// registry/pull/pull-version.ts
async function pullVersion({ tag, pinned }, ports) {
	const { catalog, folder } = ports;
	const version = await catalog.find(tag);
	if (version === null) throw notFound(tag);
	if (pinned !== null) assertSame(`The metadata.json of ${tag.name}`, pinned, version.digest);
	const { downloads, elsewhere } = planDownload(tag, version);
	try {
		for (const download of downloads) await fetchInto(folder, download, ports);
		await folder.commit();
	} finally {
		await folder.discard();
	}
	return {
		metadata: version.metadata,
		digest: version.digest,
		elsewhere
	};
}
async function fetchInto(folder, download, { assets, web }) {
	if (download.kind === "directory") {
		await unpack(folder, download, assets);
		return;
	}
	const content = download.kind === "web" ? await web.open(download.uri) : joined(download.assets, assets);
	await folder.stage(download.file.path, checked(content, download.file));
}
async function unpack(folder, { files, assets: held }, assets) {
	const reader = new ByteReader(joined(held, assets));
	try {
		for (const file of files) {
			if (file.size > 0) await reader.skip(file.offset - reader.position);
			await folder.stage(file.path, checked(reader.take(file.size), file));
		}
	} finally {
		await reader.close();
	}
}
async function* joined(held, assets) {
	for (const { id, name, size } of held) {
		let received = 0;
		for await (const chunk of await assets.open(id)) {
			received += chunk.byteLength;
			if (received > size) throw mismatch(`"${name}" should have ${size} bytes, and has more`);
			yield chunk;
		}
		if (received < size) throw mismatch(`"${name}" should have ${size} bytes, and has ${received}`);
	}
}
async function* checked(content, { path, size, digest }) {
	const hash = createHash("sha256");
	let received = 0;
	for await (const chunk of content) {
		received += chunk.byteLength;
		if (received > size) throw mismatch(`"${path}" should have ${size} bytes, and has more`);
		hash.update(chunk);
		yield chunk;
	}
	assertSame(`"${path}"`, digest, `sha256:${hash.digest("hex")}`);
}
function assertSame(what, expected, found) {
	if (expected === found) return;
	throw mismatch(`${what} should have the digest ${expected}, and what was downloaded has ${found}`);
}
function mismatch(problem) {
	return new RegistryError("DIGEST_MISMATCH", {
		problem: `${problem}.`,
		remedy: "Do not use it. Run it again; if it stays so, the version was changed after its review."
	});
}
function notFound({ name, model }) {
	return new RegistryError("VERSION_NOT_FOUND", {
		problem: `There is no published version ${name}.`,
		remedy: `Look at the versions of ${model} on the releases page of the repository.`
	});
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep$1 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep$1}${b64url}${sep$1}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request$2.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request$2.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// github/create-client.ts
const PatientOctokit = Octokit.plugin(retry);
function createClient(options) {
	const { token, apiUrl, userAgent } = options;
	return new PatientOctokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent
	});
}
// github/user-agent.ts
const USER_AGENT = "model-registry/0.1.0";
// action/connection.ts
function openConnection(token, env, other = null) {
	const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
	const repository = other ?? readRepository(env);
	return {
		client: createClient({
			token,
			apiUrl,
			userAgent: USER_AGENT
		}),
		repository
	};
}
function readRepository(env) {
	const text = env["GITHUB_REPOSITORY"] ?? "";
	const repository = toRepositoryName(text);
	if (repository !== null) return repository;
	throw new RegistryError("INVALID_INPUT", {
		problem: `The variable GITHUB_REPOSITORY is "${text}", and should be owner/name.`,
		remedy: "Run this as a step of a GitHub Actions workflow, which sets it."
	});
}
function toRepositoryName(text) {
	const { owner, repo } = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(text)?.groups ?? {};
	return owner === void 0 || repo === void 0 ? null : {
		owner,
		repo
	};
}
// action/event.ts
async function readEvent(env) {
	const path = env["GITHUB_EVENT_PATH"] ?? "";
	return path === "" ? null : JSON.parse(await readFile(path, "utf8"));
}
// action/log.ts
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function toLogLine(text) {
	return text.replace(/\r?\n/g, " ").replace(UNPRINTABLE, toEscape).replaceAll("##[", "##\\[").replace(/^\s*::/, "\\::");
}
function log(line) {
	info(toLogLine(line));
}
function logGroup(title, lines) {
	if (lines.length === 0) return;
	startGroup(toLogLine(title));
	for (const line of lines) log(line);
	endGroup();
}
function annotate({ file, line, column, field, message }) {
	error(toLogLine(field === "" ? message : `${field}: ${message}`), {
		title: "Model registry",
		...file === null ? {} : { file },
		...line === null ? {} : { startLine: line },
		...column === null ? {} : { startColumn: column }
	});
}
function toEscape(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// core/card/markdown.ts
function escapeMarkdown(text) {
	return toLine(text).replace(BAIT, `$&${GAP}`).replace(/[\\`*_[\]~]/g, "\\$&").replace(/!(?=\\\[|$)/g, "\\!").replace(/^[#+\-=:]/, "\\$&").replace(/^(\d+)(?=[.)])/, "$1\\").replace(/[<>&|$\u200b]/g, toEntity);
}
function code(text) {
	const line = toLine(text);
	if (line === "") return "";
	if (/\||<!--/.test(line)) return `<code>${escapeMarkdown(line)}</code>`;
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = "`".repeat(longest + 1);
	const pad = longest > 0 ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function table(header, rows) {
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
const GAP = "​";
const BAIT = /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)/gi;
function toLine(text) {
	return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ").replace(/(?![\u200c\u200d])\p{Cf}/gu, "").trim();
}
function toEntity(character) {
	return `&#${character.charCodeAt(0)};`;
}
// action/summary.ts
const LONGEST = 5e5;
function renderPulled({ metadata, digest }, stage) {
	const { model, version } = metadata;
	return [
		`## ${escapeMarkdown(`${model} ${version}`)} for ${escapeMarkdown(stage)}`,
		`Verified: metadata.json is ${code(digest)}.`,
		renderArtifacts(metadata)
	].join("\n\n");
}
function renderFailure(error) {
	const head = `## ${code(error.code)}\n\n${escapeMarkdown(error.problem)}`;
	if (error.problems.length === 0) return `${head}\n\n${escapeMarkdown(error.remedy)}`;
	return `${head}\n\n${table([
		"Where",
		"Field",
		"Problem"
	], error.problems.map((problem) => [
		code(placeOf(problem)),
		code(problem.field),
		escapeMarkdown(problem.message)
	]))}`;
}
function placeOf({ file, line, column }) {
	if (file === null) return "–";
	return [
		file,
		line,
		column
	].filter((part) => part !== null).join(":");
}
async function writeSummary(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
	if (file === "") return;
	const cut = markdown.length > LONGEST ? `${markdown.slice(0, LONGEST)}\n\n(cut)` : markdown;
	await appendFile(file, `${cut}\n\n`);
}
function renderArtifacts({ artifacts }) {
	return table([
		"Artifact",
		"Files",
		"Bytes",
		"Assets",
		"Digest"
	], artifacts.map(({ path, size, digest, files, assets, uri }) => [
		code(path),
		files === void 0 ? "1" : String(files.length),
		String(size),
		uri === void 0 ? String(assets?.length ?? 0) : code(uri),
		code(digest)
	]));
}
// action/failure.ts
async function reportFailure(error) {
	if (!(error instanceof RegistryError)) {
		debug(error instanceof Error ? error.stack ?? error.message : String(error));
		setFailed(toLogLine(`${messageOf(error)} (unexpected: with debug logging on, the stack is in the log)`));
		return;
	}
	for (const problem of error.problems) annotate(problem);
	logGroup(`Problems (${error.problems.length})`, toRows(error));
	setFailed(toLogLine(`${error.code}: ${error.problem} ${error.remedy}`));
	await writeSummary(renderFailure(error));
}
function toRows({ problems }) {
	const cells = problems.map((problem) => ({
		place: placeOf(problem),
		field: problem.field,
		message: problem.message
	}));
	const widthOf = (column) => Math.max(0, ...cells.map((cell) => cell[column].length));
	const [place, field] = [widthOf("place"), widthOf("field")];
	return cells.map((cell) => `${cell.place.padEnd(place)}  ${cell.field.padEnd(field)}  ${cell.message}`);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// action/input-table.ts
function readInputs(table, getInput) {
	const problems = [];
	const values = Object.entries(table).map(([name, rule]) => {
		const value = readInput(rule, getInput(name));
		if (value.ok) return [name, value.value];
		problems.push({
			file: null,
			line: null,
			column: null,
			field: name,
			message: value.message
		});
		return [name, null];
	});
	if (problems.length > 0) return {
		values: null,
		problems
	};
	return {
		values: Object.fromEntries(values),
		problems
	};
}
function readInput({ required, fallback, parse }, given) {
	const text = given === "" ? fallback : given;
	if (required && text === "") return {
		ok: false,
		message: "this input is required"
	};
	try {
		return {
			ok: true,
			value: parse(text)
		};
	} catch (error) {
		if (!(error instanceof RegistryError)) throw error;
		return {
			ok: false,
			message: `${error.problem} ${error.remedy}`
		};
	}
}
function parseText(text) {
	return text;
}
function parseToken(text) {
	if (text !== "") return text;
	throw new RegistryError("INVALID_INPUT", {
		problem: "The token is empty.",
		remedy: "Leave the input out, or check the secret that it comes from."
	});
}
// action/require-inputs.ts
function requireInputs(table, undone) {
	const { values, problems } = readInputs(table, getInput);
	if (getInput("token") !== "") setSecret(getInput("token"));
	if (values !== null) return values;
	throw new RegistryError("INVALID_INPUT", {
		problem: `The inputs are not usable; ${undone}.`,
		remedy: "Correct what is listed, then run it again.",
		problems
	});
}
// collect/workflow-run.ts
function readWorkflowRun(env, event) {
	const repository = filled(env["GITHUB_REPOSITORY"]);
	const checkedOut = filled(env["GITHUB_SHA"]);
	const ref = filled(env["GITHUB_REF"]);
	const run = repository === void 0 ? void 0 : readRun(env, repository);
	return {
		...repository !== void 0 && { repository },
		...checkedOut !== void 0 && {
			checkedOut,
			commit: checkedOut
		},
		...ref !== void 0 && { ref },
		...run !== void 0 && { run },
		...readPullRequest(env, event)
	};
}
function readRun(env, repository) {
	const id = positive(env["GITHUB_RUN_ID"]);
	if (id === void 0) return void 0;
	const attempt = positive(env["GITHUB_RUN_ATTEMPT"]) ?? 1;
	const server = filled(env["GITHUB_SERVER_URL"]) ?? "https://github.com";
	const workflow = filled(env["GITHUB_WORKFLOW"]);
	const actor = filled(env["GITHUB_TRIGGERING_ACTOR"]) ?? filled(env["GITHUB_ACTOR"]);
	const runner = readRunner(env);
	return {
		id,
		attempt,
		url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`,
		...workflow !== void 0 && { workflow },
		...actor !== void 0 && { actor },
		...runner !== "" && { runner }
	};
}
function readRunner(env) {
	const platform = [env["RUNNER_OS"], env["RUNNER_ARCH"]].filter(isWord).join("-").toLowerCase();
	return [
		env["ImageOS"],
		env["ImageVersion"],
		platform,
		env["RUNNER_ENVIRONMENT"]
	].filter(isWord).join(" ");
}
function isWord(text) {
	return text !== void 0 && /^[\w.+-]{1,100}$/.test(text);
}
function readPullRequest(env, event) {
	const merged = positive(/^refs\/pull\/(\d+)\/merge$/.exec(env["GITHUB_REF"] ?? "")?.[1]);
	if (merged === void 0) return readEventPullRequest(event);
	const commit = child(child(child(event, "pull_request"), "head"), "sha");
	const branch = filled(env["GITHUB_HEAD_REF"]);
	return {
		pullRequest: merged,
		...typeof commit === "string" && { commit },
		...branch !== void 0 && { ref: `refs/heads/${branch}` }
	};
}
function readEventPullRequest(event) {
	const number = child(child(event, "pull_request"), "number");
	const pullRequest = typeof number === "number" ? positive(String(number)) : void 0;
	return pullRequest === void 0 ? {} : { pullRequest };
}
function child(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function filled(text) {
	return text === "" ? void 0 : text;
}
function positive(text) {
	const number = Number(text);
	return Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
// action/run-url.ts
function runUrl(env) {
	return readWorkflowRun(env, null).run?.url ?? "";
}
// action/deploy/inputs.ts
const DEPLOY_INPUTS = {
	deployment: {
		required: false,
		fallback: "",
		parse: parseDeploymentId
	},
	path: {
		required: false,
		fallback: "model",
		parse: parseText
	},
	token: {
		required: false,
		fallback: "",
		parse: parseToken
	},
	"job-status": {
		required: false,
		fallback: "",
		parse: parseJobStatus
	}
};
function parseDeploymentId(text) {
	if (text === "") return null;
	if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
	throw new RegistryError("INVALID_INPUT", {
		problem: `"${text}" is not the id of a deployment.`,
		remedy: "Pass the number that the workflow was dispatched with: ${{ inputs.deployment }}"
	});
}
function parseJobStatus(text) {
	return text === "success" || text === "cancelled" ? text : "failure";
}
// action/deploy/outputs.ts
const DEPLOY_OUTPUTS = {
	model: ({ start }) => start.deployment.payload.model,
	version: ({ start }) => start.deployment.payload.version,
	stage: ({ start }) => start.deployment.payload.stage,
	path: ({ path }) => path ?? "",
	digest: ({ start }) => start.deployment.payload.digest,
	"deployment-id": ({ start }) => String(start.deployment.id),
	"previous-version": ({ start }) => start.deployment.payload.previousVersion ?? "",
	superseded: ({ start }) => String(start.kind === "superseded")
};
function writeDeployOutputs(result) {
	for (const [name, text] of Object.entries(DEPLOY_OUTPUTS)) setOutput(name, text(result));
}
// action/deploy/main.ts
await deploy().catch(reportFailure);
async function deploy() {
	const { token, deployment: given, path } = requireInputs(DEPLOY_INPUTS, "nothing was deployed");
	const id = given ?? idOf(await readEvent(process.env));
	const { client, repository } = openConnection(token, process.env);
	const ports = connectRepository(client, repository);
	const start = await startDeployment({
		id,
		logUrl: runUrl(process.env)
	}, ports);
	const { model, version, stage, digest } = start.deployment.payload;
	if (start.kind === "superseded") {
		writeDeployOutputs({
			start,
			path: null
		});
		notice(toLogLine(`${stage} should hold a newer version by now (${start.by}): nothing to do.`));
		return;
	}
	saveState("deployment", id);
	const folder = new LocalVersionFolder(path);
	const tag = VersionTag.of(model, version);
	const pulled = await pullVersion({
		tag,
		pinned: digest
	}, {
		...ports,
		web: webFiles,
		folder
	});
	writeDeployOutputs({
		start,
		path
	});
	await writeSummary(renderPulled(pulled, stage));
	logGroup("Files", pulled.metadata.artifacts.map((file) => `${file.path} ${file.size} bytes ${file.digest}`));
	for (const { path: missing, uri } of pulled.elsewhere) warning(toLogLine(`${missing} lies at ${uri}, and is not downloaded`));
	log(`Verified ${tag.name} for ${stage}; its files are in ${path}`);
}
function idOf(event) {
	const id = valueAt(event, ["deployment", "id"]);
	if (typeof id === "number" && Number.isSafeInteger(id)) return id;
	throw new RegistryError("INVALID_INPUT", {
		problem: "No deployment started this workflow, and the input \"deployment\" is empty.",
		remedy: "Start it `on: deployment`, or pass the id: deployment: ${{ inputs.deployment }}"
	});
}
export {};
