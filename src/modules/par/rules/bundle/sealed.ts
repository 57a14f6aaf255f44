/** Whether a bundle is byte for byte what the holder of a key has signed. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { textOf } from '../../../../shared/utf8.ts'
import { KEY, NAMES, PACKED_SUMS, packedSumsOf, SIGNATURE, SUMMED, SUMS, sumsOf } from './bundle.ts'
import { type Check, check } from './check.ts'
import type { Part } from './container.ts'
import { inFours, plainFingerprint } from './fingerprint.ts'
import { fingerprintOf, keyOfPem } from './office-key.ts'
import { words } from './words.vi.ts'

export type Parts = ReadonlyMap<string, Part>

export const contentOf = (parts: Parts, name: string): Uint8Array => parts.get(name)?.content ?? new Uint8Array()

/** @returns null when there is none, or its bytes are no text. */
export function textIn(parts: Parts, name: string): string | null {
  try {
    return textOf(contentOf(parts, name))
  } catch {
    return null
  }
}

export function containerCheck({ parts, isStrict }: { parts: readonly Part[]; isStrict: boolean }): Check {
  const isListed = parts.map(({ name }) => name).join('\n') === NAMES.join('\n')
  const differences = [...(isStrict ? [] : [words.notAsWritten]), ...(isListed ? [] : [words.otherFiles])]
  return check(words.groups.container, differences, 2)
}

/** The lists are what they would be of these very files, line by line. */
export function sumsCheck(parts: Parts): Check {
  const lines = SUMMED.map((name) => ({ name, line: sumsOf([{ name, bytes: contentOf(parts, name) }]) }))
  const text = textIn(parts, SUMS) ?? ''
  const wrong = lines.filter(({ line }) => !text.includes(line)).map(({ name }) => words.sumDiffers(name))
  const isWhole = wrong.length > 0 || text === lines.map(({ line }) => line).join('')
  const isPackedWhole = textIn(parts, PACKED_SUMS) === packedSumsOf([...parts.values()])
  const differences = [
    ...wrong,
    ...(isWhole ? [] : [words.sumsDiffer(SUMS)]),
    ...(isPackedWhole ? [] : [words.sumsDiffer(PACKED_SUMS)]),
  ]
  return check(words.groups.sums, differences, SUMMED.length + 2)
}

function isSigned(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    // As RFC 8032 has it, without what consensus systems let pass.
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false // of another length, or no point of the curve
  }
}

/** @param wanted fingerprint of the office's key as a person has it. */
export function signatureChecks(
  parts: Parts,
  wanted: string | undefined,
): { checks: Check[]; fingerprint: string | null } {
  const { signature, key } = words.groups
  const publicKey = keyOfPem(textIn(parts, KEY) ?? '')
  if (publicKey === null) return { checks: [check(signature, [words.noKey], 1)], fingerprint: null }
  const signed = isSigned(contentOf(parts, SIGNATURE), contentOf(parts, SUMS), publicKey)
  const fingerprint = fingerprintOf(publicKey)
  const isWanted = wanted === undefined || plainFingerprint(wanted) === fingerprint
  return {
    fingerprint,
    checks: [
      check(signature, signed ? [] : [words.notSigned], 1),
      ...(wanted === undefined
        ? []
        : [check(key, isWanted ? [] : [words.otherKey(inFours(fingerprint), inFours(plainFingerprint(wanted)))], 1)]),
    ],
  }
}
