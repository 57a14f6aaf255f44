/** What those who keep records are told of files on their way. */
type Words = (person: string, from: string, to: string) => { title: string; body: string }

export const handoverNotices = {
  opened: (person, _from, to) => ({
    title: `Lập phiếu chuyển hồ sơ ${person}`,
    body: `${person} chuyển đến ${to}. Hãy rà lại danh mục giấy tờ trong phiếu chuyển rồi gửi hồ sơ.`,
  }),
  sent: (person, from) => ({
    title: `Hồ sơ ${person} đang chuyển đến`,
    body: `${from} đã gửi hồ sơ kèm phiếu chuyển. Khi nhận được, hãy đối chiếu từng giấy tờ rồi xác nhận.`,
  }),
  returned: (person, _from, to) => ({
    title: `Hồ sơ ${person} bị trả lại để bổ sung`,
    body: `${to} trả lại hồ sơ. Hãy xem lý do trên phiếu, bổ sung rồi gửi lại.`,
  }),
  received: (person, _from, to) => ({
    title: `Đã bàn giao hồ sơ ${person}`,
    body: `${to} đã nhận hồ sơ và ký phiếu chuyển.`,
  }),
} as const satisfies Record<string, Words>
