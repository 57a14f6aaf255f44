/** Shapes the doors of organization share. */
import { z } from 'zod'
import { LEVELS } from '../rules/levels.ts'

export const Level = z.enum(LEVELS)
export const Day = z.iso.date()

export const UnitOnDay = z.object({
  unitId: z.int(),
  code: z.string().nullable(),
  level: Level,
  kind: z.string(),
  name: z.string(),
  fullName: z.string(),
  parentId: z.int().nullable(),
})
export type UnitOnDay = z.infer<typeof UnitOnDay>

/** A unit of the tree, which is asked for piece by piece. */
export const TreeUnit = UnitOnDay.extend({
  /** Units directly under it that are not in this answer. */
  below: z.int(),
})
export type TreeUnit = z.infer<typeof TreeUnit>

/** An instant that is past: as it was known then; now when left out. */
export const KnownAt = z.iso.datetime({ offset: true }).optional()

export const NamedUnit = z.object({ unitId: z.int(), fullName: z.string() })

export const UnitHistory = z.object({
  unitId: z.int(),
  versions: z.array(
    z.object({
      code: z.string().nullable(),
      level: Level,
      kind: z.string(),
      name: z.string(),
      fullName: z.string(),
      parent: NamedUnit.nullable(),
      seat: z.string().nullable(),
      validFrom: z.string(),
      validTo: z.string(),
      /** Its first day is only the first on which it is known: the list of its province begins there. */
      isFirstKnown: z.boolean(),
      legalBasis: z.string().nullable(),
      /** Where it was read; a newspaper is a source and no legal basis. */
      source: z.string().nullable(),
      confidence: z.enum(['confirmed', 'statutory', 'inferred', 'unconfirmed']),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      day: z.iso.date(),
      kind: z.string(),
      legalBasis: z.string().nullable(),
      source: z.string().nullable(),
      note: z.string().nullable(),
      before: z.array(NamedUnit),
      after: z.array(NamedUnit),
    }),
  ),
})
export type UnitHistory = z.infer<typeof UnitHistory>

export const FoundUnit = z.object({
  unitId: z.int(),
  code: z.string().nullable(),
  level: Level,
  /** The name that matched, perhaps of another time. */
  fullName: z.string(),
  parentName: z.string().nullable(),
  /** What the unit is called on the day asked for; null when it had ended, or not begun. */
  nameOnDay: z.string().nullable(),
})
export type FoundUnit = z.infer<typeof FoundUnit>

export const EndedUnit = z.object({
  unitId: z.int(),
  level: Level,
  kind: z.string(),
  /** Its last name. */
  fullName: z.string(),
  /** The first day on which it was no more. */
  day: z.string(),
  /** merge, split, dissolve …; null when no event is known. */
  eventKind: z.string().nullable(),
  legalBasis: z.string().nullable(),
  successors: z.array(NamedUnit),
  /** The successors came into being by the same event: hợp nhất, not sáp nhập. */
  isNewBegun: z.boolean(),
})
export type EndedUnit = z.infer<typeof EndedUnit>
