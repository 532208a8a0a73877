//! Signing: a crowd in three modes, and five people whose signatures must not count.

use anyhow::{Context, Result, ensure};
use demur_client::circulation::Circulation;
use demur_client::sign::{self, Choice, SignRefusal};
use demur_client::trust::Instance;
use demur_client::wallet::Wallet;
use demur_crypto::labels::Label;
use demur_domain::choice::{IdentityMode, Stance};
use demur_protocol::api::{BlocksPost, Octets, RECEIVED};
use demur_protocol::presentation::UnverifiedCosignature;

use super::SIGNERS;
use super::acts::{Cast, Member, Paper, circulation, in_parallel};
use super::stage::Stage;
use crate::http::Api;
use crate::system::OsRandomness;

/// Signers by mode; the rest sign anonymously.
const NAMED: usize = 60;
const SEALED: usize = 140;
/// A sealed name may be opened only if at least this many sign.
const SEALED_AT_LEAST: u32 = 500;
/// Signers of the first version.
const EARLY: usize = 20;

/// How one person of the crowd signs.
fn choice(number: usize) -> Choice {
    let (mode, signatures_min) = if number < NAMED {
        (IdentityMode::Named, None)
    } else if number < NAMED + SEALED {
        (IdentityMode::Sealed, Some(SEALED_AT_LEAST))
    } else {
        (IdentityMode::Anonymous, None)
    };
    let stance = if number % 9 == 8 {
        Stance::SupportWithReservation
    } else {
        Stance::Support
    };
    Choice {
        late_until: None,
        mode,
        signatures_min,
        show: Vec::new(),
        stance,
    }
}

/// Some sign version 1 at once; one makes a signature and does not post it yet.
pub(super) fn first_version(
    stage: &mut Stage,
    cast: &Cast,
    paper: &Paper,
) -> Result<UnverifiedCosignature> {
    let instance = stage.instance()?;
    let circulation = circulation(&stage.api, &instance, paper)?;
    let now = stage.now();
    let early: Vec<&Member> = cast.members.iter().take(EARLY).collect();
    let stage_api = &stage.api;
    in_parallel(early, |member| {
        sign_and_post(
            stage_api,
            &instance,
            &circulation,
            &member.wallet,
            &choice(usize::MAX),
            now,
        )
    })?;
    let last = cast.members.last().context("a member")?;
    let saved = sign::cosign(
        &instance,
        &circulation,
        &last.wallet,
        &choice(usize::MAX),
        now,
        &mut OsRandomness,
    )?;
    stage.next_interval()?;
    let status = stage.api.memo_status(&paper.authored.manifest.id())?;
    stage.tell(
        &format!("{EARLY} people sign version 1; one saves a signature to post it later"),
        &[format!(
            "people see \"{}\": counts move in steps and only at the tick",
            bucket(status.signatures.at_least, status.signatures.at_most)
        )],
    );
    Ok(saved.cosignature)
}

/// 1,100 people of both institutions sign version 2. Returns the wallet of one anonymous signer.
pub(super) fn crowd(stage: &mut Stage, cast: &Cast, paper: &Paper) -> Result<Wallet> {
    stage.set_clock("2023-11-06T12:20")?;
    let instance = stage.instance()?;
    let circulation = circulation(&stage.api, &instance, paper)?;
    let now = stage.now();
    // State and USAID in turn, as the roll has them: the crowd is of both institutions.
    let crowd: Vec<(usize, &Member)> = spread(&cast.members, SIGNERS).enumerate().collect();
    let preview = sign::preview(
        &instance,
        &circulation,
        &crowd.last().context("a signer")?.1.wallet,
        &choice(usize::MAX),
        now,
    )?;
    let api = &stage.api;
    let wallets = in_parallel(crowd, |(number, member)| {
        let choice = choice(number);
        sign_and_post(api, &instance, &circulation, &member.wallet, &choice, now)
    })?;
    stage.next_interval()?;
    let status = stage.api.memo_status(&paper.authored.manifest.id())?;
    let anonymous = SIGNERS - NAMED - SEALED;
    stage.tell(
        &format!("{SIGNERS} members of both institutions sign version 2"),
        &[
            format!(
                "{anonymous} anonymously, {NAMED} with their name to the office, {SEALED} sealed \
             \"only if at least {SEALED_AT_LEAST} sign\"; on the wire all are the same size"
            ),
            format!(
                "each was told first: you hide among {} members",
                preview.hides_among.at_least
            ),
            format!(
                "people see \"{}\"",
                bucket(status.signatures.at_least, status.signatures.at_most)
            ),
        ],
    );
    wallets.into_iter().next_back().context("a signer")
}

/// Five people whose signatures must not count: their own client says why; forced past it, each
/// gets the one answer everybody gets.
pub(super) fn forced(
    stage: &mut Stage,
    cast: &Cast,
    paper: &Paper,
    old: &UnverifiedCosignature,
) -> Result<()> {
    let instance = stage.instance()?;
    let circulation = circulation(&stage.api, &instance, paper)?;
    let now = stage.now();
    let twice = spread(&cast.members, SIGNERS)
        .next_back()
        .context("a signer")?;
    let mut told = Vec::new();
    let mut tell = |who: &str, refusal: SignRefusal| told.push(format!("{who}: \"{refusal}\""));

    let mut wallet = twice.wallet.clone();
    wallet.remember(&circulation.memo, &paper.authored.circulation());
    wallet.keep_signature(&circulation.memo, [0; 32], &circulation.freeze.digest);
    tell(
        "who signs twice",
        refusal(&instance, &circulation, &wallet, now)?,
    );
    let again = force(&instance, &circulation, &twice.wallet)?;

    tell(
        "a contractor",
        refusal(&instance, &circulation, &cast.contractor.wallet, now)?,
    );
    let contractor = force(&instance, &circulation, &cast.contractor.wallet)?;

    tell(
        "a credential of September",
        refusal(&instance, &circulation, &cast.of_september.wallet, now)?,
    );
    let other_epoch = force_other_epoch(&instance, &circulation, &cast.of_september)?;

    let old_refusal = sign::check(&circulation, old)
        .err()
        .context("an old signature counts")?;
    tell("a signature of version 1", old_refusal);

    for block in [&again, &contractor, &other_epoch, old] {
        let answer = post(&stage.api, &circulation, block)?;
        ensure!(
            answer == RECEIVED,
            "the server's answer tells signers apart"
        );
    }
    stage.next_interval()?;
    told.push(format!(
        "forced past the client, each gets: \"{RECEIVED}\", and does not count"
    ));
    stage.tell(
        "Four who must not count: each one's own client says why before it posts",
        &told,
    );
    Ok(())
}

fn refusal(
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
    now: i64,
) -> Result<SignRefusal> {
    let preview = sign::preview(instance, circulation, wallet, &choice(usize::MAX), now);
    preview
        .err()
        .context("the client lets somebody sign whose signature cannot count")
}

fn force(
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
) -> Result<UnverifiedCosignature> {
    let (epoch, _) = circulation
        .credential(wallet)
        .context("a credential of the epoch")?;
    let enrolment = wallet.enrolment(&epoch.digest()).context("an enrolment")?;
    let shown = sign::shown(&enrolment.attributes, &[]);
    let choice = choice(usize::MAX);
    let forced = sign::force(
        &instance.roster,
        circulation,
        wallet,
        &choice,
        &shown,
        &mut OsRandomness,
    )?;
    Ok(forced.cosignature)
}

/// As somebody would make it who pretends that the memo accepts their epoch.
fn force_other_epoch(
    instance: &Instance,
    circulation: &Circulation,
    member: &Member,
) -> Result<UnverifiedCosignature> {
    let epochs = member.wallet.enrolments.iter().filter_map(|enrolment| {
        instance
            .epoch_by_digest(&enrolment.manifest)
            .map(|known| known.epoch.clone())
    });
    let pretended = Circulation {
        memo: circulation.memo,
        manifest: circulation.manifest.clone(),
        freeze: circulation.freeze.clone(),
        text: circulation.text.clone(),
        words: circulation.words.clone(),
        charter: circulation.charter.clone(),
        epochs: epochs.collect(),
    };
    force(instance, &pretended, &member.wallet)
}

fn sign_and_post(
    api: &Api,
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
    choice: &Choice,
    now: i64,
) -> Result<Wallet> {
    let signed = sign::cosign(
        instance,
        circulation,
        wallet,
        choice,
        now,
        &mut OsRandomness,
    )?;
    post(api, circulation, &signed.cosignature)?;
    let mut wallet = wallet.clone();
    let key = demur_protocol::envelope::CirculationKey::from_bytes([0; 32]);
    wallet.remember(&circulation.memo, &key);
    wallet.keep_signature(
        &circulation.memo,
        *signed.participant_seed,
        &circulation.freeze.digest,
    );
    Ok(wallet)
}

fn post(
    api: &Api,
    circulation: &Circulation,
    cosignature: &UnverifiedCosignature,
) -> Result<String> {
    let blocks = vec![Octets(cosignature.to_block())];
    Ok(api
        .memo_cosign(&circulation.memo, &BlocksPost { blocks })?
        .message)
}

/// `count` members, taken evenly from the whole list and always the same ones.
fn spread(members: &[Member], count: usize) -> impl DoubleEndedIterator<Item = &Member> {
    let mut shuffled: Vec<&Member> = members.iter().collect();
    shuffled.sort_by_key(|member| Label::DEMONSTRATION.hash(&[member.person.staff.as_bytes()]));
    shuffled.truncate(count);
    shuffled.into_iter()
}

/// A count in steps, in words.
pub(super) fn bucket(at_least: u32, at_most: Option<u32>) -> String {
    match at_most {
        Some(at_most) if at_most == at_least => at_least.to_string(),
        Some(at_most) => format!("{at_least} to {at_most}"),
        None => format!("{at_least} or more"),
    }
}
