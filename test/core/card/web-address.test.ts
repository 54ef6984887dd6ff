import { describe, expect, it } from 'vitest';
import {
  comparePage,
  fileAtCommit,
  ghName,
  parentPage,
  repositoryApi,
  repositoryPage,
} from '../../../core/card/web-address.ts';

const PLACE = { serverUrl: 'https://github.com', repository: 'acme/flowers' };
const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

describe('repositoryPage', () => {
  it('encodes what it is made of', () => {
    expect(repositoryPage(PLACE, 'releases', 'tag', 'iris@v1.0.0')).toBe(
      'https://github.com/acme/flowers/releases/tag/iris%40v1.0.0',
    );
  });

  it.each(['../evil', 'acme', 'acme/..', 'acme/flowers/x', 'acme/fl owers', 'a@b/c', ''])(
    'makes no address of the repository "%s"',
    (repository) => {
      expect(repositoryPage({ ...PLACE, repository }, 'pull', '1')).toBeNull();
    },
  );

  it.each(['javascript:alert(1)', 'github.com', ''])(
    'makes none of the server "%s"',
    (serverUrl) => {
      expect(repositoryPage({ ...PLACE, serverUrl }, 'pull', '1')).toBeNull();
    },
  );
});

describe('fileAtCommit', () => {
  it('leads to the file as it was', () => {
    expect(fileAtCommit(PLACE, A, './data/a b.csv')).toBe(
      `https://github.com/acme/flowers/blob/${A}/data/a%20b.csv`,
    );
  });

  it.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', ''])(
    'leads nowhere from "%s"',
    (path) => {
      expect(fileAtCommit(PLACE, A, path)).toBeNull();
    },
  );

  it('leads nowhere at what is no commit', () => {
    expect(fileAtCommit(PLACE, 'main', 'a.csv')).toBeNull();
  });
});

describe('comparePage', () => {
  it('compares two commits, and none with itself', () => {
    expect(comparePage(PLACE, A, B)).toBe(`https://github.com/acme/flowers/compare/${A}...${B}`);
    expect(comparePage(PLACE, A, A)).toBeNull();
    expect(comparePage(PLACE, 'main', B)).toBeNull();
  });
});

describe('parentPage', () => {
  it.each([
    ['base@v1.2.0', 'https://github.com/acme/flowers/releases/tag/base%40v1.2.0'],
    ['base@1.2.0', 'https://github.com/acme/flowers/releases/tag/base%40v1.2.0'],
    ['hf://acme/base', 'https://huggingface.co/acme/base'],
    ['hf://base', 'https://huggingface.co/base'],
    ['https://a.example/base', 'https://a.example/base'],
    ['hf://acme/base/../../x', null],
    ['javascript:alert(1)', null],
    ['some model', null],
  ])('finds %s', (parent, page) => {
    expect(parentPage(PLACE, parent)).toBe(page);
  });
});

describe('the names of a repository elsewhere', () => {
  it.each([
    ['https://github.com', 'https://api.github.com', 'acme/flowers'],
    ['https://acme.ghe.com', 'https://api.acme.ghe.com', 'acme.ghe.com/acme/flowers'],
    ['https://git.acme.test', 'https://git.acme.test/api/v3', 'git.acme.test/acme/flowers'],
  ])('follow from %s', (serverUrl, api, name) => {
    expect(repositoryApi({ ...PLACE, serverUrl })).toBe(`${api}/repos/acme/flowers`);
    expect(ghName({ ...PLACE, serverUrl })).toBe(name);
  });
});
