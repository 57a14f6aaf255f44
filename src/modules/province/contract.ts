/** The doors of the province module. Points and percentages travel as whole ten-thousandths: 88,54 % is 885_400. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'

const Id = z.uuid()
const UnitId = z.int().positive().max(2_147_483_647)
const Version = z.int().min(0).max(2_147_483_647)
const Percent = z.int().min(0).max(1_000_000)
const PointsField = z.int().min(0).max(1_000_000)
const Year = z.int().min(2012, 'Bộ Nội vụ công bố từ năm 2012.').max(2100, 'Năm không đúng.')
const Name = z.string().trim().min(2, 'Tên quá ngắn.').max(120)
const MOST_BYTES = 5 * 1024 * 1024

/** As the source says; derived from it; entered here with its decision; invented for a demonstration. */
export const Basis = z.enum(['source', 'derived', 'entered', 'sample'])
export type Basis = z.output<typeof Basis>

const WrittenField = z.object({
  title: z.string().trim().min(2, 'Tên lĩnh vực quá ngắn.').max(300),
  points: PointsField.nullable(),
  maxPoints: PointsField.min(1).nullable(),
  percent: Percent.nullable(),
})

export const Field = WrittenField.extend({ note: z.string(), lost: PointsField.nullable() })
export type Field = z.output<typeof Field>

export const Loss = z.object({ title: z.string(), lost: PointsField })
export const YearResult = z.object({
  id: Id,
  year: z.int(),
  index: Percent.nullable(),
  rank: z.int().nullable(),
  places: z.int().nullable(),
  decisionNumber: z.string().nullable(),
  decisionDay: z.string().nullable(),
  source: z.string(),
  note: z.string(),
  basis: Basis,
  version: z.int(),
  changedByName: z.string(),
  changedAt: z.string(),
  fields: z.array(Field),
  /** Lost points of the fields, by who answers for them. */
  departments: z.array(z.object({ unitId: z.int(), unitName: z.string(), lost: PointsField, fields: z.array(Loss) })),
  unassigned: z.array(Loss),
})
export type YearResult = z.output<typeof YearResult>

/** A year of the country: who was first, and the mean; either may not be known. */
export const CountryYear = z.object({
  year: z.int(),
  first: z.object({ province: z.string(), index: Percent }).nullable(),
  mean: z.object({ index: Percent, source: z.string(), version: z.int() }).nullable(),
})
export type CountryYear = z.output<typeof CountryYear>

export const Charge = z.object({ unitId: UnitId, weight: z.int().min(1).max(100) })
export const FieldCharges = z.object({ title: z.string(), charges: z.array(Charge.extend({ unitName: z.string() })) })
export type FieldCharges = z.output<typeof FieldCharges>

export const Overview = z.object({
  province: z.string(),
  /** The province the reader's unit belongs to; its departments may be given charge of fields. */
  isOwn: z.boolean(),
  provinces: z.array(z.string()),
  results: z.array(YearResult),
  country: z.array(CountryYear),
  charges: z.array(FieldCharges),
  departments: z.array(z.object({ unitId: z.int(), unitName: z.string() })),
})
export type Overview = z.output<typeof Overview>

export const province = {
  overview: endpoint({
    method: 'GET',
    path: '/province/results',
    access: may('province.view'),
    input: z.object({ province: Name.optional() }),
    output: Overview,
    summary:
      'The Ministry’s index of a province year by year, beside the first and the mean, and whose its lost points are.',
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/province/results.xlsx',
    access: may('province.view'),
    input: z.object({ province: Name }),
    output: bytes,
    summary: 'The same as an Excel workbook: years, fields, departments.',
  }),
  saveResult: endpoint({
    method: 'POST',
    path: '/province/results/save',
    access: may('province.manage'),
    input: z.object({
      /** Null adds a year. */
      resultId: Id.nullable(),
      version: Version,
      province: Name,
      year: Year,
      index: Percent.nullable(),
      rank: z.int().min(1).max(100).nullable(),
      places: z.int().min(1).max(100).nullable(),
      decisionNumber: z.string().trim().min(1, 'Hãy ghi số quyết định công bố.').max(120),
      decisionDay: z.iso.date('Hãy ghi ngày quyết định.'),
      note: z.string().trim().max(2000).default(''),
      fields: z.array(WrittenField).max(20),
    }),
    output: z.object({ resultId: Id, version: z.int() }),
    summary: 'Enters or corrects a year by hand, with the decision it stands in.',
  }),
  saveMean: endpoint({
    method: 'POST',
    path: '/province/means/save',
    access: may('province.manage'),
    input: z.object({
      year: Year,
      version: Version,
      index: Percent,
      source: z.string().trim().min(3, 'Hãy ghi nguồn: số quyết định, báo cáo.').max(1000),
    }),
    output: z.object({ version: z.int() }),
    summary: 'Enters or corrects the mean of the country in a year.',
  }),
  saveCharges: endpoint({
    method: 'POST',
    path: '/province/charges/save',
    access: may('province.manage'),
    input: z.object({
      title: z.string().trim().min(2).max(300),
      /** What the page showed: somebody else's change in between is not written over. */
      seen: z.array(Charge).max(10),
      charges: z.array(Charge).max(10),
    }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Says which departments answer for a field, and in what parts.',
  }),
  importResults: endpoint({
    method: 'POST',
    path: '/province/results/import',
    access: may('province.manage'),
    input: z.object({}),
    output: z.object({ results: z.int(), means: z.int(), known: z.int() }),
    upload: {
      maxBytes: MOST_BYTES,
      mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'text/plain'],
    },
    summary: 'Takes in a table of results: all of it, or nothing with every wrong row named.',
  }),
}
