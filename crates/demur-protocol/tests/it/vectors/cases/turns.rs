//! Turns of the road, at the end of the file, so that what was there before stays as it was.

use demur_crypto::sign::{Author, Official, SigningKey};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::official::UnverifiedOfficialDocument;

use super::{Cases, memo};

impl Cases {
    pub(super) fn turns(&mut self, author: &SigningKey<Author>, official: &SigningKey<Official>) {
        for (name, step) in self.draw.author_turns() {
            let document = UnverifiedAuthorDocument::sign(author, memo(), step);
            self.push("author document", name, "ok", &document.to_canonical());
        }
        for (name, step) in self.draw.official_turns() {
            let statement = self.draw.statement(step);
            let document = UnverifiedOfficialDocument::sign(official, statement);
            self.push("official document", name, "ok", &document.to_canonical());
        }
        let content = self.draw.author_content().to_canonical();
        self.push("author content", "words", "ok", &content);
        self.second_encodings("author content", 0, &content);
        let handover = self.draw.handover().to_canonical();
        self.push("handover", "key", "ok", &handover);
        self.second_encodings("handover", 0, &handover);
        let end = handover.len();
        let short = ("handover", "key cut short", "Malformed");
        self.change(short, (end - 34, 34), &[0x58, 0]);
        for (name, step) in self.draw.official_steps_beside() {
            let statement = self.draw.statement(step);
            let document = UnverifiedOfficialDocument::sign(official, statement);
            self.push("official document", name, "ok", &document.to_canonical());
        }
    }
}
