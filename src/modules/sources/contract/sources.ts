/** Doors of the sources themselves: what they are, how they are asked, which criterion they value. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { AdapterFacts, Id, Pull, Source, SourceRow, UnitId, Version } from './shapes.ts'

const settings = {
  name: z.string().trim().min(3, 'Tên nguồn quá ngắn. Hãy ghi rõ hơn.').max(120),
  withinId: UnitId,
  address: z.string().trim().min(1).max(500).nullable().default(null),
  headerName: z.string().trim().min(1).max(60).nullable().default(null),
  /** Never shown again; absent: as it is kept. */
  secret: z.string().max(2_000).optional(),
  pull: Pull.default('off'),
  lateAfterDays: z.int().min(1, 'Số ngày phải từ 1 đến 730.').max(730, 'Số ngày phải từ 1 đến 730.').default(30),
}

export const Leaf = z.object({
  criterionId: Id,
  code: z.string(),
  title: z.string(),
  setName: z.string(),
  kind: z.enum(['survey', 'external']),
  measure: z.string().nullable(),
  /** Another source values it already. */
  boundBy: z.string().nullable(),
})
export type Leaf = z.output<typeof Leaf>

export const sources = {
  sources: endpoint({
    method: 'GET',
    path: '/sources/sources',
    access: may('sources.view'),
    input: z.object({}),
    output: z.object({
      sources: z.array(SourceRow),
      adapters: z.array(AdapterFacts),
      /** Provinces a source may speak of. */
      provinces: z.array(z.object({ unitId: UnitId, name: z.string() })),
    }),
    summary: 'Lists the sources with how each stands, and the kinds there are.',
  }),
  source: endpoint({
    method: 'GET',
    path: '/sources/sources/{sourceId}',
    access: may('sources.view'),
    input: z.object({ sourceId: Id }),
    output: Source,
    summary: 'One source: settings, standing, and the rounds it values something in.',
  }),
  addSource: endpoint({
    method: 'POST',
    path: '/sources/sources/add',
    access: may('sources.manage'),
    input: z.object({ adapter: z.string().max(60), ...settings }),
    output: z.object({ sourceId: Id }),
    summary: 'Adds a source.',
  }),
  editSource: endpoint({
    method: 'POST',
    path: '/sources/sources/edit',
    access: may('sources.manage'),
    input: z.object({ sourceId: Id, version: Version, isOn: z.boolean(), ...settings }),
    output: z.object({ version: z.int() }),
    summary: 'Changes a source’s settings; a key that is kept stays with its server.',
  }),
  leaves: endpoint({
    method: 'GET',
    path: '/sources/sources/{sourceId}/leaves',
    access: may('sources.view'),
    input: z.object({ sourceId: Id, roundId: Id }),
    output: z.object({ leaves: z.array(Leaf) }),
    summary: 'The criteria of a round that are valued from outside, and what values each.',
  }),
  bind: endpoint({
    method: 'POST',
    path: '/sources/sources/bind',
    access: may('sources.manage'),
    input: z.object({
      sourceId: Id,
      version: Version,
      roundId: Id,
      bindings: z.array(z.object({ criterionId: Id, measure: z.string().max(60) })).max(500),
    }),
    output: z.object({ version: z.int() }),
    summary: 'Says which measure of a source values which criterion of a round; replaces what was said of that round.',
  }),
}
