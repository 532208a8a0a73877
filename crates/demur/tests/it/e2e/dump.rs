//! A full dump of the server, the issuer's secret keys and everything the server ever drew at random
//! do not lead from a co-signature to an issuance.
//!
//! What these tests show is that nothing *written down* links the two: no value, no order, no time,
//! no random draw that went into both. That no *computation* links them either is a matter of
//! proof, and `docs/threat-model.md` ("Unlinkability") carries it: perfect hiding of the
//! commitment, pseudonyms that are as those of strangers, and a proof that is zero-knowledge. A test
//! can try the computations that one would think of first; these do, and each is also tried with
//! a member's seed, which must succeed, so that a trial that fails does so for want of the seed.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use demur_crypto::credential::{
    Attributes, Commitment, IssuanceEntropy, MemberSeed, commit, issue,
};
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::seal::Identity;
use demur_domain::choice::IdentityMode;
use demur_domain::complaint::Reprisal;
use demur_protocol::api;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{ComplaintKey, ComplaintPost, EntryContent, UnverifiedEntry};
use demur_protocol::epoch::{AttributeValues, Epoch};
use demur_protocol::presentation::UnverifiedPresentation;
use demur_testkit::charter::{epoch, state};
use demur_testkit::clock::INTERVAL_SECONDS;
use demur_testkit::road::TEXT;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Row as _};

use super::api::Api;
use super::paper::{Paper, cosign};
use super::server::{Site, issuer};

const PEOPLE: usize = 9;
/// Octets from which on two equal strings are no coincidence.
const SHARED_OCTETS: usize = 16;

/// Tables that say who enrolled.
const OF_MEMBERS: &[&str] = &["directory", "issuance"];
/// Tables that say what was written and signed.
const OF_MEMOS: &[&str] = &[
    "cosignature",
    "late_cosignature",
    "late_count",
    "event",
    "filing",
    "mailbox",
    "memo",
    "memo_count",
    "note",
    "opening",
    "rating",
    "rating_count",
    "room_attendance",
    "room_count",
    "room_post",
    "room_waiting",
    "sealed_name",
];
/// Tables that say what was complained of, by whoever made a key for it.
const OF_COMPLAINTS: &[&str] = &["complaint", "complaint_record"];
/// Tables that say how officials sign in and whom notices are for; they act under their names.
const OF_OFFICIALS: &[&str] = &[
    "attempts",
    "challenge",
    "factor",
    "notice",
    "notice_day",
    "official_session",
];
/// Tables whose rows everybody may read, or that are bookkeeping of the log.
const PUBLIC: &[&str] = &[
    "charter",
    "client",
    // Holds the roll, which is made of all issuances together and published.
    "epoch",
    "leaf",
    "log_head",
    "official",
    "outbox",
    "padding_seed",
    "roster",
    "schema_version",
    "tile",
];
/// Columns of times that people choose themselves, in documents that they sign.
const TIMES_OF_PEOPLE: &[(&str, &str)] = &[("memo", "closes_at")];

/// A table as it is on disk.
struct Table {
    name: String,
    columns: Vec<String>,
    /// Every value as octets; nulls are left empty.
    rows: Vec<Vec<Vec<u8>>>,
}

impl Table {
    /// The values of a column, in the order of the rows.
    fn column(&self, name: &str) -> Vec<&[u8]> {
        let index = self.columns.iter().position(|column| column == name);
        let index = index.unwrap();
        self.rows.iter().map(|row| row[index].as_slice()).collect()
    }
}

/// A database that nobody has open.
struct Dump {
    connection: SqliteConnection,
    tables: Vec<Table>,
}

impl Dump {
    async fn read(path: &Path) -> Self {
        let options = SqliteConnectOptions::new().filename(path).read_only(true);
        let mut connection = options.connect().await.unwrap();
        // Whoever has one file may have the other.
        let complaints = path.with_extension("complaints.sqlite");
        sqlx::query("ATTACH DATABASE $1 AS complaints")
            .bind(complaints.to_str())
            .execute(&mut connection)
            .await
            .unwrap();
        let names = "SELECT name FROM (
                SELECT name, type FROM main.sqlite_master
                UNION SELECT name, type FROM complaints.sqlite_master)
            WHERE type = 'table' ORDER BY name";
        let names = texts(&mut connection, names).await;
        let mut tables = Vec::new();
        for name in names {
            let columns = format!("SELECT name FROM pragma_table_info('{name}')");
            let columns = texts(&mut connection, &columns).await;
            let values: Vec<_> = columns
                .iter()
                .map(|column| format!("CAST(\"{column}\" AS BLOB)"))
                .collect();
            let query = format!("SELECT {} FROM \"{name}\"", values.join(", "));
            let rows = sqlx::query(AssertSqlSafe(query))
                .fetch_all(&mut connection)
                .await
                .unwrap();
            let value = |row: &sqlx::sqlite::SqliteRow, index| -> Vec<u8> {
                row.get::<Option<Vec<u8>>, _>(index).unwrap_or_default()
            };
            let rows = rows
                .iter()
                .map(|row| (0..columns.len()).map(|index| value(row, index)).collect());
            tables.push(Table {
                rows: rows.collect(),
                columns,
                name,
            });
        }
        Self { connection, tables }
    }

    fn table(&self, name: &str) -> &Table {
        self.tables.iter().find(|table| table.name == name).unwrap()
    }

    /// Every value of these tables, with where it stands.
    fn values(&self, names: &[&str]) -> Vec<(String, &[u8])> {
        let mut values = Vec::new();
        for name in names {
            let table = self.table(name);
            for row in &table.rows {
                let places = table
                    .columns
                    .iter()
                    .map(|column| format!("{name}.{column}"));
                values.extend(places.zip(row.iter().map(Vec::as_slice)));
            }
        }
        values
    }
}

/// The first column of a query, as text.
async fn texts(connection: &mut SqliteConnection, query: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(query.to_owned()))
        .fetch_all(connection)
        .await
        .unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Every string of [`SHARED_OCTETS`] octets within these values.
fn pieces<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> HashSet<&'a [u8]> {
    let values = values.into_iter();
    values
        .flat_map(|value| value.windows(SHARED_OCTETS))
        .collect()
}

/// The places where one of these pieces occurs.
fn places(values: &[(String, &[u8])], pieces: &HashSet<&[u8]>) -> BTreeSet<String> {
    let shares = |value: &[u8]| value.windows(SHARED_OCTETS).any(|it| pieces.contains(it));
    let found = values.iter().filter(|(_, value)| shares(value));
    found.map(|(place, _)| place.clone()).collect()
}

/// Two memos of one author, signed by everybody, in every mode; and the seeds that members hold.
struct Past {
    site: Site,
    epoch: Epoch,
    seeds: Vec<[u8; 32]>,
    /// The pseudonyms on the two memos, as the seeds give them.
    pseudonyms: [Vec<Vec<u8>>; 2],
}

impl Past {
    fn make() -> Self {
        let (mut site, instance, mut people) = super::enrolled(PEOPLE);
        let api = site.api();
        let known = instance.epoch(&state(), &epoch()).unwrap();
        let mut pseudonyms = [Vec::new(), Vec::new()];
        for pseudonyms in &mut pseudonyms {
            let mut paper = Paper::open(&api, &instance, &mut people[0]);
            paper.circulate(&api, &instance, TEXT, site.now() + 86_400);
            let circulation = paper.circulation(&api, &instance);
            let modes = IdentityMode::ALL.iter().cycle();
            let made: Vec<_> = people[1..]
                .iter()
                .zip(modes)
                .map(|(person, mode)| cosign(&instance, &circulation, person, *mode))
                .collect();
            paper.post_cosignatures(&api, &made);
            for person in &people[1..] {
                let credential = person.wallet.enrolments[0].credential(&known.epoch);
                let pseudonym = credential
                    .unwrap()
                    .pseudonym(&paper.authored.manifest.context());
                pseudonyms.push(pseudonym.as_bytes().to_vec());
            }
            let certificate = paper.seal(&api);
            paper.file(&api, &instance, &certificate);
            complain(&api, &paper);
            site.advance(super::A_WHILE);
        }
        site.stop();
        let seeds = people.iter().map(|person| person.wallet.enrolments[0].seed);
        Self {
            seeds: seeds.collect(),
            epoch: known.epoch.clone(),
            site,
            pseudonyms,
        }
    }
}

/// A complaint that names the memo and what its author keeps of it. Of both memos it is the same one, so
/// that the second is not kept.
fn complain(api: &Api, paper: &Paper) {
    let key = ComplaintKey::from_bytes([42; 32]);
    let memo = paper.authored.manifest.id();
    let content = EntryContent {
        nonce: [6; 32],
        reply_to: key.identity().recipient().to_string(),
        kind: Reprisal::Interrogation,
        happened: format!("They asked me whether I wrote {memo}."),
        date: String::new(),
        by: String::new(),
        evidence: hex::encode(paper.authored.circulation().as_bytes()),
        name: String::new(),
        proof: None,
    };
    let officer = Identity::from_seed(&[43; 32]).recipient();
    let mut randomness = SeededRandomness::new([44; 32]);
    let sealed = content.seal(&[officer], &mut randomness).unwrap();
    let entry = UnverifiedEntry::sign(&key, 0, &content, &sealed);
    let block = ComplaintPost { entry, sealed }.to_block().unwrap();
    let post = api::ComplaintFilePost {
        complaint: block.into(),
    };
    let _: api::ReceivedAnswer = api.post(&api::paths::complaint_file(), &post);
}

/// R58, R59, R61: with the issuer's keys and every draw of the server, no signature leads to a
/// person or to another signature, and no time is finer than the interval.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_links_no_presentation_to_an_issuance() {
    let past = tokio::task::spawn_blocking(Past::make).await.unwrap();
    let mut dump = Dump::read(&past.site.database()).await;
    every_table_is_judged(&dump);
    nothing_is_on_both_sides(&dump);
    nothing_is_on_two_memos(&dump);
    no_complaint_leads_to_a_memo(&dump);
    nothing_tells_the_order(&mut dump).await;
    the_issuer_computes_nothing(&dump, &past);
}

/// R12, R13: nobody's staff number stands where memos are known, whether they were invited, read
/// it, passed it by or wrote it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_holds_no_name_beside_a_memo() {
    let past = tokio::task::spawn_blocking(Past::make).await.unwrap();
    let dump = Dump::read(&past.site.database()).await;
    every_table_is_judged(&dump);
    no_name_is_with_a_memo(&dump);
}

/// A new table must be put on one side, or be argued to be public.
fn every_table_is_judged(dump: &Dump) {
    let judged: BTreeSet<_> = [OF_MEMBERS, OF_MEMOS, OF_COMPLAINTS, OF_OFFICIALS, PUBLIC]
        .concat()
        .into_iter()
        .collect();
    let found = dump.tables.iter().map(|table| table.name.as_str());
    assert_eq!(found.collect::<BTreeSet<_>>(), judged);
    assert_eq!(dump.table("issuance").rows.len(), PEOPLE);
    assert_eq!(dump.table("cosignature").rows.len(), 2 * (PEOPLE - 1));
}

fn nothing_is_on_both_sides(dump: &Dump) {
    let of_members = dump.values(OF_MEMBERS);
    let of_memos = dump.values(OF_MEMOS);
    let on_members = pieces(of_members.iter().map(|(_, value)| *value));
    assert_eq!(places(&of_memos, &on_members), BTreeSet::new());
    let on_memos = pieces(of_memos.iter().map(|(_, value)| *value));
    assert_eq!(places(&of_members, &on_memos), BTreeSet::new());
    // The comparison does find what is written twice: a pseudonym stands in its presentation too.
    let pseudonyms = pieces(dump.table("cosignature").column("pseudonym"));
    let found = places(&of_memos, &pseudonyms);
    assert!(found.contains("cosignature.presentation"), "{found:?}");
}

/// How every sealed file begins, whoever sealed it to whom.
const SEALED_BEGINS: &[u8] = b"age-encryption.org/v1\n-> mlkem768x25519 ";

/// R43: what is told in a complaint shares nothing with what was signed, or with who enrolled.
fn no_complaint_leads_to_a_memo(dump: &Dump) {
    assert_eq!(dump.table("complaint_record").rows.len(), 1);
    let told = dump.values(&["complaint_record"]);
    let elsewhere = dump.values(&[OF_MEMOS, OF_MEMBERS].concat());
    let mut others = pieces(elsewhere.iter().map(|(_, value)| *value));
    // A piece with so much of the form has too little of its own to be no coincidence.
    let form: HashSet<&[u8]> = SEALED_BEGINS.windows(SHARED_OCTETS / 2).collect();
    let is_form = |piece: &[u8]| {
        let mut parts = piece.windows(SHARED_OCTETS / 2);
        parts.any(|part| form.contains(part))
    };
    others.retain(|piece| !is_form(piece));
    assert_eq!(places(&told, &others), BTreeSet::new());
}

/// Neither do the two memos share anything that one member would bring to both.
fn nothing_is_on_two_memos(dump: &Dump) {
    let table = dump.table("cosignature");
    let memos: BTreeSet<_> = table.column("memo").into_iter().collect();
    let own = |memo: &[u8]| -> Vec<Vec<u8>> {
        let rows = table
            .column("memo")
            .into_iter()
            .zip(table.column("presentation"));
        let hints = table.column("hint");
        let mine = rows.zip(hints).filter(|((of, _), _)| *of == memo);
        mine.flat_map(|((_, presentation), hint)| {
            let made = UnverifiedPresentation::from_canonical(presentation).unwrap();
            let participant = made.message.participant.as_bytes().to_vec();
            let pseudonym = made.pseudonym.as_bytes().to_vec();
            [made.proof, participant, pseudonym, hint.to_vec()]
        })
        .collect()
    };
    let both: Vec<_> = memos.into_iter().map(own).collect();
    let [first, second] = both.as_slice() else {
        unreachable!("two memos were signed");
    };
    let first = pieces(first.iter().map(Vec::as_slice));
    let second = pieces(second.iter().map(Vec::as_slice));
    assert_eq!(first.intersection(&second).count(), 0);
}

/// Names and staff numbers are shorter than what counts as shared above.
fn no_name_is_with_a_memo(dump: &Dump) {
    let members = dump.table("directory").column("staff");
    assert_eq!(members.len(), PEOPLE);
    for staff in members {
        let occurs = |value: &[u8]| value.windows(staff.len()).any(|it| it == staff);
        let name = String::from_utf8_lossy(staff);
        let elsewhere = [OF_MEMOS, OF_COMPLAINTS, OF_OFFICIALS, PUBLIC].concat();
        for (place, value) in dump.values(&elsewhere) {
            assert!(!occurs(value), "{name} is in {place}");
        }
        let found = dump.values(&["directory"]).into_iter();
        let found: BTreeSet<_> = found.filter(|(_, it)| occurs(it)).map(|it| it.0).collect();
        assert!(found.contains("directory.attributes"), "{name}: {found:?}");
    }
}

/// No table numbers its rows as they arrive, and no time is finer than the interval.
async fn nothing_tells_the_order(dump: &mut Dump) {
    let tables = dump.tables.iter();
    let counted: Vec<_> = tables
        .map(|table| (table.name.clone(), table.columns.clone()))
        // Numbers the steps of the schema, which are the same everywhere.
        .filter(|(name, _)| name != "schema_version")
        .collect();
    let mut rounded = 0;
    for (name, columns) in counted {
        let rowid = format!("SELECT rowid FROM \"{name}\"");
        let refused = sqlx::query(AssertSqlSafe(rowid))
            .fetch_all(&mut dump.connection)
            .await;
        assert!(refused.is_err(), "{name} has a rowid");
        for column in columns {
            let query = format!(
                "SELECT \"{column}\" FROM \"{name}\" \
                 WHERE typeof(\"{column}\") = 'integer' AND \"{column}\" > 1000000000"
            );
            let rows = sqlx::query(AssertSqlSafe(query))
                .fetch_all(&mut dump.connection)
                .await
                .unwrap();
            let times = rows.iter().map(|row| row.get::<i64, _>(0));
            if TIMES_OF_PEOPLE.contains(&(name.as_str(), column.as_str())) {
                continue;
            }
            for time in times {
                assert_eq!(time % i64::from(INTERVAL_SECONDS), 0, "{name}.{column}");
                rounded += 1;
            }
        }
    }
    assert!(rounded > 0, "there was no time to be seen");
}

/// With the issuer's keys and every draw the server made, each issuance can be made again to the
/// last bit, and still none of this is in a presentation or gives a pseudonym.
fn the_issuer_computes_nothing(dump: &Dump, past: &Past) {
    let draws = past.site.draws();
    let issued = issue_again(dump, past, &draws);
    assert_eq!(issued, PEOPLE, "the issuer could not repeat what it did");

    // No draw of the server went into a presentation.
    let of_signers = dump.values(&["cosignature", "opening"]);
    let drawn = pieces(draws.iter().map(Vec::as_slice));
    assert_eq!(places(&of_signers, &drawn), BTreeSet::new());

    // Whoever knew a member's seed could tell, so what is known must not hold one: no draw and no
    // 32 octets of an issuance make a recorded commitment.
    let table = dump.table("issuance");
    let commitments: HashSet<_> = table.column("commitment").into_iter().collect();
    let makes_one = |seed: &[u8; 32]| {
        let made = commit(&MemberSeed::from_bytes(*seed), past.epoch.header());
        made.is_ok_and(|made| commitments.contains(made.as_bytes().as_slice()))
    };
    assert!(past.seeds.iter().all(makes_one), "seeds are not recognised");
    let answers = table.column("blind_signature").into_iter();
    let recorded = table.column("commitment").into_iter().chain(answers);
    // Points are 48 octets, scalars 32, and the answer ends with the issuer's share.
    let words = recorded.flat_map(|record| {
        let rest = record.get(48..).unwrap_or_default();
        record.as_chunks::<32>().0.iter().chain(rest.as_chunks().0)
    });
    let draws = draws
        .iter()
        .filter_map(|draw| draw.as_slice().try_into().ok());
    let words: HashSet<&[u8; 32]> = words.chain(draws).collect();
    assert!(words.len() > 100);
    assert!(!words.into_iter().any(makes_one), "a seed is in the dump");

    // And with the seeds, the pseudonyms are those in the table: there was something to be found.
    let stored: BTreeSet<_> = dump
        .table("cosignature")
        .column("pseudonym")
        .into_iter()
        .collect();
    let known = past.pseudonyms.iter().flatten().map(Vec::as_slice);
    assert_eq!(known.collect::<BTreeSet<_>>(), stored);
}

/// Issues anew under every draw, and counts the recorded answers that come out.
fn issue_again(dump: &Dump, past: &Past, draws: &[Vec<u8>]) -> usize {
    let key = issuer(&state(), &epoch());
    let entropies = draws
        .iter()
        .filter_map(|draw| draw.as_slice().try_into().ok());
    let entropies: Vec<_> = entropies.map(IssuanceEntropy::from_bytes).collect();
    let table = dump.table("issuance");
    let directory = dump.table("directory");
    let attributes_of = |staff: &[u8]| {
        let people = directory.column("staff").into_iter();
        let mut people = people.zip(directory.column("attributes"));
        let (_, attributes) = people.find(|(it, _)| *it == staff).unwrap();
        let values = AttributeValues::from_canonical(attributes).unwrap().values;
        let octets = values.iter().enumerate();
        let octets = octets.map(|(n, value)| past.epoch.attribute_octets(n, value).unwrap());
        Attributes::new(octets.collect::<Vec<_>>().try_into().unwrap())
    };
    let rows = table
        .column("staff")
        .into_iter()
        .zip(table.column("commitment"));
    let rows = rows.zip(table.column("blind_signature"));
    rows.filter(|((staff, commitment), answer)| {
        let attributes = attributes_of(staff);
        let commitment = Commitment::from_bytes(commitment).unwrap();
        entropies.iter().any(|entropy| {
            let header = past.epoch.header();
            let again = issue(&key, header, &attributes, &commitment, entropy);
            again.unwrap().to_bytes().as_slice() == *answer
        })
    })
    .count()
}
