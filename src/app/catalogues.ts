/** Reads the official lists that come with the program (db/catalogues) into the rows the modules load. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { RoleCatalogue } from '../modules/identity/index.ts'
import type { RuleVersionRow } from '../modules/law/index.ts'
import type {
  AgencyEventRow,
  AgencyRow,
  CommuneFactsRow,
  EventRow,
  UnitRows,
  VersionRow,
} from '../modules/organization/index.ts'

const FOLDER = join(import.meta.dirname, '../../db/catalogues')

const textOf = (path: string) => readFile(join(FOLDER, path), 'utf8')
export const jsonOf = async <T>(path: string): Promise<T> => JSON.parse(await textOf(path)) as T
export const csvOf = async <T>(path: string): Promise<T[]> => parse(await textOf(path), { columns: true }) as T[]

async function versionRows(): Promise<VersionRow[]> {
  const rows = await csvOf<Record<string, string>>('units/bgbn-unit-versions.csv')
  const facts = await csvOf<Record<'code' | 'full_name' | 'seat', string>>(FACTS)
  const seats = new Map(facts.map(({ code, full_name, seat }) => [`${code} ${full_name}`, seat]))
  const seatOf = (row: Record<string, string>) =>
    row.valid_to === '' ? (seats.get(`${row.code} ${row.full_name}`) ?? null) : null
  return rows.map((row) => ({
    key: row.version_id as string,
    code: row.code as string,
    level: row.level as VersionRow['level'],
    kind: row.type as string,
    name: row.name as string,
    fullName: row.full_name as string,
    parentCode: row.parent_code || null,
    validFrom: row.valid_from || '-infinity',
    validTo: row.valid_to || 'infinity',
    seat: seatOf(row),
  }))
}

interface EventJson {
  id: string
  date: string
  kind: string
  legal_basis: string
  note?: string
  inputs: { code: string; full_name: string }[]
  outputs: { code: string; full_name: string }[]
}

async function eventRows(): Promise<EventRow[]> {
  const { events } = await jsonOf<{ events: EventJson[] }>('units/bgbn-unit-events.json')
  const party = ({ code, full_name }: { code: string; full_name: string }) => ({ code, fullName: full_name })
  return events.map((event) => ({
    id: event.id,
    day: event.date,
    kind: event.kind,
    legalBasis: event.legal_basis,
    note: event.note ?? null,
    before: event.inputs.map(party),
    after: event.outputs.map(party),
  }))
}

interface AgencyFile {
  sources: Record<string, { title: string }>
  agencies: {
    id: string
    province_before?: string
    province?: string
    name: string
    kind: string
    valid_from: string | null
    valid_to: string | null
    confidence: string
    sources: string[]
  }[]
  events: { date: string; kind: string; inputs: string[]; outputs: string[]; sources: string[]; note?: string }[]
}

/** The provinces of before 1/7/2025 ended on that day, and their agencies with them (Resolution 202/2025/QH15). */
const MERGER = '2025-07-01'
const DECREE = /Nghị định \d+\/\d+\/NĐ-CP/

async function agencyRows(): Promise<{ agencies: AgencyRow[]; agencyEvents: AgencyEventRow[] }> {
  const { sources, agencies, events } = await jsonOf<AgencyFile>('units/departments.json')
  const titles = (keys: readonly string[]) => keys.map((key) => sources[key]?.title ?? key)
  /** Only a decree is a legal basis; newspapers and pages of the Web are where it was read. */
  const told = (keys: readonly string[]) => ({
    legalBasis: titles(keys).flatMap((title) => DECREE.exec(title) ?? [])[0] ?? null,
    source: titles(keys).join('; '),
  })
  return {
    agencies: agencies.map((agency) => {
      const ofNewProvince = agency.id.startsWith('new-')
      return {
        id: agency.id,
        provinceCode: ofNewProvince ? '24' : agency.id.startsWith('bg/') ? '24' : '27',
        name: agency.name,
        kind: agency.kind,
        validFrom: agency.valid_from ?? '-infinity',
        validTo: agency.valid_to ?? (ofNewProvince ? 'infinity' : MERGER),
        confidence: agency.confidence,
        ...told(agency.sources),
      }
    }),
    agencyEvents: events.map((event) => ({
      day: event.date,
      kind: event.kind,
      before: event.inputs,
      after: event.outputs,
      ...told(event.sources),
      note: event.note ?? null,
    })),
  }
}

export async function unitRows(): Promise<UnitRows> {
  const [versions, events, agencies] = await Promise.all([versionRows(), eventRows(), agencyRows()])
  return { versions, events, ...agencies }
}

const FACTS = 'units/bn-communes-2025-facts.csv'

/** Hectares are whole numbers: the source has square kilometres with two places. */
export async function communeFactsRows(): Promise<CommuneFactsRow[]> {
  const rows = await csvOf<Record<'code' | 'full_name' | 'area_km2' | 'population', string>>(FACTS)
  return rows.map(({ code, full_name, area_km2, population }) => ({
    code,
    fullName: full_name,
    area: Math.round(Number(area_km2) * 100),
    population: Number(population),
  }))
}

const MODEL_SETS = ['model-department-2025', 'model-district-2024', 'model-commune-2025']

/** The model criteria sets, as JSON for the PAR module to read and check. */
export const modelSetRows = (): Promise<unknown[]> =>
  Promise.all(MODEL_SETS.map((name) => jsonOf<unknown>(`par/${name}.json`)))

/** The model questionnaires, as JSON for the survey module to read and check. */
export const modelSurveyRows = (): Promise<unknown[]> =>
  Promise.all(['agencies', 'communes'].map((name) => jsonOf<unknown>(`survey/${name}.json`)))

export const roleRows = (): Promise<RoleCatalogue> => jsonOf<RoleCatalogue>('roles.json')

/** Folded words, one a line; lines with # say where they come from. */
export const commonPasswordRows = async (): Promise<string[]> =>
  (await textOf('common-passwords.txt')).split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** The rules in force, with their articles. */
export const ruleVersionRows = (): Promise<RuleVersionRow[]> => jsonOf<RuleVersionRow[]>('law/rule-versions.json')
