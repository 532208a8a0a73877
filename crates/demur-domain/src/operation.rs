//! Every operation, by the one name it has in every layer (STYLE 6): route id, endpoint file,
//! use-case file, transaction, metric, log field, problem type and test.

use crate::named::named_enum;

named_enum! {
    /// Something a request or a background job does; the noun stands first.
    Operation {
        /// Read the charter.
        CharterShow = "charter_show";
        /// Fetch what everybody starts from: charters, roster, epochs and rolls, with their proofs.
        InstanceShow = "instance_show";
        /// Fetch which files the browser client has, with the proof that the log says so.
        ClientShow = "client_show";
        /// Fetch a file of the browser client, the same bytes for everybody.
        ClientFetch = "client_fetch";
        /// Read a page that needs no script.
        PageShow = "page_show";
        /// Have an uploaded file verified, for whoever has no script and no command.
        FileCheck = "file_check";
        /// Count what the log shows to everybody.
        StatisticsShow = "statistics_show";
        /// Get a credential for an epoch, issued blindly.
        CredentialIssue = "credential_issue";
        /// Open a memo under a presentation that hides who opens it (T1).
        MemoOpen = "memo_open";
        /// Fetch a memo's ciphertext.
        MemoShow = "memo_show";
        /// Freeze the text and start the circulation (T3).
        MemoCirculate = "memo_circulate";
        /// Save a new text, which ends a running circulation (T2, T6).
        MemoRevise = "memo_revise";
        /// Sign the version in circulation (T4).
        MemoCosign = "memo_cosign";
        /// Fix the set of those who signed after the filing, once the charter's time for it is over
        /// (R62).
        LateCount = "late_count";
        /// Take a co-signature back (T5).
        CosignatureWithdraw = "cosignature_withdraw";
        /// Prove to its signer that a co-signature stands.
        CosignatureProve = "cosignature_prove";
        /// Fix the signature set and make the certificate (T8).
        MemoSeal = "memo_seal";
        /// Hand the memo in; no approval by anyone (T9).
        MemoFile = "memo_file";
        /// Withdraw the memo (T10, T26).
        MemoWithdraw = "memo_withdraw";
        /// Read a memo's state and due dates.
        MemoStatus = "memo_status";
        /// Fetch the mailbox, the same bytes for everybody.
        MailboxList = "mailbox_list";
        /// Sign in as an official, with the key and a second factor.
        OfficialSignIn = "official_sign_in";
        /// End an official's session.
        OfficialSignOut = "official_sign_out";
        /// Register an official's second factor, or replace it.
        FactorEnrol = "factor_enrol";
        /// Get a challenge for an official's passkey to sign.
        FactorChallenge = "factor_challenge";
        /// List the cases an official may see.
        CaseList = "case_list";
        /// Open a filed memo for reading; the authors see who opened it.
        CaseOpen = "case_open";
        /// Acknowledge receipt, by a person (T11).
        CaseAcknowledge = "case_acknowledge";
        /// Distribute to the charter's readers and begin the review (T12).
        CaseDistribute = "case_distribute";
        /// Write an internal note on a case, for the office alone (E3, E4).
        NotePost = "note_post";
        /// Fetch the office's notes on a case.
        NoteList = "note_list";
        /// Clear a drafted reply as another official than the one who gives it (T20).
        ReplyClear = "reply_clear";
        /// Ask another official by name to clear a drafted reply (T20).
        ClearanceAsk = "clearance_ask";
        /// Ask for more time to reply, with a reason that all signers read (T18).
        ExtensionRequest = "extension_request";
        /// Grant more time, as the official whom the charter names (T18).
        ExtensionApprove = "extension_approve";
        /// Say that a memo belongs elsewhere, with the reason and the right address (T13).
        CaseRedirect = "case_redirect";
        /// Dispute, as the authors, that it belongs elsewhere (T14).
        RedirectDispute = "redirect_dispute";
        /// Rule, as the monitor, that it does belong elsewhere (T15).
        RedirectConfirm = "redirect_confirm";
        /// Rule, as the monitor, that the office must answer it (T15).
        RedirectOverturn = "redirect_overturn";
        /// Ask the authors something (T16).
        QuestionAsk = "question_ask";
        /// Answer, as the authors, what was asked (T16).
        QuestionAnswer = "question_answer";
        /// Go on without an answer that did not come (T16, by the clock).
        QuestionLapse = "question_lapse";
        /// Answer every demand over an official's signature (T21).
        CaseReply = "case_reply";
        /// Say, as the authors, that the reply is none (T23).
        ReplyContest = "reply_contest";
        /// Rule, as the monitor, that the reply is none and another is owed (T23).
        ContestUphold = "contest_uphold";
        /// Rule, as the monitor, that the reply is one (T23).
        ContestDismiss = "contest_dismiss";
        /// Appeal, as the authors, against the reply (T24).
        ReplyAppeal = "reply_appeal";
        /// Decide an appeal for the office (T25).
        AppealDismiss = "appeal_dismiss";
        /// Decide an appeal for the authors: the office answers again (T25).
        AppealRemand = "appeal_remand";
        /// Correct a reply by a further document; the reply stays as it is.
        ReplyCorrect = "reply_correct";
        /// Report, after the close, what became of what the reply promised.
        OutcomeReport = "outcome_report";
        /// Make a closed case a record: names are taken away from the text (T27).
        CaseArchive = "case_archive";
        /// Destroy a case's sealed names when the charter's time for them is over (R49).
        NamesDestroy = "names_destroy";
        /// Destroy a case's text when the charter's time for it is over (R49).
        TextDestroy = "text_destroy";
        /// Stop the destruction of a case's names and text; it opens nothing (T29).
        HoldPlace = "hold_place";
        /// Let it go on (T29).
        HoldLift = "hold_lift";
        /// Ask, with written reasons, that one sealed name be opened (R48).
        OpeningRequest = "opening_request";
        /// Agree, as a trustee, with a share for who asked (R48).
        OpeningApprove = "opening_approve";
        /// Refuse, as a trustee, with reasons (R48).
        OpeningRefuse = "opening_refuse";
        /// Fetch the one sealed name that is to be opened, once the notice is over (R48).
        NameShow = "name_show";
        /// Report, as an official who knows the case, that a text leaked (R69).
        LeakReport = "leak_report";
        /// Report, as the authors, that a text leaked (R69).
        LeakTell = "leak_tell";
        /// Overrule the memo in writing, as the principal (R65).
        DirectionGive = "direction_give";
        /// Report that the content is marked higher than the installation may hold (T30).
        SpillReport = "spill_report";
        /// Rule, as the monitor, that it can be read again (T30).
        SpillLift = "spill_lift";
        /// Ask the authors whether a record may be released (T28).
        ReleaseAsk = "release_ask";
        /// Agree to it, as the authors (T28).
        ReleaseConsent = "release_consent";
        /// Object to it, as the authors (T28).
        ReleaseObject = "release_object";
        /// Release a record (T28).
        CaseRelease = "case_release";
        /// Say, as the authors, that a memo belongs to another (R3).
        MemoLink = "memo_link";
        /// Name somebody for the review panel, as the authors (T17).
        PanelNominate = "panel_nominate";
        /// Say who is on the review panel (T17).
        PanelForm = "panel_form";
        /// Say, as a member of it, whether there is a conflict of interest (T17).
        PanelDeclare = "panel_declare";
        /// Put to the authors what the panel looks into (T17).
        IssuesPropose = "issues_propose";
        /// Agree to it, as the authors (T17).
        IssuesAgree = "issues_agree";
        /// Object to it, as the authors (T17).
        IssuesObject = "issues_object";
        /// Report, as a member for the panel (T17).
        PanelReport = "panel_report";
        /// Write, as a member, an opinion of one's own beside the report (T17).
        PanelDissent = "panel_dissent";
        /// Promise, before opening a case for the first time, to protect who signed it (I4).
        UndertakingSign = "undertaking_sign";
        /// Take a drafted reply back to be written anew (T20).
        ReplyRedraft = "reply_redraft";
        /// A reader gives a personal assessment beside the memo.
        AssessmentGive = "assessment_give";
        /// Say, as a signer, whether the reply answers (G4).
        ReplyRate = "reply_rate";
        /// Ask, as the authors, for a listening session (R31).
        SessionRequest = "session_request";
        /// Invite to a listening session: when, with whom, and when its room is open (R31).
        SessionInvite = "session_invite";
        /// Say that there will be no session, with the reason (R31).
        SessionDecline = "session_decline";
        /// Open, as the authors, the room of a session to everybody who has the memo's link (R32).
        RoomOpen = "room_open";
        /// Take a seat in a session or leave it, or say that a question matters, as a signer (R32).
        SessionAttend = "session_attend";
        /// Ask something in the room of a session, as nobody in particular (R32).
        RoomAsk = "room_ask";
        /// Answer a question in the room, take it up or set it aside, over an official's signature.
        RoomModerate = "room_moderate";
        /// Fetch what was said in a session's room, the same bytes for everybody.
        RoomShow = "room_show";
        /// Say that a session was held, by whom, and how many came (R31).
        SessionConclude = "session_conclude";
        /// Give the minutes of a session (R31).
        MinutesGive = "minutes_give";
        /// Agree, as the authors, to the minutes (R31).
        MinutesAgree = "minutes_agree";
        /// Dispute, as the authors, what the minutes say (R31).
        MinutesDispute = "minutes_dispute";
        /// Accept the reply (T22).
        CaseClose = "case_close";
        /// Export the whole case as one verifiable file.
        CaseExport = "case_export";
        /// Post a statement to all staff; it answers no case (R28).
        StatementPost = "statement_post";
        /// Complain of reprisal, or tell what happened since (R43).
        ComplaintFile = "complaint_file";
        /// Fetch what protection officers answered to a complaint.
        ComplaintMailbox = "complaint_mailbox";
        /// List complaints, as a protection officer.
        ComplaintList = "complaint_list";
        /// Fetch what a complaint says, as a protection officer.
        ComplaintOpen = "complaint_open";
        /// Do the next thing in a complaint, over a protection officer's signature.
        ComplaintStep = "complaint_step";
        /// Read the receipt of a filed memo.
        ReceiptShow = "receipt_show";
        /// Read the log's checkpoint.
        LogCheckpoint = "log_checkpoint";
        /// Read a tile of the log.
        LogTile = "log_tile";
        /// Read a bundle of the log's entries.
        LogEntries = "log_entries";
        /// Close a case whose authors stayed silent after the reply (T22, by the clock).
        CaseExpire = "case_expire";
        /// Install charter, roster, epochs and directory (by the operator's command).
        InstanceSetup = "instance_setup";
        /// Close the enrolment of an epoch and publish its roll.
        EpochClose = "epoch_close";
        /// Append the intervals that are over to the log.
        LogSequence = "log_sequence";
        /// Log what became of the duties whose due date has come, and tell whom that concerns.
        CaseDue = "case_due";
        /// Make the counts that people are shown.
        CountTake = "count_take";
        /// End a circulation whose window is over and destroy its signatures (T7).
        CirculationLapse = "circulation_lapse";
    }
}
