/** The fields of the record as choices, by part. */
import { fieldsToAsk, partsToAsk } from '../../../rules/finding/filters.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'

/** Stands for the line itself. */
export const LINE = '-'

const grouped = (isAsked: boolean) =>
  partsToAsk()
    .map((part) => ({
      group: part.label,
      items: [
        ...(isAsked ? [{ value: `${part.key}.${LINE}`, label: words.anyLine(part.label) }] : []),
        ...fieldsToAsk(part)
          .filter(({ type }) => !isAsked || type !== 'unit')
          .map(({ key, label }) => ({ value: `${part.key}.${key}`, label: `${label} · ${part.label}` })),
      ],
    }))
    .filter(({ items }) => items.length > 0)

/** Units are asked for by the picker of the page. */
export const ASKED_FIELDS = grouped(true)
export const COLUMN_FIELDS = grouped(false)
