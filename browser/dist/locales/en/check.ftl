### Verifying a file in the page.

check-title = Check a file
check-lead = A receipt, a certificate, a case file, a view with words withheld, a saved signature or a claim is verified here, in this page. Nothing of it is sent anywhere.
check-key = Key of the log
check-key-hint = As others have it, or as it stands on a receipt. If you leave it empty, the key of this server’s log is taken.
check-file = File
check-file-hint = It is read here and sent nowhere.
check-document = The document about which it is
check-document-hint = It is compared here and sent nowhere.
check-document-is = This is the document about which the memo was written.
check-document-other = This is another document, or another version of it.
check-running = The file is being verified
check-invalid = Not valid
check-invalid-text = { $reason } { $check }
check-valid = Valid: { $name }
check-valid-case = A case file. Every signature, document and entry in it was verified.
check-valid-certificate = A certificate of what was filed.
check-valid-receipt = A receipt.
check-valid-signature = A saved signature.
check-under-yours = Verified under the key that you gave:
check-under-servers = Verified under the key of this server’s log. Compare it with the key that others have:
check-signatures = Signatures
check-reservation = Of these with a reservation
check-demands = Demands
check-may-stop = Until it is answered, officials may stop what it is about.
check-in-force = What has been decided stays in force until it is answered, and after.
check-classes = Signatures by what signers showed
check-class = What they showed
check-rest = groups of fewer than { $least }, together
check-shown = { $attribute }: { $value }
check-missed = Deadlines missed
check-missed-none = none that the log knows of
check-reply-due = Reply due on
check-words-missing = Signed documents whose words are not in the file: { $count }.
check-text = The text of the memo
check-filed = It was filed on { $day }, by the log.
check-certificate-means = That so many signed is the authors’ word, in the log since the filing. The case file proves it.
check-text-file = Compare with a text
check-text-file-hint = Is it the text that was filed? Choose it as a file.
check-text-same = This is the text that was filed.
check-text-other = This is not the text that was filed.
check-receipt-means = This memo was filed. A receipt is made by the program; that a person confirmed it is another letter.
check-memo = Memo
check-entry = Entry in the log
check-certificate = Certificate
check-signature-means = A member signed. Whether it counts shows only at the server: it must be for the current text, and the member’s first.
check-institution = Institution
check-shows = Shows


refusal-CheckRefusal-NotOurs = This is not a file that can be checked here.
refusal-CheckRefusal-LogKey = This is not the key of a log.

check-valid-claim = A claim that a signature is one’s own.
check-sealed = “{ $name }” is sealed
check-sealed-text = A claim is sealed to its reader. Choose the file with your key, and it is opened and verified here.
check-identity = File with your key
check-identity-hint = An official’s key file, or one as age writes it. It is read here, kept nowhere and sent nowhere.
check-claim-named = The person named below signed the memo. The name is as the institution certified it.
check-claim-signatory = Whoever made this claim signed the memo. No name is shown.
check-claim-name = Name
check-claim-reader = Made for the reader whose key begins with
check-claim-other = This claim was made for another reader than you. It was passed on.
check-claim-means = Whether the certificate is the one that was filed shows in the receipt or in the case file.
check-protected = Certificate of protected activity
check-protected-text = { $count ->
    [one] The holder of this certificate signed a memo of dissent in version { $version }, and is the only one who signed it.
   *[other] The holder of this certificate signed a memo of dissent in version { $version }, as one of { $count }.
 }
check-protected-nameless = not shown
check-protected-month = Certified as a member in
check-protected-charter = Under the rules
check-protected-rules = What the rules say of it
check-protected-mention = Mentioning dissent in an evaluation
check-protected-disclosure = Disclosing an author or a text
check-protected-reprisal = Reprisal
check-protected-undertaking = What officials sign before they open a memo
check-protected-gives = What showing it gives away
check-protected-gives-signatory = Whoever has the file knows which of the signatures is the holder’s, can pass it on, and convinces everybody with it. If the signature was made as named or sealed, whoever can open that name can join the two.
check-protected-gives-named = Whoever has the file knows that this person signed this memo, can pass it on, and convinces everybody with it.
check-protected-paper = A printed page proves nothing by itself. Hand on the file with it: anyone can check that without this server.
check-protected-print = Print, or save as PDF
refusal-KeyRefusal-NotAKey = There is no key in this file.
refusal-KeyRefusal-DoesNotOpen = The file does not open with this key, or it is no claim.

check-valid-view = A view with words withheld. Every word that it shows was signed, in its place.
check-valid-authorship = A certificate of authorship.
check-authorship-name = Written by
check-authorship-purpose = Made for
check-authorship-means = Whoever holds the memo’s author key says so. No institution certifies the name, and others may have written it too.
check-late = Signed after the filing, counted apart
check-supporters = Supporters, counted by themselves
check-signature-late = It was made after the filing, and is counted apart from the certificate.
check-view-means = Of { $words } words { $withheld } are withheld. A bar stands for each, always as long: it does not tell how long the word is.
check-view-text = The text, as far as it is shown
check-view-withheld = { $count ->
    [one] one word withheld
   *[other] { $count } words withheld
}
check-redact = Make a redacted view of a case file
check-trace = Trace a text that was found to a reader’s copy
