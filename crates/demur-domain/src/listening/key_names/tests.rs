use super::*;

/// Of a key of 16 octets, as people write one down.
const KEYS: &[&str] = &[
    "09f911029d74e35bd84156c5635688c0",
    "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQx",
    "09:f9:11:02:9d:74:e3:5b:d8:41:56:c5:63:56:88:c0",
    "09F9 1102 9D74 E35B D841 56C5 6356 88C0",
    "09f91102-9d74e35b-d84156c5-635688c0",
    "09f91\n1029d\n74e35\nbd841\n56c56\n35688\nc0",
    "BH4R CAU5 OTRV XWCB K3CW GVUI YAAA AAAA",
    "0 9 f 9 1 1 0 2 9 d 7 4 e 3 5 b d 8 4 1 5 6 c 5 6 3 5 6 8 8 c 0",
    "09f911029d74e35b\u{200b}d84156c5635688c0",
    "09f911029d74e35b\u{ad}d84156c5635688c0",
];

const WORDS: &[&str] = &[
    "",
    "The office will publish the figures for 2023 by 1 March 2024.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "حضر الجلسة نحو عشرة من الموقعين واستمرت ثلاثين دقيقة",
    "Il a été dit que les postes 4A et 4B de l’annexe 12 ne seront pas pourvus en 2025.",
    "Se habló de los artículos 3, 7 y 19, y del plazo de 60 días hábiles.",
    "Call 0041 22 917 1234 or 0033 1 45 68 10 00 or 0049 30 1817 0000.",
    "They said that this memo must have some more time than they have from 2023 till 2025.",
    "Of demands D1, D2, D3, D4, D5, D6, D7, D8, D9, E1, E2, E3, E4, E5, E6, E7 and E8 none is met.",
    "2023-11-08 2023-11-13 2024-02-06 2024-07-02 2024-09-30",
    "The rooms are 2A 2B 3A 3B 4A 4B.",
    "--------------------------------------------------------------------------------",
];

/// R31: minutes tie nobody's words to a key, however the key is written.
#[test]
fn r31_what_could_name_a_key_is_seen() {
    for key in KEYS {
        assert!(names_a_key(key), "{key}");
        assert!(names_a_key(&format!("Asked by ({key}), twice.")), "{key}");
    }
    for words in WORDS {
        assert!(!names_a_key(words), "{words}");
    }
}
