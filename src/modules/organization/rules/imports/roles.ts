/** What a column of a list of units holds, by its heading: in the official catalogue's words and in offices' own. */
import { fold } from '../../../../shared/vietnamese.ts'

export const ROLES = [
  'code',
  'name',
  'kind',
  'parentCode',
  'parentName',
  'provinceCode',
  'provinceName',
  'districtCode',
  'districtName',
  'communeCode',
  'communeName',
  'seat',
  'households',
  'population',
] as const
export type Role = (typeof ROLES)[number]

/** Read from the top: what is said more exactly stands above. */
const HEADINGS: readonly [Role | 'ignore', RegExp][] = [
  ['ignore', /^(stt|tt|so tt|so thu tu|ten tieng anh|ghi chu|nghi dinh|dien tich.*|truoc sap xep)$/],
  ['households', /so ho|ho gia dinh|^ho$|tong so ho/],
  ['population', /dan so|nhan khau|so nguoi|so dan/],
  ['seat', /tru so|dia chi|noi dat/],
  ['parentCode', /ma .*(cap tren|quan ly|chu quan|truc thuoc|cha)/],
  ['parentName', /cap tren|quan ly|chu quan|truc thuoc|^thuoc/],
  ['provinceCode', /^ma (so )?(don vi )?(cap )?(tinh|tp|thanh pho)/],
  ['districtCode', /^ma (so )?(don vi )?(cap )?(huyen|qh|quan)/],
  ['communeCode', /^ma (so )?(don vi )?(cap )?(xa|px|phuong)/],
  ['provinceName', /^(ten )?(don vi )?(cap )?tinh( (thanh pho|tp))*$/],
  ['districtName', /^(ten )?(don vi )?(cap )?(huyen|quan)( (huyen|quan|thi xa|thanh pho|tp))*$/],
  ['communeName', /^(ten )?(don vi )?(cap )?(xa|phuong)( (xa|phuong|thi tran|dac khu))*$/],
  ['kind', /^(cap|loai|loai hinh|cap hanh chinh|loai don vi|phan loai)( don vi.*)?$/],
  ['code', /^(ma|ma so|ma don vi|ma dvhc|ma don vi hanh chinh|ma dinh danh|ma thon|ma moi)$/],
  ['name', /^ten( (don vi|dvhc|co quan|thon|to dan pho|goi|moi|dia danh).*)?$|^(don vi|co quan|thon|to dan pho).*$/],
]

const wordsOf = (heading: string) =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Null when the heading says nothing that is known. */
export function roleOf(heading: string): Role | 'ignore' | null {
  const words = wordsOf(heading)
  return words === '' ? null : (HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
}
