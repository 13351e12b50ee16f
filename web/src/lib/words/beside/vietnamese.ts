import type { BesideWords } from './english.ts';

/** Vietnamese. Machine-made; not checked by a person yet. */
export const besideInVietnamese: BesideWords = {
	title: 'Các bạn nói, chúng tôi làm',
	lead: 'Điều các bạn trẻ đã nói với {council}, và chuyện gì xảy ra sau đó.',
	now: 'Điều chúng tôi đang hỏi',
	openUntil: 'Mở đến {day}.',
	lookBy: 'Chậm nhất vào {day}, hãy xem ở đây chuyện gì đã xảy ra.',
	yourText: 'Nếu chúng tôi hỏi bạn, bạn có tin nhắn từ chúng tôi. Đường dẫn trong đó chỉ của riêng bạn.',
	nothingOpen: 'Bây giờ không có gì đang mở.',
	polls: 'Điều các bạn đặt lên đầu',
	told: 'Chuyện gì đã xảy ra',
	lost: 'Chúng tôi xin lỗi: chúng tôi đã làm mất chìa khóa của hộp có câu trả lời của các bạn. Vì vậy chúng chưa được đọc, và bây giờ không đọc được nữa.',
	everything: 'Tất cả',
	aboutWhat: 'Nói về điều gì',
	youSaid: 'Các bạn nói',
	ourAnswer: 'Câu trả lời của chúng tôi',
	waiting: 'Chúng tôi vẫn đang tìm hiểu. Câu trả lời sẽ có ở đây.',
	noAnswers: 'Chưa có câu trả lời',
	comesHere: 'Khi có, nó sẽ ở đây.',
	inEnglish: 'Phần này bằng tiếng Anh. Chưa có ai dịch.',
	byMachine: 'Phần này do máy dịch. Chưa có ai kiểm tra.',
	states: {
		waiting: 'Vẫn đang tìm hiểu',
		done: 'Đã xong',
		doing: 'Đang làm, chậm nhất {day}',
		notYet: 'Chưa, chậm nhất {day}',
		no: 'Không, và vì sao',
		notOurs: 'Không thuộc chúng tôi: chúng tôi đã hỏi',
	},
	contact: {
		write: 'Hãy viết ở đây, {name} sẽ trả lời bạn trong vòng {hours} giờ.',
		danger: 'Bây giờ bạn có gặp nguy hiểm không?',
		doNotWait:
			'Đừng chờ chúng tôi. Hãy gọi {police}. Để nói chuyện ngay với ai đó, hãy gọi Childline: {childline}. Miễn phí, ngày và đêm.',
		before: 'Trước khi viết',
		notSecret: 'Điều này không bí mật. Chúng tôi giữ điều bạn viết ở đây để có thể tìm bạn.',
		reads: '{name} đọc được, và những người làm việc cùng họ trên trang này cũng vậy.',
		apart: 'Nó không được nối với câu trả lời nào của bạn.',
		mayTell:
			'Nếu bạn cho biết có ai làm hại bạn, hoặc bạn không an toàn, chúng tôi có thể phải báo cho những người có nhiệm vụ giữ bạn an toàn. Chúng tôi cố gắng nói chuyện với bạn trước.',
		deleted: 'Chúng tôi xóa nó {days} ngày sau khi trả lời bạn. Bản sao dự phòng có thể giữ thêm 30 ngày.',
		yourLanguage:
			'Bạn có thể viết bằng tiếng của mình. Hãy cho biết đó là tiếng gì, để chúng tôi tìm người đọc được.',
		called: 'Chúng tôi nên gọi bạn là gì?',
		calledHint: 'Tên của bạn, hoặc biệt danh.',
		reach: 'Làm sao để liên lạc với bạn?',
		reachHint:
			'Số điện thoại, email, hoặc nơi tìm được bạn. Hãy nói nếu người khác có thể thấy hoặc nghe máy.',
		goodTime: 'Lúc nào thì tiện?',
		about: 'Về chuyện gì?',
		canSkip: 'Bạn có thể bỏ trống',
		send: 'Gửi cho {name}',
		missing: 'Hãy viết gì đó ở đây.',
		tooLong: 'Dài quá.',
		tooMany:
			'Vừa rồi quá nhiều người hỏi nên chúng tôi không nhận thêm được. Điều bạn viết vẫn ở đây. Hãy thử lại sau một giờ, hoặc gọi một số trong “Trợ giúp”.',
		again: 'Chưa gửi được. Điều bạn viết vẫn ở đây. Hãy bấm gửi lại.',
		cannot: 'Chưa làm được ở đây. Bạn có thể gọi cho ai đó.',
		thanks: 'Chúng tôi đã nhận được. Cảm ơn bạn.',
		getsBack: '{name} sẽ trả lời bạn trong vòng {hours} giờ.',
	},
};
