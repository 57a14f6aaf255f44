/** Addresses of the public page; the program's own pages link to them by the same words. */
export type Place =
  | { kind: 'all' }
  | { kind: 'method' }
  | { kind: 'ranking'; publicationId: string }
  | { kind: 'unit'; publicationId: string; unitId: number }
  | { kind: 'nowhere' }

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const addressOf = {
  all: '/cong-bo',
  method: '/cong-bo/phuong-phap',
  ranking: (publicationId: string) => `/cong-bo/${publicationId}`,
  unit: (publicationId: string, unitId: number) => `/cong-bo/${publicationId}/${unitId}`,
} as const

export function placeOf(pathname: string): Place {
  const [root, publicationId, unitId, ...rest] = pathname.split('/').filter((part) => part !== '')
  if (root !== 'cong-bo' || rest.length > 0) return { kind: 'nowhere' }
  if (publicationId === undefined) return { kind: 'all' }
  if (publicationId === 'phuong-phap' && unitId === undefined) return { kind: 'method' }
  if (!ID.test(publicationId)) return { kind: 'nowhere' }
  if (unitId === undefined) return { kind: 'ranking', publicationId }
  return /^\d{1,9}$/.test(unitId) ? { kind: 'unit', publicationId, unitId: Number(unitId) } : { kind: 'nowhere' }
}
