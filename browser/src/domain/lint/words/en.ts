import type { LintWords } from "../../lint.ts";

export const en: LintWords = {
  firstPerson: ["I", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"],
  possessives: ["my", "our"],
  belonging: ["as a", "as an", "work at", "work in", "work for", "worked at", "worked in", "working at", "working in", "serve at", "serve in", "served at", "served in", "serving at", "serving in", "posted to", "assigned to", "stationed at", "member of", "members of"],
  posts: [
    "ambassador", "ambassadors", "attaché", "attachés", "bureau", "chargé", "chief of staff", "clerk", "colleague", "colleagues",
    "consul", "consular", "consulate", "counselor", "counsellor", "delegation", "department", "deputy", "desk", "desk officer",
    "directorate", "director", "division", "embassy", "foreign service officer", "mission", "office", "officer", "posting", "post",
    "program officer", "secretariat", "section", "staff assistant", "supervisor", "boss", "manager", "team", "tour", "unit",
  ],
  ownPosts: [],
  titles: ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Ambassador", "Secretary", "Director", "Deputy", "Consul", "Minister", "Sir", "Dame", "Col", "Colonel", "Gen", "General", "Capt", "Captain", "Lt"],
  accusations: [
    "abus*", "blackmail*", "brib*", "conceal*", "corrupt*", "cover up", "covered up", "deceiv*", "embezzl*", "fabricat*", "falsif*",
    "forged", "fraud*", "illegal*", "killed", "lied", "lying", "mislead*", "misled", "perjur*", "retaliat*", "stole", "stolen",
    "suppress*", "tortur*", "unlawful*", "violat*", "war crime*",
  ],
  staffNumbers: ["badge", "employee id", "employee number", "personnel number", "staff id", "staff number", "pin"],
  common: ["about", "after", "before", "being", "could", "every", "other", "policy", "shall", "should", "since", "their", "there", "these", "those", "under", "until", "which", "while", "would", "with", "that", "this", "have", "from", "were", "been", "they", "what", "when", "will"],
};
