//! Charters with sections that may be left out: the preset with one text replaced.

/// What it shows, the text of the preset, and what stands there instead.
pub(super) const CHANGES: &[(&str, &str, &str)] = &[
    (
        "appeals",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal to the head of the office",
        "enabled = false",
        "enabled = true\nauthority = \"policy-planning-director\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal to the principal",
        "enabled = false",
        "enabled = true\nauthority = \"secretary\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal to nobody",
        "enabled = false",
        "enabled = true\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal after the close",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { working_days = 21 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal in other days",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { calendar_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal without a term",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal without an end",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { working_days = 20 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an appeal over nothing",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = []",
    ),
    (
        "an appeal over manners",
        "enabled = false",
        "enabled = true\nauthority = \"board\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"manners\", \"substance\"]",
    ),
    (
        "no appeal, and rules for one",
        "enabled = false",
        "enabled = false\nauthority = \"board\"\nwithin = { working_days = 20 }\ndecide_within = { months = 2 }\ngrounds = [\"process\", \"substance\"]",
    ),
    (
        "an unknown key of a scope",
        "[scope] ",
        "[scope]\nextra = 1 ",
    ),
    (
        "a scope of no words",
        "statement = \"Dissenting",
        "statement = \" \"\n# ",
    ),
    (
        "a dispute of no time",
        "dispute_within = { working_days = 10 }",
        "dispute_within = {}",
    ),
    ("no pause", "pause_days_max = 10", "pause_days_max = 0"),
    (
        "the longest pause",
        "pause_days_max = 10",
        "pause_days_max = 3650",
    ),
    (
        "a pause beyond ten years",
        "pause_days_max = 10",
        "pause_days_max = 3651",
    ),
    (
        "a negative pause",
        "pause_days_max = 10",
        "pause_days_max = -1",
    ),
    (
        "no time to answer",
        "answer_within = { working_days = 10 }",
        "",
    ),
    (
        "a contest after the close",
        "within = { working_days = 20 }",
        "within = { working_days = 21 }",
    ),
    (
        "a contest in other days",
        "within = { working_days = 20 }",
        "within = { calendar_days = 20 }",
    ),
    (
        "a contest without a ruling",
        "[contest] ",
        "[contest]\nruling_within = 10 ",
    ),
    (
        "an urgent reply that takes longer",
        "reply_limit = { working_days = 10 }",
        "reply_limit = { working_days = 61 }",
    ),
    (
        "an urgent target that takes longer",
        "reply_target = { working_days = 5 }",
        "reply_target = { working_days = 31 }",
    ),
    (
        "an urgent target after its limit",
        "reply_target = { working_days = 5 }",
        "reply_target = { working_days = 11 }",
    ),
    (
        "an urgent acknowledgement that takes longer",
        "acknowledge = { working_days = 1 }",
        "acknowledge = { working_days = 3 }",
    ),
    (
        "an urgent acknowledgement in other days",
        "acknowledge = { working_days = 1 }",
        "acknowledge = { calendar_days = 1 }",
    ),
    (
        "a panel",
        "[log]",
        "[panel]\nmembers = 3\nnominee = true\nform_within = { working_days = 20 }\nreport_within = { working_days = 40 }\n[log]",
    ),
    (
        "a panel of one",
        "[log]",
        "[panel]\nmembers = 1\nnominee = true\nform_within = { working_days = 20 }\nreport_within = { working_days = 40 }\n[log]",
    ),
    (
        "a panel of sixteen",
        "[log]",
        "[panel]\nmembers = 16\nnominee = true\nform_within = { working_days = 20 }\nreport_within = { working_days = 40 }\n[log]",
    ),
    (
        "a panel that reports after the reply",
        "[log]",
        "[panel]\nmembers = 3\nnominee = true\nform_within = { working_days = 20 }\nreport_within = { working_days = 41 }\n[log]",
    ),
    (
        "a panel in calendar days",
        "[log]",
        "[panel]\nmembers = 3\nnominee = true\nform_within = { working_days = 20 }\nreport_within = { calendar_days = 100 }\n[log]",
    ),
    (
        "a panel without a word on nominees",
        "[log]",
        "[panel]\nmembers = 3\nform_within = { working_days = 20 }\nreport_within = { working_days = 40 }\n[log]",
    ),
    (
        "an archive",
        "[archive]\nafter_close = { months = 12 }",
        "[archive]\nafter_close = { calendar_days = 90 }",
    ),
    (
        "an archive at once",
        "[archive]\nafter_close = { months = 12 }",
        "[archive]\nafter_close = { months = 0 }",
    ),
    (
        "names kept for less time",
        "names = { years = 3 }",
        "names = { months = 6 }",
    ),
    (
        "a text kept ten years",
        "text = { permanent = true }",
        "text = { years = 10 }",
    ),
    (
        "a text kept as long as names",
        "text = { permanent = true }",
        "text = { months = 36 }",
    ),
    (
        "names kept longer than the text",
        "text = { permanent = true }",
        "text = { months = 35 }",
    ),
    (
        "a text kept for more than a century",
        "text = { permanent = true }",
        "text = { years = 101 }",
    ),
    (
        "a text that is not permanent",
        "text = { permanent = true }",
        "text = { permanent = false }",
    ),
    (
        "a text kept two ways",
        "text = { permanent = true }",
        "text = { permanent = true, years = 3 }",
    ),
    (
        "a text kept for no time",
        "text = { permanent = true }",
        "text = {  }",
    ),
    (
        "names kept for good",
        "names = { years = 3 }",
        "names = { permanent = true }",
    ),
    (
        "names kept for days",
        "names = { years = 3 }",
        "names = { calendar_days = 30 }",
    ),
    ("an effect", "may_stop_work = false", "may_stop_work = true"),
    (
        "an effect in words",
        "may_stop_work = false",
        "may_stop_work = \"no\"",
    ),
    (
        "a reminder in days",
        "every = { months = 12 }",
        "every = { calendar_days = 365 }",
    ),
    (
        "a reminder that never comes",
        "every = { months = 12 }",
        "every = {}",
    ),
    (
        "words of its own",
        "[log]",
        "[told]\nwords = [\"One.\", \"Two.\"]\n[log]",
    ),
    ("no words of its own", "[log]", "[told]\nwords = []\n[log]"),
    (
        "the same words twice",
        "[log]",
        "[told]\nwords = [\"One.\", \"One.\"]\n[log]",
    ),
    (
        "days off of its own",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-12-24\"\nname = \"Christmas Eve\"\n[[holidays]]\ndate = \"2027-12-24\"\nname = \"Christmas Eve\"\n# ",
    ),
    (
        "a day off twice",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-12-24\"\nname = \"a\"\n[[holidays]]\ndate = \"2026-12-24\"\nname = \"b\"\n# ",
    ),
    (
        "days off that fall",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-12-24\"\nname = \"a\"\n[[holidays]]\ndate = \"2025-12-24\"\nname = \"b\"\n# ",
    ),
    (
        "a day off that is none",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-02-30\"\nname = \"a\"\n# ",
    ),
    (
        "a day off in another spelling",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-2-3\"\nname = \"a\"\n# ",
    ),
    (
        "a day off without a name",
        "[log]\ninterval_seconds = 3600 ",
        "[log]\ninterval_seconds = 3600\n[[holidays]]\ndate = \"2026-12-24\"\nname = \" \"\n# ",
    ),
];
