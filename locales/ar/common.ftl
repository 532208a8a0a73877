### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = UNCLASSIFIED
marking-SBU = SENSITIVE BUT UNCLASSIFIED
marking-C = CONFIDENTIAL
marking-S = SECRET
marking-TS = TOP SECRET

refusal-not_found = There is nothing here, or nothing that you may know of.
refusal-not_authorised = Not signed by whom it must be, or made at another time than now.
refusal-not_yet = It is not there yet. Ask again after the next interval of the log.
refusal-conflict = This contradicts what is already fixed.
refusal-malformed = The server did not understand the request. Perhaps this page is older than the server: load it again.
refusal-too_large = It is longer than it can be.
refusal-too_slow = It took too long to arrive. Try again.
refusal-internal = The server made a mistake.
refusal-not_allowed_for_role = This is not for whoever asks.
refusal-not_in_this_state = This cannot be done where the memo stands now.
refusal-too_few_signers = Fewer have signed than the rules ask for.
refusal-window_out_of_bounds = The rules do not allow so long a circulation.
refusal-window_over = The circulation has ended.
refusal-window_not_over = The circulation has not ended yet.
refusal-version_not_current = This is for another version than the one in circulation.
refusal-epoch_not_closed = Enrolment in this month is still open.
refusal-opens_exhausted = You opened as many memos this month as the rules allow one member.
refusal-marking_not_allowed = This installation may not hold such a marking.
refusal-affiliation_not_eligible = The rules let no one of this affiliation sign.

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
