//! How many members a signer hides among, from the roll that was published when an epoch closed.

use std::collections::BTreeMap;

use crate::charter::AnonymityLimits;
use crate::named::named_enum;

named_enum! {
    /// What a credential says of its member; the place in the list is the attribute's index
    /// (design, 4.2).
    Attribute {
        /// Employee, annuitant, contractor, …
        Affiliation = "affiliation";
        /// Foreign service, civil service, …
        Service = "service";
        /// The bureau or office.
        Bureau = "bureau";
        /// A band of grades.
        GradeBand = "grade_band";
        /// A band of years of service.
        TenureBand = "tenure_band";
        /// The region of the post.
        PostRegion = "post_region";
        /// Name and staff number; never a class, disclosed only in a claim.
        NameRecord = "name_record";
        /// Always empty.
        Reserved = "reserved";
    }
}

/// The attributes that make up a class: everything but the name record and the reserved one.
pub const CLASS_ATTRIBUTES: [Attribute; 6] = [
    Attribute::Affiliation,
    Attribute::Service,
    Attribute::Bureau,
    Attribute::GradeBand,
    Attribute::TenureBand,
    Attribute::PostRegion,
];

/// The most values of one attribute in one epoch.
pub const VALUES_MAX: usize = 256;

impl Attribute {
    /// Its index among the messages of a credential, 0 to 7.
    #[must_use]
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// The attribute with this index.
    #[must_use]
    pub fn from_index(index: u8) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }

    /// Whether it is one of [`CLASS_ATTRIBUTES`].
    #[must_use]
    pub fn is_class(self) -> bool {
        CLASS_ATTRIBUTES.contains(&self)
    }
}

/// Why lists of values are not a schema, or a class does not belong to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// A class attribute without values, or with more than [`VALUES_MAX`].
    #[error("{0} needs from 1 to 256 values")]
    Count(Attribute),
    /// A value that is no lowercase word of at most 32 characters `[a-z0-9-]`, or stands twice.
    #[error("{0} has a value that is repeated or not a lowercase word")]
    Value(Attribute),
    /// Not a class attribute: its values are no closed list.
    #[error("{0} has no list of values")]
    NotAClass(Attribute),
    /// A value that the schema does not have.
    #[error("{0} has no such value")]
    UnknownValue(Attribute),
    /// A cell below the minimum that was published with its count, or above it without.
    #[error("a cell's count is not published as the minimum demands")]
    Cell,
    /// More members in the cells than on the roll.
    #[error("the cells hold more members than the roll")]
    Total,
}

/// The closed lists of values that an epoch knows, the same for everyone in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    values: BTreeMap<Attribute, Vec<String>>,
}

/// One value for each of [`CLASS_ATTRIBUTES`], in their order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell(pub [String; 6]);

impl Cell {
    /// The value of a class attribute; `None` for another attribute.
    #[must_use]
    pub fn value_of(&self, attribute: Attribute) -> Option<&str> {
        let pair = CLASS_ATTRIBUTES
            .iter()
            .zip(&self.0)
            .find(|(known, _)| **known == attribute);
        pair.map(|(_, value)| value.as_str())
    }
}

impl Schema {
    /// Checks the lists of values, one for each class attribute.
    ///
    /// # Errors
    /// [`SchemaError::Count`], [`SchemaError::Value`] or [`SchemaError::NotAClass`].
    pub fn new(values: BTreeMap<Attribute, Vec<String>>) -> Result<Self, SchemaError> {
        if let Some(attribute) = values.keys().find(|attribute| !attribute.is_class()) {
            return Err(SchemaError::NotAClass(*attribute));
        }
        for attribute in CLASS_ATTRIBUTES {
            let list = values
                .get(&attribute)
                .map(Vec::as_slice)
                .unwrap_or_default();
            if list.is_empty() || list.len() > VALUES_MAX {
                return Err(SchemaError::Count(attribute));
            }
            let mut seen = std::collections::BTreeSet::new();
            if !list
                .iter()
                .all(|value| is_word(value) && seen.insert(value))
            {
                return Err(SchemaError::Value(attribute));
            }
        }
        Ok(Self { values })
    }

    /// The values of an attribute, in the schema's order; none for one that is no class.
    #[must_use]
    pub fn values_of(&self, attribute: Attribute) -> &[String] {
        self.values
            .get(&attribute)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Checks that a class attribute may have this value.
    ///
    /// # Errors
    /// [`SchemaError::NotAClass`] or [`SchemaError::UnknownValue`].
    pub fn check_value(&self, attribute: Attribute, value: &str) -> Result<(), SchemaError> {
        if !attribute.is_class() {
            return Err(SchemaError::NotAClass(attribute));
        }
        if self.values_of(attribute).iter().any(|known| known == value) {
            Ok(())
        } else {
            Err(SchemaError::UnknownValue(attribute))
        }
    }
}

/// How many members a cell of the roll holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellCount {
    /// This many, at least the minimum cell size.
    Exactly(u64),
    /// At least one and fewer than the minimum cell size.
    Below,
}

/// The roll's joint histogram, as published. Cells without members are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    total: u64,
    cell_min: u32,
    cells: BTreeMap<Cell, CellCount>,
}

/// Bounds on the number of members in a set; the true number lies between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetSize {
    /// Certainly this many.
    pub at_least: u64,
    /// Certainly not more.
    pub at_most: u64,
}

/// What to do about the set one would hide in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetDecision {
    /// Too few: do not sign like this.
    Refuse,
    /// Few: sign only after reading how few.
    Warn,
    /// Enough.
    Fine,
}

impl Histogram {
    /// Checks a published histogram of `total` members against its schema. `cell_min` is the size
    /// from which a cell is published with its count.
    ///
    /// # Errors
    /// [`SchemaError`] when a cell does not belong to the schema, a count is published that must
    /// not be or the other way round, or the cells cannot add up to the total.
    pub fn new(
        schema: &Schema,
        total: u64,
        cell_min: u32,
        cells: BTreeMap<Cell, CellCount>,
    ) -> Result<Self, SchemaError> {
        for (cell, count) in &cells {
            for (attribute, value) in CLASS_ATTRIBUTES.iter().zip(&cell.0) {
                schema.check_value(*attribute, value)?;
            }
            if let CellCount::Exactly(count) = count
                && *count < u64::from(cell_min)
            {
                return Err(SchemaError::Cell);
            }
        }
        let histogram = Self {
            total,
            cell_min,
            cells,
        };
        let all = histogram.sum(|_| true);
        if all.at_least > total || all.at_most < total {
            return Err(SchemaError::Total);
        }
        Ok(histogram)
    }

    /// How many members are on the roll.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// How many members share all the disclosed values: those among whom a signer hides who shows
    /// just these. Showing nothing hides among everyone on the roll. A value that nobody has, or
    /// of an attribute that is no class, leaves nobody.
    #[must_use]
    pub fn set_size(&self, disclosed: &[(Attribute, &str)]) -> SetSize {
        let matches = |cell: &Cell| {
            disclosed
                .iter()
                .all(|(attribute, value)| cell.value_of(*attribute) == Some(*value))
        };
        let inside = self.sum(matches);
        let outside = self.sum(|cell| !matches(cell));
        // Cells below the minimum are known only roughly, but everyone on the roll is in exactly
        // one cell, so who is not outside is inside.
        SetSize {
            at_least: inside
                .at_least
                .max(self.total.saturating_sub(outside.at_most)),
            at_most: inside
                .at_most
                .min(self.total.saturating_sub(outside.at_least)),
        }
    }

    fn sum(&self, wanted: impl Fn(&Cell) -> bool) -> SetSize {
        let below_max = u64::from(self.cell_min).saturating_sub(1);
        let mut size = SetSize {
            at_least: 0,
            at_most: 0,
        };
        for (_, count) in self.cells.iter().filter(|(cell, _)| wanted(cell)) {
            let (least, most) = match count {
                CellCount::Exactly(count) => (*count, *count),
                CellCount::Below => (1, below_max),
            };
            size.at_least = size.at_least.saturating_add(least);
            size.at_most = size.at_most.saturating_add(most);
        }
        size
    }
}

/// Whether a set is large enough under the charter. Only what is certain counts.
#[must_use]
pub fn decide_set(size: SetSize, limits: AnonymityLimits) -> SetDecision {
    if size.at_least < u64::from(limits.cell_min) {
        SetDecision::Refuse
    } else if size.at_least < u64::from(limits.warn_below) {
        SetDecision::Warn
    } else {
        SetDecision::Fine
    }
}

fn is_word(value: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=32).contains(&value.len()) && value.bytes().all(allowed)
}

#[cfg(test)]
mod tests;
