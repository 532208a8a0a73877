### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = غير سري
marking-SBU = حسّاس لكنه غير سري
marking-C = خصوصي
marking-S = سري
marking-TS = سري للغاية

refusal-not_found = لا شيء هنا، أو لا شيء يجوز لك أن تعرفه.
refusal-not_authorised = لم يوقّعه من يجب أن يوقّعه، أو كُتب في وقت غير الآن.
refusal-not_yet = لم يصل بعد. اسأل مرة أخرى بعد الفترة التالية من السجل.
refusal-conflict = هذا يناقض ما ثُبِّت من قبل.
refusal-malformed = لم يفهم الخادم الطلب. ربما كانت هذه الصفحة أقدم من الخادم: حمّلها من جديد.
refusal-too_large = هذا أطول مما يُقبل.
refusal-too_slow = استغرق الإرسال وقتًا أطول مما يجب. حاول مرة أخرى.
refusal-internal = ارتكب الخادم خطأ.
refusal-not_allowed_for_role = هذا ليس لمن يطلبه.
refusal-not_in_this_state = لا يمكن فعل ذلك في المرحلة التي بلغتها المذكرة.
refusal-too_few_signers = وقّع عدد أقل مما تطلبه القواعد.
refusal-window_out_of_bounds = لا تسمح القواعد بتداول بهذا الطول.
refusal-window_over = انتهى التداول.
refusal-window_not_over = لم ينتهِ التداول بعد.
refusal-version_not_current = هذا لنسخة غير النسخة المتداولة.
refusal-epoch_not_closed = التسجيل لهذا الشهر ما زال مفتوحًا.
refusal-opens_exhausted = فتحت هذا الشهر من المذكرات أقصى ما تسمح به القواعد للعضو الواحد.
refusal-marking_not_allowed = لا يجوز لهذا النظام أن يحفظ ما يحمل هذه الدرجة.
refusal-affiliation_not_eligible = لا تسمح القواعد لأحد من هذه الصفة بالتوقيع.
refusal-not_cleared = لم يوافق على هذا الرد بعد عدد كافٍ من المسؤولين الآخرين.
refusal-extensions_exhausted = لا تسمح القواعد بتمديد آخر.
refusal-extension_out_of_bounds = لا تسمح القواعد بتمديد بهذا الطول.
refusal-limit_passed = انتهت مهلة الرد. لا شيء يمكن أن يطيلها.
refusal-extension_not_requested = ليس هذا هو التمديد الذي طُلب أخيراً.
refusal-own_request = من يطلب وقتاً إضافياً لا يمنحه.
refusal-already_cleared = سبق أن وافقت على هذه المسودة.
refusal-WalletRefusal-DoesNotOpen = لا تُفتح. راجع كل كلمة وترتيبها؛ أو لعل الملف تالف.
refusal-WalletRefusal-NotAWallet = هذا الملف ليس محفظة يمكن لهذه النسخة قراءتها.
refusal-EnrolRefusal-Commitment = سرّ هذا الشهر لا يصلح. انتظر الشهر القادم.
refusal-EnrolRefusal-Attributes = في الجواب قيم لا يعرفها هذا الشهر. لا تستعمله وأخبر المراقب.
refusal-EnrolRefusal-Signature = لا يحمل الجواب التوقيع الذي في السجل. لا تستعمله وأخبر المراقب.
refusal-LogRefusal-Shrank = سجل الخادم أقصر مما كان: زال منه شيء. لا تتابع وأخبر المراقب.
refusal-LogRefusal-Forked = سجل الخادم ليس الذي كان: استُبدل فيه شيء. لا تتابع وأخبر المراقب.
refusal-TrustRefusal-Evidence = ما يقوله الخادم ليس في سجله، أو أن مفتاح السجل غير المفتاح الذي في محفظتك. لا تتابع وأخبر المراقب.
refusal-TrustRefusal-Charter = لا تستطيع هذه النسخة قراءة قواعد هذا النظام.
refusal-TrustRefusal-Roster = قائمة المسؤولين لا تخص هذا النظام.
refusal-TrustRefusal-Epoch = أحد شهور التسجيل لا يوافق السجل.
refusal-TrustRefusal-TwoManifests = هناك مفتاحان لشهر واحد. ربما يحاول أحدهم التمييز بين الأعضاء. لا تتابع وأخبر المراقب.

# أين وصلت المذكرة.
state-draft = مسودة
state-circulating = قيد التداول
state-sealed = مختومة
state-submitted = مقدَّمة
state-acknowledged = مؤكَّد تسلّمها
state-scope_disputed = الاختصاص محل خلاف
state-redirected = محالة إلى جهة أخرى
state-in_review = قيد الدراسة
state-awaiting_authors = بانتظار كاتبيها
state-reply_drafted = الرد مُعدّ
state-replied = تم الرد عليها
state-contested = الرد معترض عليه
state-appealed = مستأنفة
state-closed = مغلقة
state-archived = محفوظة
state-withdrawn = مسحوبة
state-lapsed = ساقطة

mode-anonymous = دون اسم
mode-anonymous-means = لا يقرأ أحد اسمك أبدًا. ولا يرى أحد أنك اخترت هذا.
mode-named = الاسم معروف للمكتب
mode-named-means = يقرأ المكتب اسمك بعد تقديم المذكرة. ولا يقرؤه الموقّعون الآخرون.
mode-sealed = اسم مختوم
mode-sealed-means = يستطيع أمناء من جهات مستقلة أن يفتحوا اسمك معًا، لسبب يُسجَّل. ولا يستطيع ذلك أحد غيرهم.

stance-support = أؤيدها
stance-support-with-reservation = أؤيدها مع تحفّظ

outcome-accepted = مقبول
outcome-partly = مقبول جزئيًا
outcome-rejected = مرفوض
outcome-already-policy = هو السياسة المتبعة أصلًا
outcome-needs-decision = يحتاج إلى قرار

attribute-affiliation = الصفة
attribute-service = السلك
attribute-bureau = الإدارة
attribute-grade_band = فئة الدرجة
attribute-tenure_band = سنوات الخدمة
attribute-post_region = منطقة مقر العمل
attribute-name_record = الاسم والرقم، ولا يظهران إلا إن اخترت ذلك

duty-acknowledge = تأكيد التسلّم
duty-reply = الرد
duty-reply-target = الرد، الموعد المستهدف
duty-contest = الاعتراض

event-filed = قُدّمت
event-due_dates_set = حُدّدت المواعيد
event-opened = فُتحت
event-acknowledged = أُكِّد تسلّمها
event-distributed = وُزّعت
event-replied = تم الرد
event-statement_posted = ذُكرت في رسالة إلى جميع الموظفين
event-due_met = حلّ موعد والتُزم به
event-due_missed = حلّ موعد ولم يُلتزم به
event-closed = أغلقها كاتبوها
event-expired = أُغلقت من تلقاء نفسها
event-withdrawn = سحبها كاتبوها
event-cleared = أجاز الردَّ مسؤولٌ ثانٍ
event-extension_requested = طُلب وقت إضافي
event-extension_granted = مُنح وقت إضافي

count-exactly = { $count }
count-between = من { $low } إلى { $high }
count-at-least = { $low } أو أكثر
count-fewer = أقل من { $high }
refusal-CredentialRefusal-not_authorised = الرقم الوظيفي أو الرمز غير صحيح، أو ليست هذه مؤسستك. ارجع وانظر إلى كل حرف.
refusal-CredentialRefusal-conflict = سبق أن سُجّلت لهذا الشهر من محفظة أخرى. لا تصدر شهادة الشهر إلا مرة واحدة: استعمل تلك المحفظة، أو سجّل في الشهر القادم.
