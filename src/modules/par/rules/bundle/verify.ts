/** Whether a bundle is what an office published, and whether its figures follow from its inputs. No database, no network. */
import type { BlockInput } from '../results/block.ts'
import { INPUT, PUBLICATION, RESULT, SUMS, sumOf } from './bundle.ts'
import { type Check, check } from './check.ts'
import { type Inflate, readContainer } from './container.ts'
import { FORMAT, type PublicationFile } from './publication-file.ts'
import { recomputed } from './recompute.ts'
import { containerCheck, contentOf, type Parts, signatureChecks, sumsCheck, textIn } from './sealed.ts'
import { words } from './words.vi.ts'

export interface Verified {
  checks: Check[]
  passed: number
  failed: number
  /** Null when the bundle could not be read so far. */
  publication: PublicationFile | null
  input: BlockInput | null
  /** Of the key it is signed with, whether or not the signature holds. */
  fingerprint: string | null
  /** SHA-256 of the list of sums, by which a correction names what it corrects. */
  sums: string | null
}

export interface Verifying {
  inflate: Inflate
  /** Fingerprint of the office's key, as a person has it; without it, it is for the reader to compare. */
  key?: string | undefined
}

const NOTHING = { publication: null, input: null, fingerprint: null, sums: null }

export function verified(checks: Check[], found: Omit<Verified, 'checks' | 'passed' | 'failed'> = NOTHING): Verified {
  const sum = (of: (one: Check) => number) => checks.reduce((total, one) => total + of(one), 0)
  return { ...found, checks, passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) }
}

/** @returns null when the file is no JSON. */
function valueIn<T>(parts: Parts, name: string): T | null {
  try {
    return JSON.parse(textIn(parts, name) ?? '') as T
  } catch {
    return null
  }
}

/** Of a file that is not of this form nothing is said but that: whoever altered it left no figures to compare. */
function figureChecks(parts: Parts, input: BlockInput | null): Check[] {
  const { points } = words.groups
  const result = valueIn<object>(parts, RESULT)
  if (input === null || result === null) return [check(points, [words.unreadable(input === null ? INPUT : RESULT)], 1)]
  try {
    return recomputed(input, result, textIn(parts, RESULT) ?? '')
  } catch {
    return [check(points, [words.notComputed], 1)]
  }
}

export async function verifyBundle(bytes: Uint8Array, { inflate, key }: Verifying): Promise<Verified> {
  const container = await readContainer(bytes, inflate)
  if (container === null) return verified([check(words.groups.container, [words.noBundle], 1)])
  const parts: Parts = new Map(container.parts.map((part) => [part.name, part]))
  const publication = valueIn<PublicationFile>(parts, PUBLICATION)
  const format = publication?.format
  if (typeof format === 'number' && format > FORMAT)
    return verified([check(words.groups.format, [words.newer(format, FORMAT)], 1)])
  const known = format === FORMAT ? [] : [words.unreadable(PUBLICATION)]
  const input = valueIn<BlockInput>(parts, INPUT)
  const { checks: signature, fingerprint } = signatureChecks(parts, key)
  return verified(
    [
      containerCheck(container),
      check(words.groups.format, known, 1),
      sumsCheck(parts),
      ...signature,
      ...figureChecks(parts, input),
    ],
    { publication: format === FORMAT ? publication : null, input, fingerprint, sums: sumOf(contentOf(parts, SUMS)) },
  )
}
