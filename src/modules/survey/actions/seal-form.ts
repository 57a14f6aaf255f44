/** Seals one form for the urn, and opens it at counting. Every sealed form of a survey is equally long. */
import type { Seals } from '../../../platform/seals/seals.ts'
import { cleanForm, formBytes } from '../rules/form.ts'
import type { Chosen, Questionnaire } from '../rules/questionnaire.ts'

const BLANK = 0x20

export function sealForm(seals: Seals, questionnaire: Questionnaire, chosen: Chosen): Buffer {
  const written = new TextEncoder().encode(JSON.stringify(cleanForm(chosen)))
  const length = formBytes(questionnaire)
  if (written.length > length)
    throw new Error(`a form of ${written.length} bytes is longer than its questionnaire allows`)
  const padded = new Uint8Array(length).fill(BLANK)
  padded.set(written)
  return seals.seal(padded)
}

export function openSealed(seals: Seals, sealed: Uint8Array): Chosen {
  return JSON.parse(new TextDecoder().decode(seals.open(sealed))) as Chosen
}
