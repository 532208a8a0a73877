//! Deterministic mutations: the same number always gives the same input, so a failure is named by
//! target and number and needs no file.

/// Inputs that every decoder must survive, whatever its seeds.
const SHAPES: &[&[u8]] = &[
    b"",
    b"\0",
    b"\n",
    b"\n\n",
    // CBOR: empty map, map of huge length, array of huge length, indefinite map, nested arrays.
    b"\xa0",
    b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\xbf\xff",
    &[0x81; 512],
    // A text of huge length, and one that is not UTF-8.
    b"\x7b\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\x62\xc3\x28",
    &[0; 4096],
    &[0xff; 4096],
];
/// Values at the borders of what lengths and counters hold.
const BORDERS: &[u64] = &[
    0,
    1,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0xffff,
    0x7fff_ffff,
    0xffff_ffff,
    u64::MAX,
];
const INPUT_OCTETS_MAX: usize = 64 * 1024;
const STEPS_MAX: u64 = 4;

/// Seeds and shapes, and every mutation of them by number.
#[derive(Clone, Debug)]
pub struct Mutator {
    originals: Vec<Vec<u8>>,
}

impl Mutator {
    /// A mutator of these seeds and the built-in shapes.
    #[must_use]
    pub fn new(seeds: Vec<Vec<u8>>) -> Self {
        let mut originals = seeds;
        originals.extend(SHAPES.iter().map(|shape| shape.to_vec()));
        Self { originals }
    }

    /// The input of this number: first the originals as they are, then mutations of them.
    #[must_use]
    pub fn input(&self, number: u64) -> Vec<u8> {
        let original = usize::try_from(number)
            .ok()
            .and_then(|number| self.originals.get(number));
        if let Some(original) = original {
            return original.clone();
        }
        let mut stream = Stream(number);
        let mut input = self.pick(&mut stream).to_vec();
        for _ in 0..=stream.below(STEPS_MAX) {
            self.mutate(&mut input, &mut stream);
        }
        input.truncate(INPUT_OCTETS_MAX);
        input
    }

    fn pick(&self, stream: &mut Stream) -> &[u8] {
        let at = stream.index(self.originals.len());
        self.originals.get(at).map_or(&[], Vec::as_slice)
    }

    fn mutate(&self, input: &mut Vec<u8>, stream: &mut Stream) {
        let at = stream.index(input.len() + 1);
        let end = (at + stream.index(64)).min(input.len());
        match stream.below(8) {
            0 => flip_bit(input, at, stream.below(8)),
            1 => overwrite(input, at, &stream.next().to_be_bytes()),
            2 => {
                let border = BORDERS
                    .get(stream.index(BORDERS.len()))
                    .copied()
                    .unwrap_or_default();
                let octets = border.to_be_bytes();
                let skipped = [0, 4, 6, 7]
                    .get(stream.index(4))
                    .copied()
                    .unwrap_or_default();
                overwrite(input, at, octets.get(skipped..).unwrap_or_default());
            }
            3 => input.truncate(at),
            4 => drop(input.drain(at..end)),
            5 => {
                let repeated: Vec<u8> = input.get(at..end).unwrap_or_default().to_vec();
                input.splice(at..at, repeated);
            }
            6 => {
                let octets = stream.next().to_be_bytes();
                let length = stream.index(octets.len() + 1);
                input.splice(at..at, octets.into_iter().take(length));
            }
            _ => {
                // The tail of one valid input behind the head of another.
                let other = self.pick(stream);
                let tail = other.get(at.min(other.len())..).unwrap_or_default();
                input.truncate(at);
                input.extend_from_slice(tail);
            }
        }
    }
}

fn flip_bit(input: &mut [u8], at: usize, bit: u64) {
    if let Some(octet) = input.get_mut(at) {
        *octet ^= 1 << bit;
    }
}

fn overwrite(input: &mut [u8], at: usize, octets: &[u8]) {
    for (to, from) in input.iter_mut().skip(at).zip(octets) {
        *to = *from;
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same on every machine.
struct Stream(u64);

impl Stream {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, zero if there is none.
    fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or_default()
    }

    fn index(&mut self, length: usize) -> usize {
        let bound = u64::try_from(length).unwrap_or(u64::MAX);
        usize::try_from(self.below(bound)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
