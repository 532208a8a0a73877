### جلسات الاستماع: لمن لديه الرابط، وللكتّاب، وعلى المكتب.

listening-title = جلسة استماع
listening-text = في جلسة الاستماع يسمع المكتب من وقّعوا. لا تقوم مقام أي رد ولا تؤخره.
listening-loading = يجري جلب الجلسة وقراءتها
listening-to-memo = إلى المذكرة
listening-no-rules = لا جلسات
listening-no-rules-text = لا تنص قواعد هذه المذكرة على جلسات استماع.
listening-none = لا جلسة مقررة
listening-none-text = يمكن للكتّاب أن يطلبوا جلسة، ويمكن للمكتب أن يدعو إليها.
listening-asked = طُلبت جلسة
listening-asked-text = لم يُجب المكتب بعد. يمكنه أن يدعو، أو أن يرفض ويقول لماذا.
listening-written = ما كُتب عنها
listening-not-yet = دعا المكتب إلى جلسة. ليست الدعوة في صندوق البريد بعد؛ انظر مرة أخرى مع الفترة التالية للسجل.
listening-hours = تقبل الغرفة الأسئلة
listening-hours-are = من { $from } إلى { $until }
phase-closed = لم يفتح الكتّاب الغرفة. لا يستطيع أحد أن يسأل فيها حتى يفتحوها. يمكنك أن تأخذ مقعدًا منذ الآن.
phase-early = الغرفة مفتوحة وتقبل الأسئلة ابتداءً من { $from }.
phase-open = تقبل الغرفة الأسئلة الآن، حتى { $until }.
phase-late = لم تعد الغرفة تقبل أسئلة. ما زال بوسع المكتب أن يجيب.
phase-over = عُقدت الجلسة. لم تعد الغرفة تقبل أسئلة.

## الكتّاب

listening-no-words = اكتب شيئًا أولًا.
listening-request-title = طلب جلسة
listening-request-text = قولوا فيم تريدون أن يُسمع منكم، ومتى يناسبكم ذلك. يمكن للمكتب أن يدعو، أو أن يرفض ويقول لماذا.
listening-request-label = طلبكم
listening-request-do = طلب جلسة
listening-request-ask = هل تطلبون جلسة من المكتب؟
listening-request-means = يقرأ المكتب وكل من لديه الدعوة إلى المذكرة ما تقولونه. تستمر مهلة الرد.
listening-open-title = فتح الغرفة
listening-open-text = عندئذ يستطيع كل من لديه رابط المذكرة أن يسأل فيها بلا اسم، ويقرأ المكتب الأسئلة. يتسلّم المكتب مفتاح هذه الغرفة وحدها لا غير.
listening-open-label = كلمات ترحيب
listening-open-do = فتح الغرفة
listening-open-ask = هل تفتحون الغرفة لكل من لديه الرابط؟
listening-open-means = لا يمكن إغلاقها من جديد. يقرأ المكتب واللجنة، إن وُجدت، وكل من لديه الدعوة إلى المذكرة كلماتكم.
listening-minutes-title = كلمتكم في المحضر
listening-minutes-text = أمامكم حتى نهاية { $until }. مهما قلتم، يبقى المحضر وتبقى كلماتكم.
listening-minutes-legend = هل المحضر صحيح؟
listening-minutes-agree = نوافق على المحضر
listening-minutes-dispute = نعترض على المحضر
listening-minutes-choose = اختاروا هل توافقون.
listening-minutes-label = لماذا
listening-minutes-do = إرسال كلمتكم
listening-minutes-ask = هل ترسلون هذا عن المحضر؟
listening-minutes-means = يقرأه المكتب وكل من لديه الدعوة إلى المذكرة. لا يمكن سحبه.
listening-minutes-over = انقضى وقت الكلام في المحضر.

## المقاعد

seats-title = مقعدك
seats-title-office = المقاعد
seats-text = لا تحتاج إلى مقعد لتقرأ أو لتسأل. لا يقول المقعد إلا كم سيأتون، على درجات.
seats-ask = كيف تأتي؟
seats-hint = من لا يأتي لا يقول شيئًا ولا يترك أثرًا.
seats-send = إرسال
seats-sent = أُرسل
seats-sent-text = يجيب الخادم الجميع بالجواب نفسه. يُحسب الصحيح منه ابتداءً من الفترة التالية للسجل.
seats-no-key = لا يأخذ مقعدًا ولا يقول إن سؤالًا يهمه إلا من وقّع واحتفظ بالمفتاح. ليس في هذه المحفظة مثل هذا المفتاح. ومع ذلك يمكنك أن تقرأ وأن تسأل.
seats-no-wallet = لا يأخذ مقعدًا ولا يقول إن سؤالًا يهمه إلا من وقّع واحتفظ بالمفتاح وفتح محفظته. ومع ذلك يمكنك أن تقرأ وأن تسأل.
seat-in_person = شخصيًا
seat-room = في الغرفة
seat-proxy = يتكلم عني غيري
seat-none = أعيد مقعدي
seat-means-in_person = تأتي إلى المكان. يراك من هناك.
seat-means-room = تقرأ وتكتب في هذه الصفحة، بلا اسم.
seat-means-proxy = تقول لمن تثق به ما يقوله. لا يسمّي المقعد أيًّا منكما.
seat-means-none = لا يبقى منه شيء.

## الغرفة

room-title = الأسئلة
room-text = يقرؤها كل من لديه الرابط، ويقرؤها الموظفون الذين يجوز لهم الجلوس في الجلسة. يظهر ما يُسأل ابتداءً من الفترة التالية للسجل.
room-empty = لم يُسأل شيء بعد، أو لم يظهر بعد.
room-unread = ما لا يُقرأ هنا: { $count }. ليس لهذه الغرفة، أو لم يوقّعه من يجب.
room-question = السؤال { $number }
room-matters = يهم: { $count }
room-matters-none = لا أحد بعد
room-answered = { $official } يجيب:
room-taken = { $official } يتولاه.
room-setAside = { $official } ينحّيه جانبًا:
room-asks-all = يسأل { $official } كل من وقّع:
room-somebody = يجيب أحدهم:
room-upvote = هذا يهمني
room-upvote-which = هذا يهمني: السؤال { $number }
room-upvoted = أُرسل. يُحسب مرة واحدة، ابتداءً من الفترة التالية.
ask-title = اسأل شيئًا
ask-label = سؤالك
ask-hint = اترك ما لا يعرفه أحد غيرك.
ask-do = اسأل بلا اسم
ask-sent = سُئل. يظهر ابتداءً من الفترة التالية للسجل.
tell-title = الإجابة
tell-label = إجابتك
tell-do = أجب بلا اسم
tell-sent = أُرسلت الإجابة. تظهر بدءًا من الفترة التالية في السجل.
ask-too-long = هذا أطول مما تسعه رسالة واحدة. اختصره أو قسّمه.
hidden-title = ما هو مخفي وما ليس مخفيًا
hidden-key = يسأل كل من لديه الرابط بمفتاح واحد. لا يستطيع أحد أن يعرف منه من يسأل، ولا هل السؤالان لشخص واحد، ولا هل وقّع ذلك الشخص.
hidden-style = طريقتك في الكتابة ليست مخفية. قد يتعرف عليك من يعرفها.
hidden-upvote = قولك إن سؤالًا يهمك مرتبط بمفتاحك لهذه المذكرة. من لا يقول ذلك إلا عمّا سأله هو يدلّ على صاحب السؤال.
hidden-record = ما يُقال هنا لا يدخل أي سجل ولا أي ملف، ويُتلف حين تُحفظ القضية أو تُسحب. ما يُعتدّ به هو المحضر، وهو لا يسمّي أحدًا.
refusal-RoomRefusal-Words = لم يُقل شيء، أو قيل أكثر مما تسعه رسالة واحدة.

## على المكتب

listening-open-first = افتح المذكرة أولًا، ثم يمكنك أن تعقد جلسة بشأنها.
listening-names-key = يبدو «{ $run }» مفتاحًا. لا يجوز أن يسمّي ما يُقال عن جلسة مفتاحًا، لأن المفتاح يدلّ على صاحبه. احذفه.
refusal-SessionRefusal-NotLogged = لم يُدرج السجل بعد ما يتعلق به هذا. حمّلوا الجلسة من جديد مع الفترة التالية للسجل.

office-invite-title = الدعوة إلى جلسة
office-invite-text = يقرؤها كل من لديه الدعوة إلى المذكرة في صندوق بريده. يأخذون مقاعد بلا أسماء، وبعد أن يفتح الكتّاب الغرفة يسألون فيها بلا أسماء.
office-invite-do = دعوة
office-invite-ask = هل ترسلون هذه الدعوة؟
office-invite-means = توقّعونها باسمكم. تستمر مهلة الرد.
office-move-title = نقل الجلسة إلى موعد آخر
office-move-text = تحل دعوة جديدة محل السابقة. لا تنتقل مقاعد السابقة ولا أسئلتها، ويفتح الكتّاب غرفة جديدة.
office-move-do = دعوة من جديد
office-move-ask = هل تدعون إلى موعد آخر؟
office-move-means = توقّعونها باسمكم. تستمر مهلة الرد.
listening-when-hint = اليوم والساعة والمكان: في الغرفة وحدها، أو في أي مبنى.
listening-held-by-hint = بالاسم أو بالمنصب.
listening-opens = تقبل الغرفة الأسئلة من
listening-closes = إلى
listening-clock = بحسب ساعات { $zone }.
listening-closes-hint = بعد أسبوعين على الأكثر، حتى لا يضطر أحد إلى الحضور في ساعة بعينها.
listening-hours-missing = قل من متى إلى متى تقبل الغرفة الأسئلة.
office-decline-title = لن تُعقد جلسة
office-decline-text = يقرأ كل من لديه الدعوة إلى المذكرة السبب.
listening-decline-reason = السبب
office-decline-do = رفض
office-decline-ask = هل تقولون إنه لن تُعقد جلسة؟
office-decline-means = توقّعونه باسمكم.

office-room-title = الغرفة
office-room-text = يسأل كل من لديه رابط المذكرة بمفتاح واحد. لا شيء هنا يدلّ على من سأل. تُعرف الأعداد على درجات.
listening-no-key = فتح الكتّاب هذه الغرفة قبل أن تكون في القائمة، أو لم يصل مفتاحهم إليك. حمّل الجلسة من جديد لاحقًا.
office-say-which = قل شيئًا عن السؤال { $number }
office-ask-all = سؤال كل من وقّع
office-ask-all-title = سؤالك
office-ask-all-text = يقرأه كل من لديه الرابط ويستطيع أن يجيب بلا اسم. تعلم بما أُجيب، لا بمن أجاب.
office-ask-all-do = اسأل الجميع
office-say-title = كلمتك
office-say-text = تظهر باسمك ابتداءً من الفترة التالية للسجل.
office-say-do = قلها
listening-say-legend = ماذا تقول؟
listening-say-answered = جواب
listening-say-taken = نتولاه، وسيلي جواب
listening-say-setAside = ننحّيه جانبًا ونقول لماذا
listening-words-answered = الجواب
listening-words-setAside = السبب

office-conclude-title = عُقدت
office-conclude-text = قل من عقدها وكم حضروا. بعد ذلك لا تقبل الغرفة أسئلة.
office-conclude-do = القول إنها عُقدت
office-conclude-ask = هل عُقدت الجلسة؟
office-conclude-means = توقّعونه باسمكم.
listening-aide = كان ذلك شخصًا نائبًا
listening-aide-means = عمّن سمّته الدعوة.
listening-attended-hint = يُدوّن على درجات: من 1 إلى 4، ومن 5 إلى 9، ومن 10 إلى 19 وهكذا.
listening-attended-step = يُدوّن هكذا: { $count } على الأقل.
listening-attended-wrong = قل كم حضروا، رقمًا.

office-minutes-title = المحضر
office-minutes-text = ما قيل، نقطة نقطة ومن غير تسمية أحد. يوافق الكتّاب أو يعترضون.
office-minutes-do = تقديم المحضر
office-minutes-ask = هل تقدّمون هذا المحضر؟
office-minutes-means = توقّعونه باسمكم. لا يحل محضر لاحق محله: يبقيان معًا.
listening-summary = ما قيل إجمالًا
listening-summary-hint = لا تسمِّ أحدًا تكلم أو كتب.
listening-point = النقطة { $number }
listening-answered-hint = فارغ إن لم يُجَب عنه.
listening-point-add = إضافة نقطة
listening-point-remove = حذف
listening-point-remove-which = حذف النقطة { $number }
listening-follow-ups = ما سيفعله المكتب
listening-follow-ups-hint = أمر واحد في كل سطر، مع اليوم إن وُجد.
listening-too-many = هذا أكثر مما يسعه محضر.
listening-agreed = يوافق الكتّاب على المحضر.
listening-disputed = يعترض الكتّاب على المحضر. يبقى الأمران معًا.
listening-unanswered = لم يقل الكتّاب شيئًا عن المحضر في الوقت.
listening-awaits = أمام الكتّاب حتى نهاية { $until } للموافقة على المحضر أو الاعتراض عليه.
