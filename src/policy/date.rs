//! Days of the calendar.
//!
//! The core has no clock: what today is comes from the caller.

use std::fmt;

/// A day of the Gregorian calendar, from year 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day, where there is one: None for February 30.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_day = year <= 9999 && day >= 1 && day <= days_in(year, month)?;
        is_day.then_some(Self { year, month, day })
    }

    /// Reads `2026-05-31`, and `2026-05` as the last day of that month, in which
    /// everything that is due in it has come.
    #[must_use]
    pub fn parse(iso: &str) -> Option<Self> {
        let mut parts = iso.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = match parts.next() {
            Some(day) => u8::try_from(digits(day, 2)?).ok()?,
            None => days_in(year, month)?,
        };
        if parts.next().is_some() { None } else { Self::new(year, month, day) }
    }

    /// Days since the first of March of the year 0, which makes leap days last.
    #[must_use]
    pub fn number(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        let of_months = (153 * month + 2) / 5;
        year * 365 + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + of_months
            + i64::from(self.day)
            - 1
    }

    /// The day that comes so many days after the first of 1970.
    #[must_use]
    pub fn since_1970(days: u32) -> Option<Self> {
        let number = u64::from(days) + 719_468; // which is that day's own number
        let (era, day) = (number / 146_097, number % 146_097);
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = (era * 400 + year, month + 3);
        let (year, month) = if month > 12 { (year + 1, month - 12) } else { (year, month) };
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// How many days there are from another day to this one; negative where it
    /// is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.number() - earlier.number()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// So many ASCII digits and nothing else.
fn digits(text: &str, count: usize) -> Option<u16> {
    let is_number = text.len() == count && text.bytes().all(|it| it.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

fn days_in(year: u16, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => {
            let is_leap =
                year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
            Some(if is_leap { 29 } else { 28 })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse(iso).unwrap_or_else(|| unreachable!("{iso} is a day"))
    }

    #[test]
    fn days_are_read_and_shown() {
        assert_eq!(day("2026-11-22").to_string(), "2026-11-22");
        assert_eq!(day("2024-02"), day("2024-02-29"));
        for wrong in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "26-01-01",
            "2026-01-01-01",
            "",
            "2026-00",
            "+026-01-01",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        assert_eq!(day("2026-11-22").days_since(day("2024-12-31")), 691);
        assert_eq!(day("2024-03-01").days_since(day("2024-02-28")), 2);
        assert_eq!(day("2100-03-01").days_since(day("2100-02-28")), 1);
        assert_eq!(day("0000-01-01").days_since(day("0000-03-01")), -60);
        assert_eq!(day("2026-01-01").days_since(day("2026-01-02")), -1);
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (days, expected) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_457, "2026-01-04")]
        {
            assert_eq!(Date::since_1970(days), Some(day(expected)));
        }
        assert_eq!(Date::since_1970(u32::MAX), None);
    }
}
