//! Counts that people are shown while a memo circulates: steps, so that one signature more or less
//! is rarely seen (design, section 10).

/// Least counts of the steps within a power of ten: 1, 2 and 5 times it; between one and ten there
/// are only two.
const STEPS: [u32; 3] = [1, 2, 5];

/// A count known no closer than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountBucket {
    /// At least so many.
    pub at_least: u32,
    /// At most so many; none if there is no bound.
    pub at_most: Option<u32>,
}

impl CountBucket {
    /// The step a count lies in: 0, 1 to 4, 5 to 9, 10 to 19, 20 to 49, 50 to 99, 100 to 199, ….
    #[must_use]
    pub fn of(count: u32) -> Self {
        if count == 0 {
            return Self::exactly(0);
        }
        let bounds = || {
            let powers = (0..=9).map(|exponent| 10_u32.pow(exponent));
            powers
                .flat_map(|power| STEPS.map(|step| power.checked_mul(step)))
                .flatten()
                .filter(|bound| *bound != 2)
        };
        Self {
            at_least: bounds()
                .take_while(|bound| *bound <= count)
                .last()
                .unwrap_or(1),
            at_most: bounds()
                .find(|bound| *bound > count)
                .map(|next| next.saturating_sub(1)),
        }
    }

    /// A count that is public.
    #[must_use]
    pub fn exactly(count: u32) -> Self {
        Self {
            at_least: count,
            at_most: Some(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CountBucket;

    #[test]
    fn steps() {
        let cases = [
            (0, 0, 0),
            (1, 1, 4),
            (4, 1, 4),
            (5, 5, 9),
            (9, 5, 9),
            (10, 10, 19),
            (49, 20, 49),
            (50, 50, 99),
            (100, 100, 199),
            (1_999, 1_000, 1_999),
        ];
        for (count, at_least, at_most) in cases {
            let bucket = CountBucket {
                at_least,
                at_most: Some(at_most),
            };
            assert_eq!(CountBucket::of(count), bucket, "{count}");
        }
        assert_eq!(CountBucket::of(u32::MAX).at_least, 2_000_000_000);
    }
}
