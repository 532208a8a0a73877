use demur_domain::choice::Marking;
use demur_domain::ids::VersionNumber;

use super::*;

fn every_refusal() -> Vec<Refusal> {
    vec![
        Refusal::NotAllowedForRole,
        Refusal::NotInThisState,
        Refusal::TooFewSigners {
            present: 12_345,
            required: 12_345,
        },
        Refusal::WindowOutOfBounds {
            days: 12_345,
            days_max: 12_345,
        },
        Refusal::WindowOver,
        Refusal::WindowNotOver,
        Refusal::VersionNotCurrent,
        Refusal::EpochNotClosed,
        Refusal::OpensExhausted { limit: 123 },
        Refusal::MarkingNotAllowed {
            marking: Marking::Unclassified,
        },
        Refusal::AffiliationNotEligible,
        Refusal::NotCleared {
            present: 12_345,
            required: 12_345,
        },
        Refusal::ExtensionsExhausted {
            extensions_max: 123,
        },
        Refusal::ExtensionOutOfBounds {
            days: 12_345,
            days_max: 12_345,
        },
        Refusal::LimitPassed,
        Refusal::ExtensionNotRequested,
        Refusal::OwnRequest,
    ]
}

fn every_misfit() -> Vec<StepRefusal> {
    let reader: demur_domain::ids::OfficialId = "reader-12345".parse().expect("an id");
    vec![
        StepRefusal::WrongKind,
        StepRefusal::VersionOutOfOrder {
            expected: VersionNumber::FIRST,
        },
        StepRefusal::DemandsOutOfBounds,
        StepRefusal::ContentMismatch,
        StepRefusal::AnotherCertificate,
        StepRefusal::AnswersAnother,
        StepRefusal::CaseNumber,
        StepRefusal::DemandUnanswered { demand: 12_345 },
        StepRefusal::NoSuchDemand { demand: 12_345 },
        StepRefusal::ReaderMissing {
            reader: reader.clone(),
        },
        StepRefusal::ReaderUnknown { reader },
        StepRefusal::ReadersOutOfOrder,
        StepRefusal::FurtherReadersNotAllowed,
        StepRefusal::AlreadyCleared,
        StepRefusal::AlreadyAsked,
        StepRefusal::NoSuchSignature,
        StepRefusal::LinkedToItself,
    ]
}

fn every_problem() -> Vec<Problem> {
    let mut problems = vec![
        Problem::NotFound,
        Problem::MethodNotAllowed,
        Problem::Malformed,
        Problem::NotJson,
        Problem::TooLarge,
        Problem::TooSlow,
        Problem::NotAuthorised,
        Problem::Conflict,
        Problem::NotYet,
        Problem::Busy,
        Problem::Unavailable,
        Problem::Internal,
    ];
    problems.extend(every_refusal().into_iter().map(Problem::Refused));
    problems.extend(every_misfit().into_iter().map(Problem::Misfit));
    problems
}

async fn written(problem: Problem) -> String {
    let response = problem.into_response();
    let retry = response
        .headers()
        .get(RETRY_AFTER)
        .map(|value| format!("{value:?}"));
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 4096)
        .await
        .expect("a short body");
    let text = String::from_utf8(body.to_vec()).expect("text");
    let document: ProblemDocument = serde_json::from_str(&text).expect("a problem document");
    assert_eq!(document.status, status.as_u16());
    format!(
        "{text}{}",
        retry
            .map(|retry| format!(" retry-after {retry}"))
            .unwrap_or_default()
    )
}

#[tokio::test]
async fn problem_documents() {
    let mut documents = Vec::new();
    for problem in every_problem() {
        documents.push(written(problem).await);
    }
    let all = documents.join("\n");
    assert!(!all.contains("12345"), "a refusal's numbers stay inside");
    insta::assert_snapshot!(all);
}

#[test]
fn codes_are_distinct() {
    let problems = every_problem();
    let codes: std::collections::BTreeSet<_> = problems.iter().map(Problem::code).collect();
    assert_eq!(codes.len(), problems.len());
}

#[test]
fn what_fails_inside_stays_inside() {
    assert_eq!(Problem::from(AppError::Bug("canary")), Problem::Internal);
    assert!(!Problem::Internal.title().contains("canary"));
}
