# الميثاق بكلمات بسيطة، للصفحة التي لا تحتاج إلى أي برنامج نصي ولمن يوقّع. لكل لغة المفاتيح نفسها والمتغيرات نفسها.

charter-who = من يحق له التوقيع
charter-signing = كيف يوقّع المرء
charter-office = من يقرأ ويجيب
charter-protection = ما الذي يحميك
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
role-distribution_reader = قارئ من قائمة التوزيع
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
