/** Whoever reads our files by the published schemas alone accepts what we write, and nothing that is broken. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { anEvent, structure, told } from '../../../../tests/support/exchanged-person.ts'
import { faultsOfXml } from '../../../../tests/support/xml-validator.ts'
import { jsonSchema } from './json-schema.ts'
import { jsonFile, type PersonOut } from './person.ts'
import { xmlFile } from './xml-file.ts'
import { xmlSchema } from './xml-schema.ts'

const XSD = xmlSchema(structure)
/** By a validator that is none of ours. */
const jsonShape = z.fromJSONSchema(jsonSchema(structure) as Parameters<typeof z.fromJSONSchema>[0])
const faultsOfJson = (text: string) => jsonShape.safeParse(JSON.parse(text)).error?.issues ?? []

test('whatever is known of people, their files validate against the published schemas; so does a file of nobody', async () => {
  const people = fc.sample(fc.array(anEvent, { maxLength: 8 }), 400).map(told)
  expect(await faultsOfXml(xmlFile(people), XSD)).toEqual([])
  expect(await faultsOfXml(xmlFile([]), XSD)).toEqual([])
  expect(faultsOfJson(jsonFile(people))).toEqual([])
  expect(faultsOfJson(jsonFile([]))).toEqual([])
})

/** Every kind of value, an event with everything, an end and a part that stays out. */
const PERSON: PersonOut = {
  full_name: 'Lê Thị Hợp Lệ',
  opened_on: '2015-06-01',
  withheld: ['health'],
  events: [
    {
      kind: 'recruit',
      effective_on: '2015-06-01',
      standing: 'verified',
      note: 'Theo hồ sơ',
      page: 3,
      decision: { number: '1/QĐ', decided_on: '2015-05-20', issuer: 'Sở Tài chính', signer: 'Bùi Ký', about: 'Tuyển' },
      ends: [{ part: 'post', slot: 'main', on: '2015-06-01' }],
    },
  ],
  parts: {
    name: [{ event: 1, from: '2015', birth_name: 'Lê Thị Hợp Lệ' }],
    employment: [
      {
        event: 1,
        from: '2015-06-01',
        managing_unit: { code: 'H1', name: 'Sở số 1', since: '2010-01-01' },
        person_kind: { code: 'CONG_CHUC', name: 'Công chức' },
      },
    ],
    pay: [
      {
        event: 1,
        from: '2015-06',
        'salary_history.rank_code': { code: '01.003', name: 'Chuyên viên' },
        salary_step: 3,
        salary_coefficient: '3.00',
      },
    ],
  },
}
const WHOLE = xmlFile([PERSON])

test.for([
  ['a part nobody knows', /(?<=<\/?)pay\b/g, 'magic'],
  ['a field of another part', /(?<=<\/?)birth_name\b/g, 'title'],
  ['a code of no list', 'code="CONG_CHUC"', 'code="QUAN_VUONG"'],
  ['a code left out', ' code="CONG_CHUC"', ''],
  ['a kind of event nobody knows', 'kind="recruit"', 'kind="fly"'],
  ['a day that does not exist', 'effective_on="2015-06-01"', 'effective_on="2015-02-30"'],
  ['a moment in another form', 'from="2015-06"', 'from="06/2015"'],
  ['a fact of no event', '<pay event="1"', '<pay'],
  ['a coefficient of three places', '>3.00<', '>3.000<'],
  ['a step below nothing', '>3</salary_step', '>-3</salary_step'],
  ['a person without a name', ' full_name="Lê Thị Hợp Lệ"', ''],
  ['facts before events', '</parts>', '</parts><event kind="recruit" effective_on="2015-06-01" standing="verified"/>'],
  ['another version', 'version="1" form', 'version="2" form'],
  ['another namespace', 'urn:noivu:personnel:1', 'urn:noivu:personnel:9'],
  ['a file that was cut', '</personnel>', ''],
] as const)('as XML, %s does not validate', async ([, said, instead]) => {
  expect(await faultsOfXml(WHOLE, XSD)).toEqual([])
  const broken = WHOLE.replaceAll(said, instead)
  expect(broken).not.toBe(WHOLE)
  expect(await faultsOfXml(broken, XSD)).not.toEqual([])
})

const AS_JSON = jsonFile([PERSON])

test.for([
  ['a part nobody knows', '"pay":[', '"magic":['],
  ['a field of another part', '"birth_name"', '"sex"'],
  ['a code of no list', '"CONG_CHUC"', '"QUAN_VUONG"'],
  ['a kind of event nobody knows', '"recruit"', '"fly"'],
  ['a moment in another form', '"from":"2015-06"', '"from":"06/2015"'],
  ['a fact of no event', '"event":1,', ''],
  ['a coefficient that is a number', '"3.00"', '3'],
  ['a step below nothing', '"salary_step":3', '"salary_step":-3'],
  ['a person without a name', '"full_name":"Lê Thị Hợp Lệ",', ''],
  ['another version', '"version":1', '"version":2'],
] as const)('as JSON, %s does not validate', ([, said, instead]) => {
  expect(faultsOfJson(AS_JSON)).toEqual([])
  const broken = AS_JSON.replace(said, instead)
  expect(broken).not.toBe(AS_JSON)
  expect(faultsOfJson(broken)).not.toEqual([])
})
