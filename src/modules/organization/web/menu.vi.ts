/** What the menu says of organization; the rest of its words comes with its pages. */
export const menu = { group: 'Tổ chức', units: 'Đơn vị', freezes: 'Lệnh tạm dừng' } as const
