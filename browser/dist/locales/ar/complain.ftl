### Complaining of reprisal: the page, the kinds, the states and the steps.

complain-title = شكوى من الانتقام
complain-lead = إذا أُلحق بك ضرر لأنك كتبت أو وقّعت أو ظُنّ أنك وقّعت، فأخبر مسؤولي الحماية. لا يستطيع أحد غيرهم قراءة ذلك: لا المكتب ولا المراقب ولا من يدير هذا الخادم. لا حاجة إلى تسجيل الدخول، ويصلح أي جهاز.
complain-loading = نبحث عمّن يتلقى الشكاوى
complain-nobody = لا أحد يتلقى الشكاوى هنا
complain-nobody-text = ليس في قائمة هذا التثبيت مسؤول حماية. قواعد القناة تقول إلى أين تذهب الشكاوى.
complain-way = ماذا تريد أن تفعل؟
complain-way-first = تقديم شكوى لأول مرة
complain-way-first-means = تحصل على مفتاح يخص هذه الشكوى وحدها.
complain-way-again = قراءة الردود أو إضافة ما حدث بعد ذلك
complain-way-again-means = تحتاج إلى المفتاح الذي حفظته.
complain-key = مفتاح شكواك
complain-key-hint = يبدأ بـ demur-complaint:
complain-look = عرض
complain-nothing = لا يحتفظ الخادم بشكوى بهذا المفتاح. إن كنت قد أرسلت واحدة فأرسلها ثانية أو اقصد المسؤولين بطريقة أخرى.
complain-answers = أين وصلت
complain-stands = شكواك:
complain-no-answer = لم يرد أحد بعد.
complain-form = ما الذي حدث
complain-form-more = ما الذي حدث بعد ذلك
complain-kind = ما الذي فُعل
complain-kind-none = اختر
complain-happened = ما الذي حدث
complain-happened-hint = بكلماتك. يقرؤها المسؤولون كما تكتبها.
complain-date = متى
complain-by = أي شخص أو مكتب فعله
complain-evidence = ما الذي يثبته
complain-evidence-hint = قل ما هو وأين هو. يمكن أن تصل الملفات بطريقة أخرى.
complain-name = اسمك وكيفية الوصول إليك
complain-name-hint = اتركه فارغًا لتبقى مجهولًا لدى المسؤولين أيضًا. ومع ذلك يستطيعون الرد عليك هنا.
complain-proof = إظهار أنك وقّعت هذه المذكرة للمسؤولين
complain-proof-hint = هذا يقنع المسؤولين وحدهم: كان بإمكان كل منهم صنع هذا الإثبات بنفسه، فلا يمكنهم عرضه على أحد. لكنهم يعرفون أي توقيع هو توقيعك.
complain-proof-none = لا
complain-readers = من يقرؤها
complain-readers-hint = استبعد من تتعلق به الشكوى أو من هو قريب منه.
complain-keep = احفظ هذا المفتاح أولًا
complain-keep-text = هو الطريق الوحيد إلى شكواك. لا يستطيع أحد تعويضه، وهذا المتصفح لا يحتفظ به. ضعه حيث لا ينظر أحد.
complain-save = حفظ المفتاح في ملف
complain-kept = حفظت المفتاح
complain-send = إرسال الشكوى
complain-sent = تم حفظها
complain-sent-text = عد بمفتاحك لقراءة الردود. يمكنك أن تضيف المزيد في أي وقت.

reprisal-evaluation = ملاحظة في تقييم
reprisal-assignment = نقل أو تغيير في المهام
reprisal-clearance = سحب التصريح أو التشكيك فيه
reprisal-promotion = رفض ترقية أو مكافأة
reprisal-access = سحب صلاحيات الوصول
reprisal-interrogation = أسئلة عمّن كتب أو وقّع
reprisal-disclosure = كشف المصدر أو نص
reprisal-dismissal = الفصل أو التهديد به
reprisal-other = شيء آخر

complaint-filed = وصلت ولم تُؤكَّد بعد
complaint-acknowledged = مؤكَّدة
complaint-interim_protection = تحت حماية مؤقتة
complaint-investigated = خضعت للتحقيق
complaint-substantiated = ثابتة
complaint-not_substantiated = غير ثابتة
complaint-remedied = جرى إصلاحها
complaint-followed_up = انتهت مع المتابعة
complaint-closed = مغلقة

complaint-step-acknowledge = تأكيد
complaint-step-protect = حماية مؤقتة
complaint-step-investigate = تحقيق
complaint-step-substantiate = ثبتت
complaint-step-dismiss = تعذر إثباتها
complaint-step-remedy = إصلاح
complaint-step-conclude = انتهى الأمر
complaint-step-check = نظرة جديدة
complaint-step-close = إغلاق

risk-exposure = هل يمكن معرفة من يشتكي؟
risk-power = هل يقرر هذا الشخص بشأنك؟
risk-decision = هل هناك قرار قريب بشأنك؟
risk-vulnerability = هل يمكن أن تخسر أكثر من غيرك؟
risk-history = هل حدث من قبل؟
risk-urgency = هل يجب فعل شيء فورًا؟


refusal-EntryRefusal-Empty = قل ما الذي حدث.
refusal-EntryRefusal-TooLong = هذا أطول مما تتسع له شكوى واحدة. أرسل جزءًا ثم الباقي.
refusal-ComplaintRefusal-NoOfficer = اختر مسؤولًا واحدًا على الأقل.
refusal-ComplaintRefusal-NotAKey = هذا ليس مفتاح شكوى.
refusal-ComplaintRefusal-NotAHistory = ما أرسله الخادم ليس التاريخ الصحيح لشكواك. اقصد المسؤولين بطريقة أخرى.
refusal-ComplaintRefusal-NotKept = لم يحفظها الخادم. أرسلها ثانية أو اقصد المسؤولين بطريقة أخرى.
