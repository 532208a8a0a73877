# الصفحات التي لا تحتاج إلى أي برنامج نصي. لكل لغة المفاتيح نفسها والمتغيرات نفسها.

site-name = Demur
skip = انتقل إلى المحتوى
leave = غادر هذه الصفحة
nav-label = الصفحات
nav-home = البداية
nav-how = كيف يعمل
nav-charter = القواعد
nav-statistics = إحصاءات
nav-log = السجل
nav-check = التحقق من ملف
nav-status = أين وصلت القضية
nav-app = افتح Demur
languages-label = اللغات
footer = لا تستخدم هذه الصفحات برامج نصية ولا ملفات تعريف ارتباط ولا أي شيء من مكان آخر، ولا تحتفظ بشيء عنك.

# البداية
home-title = الاعتراض معًا، من دون أن تقول من أنت
home-lead = اكتب مذكرة ضد سياسة ما، واجمع تواقيع لا تسمّي أحدًا، وسلّمها إلى المكتب الذي عليه أن يجيب عنها.
home-promises = بماذا نعِد
home-promise-1 = لا أحد يعرف من وقّع. التوقيع يثبت أن عضوًا قد وقّع ولا شيء أكثر، إلا إذا أراد الموقّع أكثر من ذلك.
home-promise-2 = لا أحد يستطيع إيقافها. بعد تسليم المذكرة لا يمكن لأحد أن يرفضها أو يغيّرها أو يحذفها.
home-promise-3 = على المكتب أن يجيب عن كل مطلب، قبل موعد يستطيع الجميع رؤيته.
home-promise-4 = يستطيع أي شخص أن يتحقق. الإيصالات والشهادات والأجوبة صالحة من دون هذا الخادم.
home-limits = ما لا يمكن حمايته
home-limits-lead = لا يستطيع أي برنامج أن يحميك مما يلي. فكّر فيه قبل أن تبدأ.
home-limit-1 = شاشة مراقَبة. على جهاز صاحب العمل، افترض أن ما تراه يمكن أن يراه غيرك.
home-limit-2 = جهاز يؤخذ منك وهو غير مقفل.
home-limit-3 = أسلوبك في الكتابة، وما لا يمكن أن يعرفه أحد سواك.
home-limit-4 = مجموعة صغيرة. قبل أن توقّع يقال لك بين كم شخصًا تختبئ.
home-limit-5 = أن هذا العنوان قد فُتح. قد تُظهر ذلك شبكتك وسجل تصفّحك. «{ leave }» يفرغ ما تركته هذه الصفحة في ذاكرة المتصفح المؤقتة، ولا يستطيع أن يفرغ سجل التصفح.
home-begin = ابدأ
home-begin-text = تحتاج الكتابة والتوقيع إلى متصفح فيه JavaScript، أو إلى الأمر «demur». استخدم جهازك وشبكتك الخاصين إن استطعت؛ ويصلح متصفح Tor.
home-reading = للقراءة والتحقق تكفي هذه الصفحات.
demonstration = هذا عرض تجريبي. مؤسساته وأشخاصه من نسج الخيال.

# كيف يعمل
how-title = كيف يعمل
how-lead = من الفكرة إلى الجواب، خطوة بعد خطوة.
how-step-1 = تسجّل نفسك مرة كل شهر كما يفعل الجميع، فلا يقول التسجيل شيئًا عنك. تؤكد مؤسستك أنك عضو فيها، ولا ترى أبدًا ما تفعله بذلك.
how-step-2 = تكتب: ما الخطأ، ولماذا، وماذا تطلب، ولكل مطلب رقم.
how-step-3 = تمرّر رابطًا. من لديه الرابط يستطيع أن يقرأ المذكرة وأن يوقّعها. ولا يستطيع الخادم قراءتها: فالمفتاح في جزء الرابط الذي لا ترسله المتصفحات.
how-step-4 = يختار كل موقّع: بلا اسم، أو باسم لا يفتحه إلا المكتب، أو باسم يبقى مختومًا إلى أن يتفق عدد من الأمناء. ومن الخارج تبدو الثلاثة متشابهة.
how-step-5 = يختم أصحاب المذكرة مذكرتهم، فتُعدّ التواقيع وتُثبَّت.
how-step-6 = يسلّمونها ويحصلون على إيصال في الحال. وهي مدوّنة في سجل عام لا يمكن أن يُزال منه شيء.
how-step-7 = يُقرّ المكتب باستلامها ويجيب عن كل مطلب قبل موعد محدد. وإن لم يفعل، قال السجل ذلك من تلقاء نفسه.
how-step-8 = كل من تُعرض عليه القضية يستطيع أن يتحقق منها كلها، من دون هذا الخادم وبعد سنوات.
how-who-title = من يرى ماذا
how-who = من
how-sees = ماذا يرى
how-employer = شبكتك أو صاحب عملك
how-employer-sees = أنك فتحت هذا العنوان، ومتى، وكم أرسلت. وليس ما كتبت أو وقّعت.
how-server = من يدير هذا الخادم
how-server-sees = مذكرات مختومة، وعدد الموقّعين بدرجات تقريبية، وما يفعله المكتب ومتى. ولا أسماء للموقّعين ولا نصوص.
how-issuer = مؤسستك
how-issuer-sees = أنك سجّلت نفسك كما يفعل الجميع. وليس ما إذا كنت قد وقّعت يومًا.
how-cosigners = من لديه الرابط
how-cosigners-sees = المذكرة والتعليقات والجواب، وعدد الموقّعين بدرجات تقريبية.
how-office = المكتب
how-office-sees = المذكرة بعد تسليمها، وعدد الموقّعين، وأسماء من اختاروا أن يخبروا المكتب بها.
how-public = الجميع
how-public-sees = أن شيئًا قد سُجّل، وهل التزم المكتب بمواعيده. وليس ما تقوله أي مذكرة.

# القواعد
charter-title = القواعد
charter-lead = تلتزم هذه المنصة بميثاقها. وتبقى المذكرة خاضعة للنسخة التي بدأت بها.
charter-who = من يحق له التوقيع
charter-signing = كيف يوقّع المرء
charter-office = من يقرأ ويجيب
charter-protection = ما الذي يحميك
charter-exact = نص الميثاق حرفيًا
charter-digest = بصمته الرقمية، وهي واردة في كل مذكرة:
charter-link = اقرأ النص الحرفي
charter-quoted = تظهر أسماء المؤسسة وكلماتها الخاصة كما وردت في الميثاق.

charter-version = هذه هي النسخة { $version } من ميثاق: { $title }.
charter-institutions = يحق التوقيع لأعضاء هذه المؤسسات: { $institutions }.
charter-eligible = يحق التوقيع لمن كانت صفته { $affiliations }.
charter-excluded = لا يحق التوقيع لمن كانت صفته { $affiliations }.
charter-opens = { $count ->
    [one] يستطيع العضو أن يفتح مذكرة واحدة على الأكثر في الشهر ({ $count }).
    [two] يستطيع العضو أن يفتح مذكرتين على الأكثر في الشهر ({ $count }).
    [few] يستطيع العضو أن يفتح { $count } مذكرات على الأكثر في الشهر.
   *[other] يستطيع العضو أن يفتح { $count } مذكرة على الأكثر في الشهر.
}
charter-window = { $count ->
    [one] يمكن أن تجمع المذكرة تواقيع مدة يوم واحد على الأكثر ({ $count }).
    [two] يمكن أن تجمع المذكرة تواقيع مدة يومين على الأكثر ({ $count }).
    [few] يمكن أن تجمع المذكرة تواقيع مدة { $count } أيام على الأكثر.
    [many] يمكن أن تجمع المذكرة تواقيع مدة { $count } يومًا على الأكثر.
   *[other] يمكن أن تجمع المذكرة تواقيع مدة { $count } يوم على الأكثر.
}
charter-signers = { $count ->
    [one] تحتاج إلى توقيع واحد لتُسلَّم ({ $count }).
    [two] تحتاج إلى توقيعين لتُسلَّم ({ $count }).
    [few] تحتاج إلى { $count } تواقيع لتُسلَّم.
    [many] تحتاج إلى { $count } توقيعًا لتُسلَّم.
   *[other] تحتاج إلى { $count } توقيع لتُسلَّم.
}
charter-modes = يختار كل موقّع كيف يوقّع: { $modes }.
charter-anonymity = لا يجوز لأحد أن يوقّع مختبئًا بين عدد من الأعضاء أقل من { $min }؛ وتحت { $warn } يظهر تحذير.
charter-trustees = لا يُفتح الاسم المختوم إلا إذا اتفق { $threshold } من هؤلاء الأمناء وعددهم { $count }: { $officials }.
charter-approval = لا حاجة إلى موافقة أحد لتسليم مذكرة.
charter-kept = بعد تسليمها لا يمكن لأحد أن يغيّرها أو يحذفها، ولا يسحبها إلا أصحابها.
charter-goes-to = تُوجَّه إلى: { $office }.
charter-no-scope = لا يستطيع أحد أن يردّها بحجة أن مكانها ليس هنا.
charter-scope = الغرض من هذه القناة: { $statement }
charter-redirect = ما كان مكانه في جهة أخرى يجوز ردّه، مع ذكر السبب والعنوان الصحيح. ولأصحاب المذكرة أن يعترضوا على ذلك خلال { $dispute }، ويفصل المراقب خلال { $ruling }.
charter-readers = يقرؤها { $officials }.
charter-readers-elsewhere = إذا جاز لأعضاء مؤسسة غير { $institution } أن يوقّعوا، فيقرؤها هناك أيضًا { $officials }.
charter-further = لا يضيف قرّاء إلا { $official }، ويرى أصحاب المذكرة كل واحد منهم.
charter-markings = تحفظ هذه المنصة مذكرات تصنيفها { $markings }، ولا شيء أعلى من ذلك.
charter-may-stop = إلى أن يأتي الجواب يجوز للمسؤولين إيقاف ما تتناوله المذكرة.
charter-in-force = يبقى ما تقرّر ساريًا إلى أن يأتي الجواب وبعده.
charter-acknowledge = يُقرّ شخص باستلامها خلال { $term }.
charter-reply-target = ينبغي أن يأتي الجواب خلال { $term } من التسليم.
charter-reply-limit = يجب أن يأتي الجواب خلال { $term } من التسليم.
charter-no-extension = لا يستطيع أحد أن يطيل هذه المهلة.
charter-extension = { $count ->
    [one] يمكن تمديد هذه المهلة مرة واحدة في المذكرة الواحدة ({ $count })، بما لا يزيد على { $term }: قبل انقضائها، ولسبب يقرؤه كل موقّع، وبموافقة { $role } الذي لا يجوز أن يكون هو من يطلب.
    [two] يمكن تمديد هذه المهلة مرتين في المذكرة الواحدة ({ $count })، كل مرة بما لا يزيد على { $term }: قبل انقضائها، ولسبب يقرؤه كل موقّع، وبموافقة { $role } الذي لا يجوز أن يكون هو من يطلب.
    [few] يمكن تمديد هذه المهلة { $count } مرات في المذكرة الواحدة، كل مرة بما لا يزيد على { $term }: قبل انقضائها، ولسبب يقرؤه كل موقّع، وبموافقة { $role } الذي لا يجوز أن يكون هو من يطلب.
   *[other] يمكن تمديد هذه المهلة { $count } مرة في المذكرة الواحدة، كل مرة بما لا يزيد على { $term }: قبل انقضائها، ولسبب يقرؤه كل موقّع، وبموافقة { $role } الذي لا يجوز أن يكون هو من يطلب.
}
charter-urgent = إذا قال أصحابها إنها لا تحتمل الانتظار يأتي الإقرار بالاستلام خلال { $acknowledge }، وينبغي أن يأتي الجواب خلال { $target }، ويجب أن يأتي خلال { $limit }.
charter-late = خلال { $term } من إيداعها يستطيع الأعضاء أن يوقّعوها، بلا اسم. يُحسبون على حدة ولا يغيّرون أي شهادة.
charter-supporters = في المدة نفسها يستطيع من صفته { $affiliations } أن يؤيّدها، ويُحسبون على حدة.
charter-no-late = لا أحد يستطيع توقيعها بعد ختمها.
charter-questions = يجوز أن تُطرح أسئلة على أصحاب المذكرة، فيجيبون عنها خلال { $term } دون ذكر اسم.
charter-no-pause = لا تؤخّر الأسئلة الجواب أبدًا.
charter-pause = لا يؤخّر انتظار إجاباتهم الجواب أكثر من { $term } في المجموع.
charter-calendar = تُحسب الأيام بالمنطقة الزمنية { $zone }، مع العطل { $holidays }.
charter-own-holidays = { $count ->
    [one] ويضيف إليها الميثاق يوم عطلة واحدًا ({ $count })، آخرها { $last }.
    [two] ويضيف إليها الميثاق يومي عطلة ({ $count })، آخرهما { $last }.
    [few] ويضيف إليها الميثاق { $count } أيام عطلة، آخرها { $last }.
   *[other] ويضيف إليها الميثاق { $count } يوم عطلة، آخرها { $last }.
}
charter-panel = { $count ->
    [two] تنظر فيها أولًا لجنة من شخصين ({ $count }): تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
    [few] تنظر فيها أولًا لجنة من { $count } أشخاص: تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
   *[other] تنظر فيها أولًا لجنة من { $count } شخصًا: تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
}
charter-panel-reply = بعد تقريرها يجب أن يأتي الرد خلال { $within }، ولا يتأخر أبدًا عما لو لم تكن هناك لجنة.
charter-panel-nominee = { $count ->
    [two] تنظر فيها أولًا لجنة من شخصين ({ $count }) يسمّي أصحاب المذكرة أحدهما: تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
    [few] تنظر فيها أولًا لجنة من { $count } أشخاص يسمّي أصحاب المذكرة أحدهم: تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
   *[other] تنظر فيها أولًا لجنة من { $count } شخصًا يسمّي أصحاب المذكرة أحدهم: تُشكَّل خلال { $form } وتقدّم تقريرها خلال { $report }.
}
charter-outcomes = يعطي الجواب كل مطلب واحدة من هذه النتائج: { $outcomes }.
charter-clearance = { $count ->
    [one] قبل تقديمه يجب أن يوافق عليه مسؤول واحد ({ $count }) غير من يوقّعه: { $roles }.
    [two] قبل تقديمه يجب أن يوافق عليه مسؤولان ({ $count }) غير من يوقّعه: { $roles }.
    [few] قبل تقديمه يجب أن يوافق عليه { $count } مسؤولين غير من يوقّعه: { $roles }.
   *[other] قبل تقديمه يجب أن يوافق عليه { $count } مسؤولًا غير من يوقّعه: { $roles }.
}
charter-silence = من طُلب منه أن يوافق عليه ولم يفعل خلال { $term } يُعدّ موافقًا.
charter-close = لأصحاب المذكرة { $term } لقبول الجواب.
charter-sessions = يمكن أن يقترح جلسة استماع { $who }. للموقعين أن يحضروا بأنفسهم، أو أن يتكلم عنهم غيرهم، أو أن يكتبوا بلا اسم. لا تقوم جلسة مقام الرد ولا تؤخره.
charter-session-rules = تتسع الجلسة لعدد أقصاه { $questions } من الأسئلة، و{ $each } على الأكثر في فترة واحدة من السجل. لا يسمي محضرها أحدًا ممن تكلم، وللأصحاب { $term } للموافقة عليه أو الاعتراض عليه.
proposer-author = الأصحاب
proposer-office_head = رئيس المكتب
proposer-principal = المسؤول الأعلى
charter-contest = إذا لم يكن في الجواب جواب حقًّا، فلهم أن يعترضوا عليه خلال { $term }، ويفصل المراقب خلال { $ruling }.
charter-appeal = لهم أن يستأنفوا لدى { $official } خلال { $term } بشأن { $grounds }، ويأتي القرار خلال { $decision }.
charter-no-appeal = لا يوجد استئناف.
charter-monitor = المراقب، وهو { $official }، يرى كل موعد ولا يرى أي اسم.
charter-monitor-elected = المراقب، وهو { $official } وينتخبه الموظفون، يرى كل موعد ولا يرى أي اسم.
charter-evaluation = ذكر الاعتراض في تقييم: { $consequence }.
charter-disclosure = كشف صاحب مذكرة أو نصها: { $consequence }.
charter-reprisal = الانتقام: { $consequence }.
charter-complaints = تُرفع الشكاوى من الانتقام إلى { $official }.
charter-complaint = يُؤكَّد تسلّم الشكوى في غضون { $within }، ويُعاد النظر فيها بعد انتهائها عند الأشهر: { $months }.
charter-complaint-not-again = يُؤكَّد تسلّم الشكوى في غضون { $within }، ولا يلزم أحدًا أن يعيد النظر فيها.
charter-undertaking = قبل أن يفتح المسؤولون مذكرة لأول مرة يوقّعون: «{ $text }»
charter-risk-check = من يؤكد استلام مذكرة يذكر فيها ما قد يحدث لمن وقّعوها، وفق قائمة ثابتة.
charter-archive = تُحفظ القضية المغلقة في السجل بعد { $term } من إغلاقها.
charter-kept-for-good = يُحفظ النص بصفة دائمة، وتُتلف الأسماء بعد { $names } من الإغلاق.
charter-destroyed = بعد الإغلاق يُتلف النص بعد { $text }، والأسماء بعد { $names }.
charter-higher = ما كان تصنيفه أعلى فمكانه: { $system }.
charter-no-disclosure = لا يُفتح عبر هذه القناة أي اسم مختوم.
charter-opening = لا يطلب فتح اسم مختوم واحد إلا { $official }، بأسباب مكتوبة يقرؤها كل موقّع؛ ولا يوافق أي أمين قبل مضي { $notice }، ثم أمامهم { $decide }.
charter-names-of-records = وذلك ممكن حتى تُتلف الأسماء.
charter-no-names-of-records = بعد حفظ القضية تبقى أسماؤها مختومة.
charter-no-release = لا يُنشر عبر هذه القناة أي سجل.
charter-release = لا يُنشر السجل إلا بعد سؤال مؤلفيه؛ وأمامهم { $term } للإجابة، وصمتهم ليس موافقة.
charter-release-silence = لا يُنشر السجل إلا بعد سؤال مؤلفيه؛ وأمامهم { $term } للإجابة، وصمتهم موافقة.
charter-reminder = يُخبَر جميع الموظفين بهذه القناة كل { $term }.
charter-told = بكلمات المؤسسة نفسها، وهذا البرنامج لا يتحقق منها: { $words }
charter-later = لا يغيّر ميثاق لاحق مذكرة قد بدأت.

official = «{ $role }»
list-and = { $items } و{ $last }
list-or = { $items } أو { $last }
list-separator = ،
role-office_head = رئيس المكتب
role-office_clerk = موظف المكتب
role-principal = المسؤول الأعلى
role-monitor = المراقب
role-appeal_authority = مسؤول الاستئناف
term-working-days = { $count ->
    [one] يوم عمل واحد ({ $count })
    [two] يومي عمل ({ $count })
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
term-calendar-days = { $count ->
    [one] يوم تقويمي واحد ({ $count })
    [two] يومين تقويميين ({ $count })
    [few] { $count } أيام تقويمية
    [many] { $count } يومًا تقويميًا
   *[other] { $count } يوم تقويمي
}
term-months = { $count ->
    [one] شهر واحد ({ $count })
    [two] شهرين ({ $count })
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
mode-named = بالاسم
mode-sealed = باسم مختوم
mode-anonymous = بلا اسم
ground-process = طريقة معالجة القضية
ground-substance = مضمون الجواب
outcome-accepted = مقبول
outcome-partly = مقبول جزئيًا
outcome-rejected = مرفوض
outcome-already-policy = معمول به من قبل
outcome-needs-decision = يحتاج إلى قرار

# إحصاءات
statistics-title = إحصاءات
statistics-lead = محسوبة من السجل العام والقوائم المنشورة والقضايا. من ينسخ السجل يحصل على أعداد المواعيد نفسها، ومن لديه ملفات القضايا على أعداد كل سنة نفسها (demur statistics).
statistics-duties = هل التزم المكتب بمواعيده؟
statistics-duties-text = حين يحل موعد، يقول السجل هل أُدّي الواجب: الإقرار بالاستلام، أو الجواب، أو الإغلاق. أما أي قضية كانت فيبقى مخفيًا.
statistics-duties-none = لم يحل أي موعد بعد.
statistics-month = الشهر
statistics-met = في الموعد
statistics-missed = ليس في الموعد
statistics-share = النسبة في الموعد
statistics-duties-chart = الواجبات المؤداة في موعدها وغير المؤداة في موعدها، حسب الشهر
statistics-years = ماذا حدث في كل سنة؟
statistics-years-text = تُعرض السنة بعد انتهائها، حتى لا يتغير رقم في يوم يقدّم فيه أحد شيئًا. لا تُذكر الأعداد الصغيرة.
statistics-years-none = لم تنته أي سنة بعد.
statistics-measure = المقياس
statistics-year-filed = مذكرات قُدّمت
statistics-year-urgent = قُدّمت على أنها لا تحتمل الانتظار
statistics-year-acknowledged = إقرارات باستلام من شخص
statistics-year-acknowledgements-missed = إقرارات لم تأت في موعدها
statistics-year-replied = ردود
statistics-year-replies-missed = ردود لم تأت في موعدها
statistics-year-redirected = أُحيلت إلى جهة أخرى
statistics-year-contested = ردود اعتُرض عليها
statistics-year-appealed = ردود استُؤنفت
statistics-year-reopened = أُجيب عنها ثانية بعد قرار
statistics-year-withdrawn = سحبها أصحابها
statistics-year-days-to-reply = أيام حتى الرد (الوسيط)
statistics-enrolled = كم عدد المسجَّلين؟
statistics-enrolled-text = يُسجَّل كل عضو في كل شهر، سواء وقّع يومًا أم لا. وبين هؤلاء يختبئ الموقّع.
statistics-enrolled-none = لم يُغلق أي شهر بعد.
statistics-enrolled-chart = الأعضاء المسجَّلون، حسب الشهر والمؤسسة
statistics-institution = المؤسسة
statistics-members = الأعضاء
statistics-open = التسجيل مفتوح
statistics-classes = المجموعات
statistics-classes-text = قد يُظهر الموقّع بعض هذه القيم. ولا يُذكر أبدًا عدد مجموعة يقل أعضاؤها عن { $min }.
statistics-class = القيم
statistics-fewer = أقل من { $min }
statistics-kinds = ما الذي في السجل
statistics-kinds-text = معظم القيود مختومة: وقائع قضايا مخلوطة بما يلزم من قيود فارغة لملء كل فترة، حتى لا يستطيع أحد أن يعرف كم من الأمور حدث.
statistics-kind = النوع
statistics-entries = القيود

# السجل
log-title = السجل
log-lead = كل ما يحدث لمذكرة بعد تسليمها مدوّن هنا، مختومًا. ولا يمكن أن يتغير فيه شيء أو يُزال من دون أن يلاحظ الجميع.
log-size = { $count ->
    [zero] ليس فيه أي قيد ({ $count }).
    [one] فيه قيد واحد ({ $count }).
    [two] فيه قيدان ({ $count }).
    [few] فيه { $count } قيود.
    [many] فيه { $count } قيدًا.
   *[other] فيه { $count } قيد.
}
log-key = مفتاح السجل
log-key-text = قارنه بالمفتاح الذي عند غيرك. ومن أُعطي مفتاحًا آخر فإنه يُعرض عليه سجل آخر.
log-checkpoint = رأسه الموقَّع
log-latest = أحدث القيود الظاهرة
log-latest-none = لا يوجد شيء بعد.
log-all = كل القيود
log-page-title = القيود من { $first } إلى { $last }
log-newer = قيود أحدث
log-older = قيود أقدم
log-index = القيد
log-kind = النوع
log-interval = الفترة
log-time = البداية (UTC)
log-raw = هذه القيود كما يقدّمها السجل

kind-sealed = مختوم
kind-epoch = فُتح التسجيل
kind-roll = أُغلق التسجيل ونُشرت القائمة
kind-charter = ميثاق
kind-roster = المسؤولون والأمناء
kind-client = ملفات تطبيق المتصفح
kind-due-met = واجب أُدّي في موعده
kind-due-missed = واجب لم يُؤدَّ في موعده
kind-padding-opened = كُشفت القيود الفارغة لربع سنة

# التحقق من ملف
check-title = التحقق من ملف
check-lead = ملف قضية أو شهادة أو إيصال أو توقيع محفوظ: هل هو صالح، وماذا يثبت؟
check-sent = ترسل هذه الصفحة الملف إلى هذا الخادم، فيقرؤه ولا يحتفظ بشيء منه ويجيب. إن لم يكن هذا ما تريد:
check-app = تحقق منه في متصفحك من دون إرساله
check-command = أو استخدم الأمر «demur verify» الذي لا يحتاج إلى شبكة.
check-file = الملف
check-file-hint = { $megabytes } ميغابايت على الأكثر. الملفات الأكبر تحتاج إلى تطبيق المتصفح أو إلى الأمر.
check-button = أرسل وتحقق
check-another = تحقق من ملف آخر
check-valid = صالح
check-not-valid = غير صالح
check-unknown = هذا ليس من ملفات Demur.
check-empty = لم يُختر أي ملف.
check-too-large = الملف أكبر مما تقبله هذه الصفحة.
check-busy = الخادم يتحقق من ملف آخر. حاول مرة أخرى بعد لحظة.
check-unreadable = لم يصل النموذج كما ينبغي. حاول مرة أخرى.
check-under-key = جرى التحقق بمفتاح هذا السجل. وملف من منصة أخرى غير صالح هنا.
check-case = ملف قضية: «{ $subject }».
check-certificate = شهادة.
check-receipt = إيصال: سُلّمت المذكرة رسميًا.
check-signature = توقيع عضو في { $institution }. ولا يظهر هل يُحتسب إلا بعد ختم المذكرة.
check-view = عرض حُجبت منه كلمات: كل كلمة ظاهرة فيه هي مما وُقّع عليه، وفي موضعها.
check-memo = المذكرة
check-signatures = التواقيع
check-demands = المطالب
check-withheld = الكلمات المحجوبة
check-filed-at = تاريخ التسليم
check-entry = القيد في السجل
check-state = حال القضية في الملف
check-missed = ما لم يُنجز في موعده
check-none = لا شيء
check-not-filed = لم تُسلَّم

invalid-damaged = الملف تالف.
invalid-v1 = V1: رأس السجل الوارد فيه غير موقَّع من هذا السجل.
invalid-v2 = V2: الميثاق ليس الذي تسمّيه المذكرة، أو ليس في السجل.
invalid-v3 = V3: قائمة المسؤولين ليست في السجل.
invalid-v4 = V4: أحد أشهر التسجيل ليس في السجل، أو ليس الذي تسمّيه المذكرة.
invalid-v5 = V5: النص ليس الذي ثبّته أصحاب المذكرة.
invalid-v6 = V6: أحد التواقيع غير صحيح، أو ورد مرتين.
invalid-v7 = V7: الشهادة لا تنتج عن التواقيع.
invalid-v8 = V8: التسليم غير موقَّع من أصحاب المذكرة، أو يسمّي شهادة أخرى.
invalid-v9 = V9: إحدى الوقائع ليست في مكانها في السجل.
invalid-v10 = V10: إحدى الوثائق غير موقَّعة من مسؤول مذكور في القائمة، أو تجيب عن مذكرة أخرى.
invalid-v11 = V11: لا يمكن أن تكون الوقائع قد حدثت بهذا الترتيب.
invalid-v12 = V12: المواعيد لا تنتج عن الميثاق.
invalid-v13 = V13: الكلمات ليست التي وُقّعت، أو أُغفل أحد المطالب.
invalid-v14 = V14: ليس الإقرار ممن وقّع، أو صُنع لقارئ آخر.
invalid-v15 = V15: لم يوافق على الجواب من المسؤولين الآخرين العدد الذي يطلبه الميثاق.
invalid-v16 = V16: مُنح وقت إضافي خلافًا للميثاق، أو بعد فوات الأوان، أو ممن طلبه.
invalid-v17 = V17: إحالة أو سؤال أو اعتراض أو استئناف أو قرار ليس في الميثاق، أو يسمّي وثيقة أخرى، أو جاء متأخرًا.
invalid-v18 = V18: حُفظت القضية أو أُتلف شيء منها على غير ما ينص عليه الميثاق.
invalid-v21 = V21: طُلب اسم أو فُتح بلا إشعار، أو على غير ما ينص عليه الميثاق.
invalid-v23 = V23: أُقفل المحتوى أو سُلّم، أو نُشر السجل، على غير ما ينص عليه الميثاق.
invalid-v19 = V19: لم تُشكَّل لجنة، أو لم تصرّح أو تسأل أو تقدّم تقريرها كما ينص الميثاق، أو لم ينتظرها الرد.
invalid-v20 = V20: دُعي إلى جلسة أو عُقدت أو دُوّنت على غير ما ينص عليه الميثاق، أو ذكرت كلماتها مفتاحًا.
invalid-v22 = V22: تظهر كلمة لم يُوقَّع عليها، أو ليست في هذا الموضع.
invalid-v24 = V24: فتح مسؤول الملف دون التعهّد الذي يطلبه الميثاق.
invalid-v25 = V25: لم يقل المؤلفون بمفتاحهم إنهم كتبوا المذكرة لهذا الغرض.
invalid-v26 = V26: من وقّعوا بعد الإيداع كانوا قد وقّعوا من قبل، أو لا يحق لهم بحسب الميثاق، أو ليسوا بالعدد الذي يقوله السجل.

# أين وصلت القضية
status-title = أين وصلت القضية
status-lead = بالإيصال الذي أُعطي لأصحاب المذكرة، انظر ما الذي أُنجز، وما المستحق، وما المتأخر.
status-sent = ترسل هذه الصفحة الإيصال إلى هذا الخادم. الإيصال لا يسمّي أحدًا، لكن من يرسله يُظهر اهتمامًا بالمذكرة.
status-file = الإيصال كملف
status-paste = أو نصه
status-button = أرسل واطّلع
status-another = اطّلع على قضية أخرى
status-not-receipt = هذا من ملفات Demur، لكنه ليس إيصالًا.
status-says = ما يقوله هذا الخادم
status-says-text = الحال والمواعيد أدناه هي ما يجيب به الخادم كل من يعرف المذكرة. وملف القضية الذي يستطيع أصحابها تصديره يثبتها.
status-unknown = لا يعرف هذا الخادم مذكرة كهذه.
status-state = الحال
status-due = المواعيد
status-duty = الواجب
status-late-from = متأخر ابتداءً من (UTC)
status-outcome = حتى الآن
status-done = أُنجز
status-done-late = أُنجز متأخرًا
status-late = متأخر
status-pending = لم يحن موعده
status-events = ما الذي حدث
status-event = الواقعة
status-when = متى (UTC)

duty-acknowledge = الإقرار بالاستلام
duty-reply = الجواب
duty-contest = قبول الجواب
duty-answer = الإجابة عن سؤال
duty-scope-ruling = البت في الإحالة
duty-contest-ruling = البت في الجواب المعترض عليه
duty-appeal = البت في الاستئناف
duty-panel-forming = تشكيل اللجنة
duty-panel-report = تقديم تقرير اللجنة
state-draft = قيد الكتابة
state-circulating = تُجمع لها التواقيع
state-sealed = مختومة ولم تُسلَّم بعد
state-submitted = سُلّمت ولم يُقرّ باستلامها بعد
state-acknowledged = أُقرّ باستلامها ولم توزَّع بعد
state-in-review = قيد الدراسة ولم يُجَب عنها بعد
state-replied = أُجيب عنها؛ ويستطيع أصحابها قبول الجواب
state-scope-disputed = يعترض أصحابها على الإحالة
state-redirected = أُحيلت إلى جهة أخرى
state-awaiting-authors = بانتظار جواب أصحابها
state-contested = أُجيب عنها؛ ويعترض أصحابها على الجواب
state-appealed = أُجيب عنها؛ وهي قيد الاستئناف
state-closed = مغلقة
state-archived = محفوظة
state-withdrawn = سحبها أصحابها
state-lapsed = انتهت من دون أن تُختم
state-reply-drafted = الرد مُعدّ
event-filed = سُلّمت
event-due-dates-set = حُددت المواعيد
event-opened = فتحها مسؤول
event-acknowledged = أُقرّ باستلامها
event-distributed = وُزّعت
event-cleared = وافق على الجواب مسؤول آخر
event-clearance-asked = طُلب من مسؤول أن يوافق على الجواب
event-extension-requested = طُلب وقت إضافي
event-extension-granted = مُنح وقت إضافي
event-replied = أُجيب عنها
event-statement-posted = ذُكرت في رسالة إلى جميع الموظفين
event-due-met = أُدّي واجب في موعده
event-due-missed = لم يُؤدَّ واجب في موعده
event-closed = أغلقها أصحابها
event-expired = أُغلقت: انقضت مهلة الاعتراض
event-withdrawn = سحبها أصحابها
event-redirected = أُحيلت إلى جهة أخرى
event-redirect-disputed = اعترض أصحابها على الإحالة
event-redirect-confirmed = أيّد المراقب الإحالة
event-redirect-overturned = قرر المراقب أن على المكتب أن يجيب
event-question-asked = سأل المكتب أصحابها سؤالًا
event-question-answered = أجاب أصحابها عن السؤال
event-question-lapsed = لم يصل جواب في الوقت؛ استؤنفت الدراسة
event-reply-contested = اعترض أصحابها على الجواب
event-contest-upheld = قرر المراقب أنه ليس جوابًا؛ ويجب جواب آخر
event-contest-dismissed = قرر المراقب أنه جواب
event-reply-appealed = استأنف أصحابها
event-appeal-dismissed = حُسم الاستئناف لصالح المكتب
event-appeal-remanded = حُسم الاستئناف لصالح أصحابها؛ يجيب المكتب من جديد
event-reply-corrected = صُحّح الجواب
event-outcome-reported = أفاد المكتب بما آل إليه أحد المطالب
event-case-archived = أصبحت سجلًّا، وفُصلت الأسماء عن النص
event-names-destroyed = أُتلفت أسماؤها المختومة
event-text-destroyed = أُتلف نصها
event-hold-placed = صدر أمر حفظ: لا يجوز إتلاف شيء منها
event-hold-lifted = رُفع أمر الحفظ
event-opening-requested = طُلب فتح اسم مختوم واحد
event-opening-approved = وافق أمين على فتح الاسم
event-opening-refused = رفض أمين فتح الاسم
event-leak-reported = أبلغ مسؤول عن تسرب نص
event-leak-told = أبلغ المؤلفون عن تسرب نص
event-direction-given = نُقضت المذكرة كتابةً
event-spill-reported = أُبلغ أن محتواها مصنف بدرجة أعلى من المسموح فأُقفل؛ والمهل مستمرة
event-spill-lifted = قرر المراقب أن محتواها يمكن قراءته من جديد
event-release-asked = سُئل المؤلفون هل يجوز نشرها
event-release-consented = وافق المؤلفون على نشرها
event-release-objected = اعترض المؤلفون على نشرها
event-case-released = نُشرت
event-memo-linked = ربطها المؤلفون بمذكرة أخرى
event-panel-nominated = سمّى أصحابها شخصًا للجنة
event-panel-formed = بيّن المكتب من هم أعضاء اللجنة
event-panel-declared = بيّن عضو في اللجنة هل لديه تضارب مصالح
event-issues-proposed = عُرض على أصحابها ما تنظر فيه اللجنة
event-issues-agreed = وافق أصحابها على ما تنظر فيه اللجنة
event-issues-objected = اعترض أصحابها على ما تنظر فيه اللجنة
event-panel-reported = قدّمت اللجنة تقريرها
event-panel-dissented = كتب عضو في اللجنة رأيًا خاصًا به
event-undertaken = تعهّد مسؤول بحماية من وقّعوا
event-assessment-given = أبدى أحد القرّاء تقديره الشخصي
event-reply-redrafted = عادت مسودة ردّ لتُكتب من جديد
event-late-counted = حُسب من وقّعوا بعد الإيداع
event-session-requested = طلب أصحابها جلسة استماع
event-session-invited = دعا المكتب إلى جلسة استماع
event-room-opened = فتح أصحابها غرفة الجلسة
event-session-declined = لن تُعقد جلسة استماع
event-session-held = عُقدت جلسة الاستماع
event-minutes-given = قدّم المكتب محضر الجلسة
event-minutes-agreed = وافق أصحابها على المحضر
event-minutes-disputed = اعترض أصحابها على المحضر

# حين لا يوجد شيء
missing-title = لا شيء هنا
missing-text = لا يؤدي هذا العنوان إلى شيء، أو يؤدي إلى ما لم يعد موجودًا.
trouble-title = لا يمكن عرض هذا الآن
trouble-text = لم يستطع الخادم أن يقرأ ما يحتاج إليه. حاول مرة أخرى بعد لحظة.
