/** What the head of a column says it holds, in the words offices use. */
import { fold } from '../../../../shared/vietnamese.ts'

export const roles = [
  'number',
  'title',
  'maxPoints',
  'self',
  'survey',
  'external',
  'system',
  'assessedBy',
  'rule',
  'evidence',
  'body',
  'legalBasis',
  'dataSource',
  'note',
] as const
export type Role = (typeof roles)[number]

/** Read from the top: the first that fits wins, so what is said more exactly stands above. */
const HEADINGS: readonly [Role | 'ignore', RegExp][] = [
  [
    'ignore',
    /^(ly do|ket qua|chi so( %)?|xep loai|diem dat duoc|diem (so noi vu|snv|hoi dong).*|(snv|so noi vu) (danh gia|cham|tham dinh)|diem (tham dinh|tu cham))$/,
  ],
  ['number', /^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|muc)$/],
  ['body', /(co quan|don vi|phong|bo phan|to chuc).*(tham dinh|chu tri|theo doi|phoi hop|phu trach|tham muu)/],
  ['evidence', /kiem chung|minh chung|tai lieu|ho so/],
  ['legalBasis', /can cu|co so phap ly|van ban quy dinh/],
  ['dataSource', /nguon so lieu|nguon du lieu/],
  ['note', /ghi chu|giai thich/],
  ['survey', /xhh|xa hoi hoc|dieu tra|khao sat/],
  ['system', /^(he thong|phan mem|he thong tu cham)$/],
  ['external', /nguon ngoai|chi so khac|bo chi so/],
  ['self', /tu danh gia|tu cham|tham dinh|danh gia qua bao cao/],
  [
    'rule',
    /cach (cham|tinh|danh gia|xac dinh)|huong dan|phuong phap tinh|cong thuc|thang diem chi tiet|tieu chuan cham|yeu cau/,
  ],
  ['assessedBy', /(phuong phap|hinh thuc|cach thuc) danh gia|nguoi cham/],
  ['maxPoints', /diem toi da|thang diem|diem chuan|tong diem|muc diem|so diem|^diem( so)?$|toi da/],
  ['title', /noi dung|tieu chi|linh vuc|chi so thanh phan|chi tieu|nhiem vu/],
]

/** @returns what the heading says, and whether it can mean nothing else. */
export function roleOf(heading: string): { role: Role | 'ignore'; exact: boolean } | null {
  const words = fold(heading)
    .replace(/\s*[/,;()]+\s*/g, ' ')
    .trim()
  for (const [role, pattern] of HEADINGS) {
    const match = pattern.exec(words)
    if (match) return { role, exact: match[0].length * 2 >= words.length || isAlone(words, role) }
  }
  return null
}

const isAlone = (words: string, role: Role | 'ignore'): boolean =>
  HEADINGS.every(([other, pattern]) => other === role || !pattern.test(words))
