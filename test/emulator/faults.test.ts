import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secondaryRateLimit } from '../../emulator/faults.ts';
import { refusalOf, type Stage, setStage } from './stage.ts';

const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
let stage: Stage;
let sha: string;

beforeEach(async () => {
  stage = await setStage();
  sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
});

afterEach(() => stage.emulator.close());

function createRef(name: string) {
  return stage.as(stage.owner).rest.git.createRef({ ...stage.at, ref: `refs/tags/${name}`, sha });
}

async function tags(): Promise<readonly string[]> {
  const { data } = await stage.as(stage.owner).rest.repos.listTags(stage.at);
  return data.map(({ name }) => name);
}

describe('a fault', () => {
  it('answers in place of the handler, so that nothing happens', async () => {
    stage.emulator.faults.add({ route: CREATE_REF, reply: secondaryRateLimit(7) });
    await expect(createRef('a')).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '7' } },
    });
    expect(await tags()).toEqual([]);
  });

  it('loses the answer of a request that took effect', async () => {
    stage.emulator.faults.add({ route: CREATE_REF, drop: 'answer' });
    await expect(createRef('a')).rejects.toThrow();
    expect(await tags()).toEqual(['a']);
    const lost = await stage.emulator.journal.waitFor(({ route }) => route === CREATE_REF);
    expect(lost.status).toBeNull();
  });

  it('loses a request before it takes effect', async () => {
    stage.emulator.faults.add({ route: CREATE_REF, drop: 'request' });
    await expect(createRef('a')).rejects.toThrow();
    expect(await tags()).toEqual([]);
  });

  it('can answer otherwise than what happened', async () => {
    stage.emulator.faults.add({ route: CREATE_REF, answer: { status: 502 } });
    expect(await refusalOf(createRef('a'))).toMatchObject({ status: 502 });
    expect(await tags()).toEqual(['a']);
  });

  it('strikes as often as it says, from the request that it says', async () => {
    const reply = { status: 500 };
    stage.emulator.faults.add({ route: CREATE_REF, from: 2, times: 2, reply });
    const attempts = [await createRef('a')];
    await expect(createRef('b')).rejects.toMatchObject({ status: 500 });
    await expect(createRef('b')).rejects.toMatchObject({ status: 500 });
    attempts.push(await createRef('b'));
    expect(attempts.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('strikes only the path that it names', async () => {
    stage.emulator.faults.add({ path: /\/releases$/, reply: { status: 500 } });
    expect((await createRef('a')).status).toBe(201);
  });

  it('strikes only who asks with the token that it names, however the token is shown', async () => {
    const unlucky = stage.emulator.world.createToken(stage.owner).value;
    stage.emulator.faults.add({ token: unlucky, times: 9, reply: { status: 500 } });
    expect((await createRef('a')).status).toBe(201);
    const url = `${stage.emulator.apiUrl}/repos/mona/iris`;
    const status = async (headers: Record<string, string>) =>
      (await fetch(url, { headers })).status;
    expect(await status({ authorization: `Bearer ${unlucky}` })).toBe(500);
    expect(await status({ authorization: `token ${unlucky}` })).toBe(500);
    expect(await status({ authorization: `Bearer x${unlucky}` })).toBe(401);
    expect(await status({})).toBe(200);
  });

  it('counts for a token only what is asked with it', async () => {
    const unlucky = stage.emulator.world.createToken(stage.owner).value;
    const authorization = `Bearer ${unlucky}`;
    stage.emulator.faults.add({ token: unlucky, from: 2, reply: { status: 500 } });
    const url = `${stage.emulator.apiUrl}/repos/mona/iris`;
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
    expect((await createRef('a')).status).toBe(201);
    expect((await fetch(url, { headers: { authorization } })).status).toBe(500);
  });

  it('strikes no more once it is taken back', async () => {
    const takeBack = stage.emulator.faults.add({ route: CREATE_REF, reply: { status: 500 } });
    takeBack();
    expect((await createRef('a')).status).toBe(201);
  });

  it('lets somebody else come first, to seed a race', async () => {
    stage.emulator.faults.add({ route: CREATE_REF, before: () => createRef('a') });
    expect(await refusalOf(createRef('a'))).toMatchObject({
      status: 422,
      message: 'Reference already exists',
    });
  });

  it('holds an answer until a test lets it go', async () => {
    const gate = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const after = () => {
      reached.resolve();
      return gate.promise;
    };
    stage.emulator.faults.add({ route: CREATE_REF, after });
    let answered = false;
    const held = createRef('a').finally(() => {
      answered = true;
    });
    await reached.promise;
    expect(await tags()).toEqual(['a']);
    expect(answered).toBe(false);
    gate.resolve();
    expect((await held).status).toBe(201);
  });
});
