import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licences of the packages that the modules belong to, one after the other, by name. */
export async function collectLicenses(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.groups?.['folder'] ?? []));
  const texts = await Promise.all([...folders].map(licenseOf));
  return `${[...new Set(texts)].sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license }: Record<string, string> = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}`.trim();
}
