/** A listening session, for whoever has the memo's link: its invitation, its seats, its room, its minutes (R31, R32). */

import { equal, toHex } from "../../bytes.ts";
import type { Letter } from "../../client/mailbox.ts";
import { type Room, roomWithLink, type Said } from "../../client/room.ts";
import type { Wallet } from "../../client/wallet.ts";
import type { Charter } from "../../domain/charter.ts";
import { isOfASession } from "../../domain/listening.ts";
import { isAllowed } from "../../domain/table.ts";
import type { MemoId } from "../../domain/ids.ts";
import type { RoomAnswer } from "../../protocol/api/rooms.ts";
import { authorTurn } from "../../protocol/author.ts";
import type { Invitation } from "../../protocol/envelope.ts";
import { attempt } from "../../refusal.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { UnlockHere } from "../frame/UnlockHere.tsx";
import { t } from "../i18n.ts";
import { Ask, NotHidden, Upvote } from "../listening/Ask.tsx";
import { Authors } from "../listening/Authors.tsx";
import { hour } from "../listening/hours.ts";
import { Questions } from "../listening/Questions.tsx";
import { fetchRoom, isAsked, phaseOf, readAll } from "../listening/room.ts";
import { isSigner, Seats } from "../listening/Seats.tsx";
import { memoCase, type MemoCase } from "../member/case.ts";
import { LetterBody, Letters } from "../member/Letters.tsx";
import { type Said as Written, turnOfLetter } from "../member/said.ts";
import { memoParam, readInvitation } from "../member/texts.ts";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { useSession } from "../session.ts";
import { now } from "../system.ts";

/** A session to which the signers were invited. */
interface Session {
  readonly answer: RoomAnswer;
  /** The signed invitation that the server's answer names; nothing where it is not in the mailbox yet. */
  readonly invitation: Letter | undefined;
  readonly room: Room;
  readonly said: readonly Said[];
}

interface Shown {
  readonly of: MemoCase;
  readonly session: Session | undefined;
}

async function load({ memo, wallet, link }: HeldProps, signal: AbortSignal): Promise<Shown> {
  const of = await memoCase(memo, wallet, signal, link);
  const answer = isAllowed(of.status.state, "room_show", "anyone") ? await fetchRoom(memo, signal) : undefined;
  if (answer === undefined) return { of, session: undefined };
  const invitation = of.letters.find(({ document }) => equal(document.digest, answer.session));
  const step = invitation?.document.statement.step;
  // The hours that somebody signed, and not those that the server says.
  const hours = step?.kind === "inviteToSession" ? { opens: step.opens, closes: step.closes } : {};
  const room = roomWithLink(of.key, memo, answer.session);
  const said = answer.open ? await readAll(room, of.instance.roster, answer, signal) : [];
  return { of, session: { answer: { ...answer, ...hours }, invitation, room, said } };
}

/** Whoever followed the invitation needs no wallet to read and to ask; anybody else opens one first. */
export default function Listening({ params, secret }: PageProps) {
  const wallet = useSession()?.wallet;
  const memo = memoParam(params);
  const followed = attempt(() => readInvitation(secret)) ?? undefined;
  const link = followed && equal(followed.memo, memo) ? followed : undefined;
  return wallet || link ? <Held key={wallet ? "wallet" : "link"} memo={memo} wallet={wallet} link={link} /> : <UnlockHere />;
}

interface HeldProps {
  memo: MemoId;
  wallet: Wallet | undefined;
  /** The invitation to the memo that was followed. */
  link: Invitation | undefined;
}

function Held(props: HeldProps) {
  const { memo, wallet } = props;
  const loaded = useLoad((signal) => load(props, signal), toHex(memo));
  const { of, session } = loaded.value ?? {};
  return (
    <>
      <h1 tabIndex={-1}>{t("listening-title")}</h1>
      {of?.parts && <p class="lead" dir="auto">{of.parts.subject}</p>}
      <p>{t("listening-text")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!of && loaded.error === undefined && <Waiting what={t("listening-loading")} />}
      {of && (of.charter?.sessions
        ? <Page of={of} session={session} charter={of.charter} hasWallet={wallet !== undefined} again={loaded.again} />
        : <EmptyState heading={t("listening-no-rules")} text={t("listening-no-rules-text")} />)}
      <div class="actions no-print">
        {of && <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>}
        <ButtonLink look="quiet" href={to(wallet ? `/memo/${toHex(memo)}` : "/invite")}>{t("listening-to-memo")}</ButtonLink>
      </div>
    </>
  );
}

function Page({ of, session, charter, hasWallet, again }: Shown & { charter: Charter; hasWallet: boolean; again: () => void }) {
  const asked = isAsked(of.status);
  const others = of.said.filter((one) => isOfSession(one) && !(one.by === "office" && one.letter === session?.invitation));
  return (
    <>
      {asked && <EmptyState heading={t("listening-asked")} text={t("listening-asked-text")} />}
      {!session && !asked && <EmptyState heading={t("listening-none")} text={t("listening-none-text")} />}
      {session && <Invitation session={session} charter={charter} />}
      {of.authored && <Authors of={of} charter={charter} invitation={session?.invitation} onChange={again} />}
      {others.length > 0 && <section aria-labelledby="written"><h2 id="written">{t("listening-written")}</h2><Letters said={others} /></section>}
      {session?.invitation && (
        <>
          <Seats invited={of.invited} hasWallet={hasWallet} place={session.room} answer={session.answer} />
          <Inside of={of} session={session} />
        </>
      )}
    </>
  );
}

function isOfSession(one: Written): boolean {
  const turn = one.by === "office" ? turnOfLetter(one.letter) : authorTurn(one.letter.document.step)?.turn;
  return turn !== undefined && isOfASession(turn);
}

function Invitation({ session: { answer, invitation }, charter: { calendar } }: { session: Session; charter: Charter }) {
  if (!invitation) return <Alert tone="info">{t("listening-not-yet")}</Alert>;
  const [from, until] = [hour(answer.opens, calendar), hour(answer.closes, calendar)];
  return (
    <section aria-labelledby="invitation">
      <h2 id="invitation">{t("letter-invitation")}</h2>
      <p class="quiet" dir="auto">{invitation.signedBy}</p>
      <LetterBody letter={invitation} />
      <dl class="facts"><dt>{t("listening-hours")}</dt><dd>{t("listening-hours-are", { from, until })}</dd></dl>
      <Alert tone="info">{t(`phase-${phaseOf(answer, now())}`, { from, until })}</Alert>
    </section>
  );
}

function Inside({ of: { key, invited }, session: { answer, room, said } }: { of: MemoCase; session: Session }) {
  if (!answer.open) return null;
  const isOpen = phaseOf(answer, now()) === "open";
  return (
    <section aria-labelledby="room">
      <h2 id="room">{t("room-title")}</h2>
      <p>{t("room-text")}</p>
      <NotHidden />
      <Questions answer={answer} said={said}>
        {(question, number) => question.signedBy === undefined
          ? answer.stands && isSigner(invited) && <Upvote invited={invited} room={room} question={question} number={number} />
          : isOpen && <Ask room={room} circulation={key} question={question} />}
      </Questions>
      {isOpen && <Ask room={room} circulation={key} />}
    </section>
  );
}
