/** Why the council module says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'council.not-found': [404, 'Không tìm thấy Hội đồng hoặc phiên họp này. Hãy tải lại trang.'],
  'council.stale': [
    409,
    'Nội dung này vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],

  // Setting up
  'council.round-has-one': [409, 'Kỳ này đã có Hội đồng “{name}”. Hãy mở Hội đồng đó để thay thành viên.'],
  'council.round-published': [409, 'Kỳ này đã công bố kết quả nên không lập Hội đồng được nữa. Hãy chọn kỳ đang mở.'],
  'council.no-chair': [422, 'Hội đồng chưa có Chủ tịch. Hãy chọn chức danh Chủ tịch cho một thành viên.'],
  'council.two-chairs': [
    422,
    'Hội đồng chỉ có một Chủ tịch, đang chọn: {names}. Hãy đổi chức danh của những người còn lại.',
  ],
  'council.chair-without-vote': [
    422,
    'Chủ tịch Hội đồng phải có quyền biểu quyết. Hãy đánh dấu biểu quyết cho Chủ tịch.',
  ],
  'council.too-few': [
    422,
    'Hội đồng có {voting} thành viên biểu quyết, ít nhất phải có 3. Hãy thêm thành viên có quyền biểu quyết.',
  ],
  'council.member-twice': [422, '{name} có tên hai lần trong Hội đồng. Hãy bỏ một lần.'],
  'council.member-without-role': [
    422,
    '{names} chưa có vai trò “Thành viên Hội đồng thẩm định” nên không biểu quyết được. Hãy nhờ quản trị tài khoản giao vai trò này, hoặc bỏ quyền biểu quyết của người đó.',
  ],
  'council.account-ended': [422, 'Tài khoản của {name} đã đóng. Hãy mở lại tài khoản hoặc chọn người khác.'],
  'council.decision-later': [422, 'Quyết định ghi ngày {day}, sau ngày hôm nay. Hãy kiểm tra lại ngày ký.'],
  'council.decision-after-session': [
    422,
    'Quyết định ghi ngày {day}, sau phiên họp ngày {session}. Hãy kiểm tra lại ngày ký hoặc đổi ngày họp.',
  ],
  'council.rules-in-use': [
    409,
    'Hội đồng đã họp nên cách biểu quyết không đổi giữa chừng được. Hãy giữ cách biểu quyết như cũ.',
  ],
  'council.member-left': [409, '{name} đã thôi là thành viên từ sau ngày {day}. Hãy tải lại trang.'],
  'council.left-before': [422, 'Ngày thôi phải từ ngày {from} là ngày bắt đầu tham gia trở đi. Hãy chọn lại ngày.'],
  'council.left-before-session': [
    422,
    '{name} đã biểu quyết ở phiên ngày {session}, sau ngày thôi đang chọn. Hãy chọn ngày từ {session} trở đi.',
  ],

  // Sessions
  'council.before-decision': [
    422,
    'Phiên họp ngày {day} trước ngày Quyết định thành lập Hội đồng ({decision}). Hãy chọn ngày họp muộn hơn.',
  ],
  'council.writing-without-end': [422, 'Lấy ý kiến bằng văn bản cần có hạn trả lời. Hãy chọn ngày giờ hết hạn.'],
  'council.ends-before': [422, 'Hạn trả lời phải sau lúc bắt đầu lấy ý kiến. Hãy chọn lại.'],
  'council.already-open': [409, 'Phiên này đã khai mạc. Hãy tải lại trang.'],
  'council.no-decision-file': [
    422,
    'Chưa có tệp Quyết định thành lập Hội đồng. Hãy gửi tệp ở trang Hội đồng rồi khai mạc.',
  ],
  'council.empty-agenda': [422, 'Chương trình chưa có nội dung nào. Hãy đưa tiêu chí vào chương trình rồi khai mạc.'],
  'council.session-not-open': [409, 'Phiên chưa khai mạc (dự kiến {held}). Hãy biểu quyết sau khi phiên khai mạc.'],
  'council.session-closed': [409, 'Phiên đã bế mạc, biên bản đã lập nên không đổi được nữa. Hãy đưa sang phiên sau.'],
  'council.not-opened': [409, 'Phiên chưa khai mạc nên chưa bế mạc được. Hãy khai mạc trước.'],
  'council.items-open': [
    409,
    'Còn {open} nội dung chưa quyết định. Hãy quyết định, hoặc chuyển sang phiên sau rồi bế mạc.',
  ],
  'council.only-meeting': [
    409,
    'Lấy ý kiến bằng văn bản không điểm danh và mỗi người tự trả lời. Hãy để thành viên tự biểu quyết.',
  ],
  'council.present-has-voted': [
    409,
    '{name} đã biểu quyết trong phiên này nên không ghi vắng được. Hãy ghi chú nếu người đó về sớm.',
  ],
  'council.not-member-then': [422, 'Người này không phải thành viên Hội đồng vào ngày họp. Hãy tải lại danh sách.'],
  'council.minutes-not-yet': [409, 'Phiên chưa bế mạc nên chưa có biên bản để ký. Hãy bế mạc phiên trước.'],
  'council.minutes-other': [
    409,
    'Biên bản đã ký không phải của nội dung đang lưu. Hãy tải biên bản hiện tại, ký rồi gửi lại.',
  ],

  // Agenda
  'council.not-disputed': [
    422,
    'Tiêu chí {code} của {unit} không có giải trình đề nghị xem lại. Hãy ghi lý do đưa ra Hội đồng.',
  ],
  'council.already-on-agenda': [
    409,
    'Tiêu chí {code} của {unit} đã có trong chương trình của phiên {number}. Hãy xem ở phiên đó.',
  ],
  'council.decided-before': [
    422,
    'Hội đồng đã quyết định tiêu chí {code} của {unit} ở phiên {number}. Hãy ghi lý do đưa ra lại.',
  ],
  'council.other-round': [422, '{unit} không thuộc kỳ đánh giá của Hội đồng này. Hãy chọn lại đơn vị.'],
  'council.item-has-votes': [409, 'Nội dung này đã có phiếu nên không bỏ được. Hãy chuyển sang phiên sau, kèm lý do.'],
  'council.item-postponed': [409, 'Nội dung này đã chuyển sang phiên sau. Hãy xem ở phiên đó.'],

  // Votes
  'council.no-vote': [403, 'Bạn không có quyền biểu quyết trong phiên này. Hãy hỏi thư ký Hội đồng nếu có nhầm lẫn.'],
  'council.own-unit': [
    403,
    'Không biểu quyết về đơn vị của chính mình. Nội dung này do các thành viên khác quyết định; biên bản ghi “vắng vì là đơn vị mình”.',
  ],
  'council.not-present': [
    409,
    'Phiên họp ghi thành viên này không có mặt nên không biểu quyết được. Hãy nhờ thư ký điểm danh lại.',
  ],
  'council.writing-over': [409, 'Đã hết hạn lấy ý kiến lúc {ended}. Hãy gửi ý kiến cho thư ký để đưa ra phiên sau.'],
  'council.already-decided': [
    409,
    'Hội đồng đã quyết định nội dung này, phiếu không nhận thêm và không đổi được. Hãy xem kết quả biểu quyết.',
  ],
  'council.vote-without-reason': [422, 'Khác với thẩm định thì phải có lý do. Hãy ghi lý do rồi biểu quyết.'],
  'council.vote-changed': [409, 'Phiếu này vừa được {by} ghi lúc {at}. Hãy xem phiếu hiện tại rồi sửa nếu cần.'],
  'council.voted-himself': [409, '{name} đã tự biểu quyết. Hãy để thành viên tự sửa phiếu của mình.'],
  'council.seen-older': [
    409,
    'Từ lúc bạn xem, đã có thay đổi: {changed}. Phiếu chưa được ghi; hãy xem lại nội dung rồi biểu quyết.',
  ],

  // Decisions
  'council.below-quorum': [
    409,
    'Có mặt {present} trên {base} thành viên biểu quyết, phải có ít nhất {needed} mới quyết định được. Hãy điểm danh thêm, hoặc chuyển sang phiên sau.',
  ],
  'council.votes-missing': [
    409,
    'Còn {waiting} thành viên chưa biểu quyết, chưa phương án nào đủ {majority} phiếu. Hãy chờ đủ phiếu.',
  ],
  'council.no-majority': [
    409,
    'Phương án nhiều phiếu nhất được {most} trên {of}, phải có ít nhất {majority}. Hãy thảo luận rồi biểu quyết lại, hoặc chuyển sang phiên sau.',
  ],
  'council.tie': [
    409,
    'Số phiếu ngang nhau, mỗi bên {votes} phiếu, và không có phiếu của người chủ trì để phân định. Hãy biểu quyết lại, hoặc chuyển sang phiên sau.',
  ],
  'council.votes-of-older-state': [
    409,
    'Phiếu của {names} là về nội dung cũ; sau đó đã đổi: {changed}. Hãy đề nghị các thành viên này xem lại và biểu quyết lại.',
  ],
  'council.writing-goes-on': [409, 'Đang lấy ý kiến bằng văn bản đến {ends}. Hãy chờ hết hạn hoặc đủ ý kiến.'],
} as const satisfies Sentences

export type CouncilReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
