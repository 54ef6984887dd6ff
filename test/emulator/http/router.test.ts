import { describe, expect, it } from 'vitest';
import { noContent } from '../../../emulator/http/reply.ts';
import { defineRoutes, Router } from '../../../emulator/http/router.ts';

const router = new Router(
  defineRoutes('api', {
    'GET /repos/{owner}/{repo}/commits/{ref+}': noContent,
    'GET /repos/{owner}/{repo}/commits/{ref}/status': noContent,
    'GET /repos/{owner}/{repo}/contents/{path*}': noContent,
    'GET /repos/{owner}/{repo}/releases/{release_id}': noContent,
    'GET /repos/{owner}/{repo}/releases/latest': noContent,
  }),
);

describe('a route', () => {
  it.each([
    ['/repos/o/r/releases/7', '/releases/{release_id}', { release_id: '7' }],
    ['/repos/o/r/releases/latest', '/releases/latest', {}],
    ['/repos/o/r/commits/heads/main', '/commits/{ref+}', { ref: 'heads/main' }],
    ['/repos/o/r/commits/heads%2Fmain', '/commits/{ref+}', { ref: 'heads/main' }],
    ['/repos/o/r/commits/main/status', '/commits/{ref}/status', { ref: 'main' }],
    ['/repos/o/r/contents', '/contents/{path*}', { path: '' }],
    ['/repos/o/r/contents/a/b%20c', '/contents/{path*}', { path: 'a/b c' }],
  ])('for %s is %s', (path, route, parameters) => {
    const match = router.match('GET', path);
    expect(match?.route.template).toBe(`GET /repos/{owner}/{repo}${route}`);
    expect(match?.parameters).toEqual({ owner: 'o', repo: 'r', ...parameters });
  });

  it.each([
    ['POST', '/repos/o/r/releases/7'],
    ['GET', '/repos/o/r/releases'],
    ['GET', '/repos/o/r/releases/'],
    ['GET', '/repos/o/r/commits/'],
  ])('is not found for %s %s', (method, path) => {
    expect(router.match(method, path)).toBeNull();
  });

  it('is asked by HEAD what it would answer to GET', () => {
    expect(router.match('HEAD', '/repos/o/r/releases/7')).not.toBeNull();
  });
});
