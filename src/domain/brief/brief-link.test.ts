import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure, success } from '#domain/outcome.ts';
import { toBase64url } from '#domain/text/base64url.ts';
import type { Brief } from './brief.ts';
import { toBriefFile } from './brief-file.ts';
import { type Deflate, decodeBriefLink, encodeBriefLink, type Inflate } from './brief-link.ts';
import { setField } from './edit.ts';
import { shortBrief } from './sample-brief.fixture.ts';
import { soundDraft, walkAll } from './walked-brief.fixture.ts';

const kinds = ['print', 'souvenirs'];
const deflate: Deflate = async (bytes) => deflateRawSync(bytes);
const inflate: Inflate = async (bytes, limit) => {
  try {
    const whole = inflateRawSync(bytes);
    return whole.length > limit ? failure('too-large') : success(whole);
  } catch {
    return failure('damaged');
  }
};
const packedIn = (fragment: string) => fragment.slice('b='.length);
const linkOf = (content: string | Uint8Array) => `1.${toBase64url(deflateRawSync(content))}`;
const problem = async (text: string) => {
  const outcome = await decodeBriefLink(text, inflate, kinds);
  return outcome.ok ? 'none' : outcome.problem;
};

async function fragmentOf(brief: Brief): Promise<string> {
  const link = await encodeBriefLink(brief, deflate);
  if (!link.ok) throw new Error(link.problem);
  return link.value;
}

describe('a brief in a link', () => {
  test('is read back with its history, in characters that an address takes as they are', async () => {
    const objected = walkAll(soundDraft, ['submit', 'object', 'accept', 'approve']);
    for (const brief of [shortBrief, objected]) {
      const fragment = await fragmentOf(brief);
      expect(fragment).toMatch(/^b=1\.[\w-]+$/);
      expect(fragment.length).toBeLessThan(16_000);
      expect(await decodeBriefLink(packedIn(fragment), inflate, kinds)).toEqual({ ok: true, value: brief });
    }
  });

  test('is read back whatever was typed, and what a messenger hung on it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '.', '…', ') ', ' >\n'),
        async (goal, tail) => {
          const brief = setField(shortBrief, 'goal', goal);
          const read = await decodeBriefLink(`${packedIn(await fragmentOf(brief))}${tail}`, inflate, kinds);
          expect(read).toEqual({ ok: true, value: brief });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is not offered when it is too long for one, or the browser cannot pack', async () => {
    const noise = Array.from({ length: 6000 }, (_, index) => ((index * 7919) % 46_656).toString(36)).join(' ');
    const long = setField(shortBrief, 'problem', noise);
    expect(await encodeBriefLink(long, deflate)).toEqual({ ok: false, problem: 'too-long' });
    const huge: Brief = { ...shortBrief, fields: { problem: 'a'.repeat(300_000) } };
    expect(await encodeBriefLink(huge, deflate)).toEqual({ ok: false, problem: 'too-long' });
    expect(await encodeBriefLink(shortBrief, async () => null)).toEqual({ ok: false, problem: 'unsupported' });
  });

  test('is refused with a reason that a person can be told', async () => {
    expect(await problem('1.a'.padEnd(16_001, 'a'))).toBe('too-large');
    expect(await problem(linkOf('a'.repeat(300_000)))).toBe('too-large');
    expect(await problem('')).toBe('damaged');
    expect(await problem('1.')).toBe('damaged');
    expect(await problem('1.a')).toBe('damaged');
    expect(await problem('1.bm90IHBhY2tlZA')).toBe('damaged');
    expect(await problem(linkOf(Uint8Array.from([0xff, 0xfe])))).toBe('damaged');
    expect(await problem(packedIn(await fragmentOf(shortBrief)).slice(0, -9))).toBe('damaged');
    expect(await problem('2.abcd')).toBe('newer-version');
    expect(await problem(linkOf(JSON.stringify({ ...toBriefFile(shortBrief), version: 2 })))).toBe('newer-version');
    expect(await problem(linkOf(JSON.stringify({ ...toBriefFile(shortBrief), kind: 'parade' })))).toBe('unknown-kind');
    expect(await problem(linkOf('"brief"'))).toBe('wrong-format');
    expect(await problem(linkOf('['.repeat(1000) + ']'.repeat(1000)))).toBe('too-deep');
    expect(await decodeBriefLink('1.abcd', async () => failure('unsupported'), kinds)).toEqual({
      ok: false,
      problem: 'unsupported',
    });
  });
});
