import { describe, expect, it } from 'vitest';
import { toRoute } from '../../../bot/hosts/route.ts';

describe('toRoute', () => {
  it.each([
    ['/repos/{owner}/{repo}/git/refs', 'GET /repos/{owner}/{repo}/git/refs'],
    ['/repos/{owner}/{repo}/releases{?per_page}', 'GET (address)'],
    ['/graphql', 'GET /graphql'],
    ['https://github.example/api/graphql', 'GET /graphql'],
    ['https://api.github.com/repositories/1/tags?page=2', 'GET (address)'],
    ['/repositories/12345/tags', 'GET (address)'],
    ['/app/hook/deliveries', 'GET /app/hook/deliveries'],
  ])('calls %s %s', (url, route) => {
    expect(toRoute('GET', url)).toBe(route);
  });
});
