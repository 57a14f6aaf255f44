/** Columns that every table of sheets has alike: of a round's progress, of the appraiser's queue. */
import { formatPoints } from '../../../../shared/points.ts'
import type { Column } from '../../../../ui/table/column.ts'
import type { AssessmentSummary } from '../../contract.ts'
import { roundWords } from '../text.vi.ts'
import { PapersFlag, papersInWords } from './PapersFlag.tsx'
import { MiniProgress } from './rounds/MiniProgress.tsx'

type Sheet = AssessmentSummary

export const unitColumn: Column<Sheet> = {
  id: 'unit',
  header: roundWords.unit,
  value: (row) => row.unitName,
  width: '15rem',
}

export const blockColumn: Column<Sheet> = {
  id: 'block',
  header: roundWords.blockHead,
  value: (row) => row.blockName,
  width: '12rem',
  hidden: true,
}

export const appraisedColumn: Column<Sheet> = {
  id: 'appraised',
  header: roundWords.appraised,
  value: (row) => row.appraised,
  cell: (row) => <MiniProgress done={row.appraised} total={row.toScore} label={roundWords.appraised} />,
  searchable: false,
}

export const evidenceColumn: Column<Sheet> = {
  id: 'evidence',
  header: roundWords.evidence,
  about: roundWords.evidenceAbout,
  value: (row) => row.withEvidence,
  kind: 'number',
  hidden: true,
}

export const papersColumn: Column<Sheet> = {
  id: 'papers',
  header: roundWords.papersToLookAt,
  about: roundWords.papersToLookAtAbout,
  value: (row) => papersInWords(row.papers),
  cell: (row) => <PapersFlag of={row.papers} />,
}

export const selfPointsColumn: Column<Sheet> = {
  id: 'self',
  header: roundWords.selfPoints,
  value: (row) => row.selfPoints / 10_000,
  cell: (row) => formatPoints(row.selfPoints),
  kind: 'number',
}

export const appraisedPointsColumn: Column<Sheet> = {
  id: 'appraisedPoints',
  header: roundWords.appraisedPoints,
  value: (row) => (row.appraisedPoints === null ? null : row.appraisedPoints / 10_000),
  cell: (row) => (row.appraisedPoints === null ? '' : formatPoints(row.appraisedPoints)),
  kind: 'number',
}
