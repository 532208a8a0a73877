import type { LintWords } from "../../lint.ts";

export const es: LintWords = {
  firstPerson: ["yo", "me", "mi", "mis", "mí", "mío", "mía", "conmigo", "nosotros", "nosotras", "nos", "nuestro", "nuestra", "nuestros", "nuestras", "soy", "somos", "estoy", "trabajo", "trabajamos"],
  possessives: ["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"],
  belonging: ["como", "trabajo en", "trabajo para", "trabajamos en", "trabajé en", "destinado en", "destinada en", "destinado a", "destinada a", "miembro de", "miembros de", "sirvo en", "soy", "somos"],
  posts: [
    "agregado", "agregada", "cargo", "colega", "colegas", "compañeros", "compañeras", "consejero", "consejera", "cónsul", "consulado",
    "consular", "delegación", "departamento", "despacho", "destino", "dirección", "director", "directora", "división", "embajada",
    "embajador", "embajadora", "equipo", "jefe", "jefa", "jefe de sección", "misión", "oficina", "puesto", "secretaría", "sección",
    "servicio", "supervisor", "supervisora", "unidad",
  ],
  ownPosts: [],
  titles: ["Sr", "Sra", "Srta", "Señor", "Señora", "Don", "Doña", "D", "Dr", "Dra", "Prof", "Embajador", "Embajadora", "Ministro", "Ministra", "Director", "Directora", "Coronel", "General", "Capitán"],
  accusations: [
    "abus*", "chantaje*", "corrup*", "encubr*", "engañ*", "estaf*", "fabric*", "falsific*", "falseó", "fraud*", "ilegal*", "ilícit*",
    "malvers*", "mentira*", "mintió", "mintieron", "miente*", "ocult*", "represalia*", "robó", "robaron", "soborn*", "tortur*",
    "viol*", "crimen de guerra", "crímenes de guerra", "desvió", "desviaron",
  ],
  staffNumbers: ["número de empleado", "número de empleada", "número de personal", "legajo", "credencial", "matrícula"],
  common: ["además", "ahora", "antes", "aquel", "aunque", "cada", "como", "contra", "cuando", "desde", "deben", "donde", "después", "entre", "estos", "estas", "hacia", "hasta", "mientr", "mismo", "otros", "otras", "para", "pero", "políti", "porque", "según", "sobre", "todos", "todas", "también", "sido", "fueron"],
};
