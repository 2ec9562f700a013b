import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

/** What a command says of its input, and the code that it ends with. */
const run = (command: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr: stderr.trim() }
}

describe('a command that is given something wrong says what, in a line, and begins nothing', () => {
  it.each([
    ['scripts/start.ts --browser opera', '--browser is one of chromium, firefox, not “opera”.'],
    ['scripts/start.ts --url news', '--url is an address such as https://news.example/, not “news”.'],
    ['scripts/pages.ts', 'Say which folder: npm run pages -- --dir DIR'],
    ['scripts/pages.ts --dir scripts', 'scripts has no pages: files that end in .html or .html.gz'],
    ['scripts/pages.ts --dir none --from some', '--from is a whole number, not “some”.'],
    ['scripts/pages.ts --dir none', 'There is no file or folder none.'],
    ['scripts/screenshots.ts --look pale', '--look is one of light, dark, forced, not “pale”.'],
    ['scripts/webkit.ts none', 'No strange page is called none; they are in tests/pages/strange/.'],
    ['scripts/pages.ts --dir README.md', 'README.md is a file, not a folder.'],
    ['tests/eval/run.ts --corpus none.jsonl', 'There is no file or folder none.jsonl.'],
    ['tests/eval/run.ts --corpus package.json', 'package.json:1: is not JSON'],
    ['tests/bench/run.ts --text data', 'data is a folder, not a file.'],
    ['tests/bench/run.ts --text none.txt', 'There is no file or folder none.txt.'],
  ])('%s', (command, message) => {
    expect(run(command)).toEqual({ status: 2, stdout: '', stderr: message })
  })

  it('an option that there is not', () => {
    const { status, stderr } = run('scripts/lookup.ts --langs en')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Unknown option '--langs'/)
  })
})
