//! Bars beside a table: a picture of numbers that also stand as text.

/// A bar.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) value: u64,
    /// Top edge.
    pub(super) top: u64,
    /// Length, in units of which the longest has [`LENGTH_MAX`].
    pub(super) length: u64,
    /// Where its number stands.
    pub(super) end: u64,
    /// Where its words stand.
    pub(super) baseline: u64,
    /// Shown paler: what is not as it should be.
    pub(super) is_few: bool,
}

/// Bars, one below the other.
pub(super) struct Chart {
    pub(super) title: String,
    pub(super) bars: Vec<Bar>,
    pub(super) height: u64,
}

/// Units across: words, then bars, then room for a number.
const WORDS: u64 = 220;
const LENGTH_MAX: u64 = 380;
const STEP: u64 = 28;
const THICKNESS: u64 = 20;
const GAP: u64 = 6;

impl Chart {
    /// A chart of these values, each with its words, and whether it is paler.
    pub(super) fn new(title: String, values: Vec<(String, u64, bool)>) -> Self {
        let most = values.iter().map(|(_, value, _)| *value).max().unwrap_or(0);
        let bars = (0_u64..).zip(values).map(|(row, (label, value, is_few))| {
            let top = row.saturating_mul(STEP);
            let length = share(value, most);
            Bar {
                label,
                value,
                top,
                length,
                end: WORDS.saturating_add(length).saturating_add(GAP),
                baseline: top.saturating_add(THICKNESS * 3 / 4),
                is_few,
            }
        });
        let bars: Vec<Bar> = bars.collect();
        Self {
            title,
            height: STEP.saturating_mul(bars.len() as u64).max(STEP),
            bars,
        }
    }
}

/// The length of a bar. Something is never shown as nothing.
fn share(value: u64, most: u64) -> u64 {
    if value == 0 || most == 0 {
        return 0;
    }
    (value.saturating_mul(LENGTH_MAX) / most).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_fills_the_width_and_nothing_has_none() {
        let values = [0, 1, 500, 1000].map(|value| (value.to_string(), value, false));
        let chart = Chart::new("t".to_owned(), values.into());
        let lengths: Vec<u64> = chart.bars.iter().map(|bar| bar.length).collect();
        assert_eq!(lengths, [0, 1, 190, 380]);
        assert!(Chart::new("t".to_owned(), Vec::new()).bars.is_empty());
    }
}
