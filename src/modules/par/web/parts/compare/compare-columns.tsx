import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { ComparedRow } from '../../../rules/sets/compare-sets.ts'
import { compareWords } from '../../text.vi.ts'
import { bothTexts, kindOf, othersOf, papersText, pointsText, ruleText } from './compared-texts.ts'
import { Come, Gone, Words } from './Words.tsx'

const TONES: Record<keyof typeof compareWords.kinds, StateTone> = {
  kept: 'idle',
  changed: 'attention',
  split: 'open',
  merged: 'open',
  new: 'good',
  dropped: 'bad',
}

const named = (node: ComparedRow['now']): string => (node ? `${node.code} ${node.title}` : '')

/** Both sides of a text, word by word where both have it. */
function Both({ row, text }: { row: ComparedRow; text: (node: NonNullable<ComparedRow['now']>) => string }) {
  const { before, now } = row
  const [was, is] = [before ? text(before) : '', now ? text(now) : '']
  if (before && now) return was === is ? is : <Words before={was} now={is} />
  return before ? was === '' ? '' : <Gone text={was} /> : is === '' ? '' : <Come text={is} />
}

export const compareColumns = (before: number, now: number): Column<ComparedRow>[] => [
  {
    id: 'before',
    header: compareWords.node(before),
    value: (row) => named(row.before),
    cell: (row) => (row.before ? named(row.before) : '–'),
    width: '13rem',
    sortable: false,
  },
  {
    id: 'now',
    header: compareWords.node(now),
    value: (row) => named(row.now),
    cell: (row) =>
      row.before && row.now ? (
        <>
          {row.now.code} <Words before={row.before.title} now={row.now.title} />
        </>
      ) : (
        named(row.now) || '–'
      ),
    width: '13rem',
    sortable: false,
  },
  {
    id: 'kind',
    header: compareWords.kind,
    value: (row) => compareWords.kinds[kindOf(row)],
    cell: (row) => <StateBadge tone={TONES[kindOf(row)]}>{compareWords.kinds[kindOf(row)]}</StateBadge>,
  },
  { id: 'points', header: compareWords.points, value: pointsText, sortable: false },
  {
    id: 'others',
    header: compareWords.others,
    value: (row) => othersOf(row).join('; '),
    width: '11rem',
    sortable: false,
  },
  {
    id: 'rule',
    header: compareWords.rule,
    value: (row) => bothTexts(row, ruleText),
    cell: (row) => <Both row={row} text={ruleText} />,
    width: '13rem',
    sortable: false,
  },
  {
    id: 'evidence',
    header: compareWords.evidence,
    value: (row) => bothTexts(row, papersText),
    cell: (row) => <Both row={row} text={papersText} />,
    width: '11rem',
    sortable: false,
  },
]
