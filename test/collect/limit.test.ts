import { expect, it } from 'vitest';
import { limitTo } from '../../collect/limit.ts';

it('runs no more tasks at once than it may, and all of them, whether or not they fail', async () => {
  const limit = limitTo(3);
  let running = 0;
  let most = 0;
  const task = async (index: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, index % 3));
    running -= 1;
    if (index % 5 === 0) throw new Error(String(index));
    return index;
  };
  const tasks = Array.from({ length: 30 }, (_, index) => limit(() => task(index)));
  const settled = await Promise.allSettled(tasks);
  expect(most).toBe(3);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  expect(await limit(() => task(1))).toBe(1);
});
