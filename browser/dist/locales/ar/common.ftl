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
refusal-WalletRefusal-DoesNotOpen = لا تُفتح. راجع كل كلمة وترتيبها؛ أو لعل الملف تالف.
refusal-WalletRefusal-NotAWallet = هذا الملف ليس محفظة يمكن لهذه النسخة قراءتها.
refusal-EnrolRefusal-Commitment = سرّ هذا الشهر لا يصلح. انتظر الشهر القادم.
refusal-EnrolRefusal-Attributes = في الجواب قيم لا يعرفها هذا الشهر. لا تستعمله وأخبر المراقب.
refusal-EnrolRefusal-Signature = لا يحمل الجواب التوقيع الذي في السجل. لا تستعمله وأخبر المراقب.
refusal-LogRefusal-Shrunk = سجل الخادم أقصر مما كان: زال منه شيء. لا تتابع وأخبر المراقب.
refusal-TrustRefusal-Evidence = ما يقوله الخادم ليس في سجله، أو أن مفتاح السجل غير المفتاح الذي في محفظتك. لا تتابع وأخبر المراقب.
refusal-TrustRefusal-Charter = لا تستطيع هذه النسخة قراءة قواعد هذا النظام.
refusal-TrustRefusal-Roster = قائمة المسؤولين لا تخص هذا النظام.
refusal-TrustRefusal-Epoch = أحد شهور التسجيل لا يوافق السجل.
refusal-TrustRefusal-TwoManifests = هناك مفتاحان لشهر واحد. ربما يحاول أحدهم التمييز بين الأعضاء. لا تتابع وأخبر المراقب.
