import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/commands.ts';

const ROLLBACK = { kind: 'rollback', place: { model: 'iris', stage: 'production' } };
const PROMOTE = {
  kind: 'promote',
  place: { model: 'iris', stage: 'production' },
  version: '1.5.0',
  attempt: 'first',
};
const PLACE = { model: 'iris', stage: 'production' };

const COMMANDS = ['/promote', '/rollback', '/hold', '/unhold', '/status', '/explain'] as const;

describe('findCommand', () => {
  it.each([
    ['a rollback', '/rollback iris production', ROLLBACK],
    ['a promotion', '/promote iris@1.5.0 production', PROMOTE],
    ['a promotion by the tag', '/promote iris@v1.5.0 production', PROMOTE],
    ['help', '/help', { kind: 'help' }],
    ['another attempt', '/promote iris@1.5.0 production --again', { ...PROMOTE, attempt: 'again' }],
    [
      'a hold',
      '/hold iris production Audit  until Friday',
      { kind: 'hold', place: PLACE, reason: 'Audit until Friday' },
    ],
    ['its end', '/unhold iris production', { kind: 'unhold', place: PLACE, reason: '' }],
    [
      'its end with a reason',
      '/unhold iris production all clear',
      { kind: 'unhold', place: PLACE, reason: 'all clear' },
    ],
    ['the status of all', '/status', { kind: 'status', model: null }],
    ['the status of one', '/status iris', { kind: 'status', model: 'iris' }],
    ['an explanation', '/explain', { kind: 'explain', subject: { kind: 'pull-request' } }],
    [
      'an explanation of a version',
      '/explain iris@1.5.0 production',
      { kind: 'explain', subject: { kind: 'version', place: PLACE, version: '1.5.0' } },
    ],
    [
      'an explanation of a policy',
      '/explain iris production',
      { kind: 'explain', subject: { kind: 'policy', place: PLACE } },
    ],
    ['a command below other text', 'Sorry!\r\n\r\n/rollback iris production  \r\n', ROLLBACK],
    ['only the first of two', '/rollback iris production\n/promote iris@1.5.0 a', ROLLBACK],
    ['a command after a code block', '```\nx\n```\n/rollback iris production', ROLLBACK],
    ['a command after a hidden part', '<!-- x\n-->\n/rollback iris production', ROLLBACK],
    ['a command below inline code', '```x``` is code\n/rollback iris production', ROLLBACK],
    ['several spaces between the words', '/rollback   iris\tproduction', ROLLBACK],
  ])('finds %s', (_, comment, command) => {
    expect(findCommand(comment)).toEqual(command);
  });

  it.each([
    ['nothing', ''],
    ['talk', 'I would rollback iris production'],
    ['a command in the middle of a line', 'please /rollback iris production'],
    ['an indented command', '    /rollback iris production'],
    ['a quoted command', '> /rollback iris production'],
    ['a command in a code block', '```\n/rollback iris production\n```'],
    ['a command in a longer code block', '````\n```\n/rollback iris production\n````'],
    ['a command in a code block of tildes', '~~~ sh\n/rollback iris production\n~~~'],
    ['a command in a code block without end', '```\n/rollback iris production'],
    ['a command nobody sees', '<!--\n/rollback iris production\n-->'],
    ['preformatted text', '<pre>\n/rollback iris production\n</pre>'],
    ['another bot’s command', '/deploy iris production'],
    ['another bot’s help', '/help me'],
    ['a path', '/promises/kept'],
    ['a path with a word of ours', '/status/iris'],
    ['a word that begins like ours', '/holder iris production'],
    ['a path that begins alike', '/rollup.config.js'],
  ])('ignores %s', (_, comment) => {
    expect(findCommand(comment)).toBeNull();
  });

  it.each([
    ['a rollback without a stage', '/rollback iris', 'INVALID_COMMAND'],
    ['a rollback with too many words', '/rollback iris production now', 'INVALID_COMMAND'],
    ['a promotion without a stage', '/promote iris@1.5.0', 'INVALID_COMMAND'],
    ['a promotion with too many words', '/promote iris@1.5.0 staging now', 'INVALID_COMMAND'],
    ['a promotion without a version', '/promote iris production', 'INVALID_VERSION_TAG'],
    ['a version that is none', '/promote iris@1.5 production', 'INVALID_VERSION_TAG'],
    ['a model that is none', '/rollback ../iris production', 'INVALID_MODEL_NAME'],
    ['a stage that is none', '/rollback iris Production', 'INVALID_STAGE_NAME'],
    ['a stage with a line break in it', '/rollback iris prod\u2028uction', 'INVALID_COMMAND'],
    ['a command in capitals', '/Rollback iris production', 'INVALID_COMMAND'],
    ['a hyphen too many', '/roll-back iris production', 'INVALID_COMMAND'],
    ['no exact version', '/promote iris@latest production', 'INVALID_VERSION_TAG'],
    ['an unknown flag', '/promote iris@1.5.0 production --force', 'INVALID_COMMAND'],
    ['a hold without a reason', '/hold iris production', 'INVALID_COMMAND'],
    ['a hold of nothing', '/hold', 'INVALID_COMMAND'],
    ['a hold of a stage that is none', '/hold iris ../x reason', 'INVALID_STAGE_NAME'],
    ['a status of too much', '/status iris production', 'INVALID_COMMAND'],
    ['an explanation of half a place', '/explain iris', 'INVALID_COMMAND'],
    ['the short form', '/roll iris production', 'INVALID_COMMAND'],
  ])('explains %s', (_, comment, code) => {
    expect(findCommand(comment)).toMatchObject({ kind: 'misunderstood', error: { code } });
  });

  it('never throws, and what it finds is a safe name', () => {
    const word = fc.constantFrom(...COMMANDS, 'iris@1.0.0', 'iris', '```', '>', '\n');
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 8 });
    fc.assert(
      fc.property(text, (words) => {
        const command = findCommand(words.join(' '));
        if (command === null || !('place' in command)) return;
        expect(command.place.model).toMatch(/^[a-z0-9-]+$/);
        expect(command.place.stage).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it('reads every command that it could have written itself', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4}){0,2}$/);
    const reason = fc
      .array(fc.stringMatching(/^[^\s]{1,12}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, reason, (model, stage, why) => {
        const place = { model, stage };
        expect(findCommand(`/hold ${model} ${stage} ${why}`)).toEqual(
          /<!--|<pre/i.test(why) ? expect.anything() : { kind: 'hold', place, reason: why },
        );
        expect(findCommand(`/rollback ${model} ${stage}`)).toEqual({ kind: 'rollback', place });
      }),
    );
  });
});
