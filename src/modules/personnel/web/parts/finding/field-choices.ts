/** The fields of the record as choices, by part: the ordinary ones, and those of the sensitive part that is open. */
import { fieldsToAsk, partsToAsk } from '../../../rules/finding/filters.ts'
import type { Part, Sensitivity } from '../../../rules/parts.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'

/** Stands for the line itself. */
export const LINE = '-'

const partsOpen = (open: Sensitivity): readonly Part[] =>
  open === 'ordinary' ? partsToAsk() : [...partsToAsk(open), ...partsToAsk()]

const grouped = (open: Sensitivity, isAsked: boolean) =>
  partsOpen(open).map((part) => ({
    group: part.label,
    items: [
      ...(isAsked ? [{ value: `${part.key}.${LINE}`, label: words.anyLine(part.label) }] : []),
      ...fieldsToAsk(part).map(({ key, label }) => ({
        value: `${part.key}.${key}`,
        label: `${label} · ${part.label}`,
      })),
    ],
  }))

export const fieldsToFilter = (open: Sensitivity) => grouped(open, true)
export const fieldsToShow = (open: Sensitivity) => grouped(open, false).filter(({ items }) => items.length > 0)
