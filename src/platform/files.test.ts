// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './clipboard.ts';
import { chooseFile, downloadFile, readFile } from './files.ts';

afterEach(() => vi.restoreAllMocks());

describe('files', () => {
  test('a file is read as text with its name', async () => {
    const file = new File(['ТЗ'], 'brief.json');
    expect(await readFile(file, 100)).toEqual({ ok: true, value: { name: 'brief.json', text: 'ТЗ' } });
  });

  test('a file over the limit is refused without being read', async () => {
    const file = new File(['0123456789'], 'big.json');
    const read = vi.spyOn(file, 'text');
    expect(await readFile(file, 9)).toEqual({ ok: false, problem: 'too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  test('a file that has gone is told as unreadable', async () => {
    const file = new File(['x'], 'gone.json');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(file, 9)).toEqual({ ok: false, problem: 'unreadable' });
  });

  test('a download offers text under its name and leaves nothing on the page', async () => {
    const offered: { name: string; address: string }[] = [];
    const follow = (event: Event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) {
        offered.push({ name: event.target.download, address: event.target.href });
      }
    };
    document.addEventListener('click', follow, { once: true });
    const blobs = vi.spyOn(URL, 'createObjectURL');
    downloadFile('ТЗ.json', '{}', 'application/json');
    expect(offered).toMatchObject([{ name: 'ТЗ.json', address: expect.stringMatching(/^blob:/) }]);
    const blob = blobs.mock.calls[0]?.[0] as Blob;
    expect([blob.type, await blob.text()]).toEqual(['application/json', '{}']);
    expect(document.querySelector('a')).toBeNull();
  });

  test('thinking better of it while choosing a file gives null', async () => {
    const choice = chooseFile('.json');
    document.querySelector('input')?.dispatchEvent(new Event('cancel'));
    expect(await choice).toBeNull();
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('copying', () => {
  test('uses the clipboard where there is one', async () => {
    expect(await copyText('Письмо')).toEqual({ ok: true, value: undefined });
    expect(await navigator.clipboard.readText()).toBe('Письмо');
  });

  test('selects and copies the older way where there is none, and keeps the focus', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let copied = '';
    document.execCommand = () => {
      copied = document.querySelector('textarea')?.value ?? '';
      return true;
    };
    expect(await copyText('Письмо')).toEqual({ ok: true, value: undefined });
    expect(copied).toBe('Письмо');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('says so when neither way is open', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => {
      throw new Error('no');
    };
    expect(await copyText('Письмо')).toEqual({ ok: false, problem: 'refused' });
  });
});
