/** Doors of the resolver: what an old name is now; one, many, or an office's own workbook. */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { WHYS } from '../rules/resolve/match.ts'
import { Day, Level } from './shapes.ts'

const Text = z.string().trim().max(300).default('')
/** One line of free text, or commune, district and province apart. */
const Typed = z.object({ text: Text, commune: Text, district: Text, province: Text })
/** When it was written, where that is known: of several bearers of a name, that of the day is meant. */
const WrittenOn = Day.optional()

export const ResolvedName = z.object({
  /** 'several': equally good readings lead to different units, and nothing typed tells which is meant. */
  certainty: z.enum(['sure', 'likely', 'several', 'none']),
  candidates: z.array(
    z.object({
      unitId: z.int(),
      level: Level,
      code: z.string().nullable(),
      fullName: z.string(),
      district: z.string().nullable(),
      province: z.string().nullable(),
      validFrom: z.string(),
      validTo: z.string(),
      /** Its first day is only the first on which it is known: the list of its province begins there. */
      isFirstKnown: z.boolean(),
      /** What speaks against its being meant. */
      whys: z.array(z.enum(WHYS)),
      /** A district is no more, and what became of its communes is told in its place. */
      isByCommunes: z.boolean(),
      /** What it is today; none when it ended and nobody followed. */
      heirs: z.array(
        z.object({
          unitId: z.int(),
          code: z.string().nullable(),
          fullName: z.string(),
          parent: z.string().nullable(),
          /** Partial: some part of it is there, not how much. */
          coverage: z.enum(['full', 'partial']),
        }),
      ),
    }),
  ),
})
export type ResolvedName = z.infer<typeof ResolvedName>

export const resolving = {
  resolveUnit: endpoint({
    method: 'GET',
    path: '/organization/resolve',
    access: 'signed-in',
    input: Typed.extend({ day: WrittenOn }),
    output: ResolvedName,
    summary: 'What a name as people type it stood for, and what that is today, with how certain it is.',
  }),
  resolveUnits: endpoint({
    method: 'POST',
    path: '/organization/resolve-many',
    access: 'signed-in',
    input: z.object({ lines: z.array(Typed).min(1).max(500), day: WrittenOn }),
    output: z.object({ answers: z.array(ResolvedName) }),
    summary: 'The same for up to 500 names, in their order.',
  }),
  resolveWorkbook: endpoint({
    method: 'POST',
    path: '/organization/resolve-workbook',
    access: 'signed-in',
    /** Four million letters are a file of three megabytes; nothing of it is kept. */
    input: z.object({ fileName: z.string().trim().max(200), base64: z.base64().max(4_000_000), day: WrittenOn }),
    output: z.object({
      fileName: z.string(),
      base64: z.string(),
      counts: z.object({ sure: z.int(), likely: z.int(), several: z.int(), none: z.int() }),
    }),
    summary: 'Gives a list of old names (Excel, CSV, Word) back as a workbook that says what each is today.',
  }),
}
