//! The batch answers as single verification does, whatever it is given.

use super::support::{Member, SeededRandomness, World};
use crate::credential::{Hint, UnverifiedPresentation, VerifiedPresentation, verify, verify_batch};

#[test]
fn enrols_presents_and_verifies() {
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let shown = member.show(b"header", b"context", &[0, 3, 7]);
    let verified = verify(&shown.unverified()).expect("valid");
    assert_eq!(
        *verified.pseudonym(),
        member.credential.pseudonym(b"context")
    );
}

#[test]
fn batch_with_and_without_hints() {
    let worlds = [
        World::new("alpha", b"epoch 1"),
        World::new("beta", b"epoch 2"),
    ];
    let shown: Vec<_> = (0..60)
        .map(|i| {
            let member = Member::new(&worlds[i % 2], &format!("member {i}"));
            let context: &[u8] = if i % 3 == 0 { b"memo one" } else { b"memo two" };
            member.show(b"header", context, &[i % 4, 4 + i % 4])
        })
        .collect();
    let singles: Vec<_> = shown
        .iter()
        .map(|shown| verify(&shown.unverified()))
        .collect();
    assert!(singles.iter().all(Result::is_ok));
    let hint =
        |single: &Result<VerifiedPresentation, _>| single.clone().ok().map(|v| v.hint().clone());
    for step in 1..4 {
        let items: Vec<(UnverifiedPresentation<'_>, Option<Hint>)> = shown
            .iter()
            .zip(&singles)
            .enumerate()
            .map(|(i, (shown, single))| {
                (
                    shown.unverified(),
                    if i % step == 0 { hint(single) } else { None },
                )
            })
            .collect();
        let results = verify_batch(&items, &mut SeededRandomness::new("weights"));
        assert_eq!(results, singles);
    }
}
