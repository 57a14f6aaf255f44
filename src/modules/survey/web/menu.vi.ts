/** What the menu says of surveys; the rest of their words comes with their pages. */
export const menu = { group: 'Điều tra xã hội học', surveys: 'Các cuộc điều tra', paper: 'Nhập phiếu giấy' } as const
