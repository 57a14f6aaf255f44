/** The tab of the record page where parts of a group are read. */
const TABS: Readonly<Record<string, string>> = {
  identity: 'tong-quan',
  career: 'cong-tac',
  pay: 'luong',
  learning: 'dao-tao',
  merit: 'cong-tac',
  party: 'dang',
  family: 'gia-dinh',
  health: 'suc-khoe',
  background: 'lich-su-chinh-tri',
  discipline: 'ky-luat',
}

export const tabOf = (group: string): string => TABS[group] ?? 'tong-quan'
