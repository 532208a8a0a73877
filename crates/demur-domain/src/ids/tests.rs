use super::*;
use proptest::prelude::*;

fn check<T>(text: &str, expected: Result<(), IdError>)
where
    T: FromStr<Err = IdError> + fmt::Display + fmt::Debug,
{
    match (text.parse::<T>(), expected) {
        (Ok(id), Ok(())) => assert_eq!(id.to_string(), text),
        (Err(error), Err(expected)) => assert_eq!(error, expected, "{text:?}"),
        (found, expected) => panic!("{text:?}: found {found:?}, expected {expected:?}"),
    }
}

#[test]
fn text_ids_hold_their_form() {
    use IdError::{WrongCharacter, WrongForm, WrongLength};
    check::<InstitutionId>("state", Ok(()));
    check::<InstitutionId>("", Err(WrongLength));
    check::<InstitutionId>(&"a".repeat(32), Ok(()));
    check::<InstitutionId>(&"a".repeat(33), Err(WrongLength));
    check::<InstitutionId>("State", Err(WrongCharacter));
    check::<InstitutionId>("a/b", Err(WrongCharacter));
    check::<InstitutionId>("é", Err(WrongCharacter));
    check::<OfficialId>("policy-planning-director", Ok(()));
    check::<OfficialId>(&"a".repeat(65), Err(WrongLength));
    check::<EpochId>("2023-11", Ok(()));
    check::<EpochId>("2023-12", Ok(()));
    check::<EpochId>("2023-00", Err(WrongForm));
    check::<EpochId>("2023-13", Err(WrongForm));
    check::<EpochId>("2023-1", Err(WrongLength));
    check::<EpochId>("202-011", Err(WrongForm));
    check::<EpochId>("2023-+1", Err(WrongCharacter));
    check::<EpochId>("2023/11", Err(WrongForm));
    check::<CaseNumber>("DC-2023-0007", Ok(()));
    check::<CaseNumber>("DC-2023-12345", Ok(()));
    check::<CaseNumber>("DC-2023-00007", Err(WrongForm));
    check::<CaseNumber>("DC-2023-0000", Err(WrongForm));
    check::<CaseNumber>("DC-2023-7", Err(WrongForm));
    check::<CaseNumber>("D-2023-0007", Err(WrongForm));
    check::<CaseNumber>("dc-2023-0007", Err(WrongCharacter));
    check::<CaseNumber>("DC-2023-0007-1", Err(WrongForm));
    check::<CaseNumber>("DC-23-0007", Err(WrongForm));
}

#[test]
fn byte_ids_have_one_spelling() {
    check::<MemoId>(&"0f".repeat(32), Ok(()));
    check::<MemoId>(&"0F".repeat(32), Err(IdError::WrongCharacter));
    check::<MemoId>(&"0g".repeat(32), Err(IdError::WrongCharacter));
    check::<MemoId>(&"0f".repeat(31), Err(IdError::WrongLength));
    check::<Pseudonym>(&"0f".repeat(48), Ok(()));
    assert_eq!(
        MemoId::try_from([0u8; 31].as_slice()),
        Err(IdError::WrongLength)
    );
    insta::assert_snapshot!(
        format!("{:?}", AuthorKey::from_bytes([7; 32])),
        @"AuthorKey(0707070707070707070707070707070707070707070707070707070707070707)"
    );
}

#[test]
fn case_numbers_are_assigned_in_their_form() {
    let assign = |serial| CaseNumber::assign("DC", 2023, serial).map(|number| number.to_string());
    assert_eq!(assign(7).as_deref(), Ok("DC-2023-0007"));
    assert_eq!(assign(999_999).as_deref(), Ok("DC-2023-999999"));
    assert_eq!(assign(0), Err(IdError::WrongForm));
    assert_eq!(assign(1_000_000), Err(IdError::WrongForm));
}

#[test]
fn versions_count_from_one() {
    assert_eq!(VersionNumber::new(0), None);
    assert_eq!(VersionNumber::FIRST.following(), VersionNumber::new(2));
    assert_eq!(
        VersionNumber::new(u16::MAX).and_then(VersionNumber::following),
        None
    );
}

proptest! {
    #[test]
    fn any_bytes_survive_their_text(bytes: [u8; 32]) {
        let id = MemoId::from_bytes(bytes);
        prop_assert_eq!(id.to_string().parse(), Ok(id));
        prop_assert_eq!(MemoId::try_from(bytes.as_slice()), Ok(id));
    }

    #[test]
    fn no_text_makes_the_parsers_panic(text: String) {
        let _ = text.parse::<CaseNumber>();
        let _ = text.parse::<EpochId>();
        let _ = text.parse::<Pseudonym>();
    }
}
