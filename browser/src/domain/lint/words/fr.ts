import type { LintWords } from "../../lint.ts";

export const fr: LintWords = {
  firstPerson: ["je", "j", "me", "m", "moi", "mon", "ma", "mes", "mien", "mienne", "nous", "notre", "nos", "nôtre"],
  possessives: ["mon", "ma", "mes", "notre", "nos"],
  belonging: ["en tant que", "comme", "travaille à", "travaille au", "travaille dans", "travaillons à", "travaillons dans", "travaillé à", "travaillé dans", "affecté à", "affectée à", "en poste à", "membre de", "membres de", "sers à", "sers dans", "suis"],
  posts: [
    "affectation", "ambassade", "ambassadeur", "ambassadrice", "attaché", "attachée", "bureau", "cabinet", "chargé d affaires",
    "chargée d affaires", "chef de service", "cheffe de service", "collègue", "collègues", "conseiller", "conseillère", "consul",
    "consule", "consulat", "consulaire", "délégation", "département", "direction", "directeur", "directrice", "division", "équipe",
    "mission", "patron", "patronne", "poste", "secrétariat", "section", "service", "supérieur", "supérieure", "unité",
  ],
  ownPosts: [],
  titles: ["M", "Mme", "Mlle", "Monsieur", "Madame", "Dr", "Pr", "Me", "Professeur", "Docteur", "Ambassadeur", "Ambassadrice", "Ministre", "Directeur", "Directrice", "Colonel", "Général", "Capitaine"],
  accusations: [
    "a menti", "ont menti", "mensonge*", "mensong*", "abus*", "chantage", "corrompu*", "corruption", "détourn*", "dissimul*",
    "étouff*", "faux", "falsifi*", "fraud*", "illégal*", "illicite*", "représailles", "soudoy*", "pot de vin", "pots de vin",
    "torture*", "trompé*", "viol*", "volé*", "crime* de guerre", "fabriqué*",
  ],
  staffNumbers: ["matricule", "badge", "numéro d agent", "numéro de matricule", "numéro d employé"],
  common: ["avant", "après", "alors", "aussi", "autre", "autres", "avec", "cette", "comme", "contre", "depuis", "doivent", "elles", "entre", "leurs", "mais", "mêmes", "notre", "parce", "pendan", "politi", "pour", "quand", "quelle", "sans", "selon", "sont", "toute", "toutes", "votre", "dans", "plus", "être"],
};
