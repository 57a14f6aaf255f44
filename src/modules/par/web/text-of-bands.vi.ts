/** The words of rank bands. */
export const bandWords = {
  column: 'Khoảng hạng',
  about: 'Chín trên mười lần tính lại cho hạng nằm trong khoảng này',
  places: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
  means: 'khoảng hạng: 9 trên 10 lần tính lại cho hạng nằm trong khoảng này.',
  how: 'Cách tính',
  methodPath: '/cong-bo/phuong-phap',
} as const
