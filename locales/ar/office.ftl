### صفحات المسؤولين: تسجيل الدخول، قائمة الملفات، الملف، الرد.

office-title = المكتب
office-case = الملف
office-loading = يجري إحضار الملفات والتحقق منها
office-back = العودة إلى المكتب
office-to-case = إلى الملف

office-sign-in-title = دخول المسؤولين
office-sign-in-lead = افتح ملف مفتاحك. ثم استعمل مفتاح المرور، أو اكتب الرمز الذي يعرضه تطبيق المصادقة لديك.
office-key = ملف مفتاحك
office-key-hint = يُقرأ في هذه الصفحة ولا يُرسل إلى أي مكان.
office-key-of = هذا مفتاح { $official }.
office-code = الرمز
office-code-hint = ستة أرقام. يُستعمل الرمز مرة واحدة.
office-entering = يجري تسجيل دخولك
office-enter = تسجيل الدخول
office-enter-passkey = ادخل بمفتاح المرور
office-code-instead = لديّ رمز
office-no-factor = ليس لدي عامل ثانٍ بعد
office-sign-in-means = يبقى المفتاح والجلسة في ذاكرة هذه الصفحة. ويزولان عندما تسجّل الخروج أو تغادر أو تغلقها.
office-demo = هذا عرض تجريبي
office-demo-text = اختر مكتب من تجلس إليه. يُملأ المفتاح والرمز أدناه.

office-factor-title = العامل الثاني
office-factor-lead = تسجّل الدخول، إلى جانب ملف مفتاحك، بشيء لا يملكه سواك. فمن سرق الملف وحده لا ينال من الخادم شيئًا.
office-passkey = مفتاح المرور
office-passkey-text = يحفظه جهازك ويطلب بصمة أو وجهًا أو رقمًا سريًا. وهو لا يعمل إلا على هذا العنوان، فلا تنال منه شيئًا صفحة تقلّد هذه.
office-passkey-count = { $count ->
    [one] لديك مفتاح مرور واحد. أنشئ مفتاحًا آخر على كل جهاز تستعمله.
    [two] لديك مفتاحا مرور. أنشئ مفتاحًا آخر على كل جهاز تستعمله.
    [few] لديك { $count } مفاتيح مرور. أنشئ مفتاحًا آخر على كل جهاز تستعمله.
   *[other] لديك { $count } مفتاح مرور. أنشئ مفتاحًا آخر على كل جهاز تستعمله.
 }
office-passkey-make = أنشئ مفتاح مرور
office-codes = رموز لمرة واحدة
office-codes-text = امسح هذا بتطبيق المصادقة في هاتفك، أو اكتب السر فيه. يُصنع هنا ويُعرض مرة واحدة ولا يُحفظ في أي مكان.
office-factor-code = السر على شكل رمز تقرؤه الكاميرا
office-factor-secret = السر
office-factor-hint = الأرقام الستة التي يعرضها تطبيقك له الآن.
office-factor-enrol = سجّله
office-factor-done = تم التسجيل
office-factor-done-code = ابتداءً من الرمز التالي تسجّل الدخول به.
office-factor-done-passkey = من الآن تسجّل الدخول به.

office-none = لا ملفات
office-none-text = لم يُقدَّم شيء يجوز لك أن تراه. وما يُقدَّم يظهر هنا فورًا.
office-cases = الملفات، وأقربها موعدًا في الأعلى
office-due = الموعد التالي
office-filed = تاريخ التقديم
office-signatures = التوقيعات
office-sealed-case = مذكرة مختومة { $id }
office-nothing-due = لا شيء مستحق
office-due-late = متأخر
office-due-soon = يستحق قريبًا
office-due-later = مستحق
office-due-by = { $duty } قبل نهاية { $day }
office-find = بحث
office-find-hint = يبحث فقط فيما فُتح في هذا المتصفح: المذكرات ووسومها والملاحظات عليها.
office-any = الكل
office-found-none = لم يُعثر على شيء
office-found-none-text = المذكرة التي لم تفتحها منذ تسجيل دخولك لا تُعرف إلا برقمها وحالتها.

office-sealed = هذه المذكرة مختومة
office-sealed-text = لا يستطيع فتحها إلا المسؤولون الذين خُتمت لهم، كلٌّ بمفتاحه.
office-open = افتح المذكرة
office-open-ask = هل تفتح هذه المذكرة؟
office-open-means = سيرى كاتبوها أنك فتحتها ومتى. يُسجَّل ذلك قبل أن تقرأها، ومرة أخرى إن فتحتها بعد تسجيل الخروج.
office-verifying = يجري التحقق هنا من كل توقيع
office-verified = تم التحقق من كلها هنا
office-from = { $institution }: { $count }
office-from-others = مؤسسات عددها أصغر من أن يُعرض: { $count }
office-reservations = وقّعوا مع تحفّظ
office-named = وقّعوا بأسمائهم
office-named-none = لا أحد، أو أن الأسماء ليست لك.
office-named-count = { $count ->
    [zero] لا أسماء
    [one] اسم واحد ثبت أنه يخص توقيعه
    [two] اسمان ثبت أن كلًّا منهما يخص توقيعه
    [few] { $count } أسماء ثبت أن كلًّا منها يخص توقيعه
    [many] { $count } اسمًا ثبت أن كلًّا منها يخص توقيعه
   *[other] { $count } اسم ثبت أن كلًّا منها يخص توقيعه
 }
office-withdrawn = سحب الكاتبون هذه المذكرة. لم يعد الرد عليها مستحقًا.

office-steps = خطواتك التالية
office-optional = يمكنك أن تتركه فارغًا.
office-blank = ما زال هناك شيء فارغ.

office-acknowledge-title = تأكيد تسلّم المذكرة
office-acknowledge-text = يؤكد شخص أنها وصلت. ويقرأ الكاتبون والموقّعون ما يرد هنا.
office-acknowledge-do = أكّد التسلّم
office-acknowledge-ask = هل تؤكد تسلّم هذه المذكرة؟
office-acknowledge-means = يُوقَّع بمفتاحك ويُدوَّن في السجل. ولا يمكن تغييره بعد ذلك.
office-number-hint = مثل { $example }.
office-number-wrong = رقم الملف حروف ثم سنة ثم أربعة أرقام، تفصل بينها شرطات.
office-due-computed = محسوب من القواعد ومن يوم التقديم.
office-due-limit = آخر موعد للرد { $last }: { $counted }.
office-due-target = والموعد المستهدف { $last }: { $counted }.
office-counted = { $term } بعد { $from }
office-counted-without = { $term } بعد { $from }، دون احتساب { $holidays }
office-holiday = { $name } في { $day }
office-responsible = { $office }: { $official }
office-monitor = المراقب: { $official }.
office-monitor-elected = المراقب، وينتخبه الموظفون: { $official }.
office-protection = ذكر المخالفة في الرأي في تقييم: { $mention }. كشف كاتب أو نص: { $disclosure }. الانتقام: { $reprisal }. تُقدَّم الشكاوى إلى { $official }.

office-distribute-title = توزيع المذكرة
office-distribute-text = تذهب إلى كل قارئ تسمّيه القواعد. لا يجوز إغفال أحد، ويرى الكاتبون كل قارئ.
office-distribute-do = وزّع
office-distribute-ask = هل توزّع هذه المذكرة؟
office-distribute-means = يُوقَّع بمفتاحك ويُدوَّن في السجل. يمكن إضافة قرّاء لاحقًا ولا يمكن حذف أحد.
office-redistribute-title = إضافة قرّاء
office-redistribute-text = وُزّعت المذكرة. يمكنك إضافة قرّاء، ويرى الكاتبون كلًّا منهم.
office-redistribute-do = وزّع مرة أخرى
office-redistribute-ask = هل توزّعها على هؤلاء القرّاء؟
office-redistribute-means = يُوقَّع بمفتاحك ويُدوَّن في السجل. يمكن إضافة قرّاء ولا يمكن حذف أحد.
office-by-charter = تسمّيه القواعد
office-added = مضاف
office-add = قرّاء آخرون
office-add-hint = يرى الكاتبون أنك أنت من أضافهم.
office-note-to-authors = ملاحظة إلى الكاتبين

office-statement-title = رسالة إلى جميع الموظفين
office-statement-text = تربط بهذه المذكرة رسالة إلى جميع الموظفين. وهي لا ترد على شيء: كل مطلب يبقى مستحق الرد.
office-statement-do = اربط الرسالة
office-statement-ask = هل تربط هذه الرسالة؟
office-statement-means = يقرؤها الكاتبون والموقّعون. وتستمر المهلة.
office-statement-message = الرسالة

office-reply-title = الرد
office-reply-way = يُرد على كل مطلب بمفرده، بنتيجة وأسباب.
office-reply-write = اكتب الرد
office-reply-text = رد واحد لكل مطلب، لكل منها أسبابه. ما تكتبه يبقى في هذه الصفحة حتى تسجّل الخروج.
office-reply-do = وقّع الرد وأرسله
office-reply-ask = هل ترسل هذا الرد؟
office-reply-means = يُوقَّع بمفتاحك ويذهب إلى الكاتبين وإلى كل من وقّع. ولا يمكن تغييره بعد ذلك.
office-reply-open-first = افتح المذكرة أولًا، ثم يمكنك الرد عليها.
office-reply-not-now = لا يمكنك الرد والمذكرة في هذه المرحلة.
office-reply-progress = رُدّ على { $done } من { $demands } من المطالب.
office-reply-answered = تم الرد
office-reply-outcome = نتيجة المطلب { $demand }
office-reply-choose = اختر
office-reply-reasons = أسباب الرد على المطلب { $demand }
office-reply-day = يوم القرار في المطلب { $demand }
office-reply-closing = ما تريد قوله فوق المطالب
office-reply-sent = أُرسل الرد
office-reply-sent-text = يستطيع الكاتبون قبوله، أو القول إنه لا يجيب.
office-reply-open = بلا رد بعد: المطلب { $demands }.
office-reply-problem-no_such_demand = ليس في المذكرة مطلب كهذا.
office-reply-problem-demand_answered_twice = لأحد المطالب ردّان.
office-reply-problem-demand_unanswered = اختر نتيجة.
office-reply-problem-reasons_blank = اذكر الأسباب.
office-reply-problem-reasons_too_long = هذه الأسباب أطول مما يجوز.
office-reply-problem-decision_day_wrong = حدّد اليوم الذي يُتخذ القرار قبله.
office-reply-problem-outcome_not_in_charter = لا تعرف القواعد هذه النتيجة.
office-reply-problem-one_text_for_all = لكل المطالب النص نفسه. اذكر لكل منها أسبابه.

refusal-DeskRefusal-NotAKeyFile = هذا ليس ملف مفتاح لمسؤول.
refusal-DeskRefusal-NotOnRoster = لا يعرف السجل مسؤولًا بهذا المفتاح.
refusal-DeskRefusal-SignedOut = لم تعد جلستك قائمة. سجّل الدخول من جديد: ما كتبته محفوظ.
refusal-DeskRefusal-PasskeyOrTime = لم يُقبل. حاول مرة أخرى وتحقق من ساعة هذا الجهاز. بعد خمس محاولات فاشلة يبقى الدخول مغلقًا ربع ساعة أو أكثر.
refusal-PasskeyRefusal-NotGiven = لم يُستعمل أي مفتاح مرور. ربما أُلغي أو طال الوقت أو لا يوجد مفتاح على هذا الجهاز.
refusal-PasskeyRefusal-Known = لهذا الجهاز مفتاح مرور لك من قبل.
refusal-DeskRefusal-CodeOrTime = لم يُقبل. يُستعمل الرمز مرة واحدة، فانتظر التالي وتحقق من ساعة هذا الجهاز. بعد خمسة رموز خاطئة يبقى الدخول مغلقًا ربع ساعة أو أكثر.
refusal-CaseRefusal-NotInQueue = لا يوجد ملف كهذا، أو لا يجوز لك أن تراه.
refusal-OpeningRefusal-OtherCase = أرسل الخادم ملفًا آخر. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-Filing = التقديم ليس من الكاتبين، أو يخص شيئًا آخر. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-NotForYou = لا تُفتح المذكرة بمفتاحك لأنها لم تُختم لك، أو ليست مذكرة تستطيع هذه النسخة قراءتها.
refusal-OpeningRefusal-OtherText = النص ليس الذي وُقّع. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-Charter = قواعد هذه المذكرة ليست في السجل. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-Epoch = تسمّي المذكرة شهر تسجيل ليس في السجل. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-Signature = أحد التوقيعات غير صحيح أو وارد مرتين. لا تتابع وأخبر المراقب.
refusal-OpeningRefusal-Certificate = لا تنتج الشهادة عن التوقيعات. لا تتابع وأخبر المراقب.
refusal-OfficeRefusal-Day = يوم أحد القرارات ليس يومًا.
refusal-OfficeRefusal-ReplyTo = لا تذكر المذكرة عنوانًا للرد يمكن استعماله.
refusal-OfficeRefusal-Official = لا يسمّي ملف المفتاح أي مسؤول.
refusal-case_number = رقم الملف هذا مستعمل، أو لا يبدأ كما تريد القواعد.
refusal-reader_missing = ينقص قارئ تسمّيه القواعد.
refusal-reader_unknown = أحد القرّاء ليس في قائمة المسؤولين.
refusal-further_readers_not_allowed = تترك القواعد إضافة القرّاء لشخص آخر.

office-notes = ملاحظات المكتب
office-notes-means = مختومة لمسؤولي المكتب. لا يراها الكاتبون ولا الموقّعون أبدًا، ولا يحويها أي ملف يُصدَّر.
office-notes-loading = يجري إحضار الملاحظات وفتحها
office-notes-unread = ملاحظات لا تُفتح بمفتاحك، أو ليست ما وُقّع: { $count }.
office-note-by = { $official }، { $day }
office-note-title = اكتب ملاحظة
office-note-text = لا يقرؤها إلا مسؤولو المكتب.
office-note-do = احفظ الملاحظة
office-note = ملاحظة
office-label = وسم
office-labels = الوسوم
office-labels-hint = كلمات قصيرة يُعرف بها الملف، تفصل بينها فواصل.
office-labels-wrong = ستة عشر وسمًا على الأكثر، كل منها كلمة قصيرة.
office-draft-reply = مسودة رد، يقدّمه { $official }
office-draft-extension = يطلب { $official } مهلة إضافية: { $term }
office-extension-open = لم تُمنح بعد
office-extension-granted = مُنحت
office-extension-soon = يمكن منحه بعد أن يأخذه السجل في فترته التالية.
office-draft-change = عدّل هذه المسودة
office-cleared = تمت الموافقة
office-cleared-by = وافق عليه { $officials }؛ وتم التحقق هنا من كل موافقة.
office-clear-missing = { $count ->
    [one] يجب أن يوافق عليه بعد مسؤول واحد ({ $count }) غير من يقدّمه.
    [two] يجب أن يوافق عليه بعد مسؤولان ({ $count }) غير من يقدّمه.
    [few] يجب أن يوافق عليه بعد { $count } مسؤولين غير من يقدّمه.
   *[other] يجب أن يوافق عليه بعد { $count } مسؤولًا غير من يقدّمه.
}
office-clear-soon = يجري التحقق هنا من الموافقات بعد أن يأخذها السجل في فترته التالية.
office-clear-done = وافقت على هذا الرد. ويستطيع زملاؤك التحقق من ذلك مع الفترة التالية للسجل.
office-clear-title = الموافقة على هذا الرد
office-clear-text = توافق على هذه الكلمات بعينها. وإن تغيّرت كلمة وجبت الموافقة من جديد.
office-clear-do = وافق
office-clear-ask = هل توافق على هذا الرد؟
office-clear-means = يُوقَّع بمفتاحك ويُدوَّن في السجل. ويرى الكاتبون والموقّعون أنك وافقت.
office-give-title = تقديم هذا الرد
office-give-text = يُرسل كما هو مكتوب هنا.
office-give-do = وقّع الرد وأرسله
office-give-ask = هل ترسل هذا الرد؟
office-give-means = يُوقَّع بمفتاحك ويذهب إلى الكاتبين وإلى كل من وقّع. ولا يمكن تغييره بعد ذلك.
office-grant-title = منح مهلة إضافية
office-grant-text = يتأخر الموعد بهذا العدد من الأيام. ويقرأ الكاتبون والموقّعون السبب ويرون من منحها.
office-grant-do = امنح
office-grant-ask = هل تمنح مهلة إضافية؟
office-grant-means = يُوقَّع بمفتاحك ويُدوَّن في السجل.
office-extend-title = طلب مهلة إضافية
office-extend-text = يمنحها مسؤول آخر أو لا يمنحها. ويبقى الموعد كما هو حتى ذلك الحين. ويقرأ الكاتبون والموقّعون السبب.
office-extend-do = اطلب مهلة إضافية
office-extend-ask = هل تطلب مهلة إضافية؟
office-extend-means = يُوقَّع الطلب بمفتاحك ويُدوَّن في السجل.
office-extend-days = عدد الأيام
office-extend-most = تسمح القواعد على الأكثر بزيادة قدرها { $most }.
office-extend-days-wrong = اكتب عددًا من الأيام من 1 إلى { $max }.
office-extend-reason = السبب
office-extend-reason-hint = يقرؤه كل من وقّع.
office-share-title = مسودة الرد
office-share-text = رد واحد لكل مطلب، لكل منها أسبابه. تذهب المسودة إلى ملاحظات المكتب، حيث يوافق عليها مسؤول ثانٍ قبل تقديم الرد.
office-share-do = شارك المسودة
office-share-ask = هل تشارك هذه المسودة مع المكتب؟
office-share-means = لا يقرؤها إلا مسؤولو المكتب. ولا يصل إلى الكاتبين شيء بعد.
office-reply-shared = تمت مشاركة المسودة
office-reply-shared-text = هي بين ملاحظات الملف. ويمكن تقديم الرد بعد الموافقة عليه.

refusal-OfficeRefusal-Reason = لا بد من سبب للمهلة الإضافية.
refusal-OfficeRefusal-Draft = هذه المسودة ليست كاملة، أو يوقّعها شخص آخر.
refusal-NoteRefusal-Empty = الملاحظة لا تقول شيئًا.
refusal-NoteRefusal-TooLong = الملاحظة أطول مما يجوز.
refusal-NoteRefusal-Label = الوسم كلمة قصيرة.
refusal-NoteRefusal-Labels = الوسوم أكثر مما يجوز.
refusal-NoteRefusal-Draft = هذه المسودة ليست كاملة، أو تخص مذكرة أخرى.

# Where the road of a case turns
office-redirect-title = تعود إلى جهة أخرى
office-redirect-text = إن لم يكن هذا المكتب هو الجهة الصحيحة فقولوا لماذا وإلى أين تعود المذكرة. يستطيع الكتّاب الاعتراض، وعندئذ يحكم المراقب. ويُحصى عدد مرات ذلك ويُنشر.
office-redirect-reason = لماذا ليست لهذا المكتب
office-redirect-reason-hint = يقرؤه الكتّاب والموقّعون.
office-redirect-address = إلى أين تعود وكيف يمكن الوصول إليهم
office-redirect-do = القول إنها تعود إلى جهة أخرى
office-redirect-ask = هل تقولون إن هذه المذكرة تعود إلى جهة أخرى؟
office-redirect-means = توقّعونه باسمكم. تستمر مهلة الرد حتى تنتهي مهلة اعتراض الكتّاب.
office-ask-title = سؤال الكتّاب
office-ask-text = يستطيع كل من لديه الدعوة قراءة السؤال. لا تسألوا عمّا قد يدلّ على هوية الكتّاب.
office-ask-question = سؤالكم
office-ask-do = إرسال السؤال
office-ask-ask = هل تسألون الكتّاب هذا؟
office-ask-means = توقّعونه باسمكم. إن لم يصل جواب في الوقت استمرّت المراجعة من دونه.
office-correct-title = تصحيح الرد
office-correct-text = يبقى الرد الذي أُعطي كما هو. وما كان خطأً يقال إلى جانبه.
office-correct-words = ما كان خطأً وما هو الصواب
office-correct-hint = يقرؤه الكتّاب والموقّعون إلى جانب الرد.
office-correct-do = إرسال التصحيح
office-correct-ask = هل ترسلون هذا التصحيح؟
office-correct-means = توقّعونه باسمكم ولا يمكن سحبه.
office-report-title = الإفادة بما جرى
office-report-text = قولوا عن كل مطلب ما الذي جرى منذ الرد، أو لماذا لم يجرِ.
office-report-demand = المطلب
office-report-choose = اختاروا مطلباً
office-report-words = ما الذي جرى أو لم يجرِ، ولماذا
office-report-hint = يقرؤه الكتّاب والموقّعون إلى جانب الرد.
office-report-do = إرسال الإفادة
office-report-ask = هل ترسلون هذه الإفادة؟
office-report-means = توقّعونها باسمكم. ويمكنكم الإفادة من جديد لاحقاً.
office-judge-nothing = لم يُعرض عليكم شيء في هذه القضية، فلا شيء لتقرؤوه.
office-judge-handed = أعطاكم الكتّاب مفتاح هذه المذكرة ورسائلها. لا ترون أي اسم.
office-rule-title = حكمكم
office-rule-text = اقرؤوا ما كتبه الطرفان. يوقَّع حكمكم باسمكم، ويعلم به الكتّاب والموقّعون والمكتب.
office-rule-legend = بماذا تحكمون
office-rule-choose = اختاروا بماذا تحكمون.
office-rule-scope-authors = على هذا المكتب أن يردّ
office-rule-scope-office = تعود إلى جهة أخرى
office-rule-contest-authors = الرد لا يجيب؛ على المكتب أن يردّ من جديد
office-rule-contest-office = الرد يجيب؛ تُغلق القضية
office-rule-appeal-authors = لصالح الكتّاب؛ على المكتب أن يردّ من جديد
office-rule-appeal-office = لصالح المكتب؛ تُغلق القضية
office-rule-reasons = أسبابكم
office-rule-reasons-hint = يستطيع كل من لديه الدعوة قراءتها.
office-rule-do = توقيع الحكم
office-rule-ask = هل توقّعون هذا الحكم؟
office-rule-means = لا يمكن سحبه.
office-hold-title = إصدار أمر حفظ
office-hold-text = ما دام قائمًا لا يُتلف شيء مما بقي من هذه القضية: لا أسماؤها ولا نصها. وهو لا يتيح لأحد قراءة شيء ولا يغيّر أي موعد.
office-hold-reason = بأي أمر، أو لماذا
office-hold-do = أصدروا أمر الحفظ
office-hold-ask = هل تصدرون أمر حفظ لهذه القضية؟
office-hold-means = توقّعونه باسمكم. يرى الكتّاب والموقّعون والمكتب أن أمر حفظ قائم. أما السبب فيُختم لكم وحدكم.
office-lift-title = رفع أمر الحفظ
office-lift-text = على هذه القضية أمر حفظ قائم. بعد رفعه تُتلف أسماؤها ونصها حين تقول القواعد ذلك.
office-lift-reason = لماذا لم يعد لازمًا
office-lift-do = ارفعوا أمر الحفظ
office-lift-ask = هل ترفعون أمر الحفظ عن هذه القضية؟
office-lift-means = توقّعونه باسمكم. ما كانت القواعد ستتلفه حتى الآن يُتلف بعد ذلك بقليل. ولا رجعة في ذلك.
office-hold-reason-hint = أنتم وحدكم تستطيعون قراءته بملف مفتاحكم. وهو موقّع، فيمكنكم إظهاره لاحقًا.
refusal-TurnRefusal-NoReply = لا يوجد رد يمكن ذكره. حمّلوا القضية من جديد.
refusal-TurnRefusal-NoKey = لم يصل المفتاح الذي أعطاكم إياه الكتّاب. حمّلوا القضية لاحقاً.
refusal-TurnRefusal-NoReceipt = لم يُدرج السجل الإيداع بعد، أو أن إيصاله غير صالح. حاولوا لاحقاً.
refusal-TurnRefusal-NoFiling = لم يُدرج السجل الإيداع بعد. حمّلوا القضية لاحقًا.
refusal-TurnRefusal-NoHold = لم يُدرج السجل أمر الحفظ بعد، أو أنه رُفع. حمّلوا القضية من جديد مع الفترة التالية للسجل.

office-complaints = شكاوى الانتقام
office-complaints-text = أنت تتلقى شكاوى الانتقام. المذكرات وملفاتها ليست متاحة لك، والشكاوى ليست متاحة لأحد سواك أنت وزملائك.

office-undertake-text = تطلب منك قواعد هذه المذكرة توقيع هذا قبل أن تفتحها لأول مرة:
office-undertake-means = يُسجَّل مرة واحدة. ويرى المؤلفون وكل من وقّع أنك قدّمته وفي أي يوم. وتستمر مهل المكتب في هذه الأثناء.
office-undertake-open = التوقيع وفتح المذكرة
office-undertake-ask = أتوقّع هذا وتفتح المذكرة؟
