/** A signer's seat in a session: taken, changed, given back. Who comes not at all says nothing. */

import { useState } from "preact/hooks";
import { type Invited, participantKeyOf } from "../../client/wallet.ts";
import { attend } from "../../client/room.ts";
import { Seat } from "../../domain/listening.ts";
import * as api from "../../protocol/api.ts";
import { attendancePost, type RoomAnswer } from "../../protocol/api/rooms.ts";
import { type Attendance, attendanceToBlock, type Place } from "../../protocol/room.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { t } from "../i18n.ts";
import { sendTo } from "../requests.ts";
import { now } from "../system.ts";
import { SeatCounts } from "./Questions.tsx";

/** Sends a seat, its return or an upvote, which look alike on the way. */
export async function sendAttendance(invited: Invited, place: Place, attendance: Attendance, signal: AbortSignal): Promise<void> {
  const key = participantKeyOf(invited);
  if (key === null) return;
  const made = attend(key, place, attendance, now());
  await sendTo("session_attend", place.memo, attendancePost, { attendance: attendanceToBlock(made) }, api.receivedAnswer, signal);
}

/** Whether the wallet can say something of the session that counts. */
export function isSigner(invited: Invited | undefined): invited is Invited {
  return invited !== undefined && participantKeyOf(invited) !== null;
}

interface SeatsProps {
  invited: Invited | undefined;
  hasWallet: boolean;
  place: Place;
  answer: RoomAnswer;
}

export function Seats({ invited, hasWallet, place, answer }: SeatsProps) {
  return (
    <section aria-labelledby="seats">
      <h2 id="seats">{t("seats-title")}</h2>
      <p>{t("seats-text")}</p>
      <SeatCounts seats={answer.seats} />
      {answer.stands && (isSigner(invited) ? <Take invited={invited} place={place} /> : <p class="quiet">{t(hasWallet ? "seats-no-key" : "seats-no-wallet")}</p>)}
    </section>
  );
}

function Take({ invited, place }: { invited: Invited; place: Place }) {
  const [chosen, choose] = useState<Seat | "none" | undefined>(undefined);
  const sending = useAction(async (signal) => {
    if (chosen === undefined) return;
    await sendAttendance(invited, place, chosen === "none" ? { kind: "leave" } : { kind: "sit", seat: chosen }, signal);
  });
  const seats = [...Seat.ALL, "none"] as const;
  return (
    <form
      class="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        sending.run();
      }}
    >
      <RadioTiles<Seat | "none">
        legend={t("seats-ask")}
        hint={t("seats-hint")}
        value={chosen}
        tiles={seats.map((seat) => ({ value: seat, label: t(`seat-${seat}`), explained: t(`seat-means-${seat}`) }))}
        onChange={(seat) => {
          sending.reset();
          choose(seat);
        }}
      />
      <ErrorAlert error={sending.error} />
      {sending.done && <Alert tone="success" heading={t("seats-sent")} live>{t("seats-sent-text")}</Alert>}
      <div class="actions"><Button submit look="outline" pending={sending.pending} disabled={chosen === undefined}>{t("seats-send")}</Button></div>
    </form>
  );
}
