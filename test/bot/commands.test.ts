import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/commands.ts';

const ROLLBACK = { kind: 'rollback', place: { model: 'iris', stage: 'production' } };
const PROMOTE = {
  kind: 'promote',
  place: { model: 'iris', stage: 'production' },
  version: '1.5.0',
};

describe('findCommand', () => {
  it.each([
    ['a rollback', '/rollback iris production', ROLLBACK],
    ['a promotion', '/promote iris@1.5.0 production', PROMOTE],
    ['a promotion by the tag', '/promote iris@v1.5.0 production', PROMOTE],
    ['help', '/help', { kind: 'help' }],
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
    ['the short form', '/roll iris production', 'INVALID_COMMAND'],
  ])('explains %s', (_, comment, code) => {
    expect(findCommand(comment)).toMatchObject({ kind: 'misunderstood', error: { code } });
  });

  it('never throws, and what it finds is a safe name', () => {
    const word = fc.constantFrom('/promote', '/rollback', 'iris@1.0.0', 'iris', '```', '>', '\n');
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
});
