### التحقق من ملف داخل الصفحة.

check-title = التحقق من ملف
check-lead = يُتحقق هنا، في هذه الصفحة، من إيصال أو وثيقة ختم أو ملف قضية أو عرض حُجبت منه كلمات أو توقيع محفوظ أو إثبات. ولا يُرسل منه شيء إلى أي مكان.
check-key = مفتاح السجل
check-key-hint = كما هو عند غيرك، أو كما هو على إيصال. إن تركته فارغًا أُخذ مفتاح سجل هذا الخادم.
check-file = الملف
check-file-hint = يُقرأ هنا ولا يُرسل إلى أي مكان.
check-document = الوثيقة التي تتعلق بها
check-document-hint = تُقارن هنا ولا تُرسل إلى أي مكان.
check-document-is = هذه هي الوثيقة التي كُتبت المذكرة بشأنها.
check-document-other = هذه وثيقة أخرى، أو نسخة أخرى منها.
check-running = يجري التحقق من الملف
check-invalid = غير صحيح
check-invalid-text = { $reason } { $check }
check-valid = صحيح: { $name }
check-valid-case = ملف قضية. تم التحقق من كل توقيع ووثيقة وقيد فيه.
check-valid-certificate = وثيقة ختم لما قُدّم.
check-valid-receipt = إيصال.
check-valid-signature = توقيع محفوظ.
check-under-yours = تم التحقق بالمفتاح الذي أعطيته:
check-under-servers = تم التحقق بمفتاح سجل هذا الخادم. قارنه بالمفتاح الذي عند غيرك:
check-signatures = التوقيعات
check-reservation = منها مع تحفّظ
check-demands = المطالب
check-may-stop = إلى أن يأتي الجواب يجوز للمسؤولين إيقاف ما تتناوله المذكرة.
check-in-force = يبقى ما تقرّر ساريًا إلى أن يأتي الجواب وبعده.
check-classes = التوقيعات بحسب ما أظهره الموقّعون
check-class = ما أظهروه
check-rest = المجموعات التي تقل عن { $least }، مجتمعة
check-shown = { $attribute }: { $value }
check-missed = المواعيد الفائتة
check-missed-none = لا شيء يعرفه السجل
check-reply-due = موعد الرد
check-words-missing = وثائق موقّعة ليست كلماتها في الملف: { $count }.
check-text = نص المذكرة
check-filed = قُدّمت في { $day }، بحسب السجل.
check-certificate-means = أن هذا العدد قد وقّع هو قول كاتبيها، وهو في السجل منذ التقديم. وملف القضية يثبته.
check-text-file = المقارنة بنص
check-text-file-hint = هل هو النص الذي قُدّم؟ اختره ملفًا.
check-text-same = هذا هو النص الذي قُدّم.
check-text-other = ليس هذا النص الذي قُدّم.
check-receipt-means = قُدّمت هذه المذكرة. الإيصال يصنعه البرنامج؛ أما تأكيد شخص لتسلّمها فرسالة أخرى.
check-memo = المذكرة
check-entry = القيد في السجل
check-certificate = وثيقة الختم
check-signature-means = وقّع أحد الأعضاء. أما هل يُحتسب توقيعه فلا يظهر إلا في الخادم: يجب أن يكون للنص الحالي وأن يكون الأول لهذا العضو.
check-institution = المؤسسة
check-shows = يُظهر


refusal-CheckRefusal-NotOurs = ليس هذا ملفًا يمكن التحقق منه هنا.
refusal-CheckRefusal-LogKey = ليس هذا مفتاح سجل.

check-valid-claim = إثبات أن توقيعًا هو توقيع صاحبه.
check-sealed = «{ $name }» مختوم
check-sealed-text = الإثبات مختوم لقارئه. اختر الملف الذي فيه مفتاحك فيُفتح ويُتحقق منه هنا.
check-identity = الملف الذي فيه مفتاحك
check-identity-hint = ملف مفتاح لمسؤول، أو ملف كما يكتبه age. يُقرأ هنا، ولا يُحفظ ولا يُرسل إلى أي مكان.
check-claim-named = وقّع المذكرةَ الشخص المذكور أدناه. والاسم كما صادقت عليه المؤسسة.
check-claim-signatory = من صنع هذا الإثبات وقّع المذكرة. لا يظهر أي اسم.
check-claim-name = الاسم
check-claim-reader = صُنع للقارئ الذي يبدأ مفتاحه بـ
check-claim-other = صُنع هذا الإثبات لقارئ غيرك. لقد مُرّر إليك.
check-claim-means = أما أن وثيقة الختم هي التي قُدّمت فيظهر في الإيصال أو في ملف القضية.
check-protected = شهادة نشاط محمي
check-protected-text = { $count ->
    [one] حامل هذه الشهادة وقّع مذكرة اعتراض في نسختها { $version }، وهو الموقّع الوحيد عليها.
   *[other] حامل هذه الشهادة وقّع مذكرة اعتراض في نسختها { $version }، وعدد الموقّعين { $count }.
 }
check-protected-nameless = غير مذكور
check-protected-month = معتمد عضوًا في
check-protected-charter = بموجب القواعد
check-protected-rules = ما تقوله القواعد
check-protected-mention = ذكر الاعتراض في تقييم
check-protected-disclosure = كشف مؤلف أو نص
check-protected-reprisal = الانتقام
check-protected-undertaking = ما يوقّعه المسؤولون قبل فتح مذكرة
check-protected-gives = ما يكشفه إظهارها
check-protected-gives-signatory = من لديه الملف يعرف أي التواقيع لحاملها، ويمكنه نقله وإقناع الجميع به. وإذا كان التوقيع بالاسم أو مختومًا فمن يستطيع فتح الاسم يمكنه الربط بينهما.
check-protected-gives-named = من لديه الملف يعرف أن هذا الشخص وقّع هذه المذكرة، ويمكنه نقله وإقناع الجميع به.
check-protected-paper = الصفحة المطبوعة لا تثبت شيئًا وحدها. سلّم الملف معها: يمكن لأي شخص التحقق منه دون هذا الخادم.
check-protected-print = اطبع أو احفظ بصيغة PDF
refusal-KeyRefusal-NotAKey = ليس في هذا الملف مفتاح.
refusal-KeyRefusal-DoesNotOpen = لا يُفتح الملف بهذا المفتاح، أو ليس إثباتًا.

check-valid-view = عرض حُجبت منه كلمات. كل كلمة ظاهرة فيه هي مما وُقّع عليه، وفي موضعها.
check-valid-authorship = شهادة تأليف.
check-authorship-name = كتبها
check-authorship-purpose = صُنعت من أجل
check-authorship-means = هذا قول من لديه مفتاح مؤلف المذكرة. لا تصدّق أي مؤسسة الاسم، وقد يكون آخرون شاركوا في كتابتها.
check-late = وقّعوا بعد الإيداع، يُحسبون على حدة
check-supporters = المؤيّدون، يُحسبون على حدة
check-signature-late = صُنع بعد الإيداع، ويُحسب على حدة من الشهادة.
check-view-means = من { $words } كلمة حُجبت { $withheld }. يقوم مقام كل منها شريط بطول واحد دائمًا، فلا يدل على طول الكلمة.
check-view-text = النص بقدر ما يظهر منه
check-view-withheld = { $count ->
    [one] كلمة محجوبة
    [two] كلمتان محجوبتان
    [few] { $count } كلمات محجوبة
    [many] { $count } كلمة محجوبة
   *[other] { $count } كلمة محجوبة
}
check-redact = اصنع نسخة محجوبة الأجزاء من ملف قضية
check-trace = تتبّع نص وُجد إلى نسخة قارئ
