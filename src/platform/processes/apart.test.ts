import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from './apart.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noivu-apart-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const told = { url: '', limits: { everywhere: false, units: [], accountId: null, entry: null }, input: null }

/** The answer of a process that runs this. */
async function answering(name: string, program: string) {
  const file = join(folder, `${name}.mjs`)
  await writeFile(file, program)
  return answerOf(pathToFileURL(file), told)
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('an answer that breaks in the middle ends as broken and says why: nobody takes the half for the whole', async () => {
  const pieces: string[] = []
  const taken = async () => {
    const program = "process.stdout.write('half', () => { throw new Error('the paper is out') })"
    for await (const piece of await answering('breaks', program)) pieces.push(Buffer.from(piece).toString())
  }
  await expect(taken()).rejects.toThrow('the paper is out')
  expect(pieces).toEqual(['half'])
})

test('who closes the answer ends the process that makes it', async () => {
  const endless = await answering('endless', 'process.stdout.write(String(process.pid)); setInterval(() => {}, 1_000)')
  const { value } = await endless.next()
  const pid = Number(Buffer.from(value as Uint8Array).toString())
  expect(isRunning(pid)).toBe(true)
  await endless.return()
  await expect.poll(() => isRunning(pid)).toBe(false)
})
