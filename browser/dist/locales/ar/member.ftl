### Reading, signing and following a memo.

invite-title = أنت مدعو إلى توقيع مذكرة
invite-none = لا توجد دعوة
invite-none-text = افتح الرابط الذي وصلك، أو امسح رمزه. لا يعمل إلا كاملًا.
invite-loading = يجري جلب المذكرة والتحقق منها
invite-lead = اقرأها كاملة. لا تخسر شيئًا إن لم توقّع: لا يرى أحد من فتح هذه الصفحة، ولا شيء يسجّل من امتنع.
invite-signatures = التوقيعات، بشرائح عددية
invite-until = يمكن توقيعها حتى نهاية يوم
invite-version = النسخة
invite-agree = هل توافق؟
invite-agree-text = قبل أن توقّع يُقال لك ما سيراه الجميع، وبين كم شخصًا تختفي، وما ليس محميًا. لا يُرسَل شيء قبل أن تؤكّد.
invite-go-sign = تابع إلى التوقيع
invite-over = لم يعد توقيع هذه المذكرة ممكنًا. يمكنك أن تقرأها هنا ما دامت معروضة.

charter-summary = القواعد: { $title }
charter-office = تُوجَّه إلى
charter-acknowledge = المهلة ليؤكّد شخص تسلّمها
charter-reply = مهلة الرد
charter-reply-terms = المدة المستهدفة: { $target }، والحد الأقصى: { $limit }
charter-more-time = وقت إضافي
charter-more-time-terms = { $count ->
    [0] لا يستطيع أحد أن يطيل هذه المهلة.
    [1] مرة واحدة، بما لا يزيد على { $term }: قبل انقضاء المهلة، ولسبب يقرؤه كل موقّع، وبموافقة مسؤولَين.
   *[other] { $count } مرات على الأكثر، كل مرة بما لا يزيد على { $term }: قبل انقضاء المهلة، ولسبب يقرؤه كل موقّع، وبموافقة مسؤولَين.
}
charter-clearance = قبل تقديم الرد
charter-clearance-means = { $count ->
    [1] يوافق مسؤول آخر على كلمات الرد بعينها.
   *[other] يوافق { $count } مسؤولين آخرين على كلمات الرد بعينها.
}
charter-silence-means = السكوت مدة { $term } يُعدّ موافقة.
charter-who = من يجوز له التوقيع
charter-modes = طرق التوقيع
charter-crowd = أصغر مجموعة
charter-crowd-means = لا يجوز أن يُعرض عنك ما يشترك فيه عدد من الأعضاء أقل من { $least }.
charter-protection = الحماية
charter-protection-means = ذكر الاعتراض في تقييم: { $evaluation }. كشف صاحب مذكرة أو نصها: { $disclosure }. الانتقام: { $reprisal }.
charter-undertaking = قبل أن يفتح المسؤولون المذكرة لأول مرة يوقّعون: { $text }
charter-pinned = هذه القواعد ثابتة لهذه المذكرة. وما يتغيّر من القواعد بعد ذلك لا يمسّها.
charter-all = كل قواعد هذا الميثاق
term-working_days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
 }
term-calendar_days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
term-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
 }

sign-title = توقيع المذكرة
sign-text = نص المذكرة
sign-mode = من يجوز له أن يعرف اسمك؟
sign-mode-hint = تبدو هذه الطرق متشابهة على الشبكة. لا يستطيع الكاتبون ولا الموقّعون الآخرون أن يعرفوا أيها اخترت.
sign-at-least = فقط إن بلغ عدد الموقّعين
sign-at-least-hint = لا يجوز فتح اسمك إلا إن بلغ عدد الموقّعين هذا الرقم على الأقل. اتركه فارغًا إن لم ترد شرطًا.
sign-stance = موقفك
sign-show = أظهر المزيد عن نفسك
sign-show-hint = صفتك تظهر دائمًا. وكل ما تضيفه يصغّر المجموعة التي تختفي فيها.
sign-show-one = { $attribute }: { $value }
sign-keep = احتفظ بمفتاح يمكنه أن يثبت أنني وقّعت
sign-keep-means = به تستطيع لاحقًا أن تبيّن أن توقيعك محسوب، أو تقيّم الرد، أو تطلب الحماية. ومن دونه لا يستطيع أحد أن يطالبك به، ولا تستطيع أنت أن تبيّن ذلك.
sign-means = ما يعنيه التوقيع هكذا
sign-among = من الأعضاء يشتركون فيما تُظهره. أنت تختفي بينهم.
sign-few = هذا عدد قليل. أظهر أقل، أو فكّر مليًا.
sign-seen = يرى الجميع
sign-name = اسمك
sign-sealed-least = يستطيع الأمناء معًا أن يفتحوا اسمك، ولا يجوز لهم ذلك إن كان عدد الموقّعين أقل من { $least }.
sign-remains = ما يبقى لديك
sign-kept = تحتفظ محفظتك بمفتاح يمكنه أن يثبت أنك وقّعت. تستطيع أن تحرقه في أي وقت.
sign-burnt = لا يُحتفظ بشيء: لن تستطيع لاحقًا أن تثبت أنك وقّعت، ولن يستطيع أحد إجبارك على ذلك.
sign-risks = ما قد يكشفك مع ذلك
sign-making = يجري إعداد توقيعك والتحقق منه
sign-send = وقّع وأرسل
sign-save = وقّع واحفظ في ملف
sign-save-means = يمكن إرسال الملف لاحقًا، أو من مكان آخر، أو أن يرسله غيرك عنك. لا شيء فيه يدل على من يرسله.
sign-unsure = ليس مؤكدًا أن توقيعك وصل. أرسل التوقيع نفسه مرة أخرى: يُحسب مرة واحدة.
sign-sent = أُرسل
sign-sent-text = يجيب الخادم الجميع بالشيء نفسه. وما كان صحيحًا يُحسب ابتداءً من خطوته التالية.
sign-saved = حُفظ
sign-saved-text = يُحسب التوقيع متى أُرسل الملف، منك أو من أي شخص، قبل أن ينتهي التداول.
sign-to-memo = إلى المذكرة

memo-title = مذكرة
memo-loading = يجري جلب المذكرة وما وصل بشأنها
memo-state = الحالة
memo-id = الرقم
memo-overdue = المكتب متأخر
memo-overdue-text = انتهت مهلته فيما يلي: { $duties }. هذا مدوَّن في السجل العام ولا يستطيع أحد إزالته.
memo-again = انظر مرة أخرى
case-clock = ما تمّ وما هو منتظر
case-urgent = يقول أصحابها إنها لا تحتمل الانتظار: تسري الآجال الأقصر في القواعد.

letters-title = رسائل القضية
letters-none = لا شيء بعد
letters-none-text = ما يكتبه المكتب يصل إلى كل من لديه الدعوة، حتى من لا يعرف أحد أسماءهم.
letter-from = { $title }، من { $official }
letter-acknowledgement = أُكِّد التسلّم
letter-distribution = وُزّعت على قرّائها
letter-reply = الرد
letter-statement = رسالة إلى جميع الموظفين
letter-clearance = وافق مسؤول ثانٍ على الرد
letter-clearanceRequest = طُلب من مسؤول أن يوافق على الرد
letter-clearance-asked = يُطلب من { $official } أن يوافق على مسودة رد.
letter-extensionRequest = طُلبت مهلة إضافية
letter-extensionApproval = مُنحت مهلة إضافية
letter-extension-days = { $days ->
    [zero] لا أيام مطلوبة.
    [one] يُطلب يوم إضافي.
    [two] يُطلب يومان إضافيان.
    [few] تُطلب { $days } أيام إضافية.
    [many] يُطلب { $days } يومًا إضافيًا.
   *[other] يُطلب { $days } يوم إضافي.
 }
letter-extension-moved = تأخّر الموعد.
letter-statement-means = هذه الرسالة لا تردّ على أي مذكرة ولا توقف أي مهلة.
letter-case-number = رقم الملف
letter-responsible = المسؤول
letter-due = الموعد
letter-monitor = المراقب
letter-protection = الحماية
letter-risks = ماذا قد يحدث لمن وقّعوا
letter-risks-hint = اطرح كل سؤال قبل تأكيد الاستلام. وما لا يُعرف بعد يبقى مفتوحًا. ويقرأ الموقّعون إجاباتك.
letter-risk-exposure = هل قد يُعرف من وقّع؟
letter-risk-power = هل يقرر من تتناولهم المذكرة في شأن من قد يكونون وقّعوا؟
letter-risk-decision = هل هناك قرارات قريبة بشأن هؤلاء؟
letter-risk-vulnerability = هل قد يخسر بعضهم أكثر من غيره: عقدًا أو تصريحًا أو تأشيرة أو صحة؟
letter-risk-history = هل حدث ذلك من قبل، هنا أو لغيرهم؟
letter-risk-urgency = هل يجب فعل شيء فورًا؟

reply-heading = الرد
reply-signed-by = وقّعه { $official }. جرى التحقق من التوقيع بمقارنته بقائمة المسؤولين في السجل.
reply-unanswered = دون جواب
reply-decision-by = يُتخذ القرار في موعد أقصاه { $day }
reply-change-by = يتغيّر في موعد أقصاه { $day }

signature-title = توقيعك
signature-made = وقّعت النسخة المتداولة الآن.
signature-stood = وقّعت هذه المذكرة.
signature-unknown = لا تحتفظ هذه المحفظة بشيء يدل على أنك وقّعت أو لم توقّع.
signature-old = وقّعت نسخة سابقة
signature-old-text = تغيّر النص منذ ذلك الحين. لا يُحسب توقيعك للنص الجديد. اقرأه، ووقّع مرة أخرى إن كنت موافقًا.
signature-again = اقرأ ووقّع مرة أخرى
signature-ask = تحقّق هل هو محسوب
signature-certified = توقيعك ثابت. ثبت أنه ضمن وثيقة الختم، ومجموع التوقيعات فيها { $total }.
signature-counts = توقيعك محسوب، للنسخة المتداولة الآن.
signature-none = لا توقيع محسوبًا بهذا المفتاح. إن كنت قد وقّعت للتو فاسأل مرة أخرى بعد قليل.
signature-outdated = توقيعك للنسخة { $version } ولم يعد محسوبًا.
signature-take-back = اسحب توقيعي
signature-take-back-ask = أتسحب توقيعك؟
signature-take-back-means = لا يرى أحد أنك فعلت. وتستطيع أن توقّع مرة أخرى ما دامت المذكرة متداولة.
signature-taken-back = أُرسل. إن كان لك توقيع فسيزول ابتداءً من الخطوة التالية.

mailbox-title = صندوق البريد
mailbox-text = الجميع يجلب الصندوق كله، فلا يدل جلبه على شيء عنك. ويُعرض ما تفتحه مفاتيحك.
mailbox-loading = يجري جلب صندوق البريد
mailbox-empty = لا شيء لك بعد
mailbox-empty-text = يظهر هنا ما يكتبه المكتب عن المذكرات التي وقّعتها أو كتبتها.
mailbox-read = اقرأ

post-title = إرسال توقيعات محفوظة
post-lead = أرسل توقيعات حُفظت في ملفات: توقيعاتك، أو ما أعطاك إياه غيرك. لا تحتاج إلى محفظة لذلك، ولن تعرف أي اسم.
post-files = ملفات فيها توقيعات
post-files-hint = يُتحقَّق من كل ملف هنا قبل أن يُرسَل أي شيء.
post-ready = تم التحقق منها وهي جاهزة
post-send = أرسلها
post-sent = أُرسل: { $count }

refusal-MemberRefusal-NoKey = ليس في محفظتك مفتاح لهذه المذكرة. افتح الدعوة.
refusal-MemberRefusal-NotAnInvitation = هذه ليست دعوة كاملة. ربما نقص جزء من الرابط.
refusal-PostRefusal-NotASignature = ليس هذا ملفًا فيه توقيع.
refusal-SigningRefusal-Evidence = قواعد هذا التوقيع أو شهره ليست في السجل.
refusal-CirculationRefusal-Memo = أرسل الخادم مذكرة غير التي تذكرها الدعوة. لا توقّع.
refusal-CirculationRefusal-Key = لا تفتح الدعوة هذه المذكرة.
refusal-CirculationRefusal-Freeze = لم يوقّع الكاتبون هذا النص. لا توقّع.
refusal-CirculationRefusal-Text = ليس هذا هو النص الذي ثبّته الكاتبون. لا توقّع.
refusal-CirculationRefusal-Unknown = تخضع المذكرة لقواعد أو شهور ليست في السجل. لا توقّع.
refusal-SignRefusal-NotEnrolled = ليس في هذه المحفظة شهادة. سجّل أولًا.
refusal-SignRefusal-OtherEpoch = شهادتك لشهر لا تقبله هذه المذكرة. لن يُحسب التوقيع.
refusal-SignRefusal-NotEligible = لا تسمح القواعد لمن لهم صفتك بالتوقيع. لن يُحسب التوقيع.
refusal-SignRefusal-SupporterBeforeFiling = تتيح لك القواعد أن تؤيّد هذه المذكرة بعد إيداعها، لا أن توقّعها قبل ذلك.
refusal-SignRefusal-SignedAlready = سبق أن وقّعت هذه النسخة. لن يُحسب توقيع ثانٍ.
refusal-SignRefusal-OtherVersion = هذا التوقيع لنسخة أخرى من النص ولن يُحسب.
refusal-SignRefusal-WindowOver = انتهى التداول. لم تعد التوقيعات تُقبل.
refusal-SignRefusal-ModeNotAllowed = لا تسمح القواعد بهذه الطريقة في التوقيع.
refusal-SignRefusal-TooFew = الذين يشتركون فيما تريد إظهاره أقل مما يجب. قد يُتعرَّف عليك. أظهر أقل.
refusal-SignRefusal-Roster = مفاتيح المسؤولين لا تصلح للاستعمال.
refusal-SignRefusal-Check = التوقيع الذي أُعدّ غير صحيح. لم يُرسَل شيء.
refusal-SignRefusal-Credential = تعذّر استعمال شهادتك.
refusal-ProofRefusal-NoKey = ليس في محفظتك مفتاح لهذه المذكرة: لم توقّع، أو أحرقته.
refusal-ProofRefusal-Proof = إثبات الخادم غير صحيح. أخبر المراقب.

ratings-title = هل يجيب الرد؟
ratings-text = يقول الموقّعون هنا هل يجيب الرد عمّا طُلب. ويُعرض عددهم على درجات، لمن لديه هذه المذكرة وللمكتب.
ratings-answers = يقولون إنه يجيب
ratings-does-not-answer = يقولون إنه لا يجيب
ratings-unanswered = منهم من يقول إن الطلب { $number } بلا جواب
ratings-ask = ماذا تقول أنت؟
ratings-ask-hint = يستند ذلك إلى المفتاح الذي احتفظت به حين وقّعت، ولا شيء آخر منك. يمكنك أن تقول غير ذلك لاحقًا؛ العبرة بالكلمة الأخيرة.
ratings-choose-answers = يجيب عن كل طلب
ratings-choose-does-not-answer = لا يجيب
ratings-choose-means = في مجمله، أو عن الطلبات التي تذكرها.
ratings-which = أي الطلبات يتركها بلا جواب؟ لا تختر شيئًا إن كان لا يجيب في مجمله.
ratings-demand = الطلب { $number }
ratings-send = إرسال
ratings-sent = أُرسل
ratings-sent-text = يجيب الخادم الجميع بالجواب نفسه. تتغير الأعداد في خطوته التالية.
ratings-no-key = لا يقول ذلك إلا من وقّع واحتفظ بالمفتاح. ليس في هذه المحفظة مثل هذا المفتاح.
refusal-RatingRefusal-NoSuchDemand = ليس في المذكرة مثل هذا الطلب.
refusal-RatingRefusal-OutOfOrder = يرد طلب مرتين.
refusal-RatingRefusal-Contradiction = الرد الذي يجيب لا يترك طلبًا بلا جواب.

history-title = ما حدث
history-event = { $day }: { $event }
history-event-by = { $day }: { $event }، { $official }

kept-title = ما يُحفظ وما أُتلف
kept-archived = القضية في السجلات منذ { $day }. فُصلت الأسماء المختومة عن النص وتُحفظ وحدها.
kept-names = أُتلفت الأسماء المختومة في { $day }. لم يعد أحد يستطيع فتحها.
kept-text = أُتلف النص الذي كان لدى الخادم في { $day }. أما إيداع المذكرة وما آلت إليه فيبقيان في السجل. وما تحتفظون به أنتم يبقى لكم.
kept-hold = هناك أمر حفظ قائم منذ { $day }. لا يُتلف شيء مما بقي من القضية حتى يُرفع. وهو لا يتيح لأحد قراءة شيء.

memo-complain = هل أُلحق بك ضرر بسبب هذا؟ قدّم شكوى من الانتقام
memo-session = إلى جلسة الاستماع
claim-title = أن تُثبت لقارئ واحد أنك وقّعت
claim-text = لشكوى من انتقام، أو لتكريم. تصنع ملفًا لا يفتحه إلا القارئ الذي تختاره. وهو مصنوع لذلك القارئ: من يمرّره إلى غيره يُظهر إثباتًا صُنع لشخص آخر. وما عرفه القارئ يستطيع أن يقوله.
claim-not-yet = يمكن ذلك بعد ختم المذكرة.
claim-kind = ماذا يعرف القارئ؟
claim-kind-signatory = أنني أحد الموقّعين
claim-means-signatory = يكون لدى القارئ دليل على أن صاحب هذا الإثبات وقّع المذكرة، ويرى أي التوقيعات توقيعه. ليس فيه اسمك. وإن كنت قد وقّعت باسمك أو باسم مختوم فمن يستطيع فتح ذلك الاسم يستطيع الربط بينهما.
claim-kind-named = اسمي
claim-means-named = يعرف القارئ اسمك كما صادقت عليه مؤسستك، ولديه دليل على أنك وقّعت هذه المذكرة.
claim-means = لا يمكن التراجع عنه.
claim-reader = من الذي سيقرؤه؟
claim-reader-other = شخص آخر، بمفتاحه
claim-key = مفتاح القارئ
claim-key-hint = يبدأ بـ age1. يعطيك إياه القارئ، وليس فيه شيء سري.
claim-key-old = لا يحمي هذا المفتاح من الحواسيب الكمومية في المستقبل. اطلب من القارئ مفتاحًا أحدث يبدأ بـ age1pq إن كان يجب أن يبقى الإثبات مغلقًا طويلًا.
claim-go = اصنع الإثبات
claim-ask = أتصنع إثباتًا لا يمكن التراجع عنه؟
claim-making = يُصنع الإثبات ويُتحقق منه
claim-saved = حُفظ الإثبات
claim-saved-text = أعطِ الملف للقارئ. يُتحقق منه في صفحة «التحقق من ملف»، أو بالأمر ‎“demur verify”.
claim-reader-anybody = أي شخص أُريه إياها: شهادة نشاط محمي
claim-means-anybody = من يحصل على هذا الملف يمكنه أن يريه لأي شخص، وهو يقنع الجميع. أعطه لمحامٍ أو محكمة أو مفتش حين تحتاج إليه، ولا تعطه لأحد قبل ذلك.
claim-saved-anybody = افتحه في صفحة «التحقق من ملف» لقراءته وطباعته. ويصنع الأمر منه ملف PDF: «demur attest».
burn-title = أن تحرق المفتاح الذي يُظهر أنك وقّعت
burn-text = يبقى توقيعك ويُحسب. وعندئذ لا يستطيع أحد أن يطلب منك إثبات أنه لك، لأنك لا تستطيع.
burn-go = احرق المفتاح
burn-ask = أتحرق المفتاح نهائيًا؟
burn-means = لن تستطيع بعد ذلك إثبات أنك وقّعت، ولا تقييم الرد، ولا طلب الحماية به. ولا يستطيع أحد استعادة المفتاح.
burn-month = امحُ سر الشهر أيضًا
burn-month-means = ما دام لم يُمحَ يستطيع من يفتح هذه المحفظة أن يستنتج أي المذكرات وقّعت. ولن يمكن بعده توقيع أي مذكرة من ذلك الشهر أو إثباتها من هذه المحفظة. ويبقى إن كان شيء من ذلك الشهر قد يظل متداولًا.
burn-done = أُحرق المفتاح
burn-erased = ومُحي سر الشهر أيضًا.
burn-left = لا يزال سر الشهر في المحفظة، لأن مذكرات من ذلك الشهر قد تظل متداولة، أو لأنك لم تطلب محوه. وما دام لم يُمحَ يستطيع من يفتح المحفظة أن يستنتج أنك وقّعت. ويُمحى من تلقاء نفسه حين تنتهي كلها.
burn-copies = النسخة الموجودة من هذه المحفظة في مكان آخر تحتفظ بما فيها. احذفها أو استبدل بها النسخة الحالية.
refusal-ReaderRefusal-Key = ليس هذا مفتاح قارئ. يبدأ بـ age1 ويجب أن يكون كاملًا.
refusal-ClaimRefusal-Burned = أُحرق المفتاح الذي وقّعت به. لم يعد أحد يستطيع إثبات هذا التوقيع.
refusal-ClaimRefusal-Erased = مُحي سر الشهر، أو هو في محفظة أخرى. لم يعد ممكنًا إظهار اسمك؛ وقد يمكن إثبات أنك من الموقّعين.
refusal-ClaimRefusal-NotCertified = لا يرد توقيعك في وثيقة ختم. يمكن صنع الإثبات بعد ختم المذكرة، ولتوقيع يُحسب فقط.
refusal-ClaimRefusal-Unknown = قواعد هذه المذكرة أو شهرها ليست في السجل، أو لم يعد نصها موجودًا.

invalid-Damaged = الملف تالف.
invalid-Checkpoint = لم يوقّع السجل هذا.
invalid-Charter = القواعد التي فيه ليست في السجل، أو ليست قواعد المذكرة.
invalid-Roster = قائمة المسؤولين ليست في السجل.
invalid-Epoch = شهر تسجيل فيه ليس في السجل.
invalid-Text = ليس النص هو الذي ثبّته كاتبوها.
invalid-Signature = توقيع لا يصح.
invalid-Certificate = لا تنتج وثيقة الختم عن التوقيعات.
invalid-Filing = التقديم غير موقّع من كاتبيها، أو يذكر وثيقة ختم أخرى.
invalid-Event = حدث ليس في السجل حيث يقول.
invalid-Document = رسالة غير موقّعة من مسؤول في القائمة، أو تجيب عن مذكرة أخرى.
invalid-History = لا يمكن أن تكون الأحداث قد وقعت بهذا الترتيب.
invalid-DueDates = لا تنتج المواعيد عن القواعد.
invalid-Words = ليست الكلمات هي التي وُقّعت، أو ترك رد مطلبًا دون جواب.
invalid-Claim = ليس ممن وقّع، أو هو لقارئ غير الذي يذكره.
invalid-Clearance = لم يوافق على الرد من المسؤولين الآخرين العدد الذي تطلبه القواعد.
invalid-Extension = مُنح وقت إضافي خلافًا للقواعد، أو بعد فوات الأوان، أو ممن طلبه.
invalid-Turn = إحالة أو سؤال أو اعتراض أو استئناف أو قرار ليس في القواعد، أو يخص وثيقة أخرى، أو جاء متأخرًا.
invalid-Disposal = حُفظت القضية أو أُتلف شيء منها على غير ما تنص عليه القواعد.
invalid-Opening = طُلب اسم أو فُتح بلا إشعار، أو على غير ما ينص عليه الميثاق.
invalid-Record = أُقفل المحتوى أو سُلّم، أو نُشر السجل، على غير ما ينص عليه الميثاق.
invalid-Panel = لم تُشكَّل لجنة، أو لم تصرّح أو تسأل أو تقدّم تقريرها كما تنص القواعد، أو لم ينتظرها الرد.
invalid-Session = دُعي إلى جلسة استماع أو عُقدت أو دُوّنت على غير ما تنص عليه القواعد، أو تضمنت كلماتها مفتاحًا.
invalid-View = تظهر كلمة لم يُوقَّع عليها، أو ليست في هذا الموضع.
invalid-Undertaking = فتح مسؤول الملف دون التعهّد الذي تطلبه القواعد.
invalid-Authorship = لم يقل المؤلفون بمفتاحهم إنهم كتبوا المذكرة لهذا الغرض.
late-signatures = وقّعوا بعد الإيداع
late-until = { $count }، تُحسب على حدة؛ يمكن التوقيع حتى { $day }
late-supporters = المؤيّدون، ممن لم يكن لهم أن يوقّعوا
late-supporters-count = { $count }، يُحسبون على حدة
sign-late = أُودعت المذكرة من قبل
sign-late-means = يقول توقيعك بنفسه إنه جاء لاحقًا. يُحسب على حدة، ولا يحمل اسمًا، ولا يغيّر أي شهادة. إن كنت قد وقّعت من قبل فتوقيعك محسوب هناك لا هنا.
sign-supporter = لا تتيح صفتك التوقيع هنا. تُحسب بين المؤيّدين، على حدة.
signature-late = توقيعك محسوب بين التواقيع التي جاءت بعد الإيداع، على حدة من الشهادة.
invalid-Late = من وقّعوا بعد الإيداع كانوا قد وقّعوا من قبل، أو لا يحق لهم بحسب القواعد، أو ليسوا بالعدد الذي يقوله السجل.
refusal-SignRefusal-PseudonymsExhausted = وقّعت هذه المحفظة أو فتحت ثماني مذكرات بشهادة هذا الشهر، وهو ما يمكن أن يبقى غير مترابط. واحدة أخرى قد تربط بينها، فلا يُوقَّع عليها. ولا يزال ممكنًا توقيع مذكرة تقبل شهرًا آخر.

# Where the road of a case turns
letter-from-authors = { $title }، من الكتّاب
letter-authors-title = ما كتبه الكتّاب
letter-redirect = قيل إنها تعود إلى جهة أخرى
letter-ruling = حكم
letter-question = سؤال إلى الكتّاب
letter-correction = تصحيح الرد
letter-outcomeReport = ما جرى بعد ذلك
letter-hold = أمر حفظ
letter-openingRequest = طلب فتح اسم
letter-openingApproval = موافقة أمين
letter-leakReport = بلاغ عن تسرب
letter-direction = نقض مكتوب
letter-spill = المحتوى مقفل
letter-release = النشر
letter-reportLeak = بلاغ عن تسرب
letter-consentRelease = موافقة على النشر
letter-objectRelease = اعتراض على النشر
letter-link = ربط بمذكرة أخرى
letter-opening-which = طُلب اسم صاحب التوقيع { $number }، بالعدّ من 1 حسب ترتيب الشهادة. لا يعرف لمن هو إلا صاحبه.
letter-opening-reasons = السبب
letter-opening-basis = السند
letter-opening-means = لم يُفتح شيء بعد. إن كان التوقيع لك فأمامك وقت: يمكنك الاعتراض أمام محكمة أو اللجوء إلى مسؤول الحماية. ولا يقرر الأمناء إلا بعد مضي الأيام التي تنص عليها القواعد، كلٌّ على حدة.
letter-invitation = دعوة إلى جلسة استماع
letter-sessionDeclined = لن تُعقد جلسة استماع
letter-sessionHeld = عُقدت جلسة الاستماع
letter-minutes = محضر جلسة الاستماع
letter-requestSession = طلب عقد جلسة استماع
letter-openRoom = غرفة الجلسة مفتوحة
letter-agreeMinutes = أصحابها يوافقون على المحضر
letter-disputeMinutes = أصحابها يعترضون على المحضر
session-when = متى وأين
session-held-by = يعقدها
session-level = المستوى
session-stand-in = من يجوز أن ينوب
session-aide = ناب شخص آخر
session-aide-yes = نعم
session-attended = عدد الحاضرين
session-at-least = { $count } على الأقل
session-asked = السؤال
session-answered = الجواب
session-follow-ups = سيقوم المكتب بما يلي:
letter-dispute = لماذا تعود إلى هذا المكتب
letter-answer = جواب عن السؤال
letter-contest = لماذا لا يجيب الرد
letter-appeal = استئناف
letter-redirect-reason = السبب
letter-redirect-address = الجهة الصحيحة
letter-demand = المطلب { $number }
turn-ground-process = طريقة التعامل مع القضية
turn-ground-substance = ما يقوله الرد
reply-set-aside = نحّى حكم هذا الرد جانبًا، وثمة ردّ آخر واجب.

# The review panel
letter-panel = من في اللجنة
letter-declaration = تصريح عضو في اللجنة
letter-issues = ما تنظر فيه اللجنة
letter-panelReport = تقرير اللجنة
letter-dissent = رأي خاص لأحد الأعضاء
letter-assessment = تقدير شخصي لأحد القرّاء
letter-assessment-means = هذا رأي شخص واحد، وليس الرد على المذكرة.
letter-nominate = من سمّوه للجنة
letter-agreeIssues = موافقتهم على ما تنظر فيه اللجنة
letter-objectIssues = اعتراضهم على ما تنظر فيه اللجنة
letter-conflict = يوجد تضارب مصالح
letter-no-conflict = لا يوجد تضارب مصالح
opening-own-ask = طُلب اسم صاحب توقيع واحد على هذه المذكرة. اسأل هنا هل يُحسب توقيعك، فتخبرك هذه الصفحة هل هو توقيعك.
opening-own = التوقيع الذي طُلب اسم صاحبه هو توقيعك.
opening-not-own = التوقيع الذي طُلب اسم صاحبه ليس توقيعك.
opening-own-unknown = طُلب اسم صاحب توقيع واحد. لم تحتفظ بما يدل على أنك وقّعت، فلا يستطيع أحد هنا أن يعرف هل هو توقيعك.
link-related = ذات صلة بها
link-forked = متفرعة عنها
link-merged = مدمجة فيها
letter-link-to = المذكرة { $memo }: { $how }
