/** Thôn (bản, xóm, làng …) of a commune, or tổ dân phố (khu phố …) of a ward: the two kinds of Circular 04/2012/TT-BNV. */
const GROUPS = ['Tổ dân phố', 'Khu phố', 'Khối phố', 'Tiểu khu']

export const isResidentialGroup = ({ kind }: { kind: string }): boolean =>
  GROUPS.some((group) => group.toLocaleLowerCase('vi') === kind.toLocaleLowerCase('vi'))
