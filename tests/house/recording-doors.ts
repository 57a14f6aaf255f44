/** The doors whose handlers come, by what they import, to a way in that orders guard: read from the source, so that a new one is found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { modules } from '../../src/app/modules.ts'

const MODULES = join(import.meta.dirname, '../../src/modules')
/** What writes, as a module itself has it and as it gives it to its neighbours. */
interface WayIn {
  files: RegExp
  module: string
  given: ReadonlySet<string>
}
/** Events of a record. */
const EVENTS: WayIn = {
  files: /^personnel\/actions\/(write-events|load-records|undo-recording)\.ts$/,
  module: 'personnel',
  given: new Set([
    ...['loadRecords', 'openRecord', 'rearrangePeople', 'recordEvents'],
    ...['takeOverPersonnel', 'undoLoaded', 'undoRecording'],
  ]),
}
/** Units and what they are on a day. */
const UNITS: WayIn = {
  files: /^organization\/actions\/write-versions\.ts$/,
  module: 'organization',
  given: new Set(['correctUnit', 'loadNation', 'loadUnits', 'recordChange', 'undoRecording']),
}

interface Import {
  names: string[]
  file: string
}

const imports = new Map<string, Import[]>()

/** Of values: a type does nothing. */
function importsOf(file: string): Import[] {
  const known = imports.get(file)
  if (known) return known
  const source = readFileSync(join(MODULES, file), 'utf8')
  const found = [...source.matchAll(/^import (?!type )\{([^}]*)\} from '(\.[^']+)'/gms)].map(
    ([, names = '', from = '']) => ({
      names: names.split(',').flatMap((name) => /^\s*(?!type )(\w+)/.exec(name)?.[1] ?? []),
      file: normalize(join(dirname(file), from)),
    }),
  )
  imports.set(file, found)
  return found
}

function writes(file: string, way: WayIn, seen = new Set<string>()): boolean {
  if (way.files.test(file)) return true
  if (seen.has(file) || !existsSync(join(MODULES, file))) return false
  seen.add(file)
  const [module] = file.split('/')
  return importsOf(file).some(({ names, file: other }) =>
    other.startsWith(`${module}/`)
      ? writes(other, way, seen)
      : other === `${way.module}/index.ts` && names.some((name) => way.given.has(name)),
  )
}

const tablesOf = (module: string): string[] =>
  readdirSync(join(MODULES, module))
    .filter((name) => name === 'index.ts' || /^doors-of-[\w-]+\.ts$/.test(name))
    .map((name) => `${module}/${name}`)

export const recordingDoors = (): string[] => doorsComingTo(EVENTS)
export const doorsToUnits = (): string[] => doorsComingTo(UNITS)

/** @returns 'module.door' of each, in order. */
function doorsComingTo(way: WayIn): string[] {
  const found = Object.entries(modules).flatMap(([module, { contract }]) =>
    tablesOf(module).flatMap((table) => {
      const source = readFileSync(join(MODULES, table), 'utf8')
      return Object.keys(contract)
        .filter((door) => {
          const bound = new RegExp(`^ +${door}(?:: (.*))?,$`, 'm').exec(source)
          const words = new Set((bound?.[1] ?? (bound ? door : '')).match(/\w+/g) ?? [])
          return importsOf(table).some(({ names, file }) => names.some((name) => words.has(name)) && writes(file, way))
        })
        .map((door) => `${module}.${door}`)
    }),
  )
  return found.toSorted()
}

/** Files that put rows of events into the database themselves. */
export function filesWritingEvents(): string[] {
  const all = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  return all
    .filter((file) =>
      /insertInto\('personnel\.event'\)|insert into personnel\.event\b/.test(readFileSync(join(MODULES, file), 'utf8')),
    )
    .map((file) => relative('.', file))
    .toSorted()
}

/** Why nothing an order could stop comes through the others; most are found by sharing a file with what records. */
export const NOTHING_COMES: Record<string, string> = {
  ...Object.fromEntries(
    ['amendSensitiveEvent', 'amendSensitiveDecision', 'recordSensitiveDecision', 'recordSensitiveGroupDecision'].map(
      (door) => [
        `personnel.${door}`,
        'discipline alone, which is no act; the same action behind the plain door is tried',
      ],
    ),
  ),
  'personnel.undoSensitiveDecision': 'the same action behind the plain door is tried',
  'personnel.provePage': 'says again what stands',
  'personnel.proveSensitivePage': 'says again what stands',
  'personnel.keepRecord': 'writes the number in the register',
  'personnel.savePhoto': 'writes the picture',
  'personnel.withdrawRecord': 'what is withdrawn says nothing',
  ...Object.fromEntries(
    ['agreeMerge', 'refuseMerge', 'undoMerge'].map((door) => [
      `personnel.${door}`,
      'the same events in another record',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['archiveRecord', 'attachDecisionFile', 'attachSensitiveDecisionFile', 'cancelGroupDecision', 'certifyRecord'],
      ...['declareRecord', 'ownHistory', 'recordHistory', 'returnRecord', 'takeBackRecord'],
    ].map((door) => [`personnel.${door}`, 'records no event']),
  ),
  'intake.undoList': 'undoing is tried as undoDecision',
  'exchange.undoFile': 'undoing is tried as undoDecision',
  'exchange.makePackage': 'records no event',
  'reorganization.stopReassigning': 'records no event',
  'reorganization.undoReassignment': 'undoing is tried as undoDecision',
  'reorganization.recordProposal': 'whoever goes with a unit that ended is not moved by himself',
  'reorganization.undoProposal': 'undoing is tried as undoDecision',
  'reorganization.carryOut': 'whoever goes with a unit that ended is not moved by himself',
}
