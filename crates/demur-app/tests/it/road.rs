//! The whole road: from enrolment to a case file that verifies without the server.

use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::casefile::{CaseFile, Magic};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::export::{case_file, certificate_file};
use demur_testkit::demur_client::verify::{Report, verify_file};
use demur_testkit::demur_client::{author, mailbox};
use demur_testkit::officials::{CLERK, HEAD, READER};
use demur_testkit::road::official_request;

over_stores!(the_whole_road, exports_are_for_whom_the_table_names);

async fn the_whole_road<S: Store>(store: S) {
    let mut world = World::enrolled(store, 8, 6).await;
    let paper = world.filed([0, 1, 2, 3, 4, 8, 9]).await;
    let memo = paper.memo();
    let at = world.clock.now();
    world.undertake(&paper, CLERK).await.unwrap();
    let request = official_request(CLERK, Operation::CaseOpen, Some(memo), at);
    world.app.case_open(request, world.nonce()).await.unwrap();
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.next_interval().await;
    world.distribute(&paper, HEAD).await.unwrap();
    world.undertake(&paper, READER).await.unwrap();
    let request = official_request(READER, Operation::CaseOpen, Some(memo), world.clock.now());
    world.app.case_open(request, world.nonce()).await.unwrap();
    world.next_interval().await;
    let reply = world.answer(&paper, HEAD).await.unwrap();
    let export = || paper.request(Operation::CaseExport, world.clock.now());
    // The reply waits for its interval to end.
    assert_eq!(
        world.app.case_export(export()).await.err().unwrap().code(),
        "not_yet"
    );
    world.next_interval().await;
    world
        .app
        .case_close(author::close(&paper.authored, reply), world.nonce())
        .await
        .unwrap();
    world.pass(90 * 86_400).await;
    world.next_interval().await;
    assert_eq!(
        world.app.memo_status(memo).await.unwrap().state,
        State::Closed
    );

    let entries = world.app.mailbox_list(None).await.unwrap();
    let key = paper.authored.circulation();
    let roster = &world.installation.roster;
    let letters = entries
        .iter()
        .filter_map(|e| mailbox::read(&key, &memo, roster, &e.sealed));
    assert_eq!(letters.count(), 6);
    let material = world.app.case_export(export()).await.unwrap();
    let text = paper.authored.versions.last().unwrap().clone();
    let certificate = certificate_file(&material, &text).unwrap();
    let file: CaseFile = case_file(
        material,
        text,
        &key,
        entries.iter().map(|entry| entry.sealed.as_slice()),
    );
    let receipt = world.app.receipt_show(memo).await.unwrap().receipt.unwrap();
    for octets in [file.to_file(), certificate.to_file(), receipt.into_bytes()] {
        let pinned = Some(world.app.log_verifier());
        let report = verify_file(&octets, pinned, &mut world.randomness()).unwrap();
        if let Report::Case(report) = report.unwrap() {
            let filed = report.filed.as_ref().unwrap();
            assert_eq!((filed.words_missing, filed.missed.len()), (0, 0));
        }
    }
}

async fn exports_are_for_whom_the_table_names<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    let at = world.clock.now();
    let ask = |by| official_request(by, Operation::CaseExport, Some(paper.memo()), at);
    // R65: whoever overrules names the reply, and finds its document here.
    let others = [
        demur_testkit::officials::PRINCIPAL,
        demur_testkit::officials::MONITOR,
    ];
    for by in [CLERK, HEAD].into_iter().chain(others) {
        world.app.case_export(ask(by)).await.unwrap();
    }
    let refused = world.app.case_export(ask(READER)).await;
    assert_eq!(refused.err().unwrap().code(), "not_allowed_for_role");
    let mut unfiled = world.open_memo(1).await;
    world.circulate(&mut unfiled).await;
    world.cosign(&unfiled, 0..3).await;
    world.seal(&unfiled).await;
    // What is sealed and not filed its authors check, and nobody else has.
    let own = unfiled.request(Operation::CaseExport, at);
    assert!(world.app.case_export(own).await.unwrap().filed.is_none());
    let asked = official_request(HEAD, Operation::CaseExport, Some(unfiled.memo()), at);
    let refused = world.app.case_export(asked).await;
    assert_eq!(refused.err().unwrap().code(), "not_in_this_state");
    let mut stranger = paper.request(Operation::CaseExport, at);
    stranger.request.at += 1;
    let refused = world.app.case_export(stranger).await;
    assert_eq!(refused.err().unwrap().code(), "not_authorised");
}
