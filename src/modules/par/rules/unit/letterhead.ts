/** Whose paper it is: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2 (agency and its superior) and II.4 (place). */

interface Named {
  level: string
  name: string
  fullName: string
}

export interface Letterhead {
  agency: string
  above?: string
  place: string
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const committeeOf = ({ fullName }: Named, written: string) => `${written} ${lowered(fullName)}`
/** 'Bắc Giang'; a name that is a number keeps its kind: 'Quận 1'. */
const placeOf = ({ name, fullName }: Named) => (/^\d+$/.test(name) ? fullName : name)

/** A people's committee names no superior; an agency of it does, and is at its place. */
export function letterheadOf(unit: Named, parent: Named | null): Letterhead {
  if (unit.level !== 'department') return { agency: committeeOf(unit, 'Ủy ban nhân dân'), place: placeOf(unit) }
  if (parent === null || parent.level === 'department')
    return { agency: unit.fullName, place: '', ...(parent && { above: parent.fullName }) }
  return { agency: unit.fullName, above: committeeOf(parent, 'Ủy ban nhân dân'), place: placeOf(parent) }
}
