/** Pages of a protection officer's desk; they are fetched together, and by nobody else. */

export { default as Complaint } from "./desk_complaint.tsx";
export { default as Complaints } from "./desk_complaints.tsx";
