/** Machine-made, not checked by a person yet: the page says so. English first, as in survey-good-week.ts. */
export const goodWeekInArabic: Record<string, string> = {
	'What makes a good week?': 'ما الذي يجعل أسبوعك جيدًا؟',
	'We are planning trips, clubs and help for next year. Before the money is shared out, we want to know what would make your week better.':
		'نخطط لرحلات ونوادٍ ومساعدة للسنة القادمة. قبل أن نوزع المال، نريد أن نعرف ما الذي يجعل أسبوعك أفضل.',
	'Asha and Farah, who ask you things, read what you write. Other people at the council see how many said what.':
		'آشا وفرح، وهما من تسألانك، تقرآن كلامك. الآخرون في المجلس يرون كم شخصًا قال ماذا.',
	'How old are you?': 'كم عمرك؟',
	'8 to 11': 'من 8 إلى 11',
	'12 to 15': 'من 12 إلى 15',
	'16 or 17': '16 أو 17',
	'18 or over': '18 أو أكثر',
	'It is Saturday and you can do what you like. What would you choose?':
		'اليوم السبت والوقت كله لك. ماذا يعجبك أكثر؟',
	'What do you like to do most on a free day?': 'ما أحب شيء إليك في يوم فراغ؟',
	'Sport, or something where I move': 'الرياضة، أو شيء فيه حركة',
	'Making, cooking or fixing something': 'أن أصنع شيئًا أو أطبخه أو أصلحه',
	'Music, films or games': 'الموسيقى أو الأفلام أو الألعاب',
	'Being outside, or with animals': 'أن أكون في الخارج، أو مع الحيوانات',
	'Time with family or friends': 'وقت مع العائلة أو الأصدقاء',
	'A quiet day to myself': 'يوم هادئ لي وحدي',
	'What stops you doing things you enjoy?': 'ما الذي يمنعك من فعل أشياء تحبها؟',
	'Getting there and back': 'الذهاب إلى هناك والعودة',
	'It costs too much': 'تكلف الكثير',
	'I have no one to go with': 'ليس عندي من يذهب معي',
	'I don’t know what’s on': 'لا أعرف ماذا يوجد',
	'It’s on at the wrong time': 'وقتها لا يناسبني',
	'Too many people have to say yes first': 'يجب أن يوافق أشخاص كثيرون أولًا',
	'Nothing stops me': 'لا شيء يمنعني',
	'On a bad day, there is someone I can talk to.': 'في يوم سيئ، يوجد شخص يمكنني أن أتحدث معه.',
	'You can talk to someone any time, day or night. Childline is free: 0800 1111.':
		'يمكنك التحدث مع شخص في أي وقت، ليلًا أو نهارًا. Childline مجاني: 0800 1111.',
	'When I need a dentist or a doctor, I get to see one soon.':
		'عندما أحتاج إلى طبيب أسنان أو طبيب، أراه بسرعة.',
	'We have money for two day trips. Which ones should we do?': 'عندنا مال لرحلتين. أي رحلتين نختار؟',
	'A day by the sea': 'يوم عند البحر',
	'Climbing and high ropes': 'تسلق وحبال عالية',
	'Cinema and pizza': 'سينما وبيتزا',
	'A farm, with animals to look after': 'مزرعة فيها حيوانات نعتني بها',
	'Seeing how a film, a game or a song is made': 'أن نرى كيف يُصنع فيلم أو لعبة أو أغنية',
	'What one thing would make your week better?': 'ما الشيء الواحد الذي يجعل أسبوعك أفضل؟',
	'Small things count.': 'الأشياء الصغيرة مهمة.',
};
