/** What the menu says; the group is that of the records. */
export const menu = { group: 'Hồ sơ', lists: 'Nhập từ Excel' } as const
