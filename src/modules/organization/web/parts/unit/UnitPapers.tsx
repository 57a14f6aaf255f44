/** The decisions a unit stands on, in the order of their days; then what other modules keep of its papers. */
import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageParts } from '../../../../../ui/PageParts.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { FactOfUnit, UnitHistory } from '../../../contract.ts'
import { EVER } from '../../../rules/days.ts'
import { factInWords } from '../../../rules/facts/facts-in-words.ts'
import { unitFacts } from '../../data.ts'
import { words as unitsWords } from '../../text.vi.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import type { UnitPartProps } from './unit-part.ts'

const words = unitWords.papers

interface Paper {
  day: string | null
  what: string
  basis: string | null
  source: string | null
}

/** Each paper with all that it did: an event, a version without one, a fact of the day. */
function papersOf({ versions, events }: UnitHistory, facts: readonly FactOfUnit[]): Paper[] {
  const ofEvents = events.map(({ day, kind, legalBasis, source }) => ({
    day,
    what: unitsWords.kinds[kind] ?? kind,
    basis: legalBasis,
    source,
  }))
  const ofVersions = versions
    .filter(({ validFrom }) => !events.some(({ day }) => day === validFrom))
    .map(({ validFrom, legalBasis, source }) => ({
      day: validFrom === EVER ? null : validFrom,
      what: words.begins,
      basis: legalBasis,
      source,
    }))
  const ofFacts = facts.map(({ fact, value, validFrom, legalBasis, source }) => ({
    day: validFrom === EVER ? null : validFrom,
    what: factInWords[fact],
    source,
    basis: fact.endsWith('-decision') ? String(value) : legalBasis,
  }))
  const all = [...ofEvents, ...ofVersions, ...ofFacts].filter(({ basis, source }) => basis !== null || source !== null)
  const byPaper = Map.groupBy(all, ({ day, basis, source }) => `${day}|${basis}|${source}`)
  return [...byPaper.values()].map((rows) => ({
    ...(rows[0] as Paper),
    what: [...new Set(rows.map(({ what }) => what))].join('; '),
  }))
}

const COLUMNS: readonly Column<Paper>[] = [
  { id: 'basis', header: words.basis, value: ({ basis, source }) => basis ?? source },
  { id: 'day', header: words.day, value: ({ day }) => day, kind: 'day', width: '9rem' },
  { id: 'what', header: words.what, value: ({ what }) => what },
  { id: 'source', header: words.source, value: ({ basis, source }) => (basis === null ? null : source) },
]

export function UnitPapers({ history, day, knownAt }: UnitPartProps) {
  const { data } = useSuspenseQuery(unitFacts(history.unitId, day, knownAt))
  const papers = useMemo(() => papersOf(history, data.facts), [history, data.facts])
  return (
    <Stack gap="lg">
      <DataTable
        id="organization.papers"
        caption={words.caption}
        columns={COLUMNS}
        rows={papers}
        rowKey={({ day: on, what, basis }) => `${on} ${what} ${basis}`}
        initialSort={{ id: 'day', desc: true }}
        searchable={false}
        pageSize={0}
        empty={words.none}
      />
      <PageParts at="organization.unit-papers" id={history.unitId} />
    </Stack>
  )
}
