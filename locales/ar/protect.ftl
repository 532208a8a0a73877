### Complaints at a protection officer’s desk.

protect-title = شكاوى الانتقام
protect-lead = ما قيل هنا متاح لك وللمسؤولين الذين اختارهم المشتكي، ولا أحد غيرهم: لا المكتب ولا المراقب ولا من يشغّل هذا الخادم.
protect-loading = يجري جلب الشكاوى
protect-none = لا توجد شكاوى
protect-none-text = لم يشتكِ أحد. ما يُقال يظهر هنا فورًا.
protect-again = انظر مجددًا
protect-list = الشكاوى، والأقرب موعدًا أولًا
protect-complaint = الشكوى
protect-complaint-title = شكوى انتقام
protect-complaint-name = الشكوى { $id }
protect-due = المستحق التالي
protect-state = الحالة
protect-received = وصلت
protect-records = القيود
protect-nothing-due = لا شيء مستحق
protect-late = متأخر
protect-owed = مستحق
protect-owed-acknowledge = تأكيدها قبل نهاية { $day }
protect-owed-check = { $month ->
    [one] المراجعة بعد شهر ({ $month }) قبل نهاية { $day }
    [two] المراجعة بعد شهرين ({ $month }) قبل نهاية { $day }
    [few] المراجعة بعد { $month } أشهر قبل نهاية { $day }
   *[other] المراجعة بعد { $month } شهرًا قبل نهاية { $day }
 }
protect-opening = يجري جلب الشكوى والتحقق منها
protect-back = العودة إلى الشكاوى
protect-over-time = ما حدث وما اتُّخذ بشأنه بمرور الوقت
protect-opening-all = يجري جلب الشكاوى والتحقق منها
protect-left-out = شكاوى لم تُدرج: { $count }. لا تُدرج شكوى أُرسلت إلى مسؤولين آخرين أو لا تصحّ.
protect-day = يوم القيد
protect-what = ماذا
protect-when = متى حدث
protect-who = من فعله
protect-in-full = النص الكامل
protect-told = رواه المشتكي يوم { $day }
protect-said-date = متى حدث
protect-said-by = أي شخص أو مكتب فعل ذلك
protect-said-evidence = ما يدل عليه
protect-said-name = الاسم وطريقة التواصل
protect-nameless = لم يذكر المشتكي اسمًا، وما تكتبه يصله رغم ذلك. لا تبحث عمّن يكون.
protect-proved = ثبت لك: المشتكي وقّع مذكرة
protect-proved-text = { $count ->
    [one] التوقيع الوحيد عليها توقيعه. تحققت هذه الصفحة من التوقيع ومكانه في الشهادة ومن البرهان المعدّ لك.
   *[other] أحد التواقيع الـ{ $count } عليها توقيعه. تحققت هذه الصفحة من التوقيع ومكانه في الشهادة ومن البرهان المعدّ لك.
 }
protect-proved-memo = المذكرة:
protect-proved-alone = هو يقنعك لأنك لم تصنعه. وكان بوسعك ذلك، فلا يقنع غيرك ولا يمكنك نقله.
protect-proof-fails = البرهان غير صحيح
protect-proof-fails-text = ما ورد برهانًا على التوقيع لا يُثبت لك شيئًا. وتبقى الشكوى قائمة.
protect-checked = { $month ->
    [one] روجعت بعد شهر ({ $month })
    [two] روجعت بعد شهرين ({ $month })
    [few] روجعت بعد { $month } أشهر
   *[other] روجعت بعد { $month } شهرًا
 }
protect-next = خطوتك التالية
protect-over = هذه الشكوى مغلقة. وإذا روى المشتكي المزيد فُتحت من جديد.
protect-later = لا يمكن فعل شيء قبل يوم المراجعة التالي.
protect-which = ماذا تفعل؟
protect-do-acknowledge = تأكيدها
protect-do-acknowledge-means = قرأتها وسألت عمّا قد يحدث للمشتكي.
protect-do-protect = الحماية الآن
protect-do-protect-means = يُتخذ إجراء فوري: بيّن ما هو ومن يتخذه وإلى متى. ويمكنك تكرار ذلك.
protect-do-investigate = جرى النظر فيها
protect-do-investigate-means = بيّن ما نظرت فيه ومن سألت.
protect-do-substantiate = ثبت ذلك
protect-do-substantiate-means = وقع الانتقام. ويجب بعدها إصلاح ما حدث.
protect-do-dismiss = لم يمكن إثباتها
protect-do-dismiss-means = بيّن السبب. وللمشتكي أن يروي المزيد فتُفتح من جديد.
protect-do-remedy = جرى إصلاحه
protect-do-remedy-means = بيّن ما أُلغي أو عُوّض أو أُمر به. ويمكنك تكرار ذلك.
protect-do-conclude = انتهى الأمر
protect-do-conclude-means = من الآن تُحسب الأشهر التي تراجع بعدها.
protect-do-check = المراجعة من جديد
protect-do-check-means = اسأل هل فُعل شيء بالمشتكي منذ ذلك الحين، وبيّن ما وجدت.
protect-do-close = إغلاقها
protect-do-close-means = تمت كل المراجعات. وإذا روى المشتكي المزيد فُتحت من جديد.
protect-month = بعد كم من الوقت
protect-months = { $month ->
    [one] شهر ({ $month })
    [two] شهران ({ $month })
    [few] { $month } أشهر
   *[other] { $month } شهرًا
 }
protect-risks = ماذا قد يحدث للمشتكي؟
protect-risks-hint = اطرح كل سؤال قبل التأكيد. وما لا يُعرف بعد يبقى مفتوحًا. ويقرأ المشتكي إجاباتك.
protect-risk-exposure = هل قد يُعرف من يشتكي؟
protect-risk-power = هل يقرر المشكو منه في شأن المشتكي؟
protect-risk-decision = هل هناك قرار قريب بشأن المشتكي؟
protect-risk-vulnerability = هل قد يخسر المشتكي أكثر من غيره: عقدًا أو تصريحًا أو تأشيرة أو صحة؟
protect-risk-history = هل حدث ذلك من قبل، هنا أو لغيره؟
protect-risk-urgency = هل يجب فعل شيء فورًا؟
protect-words = ما تكتبه إلى المشتكي
protect-words-hint = يقرؤه المشتكي ومسؤولو الحماية الآخرون، ولا أحد غيرهم.
protect-choose = اختر ما تفعله.
protect-blank = اكتب شيئًا إلى المشتكي.
protect-long = هذا أطول مما تتسع له خطوة واحدة.
protect-sign = التوقيع والإرسال
protect-ask = أتوقّع هذه الخطوة؟
protect-ask-means = تحمل اسمك ولا يمكن سحبها. ويقرؤها المشتكي بمفتاح شكواه.
refusal-ProtectRefusal-Unknown = تخضع الشكوى لميثاق ليس في السجل.
refusal-ProtectRefusal-NotForYou = اختار المشتكي مسؤولين آخرين: هذه الشكوى غير مختومة لك، ويقرؤها من اختارهم.
refusal-ProtectRefusal-NotAHistory = ما أرسله الخادم ليس تاريخًا صحيحًا لشكوى. أخبر من يشغّله.
refusal-ProtectRefusal-Words = النص لا يلائم الخطوة.
refusal-ProtectRefusal-Recipient = في الشكوى أو القائمة مفتاح لا يصلح.
