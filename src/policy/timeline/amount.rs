//! Amounts of time in the words of a sentence.
//!
//! ```text
//! amount  = [bound] (number [sep number] [business] unit [business] | unit number | cadence | open)
//! bound   = within | at least | every | for | after | last | additional
//! number  = digits | word | word "(" digits ")"
//! sep     = "-" | to, or
//! cadence = daily, weekly, monthly
//! open    = immediately | next release | best effort
//! ```
//!
//! "24-72 hours", "three (3) business days", "every two weeks", "24 h to 3 days".
//! What the time is for is the business of [`super::stage`].

use crate::document::Prose;
use crate::lexicon::concept::Concept;
use crate::lexicon::index::BEFORE;
use crate::policy::reading::Token;
use crate::text::Span;

/// How an amount is led in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// "within 2 days", or nothing at all.
    Limit,
    /// "for 90 days": it lasts so long.
    Lasting,
    /// "after 90 days".
    Later,
}

/// What kind of amount it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A number and a unit.
    Counted,
    /// At once.
    AtOnce,
    /// Said without a number: next release, best effort.
    Open,
}

/// An amount of time.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is said by a word of its own
pub(super) struct Amount {
    pub(super) words: Span,
    pub(super) form: Form,
    pub(super) lead: Lead,
    pub(super) min: Option<u32>,
    pub(super) max: Option<u32>,
    pub(super) business: bool,
    pub(super) recurring: bool,
    /// On top of a time said before.
    pub(super) additional: bool,
    /// One of several with one unit, each for a severity: "7 / 30 days".
    pub(super) shared: bool,
    /// Its first token, and the one behind its last.
    pub(super) first: usize,
    pub(super) end: usize,
}

/// Hours of a unit.
const fn hours(concept: Concept) -> Option<u32> {
    match concept {
        Concept::Hour => Some(1),
        Concept::Day | Concept::BusinessDay | Concept::Daily => Some(24),
        Concept::Week | Concept::Weekly => Some(7 * 24),
        Concept::Month | Concept::Monthly => Some(30 * 24),
        Concept::Year => Some(365 * 24),
        _ => None,
    }
}

/// The unit that a sentence names without a number, as the title "Days" of a column does.
pub(super) fn lone_unit(tokens: &[Token]) -> Option<Concept> {
    tokens.iter().map(|it| it.concept).find(|&it| {
        use Concept::{BusinessDay, Day, Hour, Month, Week};
        matches!(it, Hour | Day | BusinessDay | Week | Month)
    })
}

/// The words and tokens of a sentence.
#[derive(Clone, Copy)]
pub(super) struct Words<'s> {
    pub(super) prose: &'s Prose,
    pub(super) tokens: &'s [Token],
    /// The unit of numbers that stand alone.
    pub(super) unit: Option<Concept>,
}

impl<'s> Words<'s> {
    /// "7 / 30 / 90 days" beside three severities: an amount for each.
    fn shared(self) -> Option<Vec<Amount>> {
        let is_number = |it: &Token| it.concept == Concept::Number;
        let is_rating = |it: &&Token| super::severity::rating(it.concept).is_some();
        let ratings = self.tokens.iter().filter(is_rating).take(SEVERITIES + 1).count();
        if !(2..=SEVERITIES).contains(&ratings) {
            return None;
        }
        let first = self.tokens.iter().position(is_number)?;
        let mut numbers = Vec::with_capacity(SEVERITIES);
        let mut at = first;
        while let Some((_, end)) = self.number(at) {
            numbers.push(at);
            let by_word = self.concept(end) == Some(Concept::RangeWord);
            let next = end + usize::from(by_word);
            let gap = self.gap(next).unwrap_or_default().trim();
            // "7 to 30 days" for two severities is a range.
            let is_and = self
                .tokens
                .get(end)
                .is_some_and(|it| ratings > 2 || self.prose.folded(it.words) == "and");
            let goes_on = matches!(gap, "/" | "," | "、") || (by_word && is_and && gap.is_empty());
            if !goes_on || numbers.len() > ratings {
                break;
            }
            at = next;
        }
        let last = *numbers.last().filter(|_| numbers.len() == ratings)?;
        let whole = self.counted(last).filter(|it| it.min.is_none())?;
        let unit = whole.max?.checked_div(self.number(last)?.0)?;
        let of = |&at: &usize| {
            let (value, end) = self.number(at)?;
            let end = if at == last { whole.end } else { end };
            let max = Some(value.saturating_mul(unit));
            let business = whole.business;
            Some(Amount { max, business, shared: true, ..self.plain(at, end, Form::Counted) })
        };
        numbers.iter().map(of).collect()
    }

    /// Every amount, in text order.
    pub(super) fn amounts(self) -> Vec<Amount> {
        if let Some(shared) = self.shared() {
            return shared;
        }
        let mut amounts: Vec<Amount> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let Some(amount) = self.amount(at) else {
                at += 1;
                continue;
            };
            at = amount.end;
            let is_rate = amounts.last().is_some_and(|before| self.is_rate(before, &amount));
            if is_rate {
                // "24 hours a day" is no time limit.
                amounts.pop();
            } else if !self.is_past(&amount) {
                amounts.push(amount);
            }
        }
        amounts
    }

    fn concept(self, at: usize) -> Option<Concept> {
        self.tokens.get(at).map(|token| token.concept)
    }

    /// The text between a token and the one before it; None where they overlap.
    fn gap(self, at: usize) -> Option<&'s str> {
        let before = self.tokens.get(at.checked_sub(1)?)?;
        let after = self.tokens.get(at)?;
        (before.words.end <= after.words.start)
            .then(|| self.prose.folded(Span { start: before.words.end, end: after.words.start }))
    }

    /// Whether a token stands right behind the one before it.
    fn follows(self, at: usize) -> bool {
        let is_blank = |c: char| c.is_whitespace() || "-‑()[]+*`个個か".contains(c);
        self.gap(at).is_some_and(|gap| gap.len() <= 8 && gap.chars().all(is_blank))
    }

    fn is_dash(self, at: usize) -> bool {
        let gap = self.gap(at).unwrap_or_default().trim();
        matches!(gap, "-" | "–" | "—" | "‑" | "−" | "~" | "〜" | "～")
    }

    /// A number, and the token behind it: "three (3)" is one.
    fn number(self, at: usize) -> Option<(u32, usize)> {
        let token = self.tokens.get(at).filter(|it| it.concept == Concept::Number)?;
        let again = self.concept(at + 1) == Some(Concept::Number)
            && self.gap(at + 1).is_some_and(|gap| {
                let gap = gap.trim();
                gap == "(" || gap == "（" || gap.is_empty()
            });
        match self.tokens.get(at + 1) {
            Some(next) if again => Some((next.value, at + 2)),
            _ => Some((token.value, at + 1)),
        }
    }

    fn amount(self, at: usize) -> Option<Amount> {
        let token = self.tokens.get(at)?;
        match token.concept {
            Concept::Number => {
                let counted = self.counted(at)?;
                Some(self.led(self.widened(counted), at))
            }
            Concept::Daily | Concept::Weekly | Concept::Monthly => {
                // "biweekly" is a number as well.
                let twin = self.twin(at);
                let times = twin.map_or(1, |it| it.value);
                let end = at + 1 + usize::from(twin.is_some());
                let max = hours(token.concept).map(|it| it.saturating_mul(times));
                Some(Amount { recurring: true, max, ..self.plain(at, end, Form::Counted) })
            }
            Concept::Every
                if self.concept(at + 1).and_then(hours).is_some() && self.follows(at + 1) =>
            {
                let max = self.concept(at + 1).and_then(hours);
                Some(Amount { recurring: true, max, ..self.plain(at, at + 2, Form::Counted) })
            }
            Concept::Immediately => {
                Some(Amount { max: Some(0), ..self.plain(at, at + 1, Form::AtOnce) })
            }
            Concept::NextRelease | Concept::BestEffort | Concept::Soon => {
                Some(self.plain(at, at + 1, Form::Open))
            }
            // "하루" is a number and a unit: one day.
            Concept::Hour
            | Concept::Day
            | Concept::BusinessDay
            | Concept::Week
            | Concept::Month
                if self.twin(at).is_some() =>
            {
                let unit = hours(token.concept)?;
                let max = self.twin(at).map(|it| unit.saturating_mul(it.value));
                let business = token.concept == Concept::BusinessDay;
                let counted = Amount { max, business, ..self.plain(at, at + 2, Form::Counted) };
                Some(self.led(self.widened(counted), at))
            }
            // "Day 3-7".
            Concept::Hour | Concept::Day | Concept::BusinessDay | Concept::Week => {
                let blank = self.gap(at + 1).is_some_and(|gap| gap.trim().is_empty());
                let (low, next) = self.number(at + 1).filter(|_| blank)?;
                let (high, end) = self.upper(next).unwrap_or((low, next));
                let unit = hours(token.concept)?;
                let min = (high != low).then(|| low.saturating_mul(unit));
                let max = Some(high.max(low).saturating_mul(unit));
                Some(Amount { min, max, ..self.plain(at, end, Form::Counted) })
            }
            _ => None,
        }
    }

    /// The number that a token is as well.
    fn twin(self, at: usize) -> Option<&'s Token> {
        let token = self.tokens.get(at)?;
        let is_twin = |it: &&Token| it.words == token.words && it.concept == Concept::Number;
        self.tokens.get(at + 1).filter(is_twin)
    }

    fn plain(self, first: usize, end: usize, form: Form) -> Amount {
        let start = self.tokens.get(first).map_or(0, |it| it.words.start);
        let last = self.tokens.get(end.saturating_sub(1)).map_or(start, |it| it.words.end);
        let (min, max, lead) = (None, None, Lead::Limit);
        let (business, recurring, additional, shared) = (false, false, false, false);
        let words = Span { start, end: last };
        Amount { words, form, lead, min, max, business, recurring, additional, shared, first, end }
    }

    /// The upper number of a range: "-7", "to 7".
    fn upper(self, at: usize) -> Option<(u32, usize)> {
        if self.concept(at) == Some(Concept::RangeWord) && self.follows(at) {
            return self.number(at + 1).filter(|_| self.follows(at + 1));
        }
        self.number(at).filter(|_| self.is_dash(at))
    }

    /// A number or a range with its unit.
    fn counted(self, at: usize) -> Option<Amount> {
        let (low, next) = self.number(at)?;
        let (high, next) = self.upper(next).unwrap_or((low, next));
        let mut business = false;
        let mut end = next;
        let mut skip_business = |end: &mut usize| {
            if self.concept(*end) == Some(Concept::Business) && self.follows(*end) {
                business = true;
                *end += 1;
            }
        };
        skip_business(&mut end);
        let named = self.concept(end).filter(|_| self.follows(end));
        let unit = match named.filter(|&it| hours(it).is_some()) {
            Some(unit) => {
                end += 1;
                unit
            }
            None => self.unit?,
        };
        skip_business(&mut end);
        let (unit_hours, is_business) = (hours(unit)?, unit == Concept::BusinessDay);
        // A sign of its own says that it is open: "14+ days".
        let open = self.gap(next).is_some_and(|gap| gap.contains('+'));
        let (low, high) = (low.min(high), low.max(high));
        let min = (open || low != high).then(|| low.saturating_mul(unit_hours));
        let max = (!open).then(|| high.saturating_mul(unit_hours));
        let business = business || is_business;
        Some(Amount { min, max, business, ..self.plain(at, end, Form::Counted) })
    }

    /// "24 hours to 3 days": one range.
    fn widened(self, amount: Amount) -> Amount {
        let by_word =
            self.concept(amount.end) == Some(Concept::RangeWord) && self.follows(amount.end);
        let at = amount.end + usize::from(by_word);
        let is_near = if by_word { self.follows(at) } else { self.is_dash(at) };
        let Some(upper) = self.counted(at).filter(|_| is_near) else { return amount };
        let min = amount.min.or(amount.max);
        let max = upper.max.max(amount.max);
        let words = Span { start: amount.words.start, end: upper.words.end };
        let business = amount.business || upper.business;
        Amount { words, min, max, business, end: upper.end, ..amount }
    }

    /// The amount with the words that lead it in.
    fn led(self, mut amount: Amount, number: usize) -> Amount {
        let mut at = number;
        let mut at_least = false;
        while let Some(before) = at.checked_sub(1)
            && self
                .gap(at)
                .is_some_and(|gap| gap.len() <= LEAD_IN && !gap.contains([',', ';', ':']))
            && let Some(token) = self.tokens.get(before)
        {
            match token.concept {
                Concept::Within | Concept::Initial | Concept::Of => {}
                Concept::AtLeast => at_least = true,
                Concept::Every => amount.recurring = true,
                // "受領後、48時間": after the receipt, not after the hours.
                Concept::After | Concept::During if token.value == BEFORE => break,
                Concept::During => amount.lead = Lead::Lasting,
                Concept::After if self.follows(at) => amount.lead = Lead::Later,
                Concept::Additional => amount.additional = true,
                // "영업일 3일": three working days.
                Concept::Business if self.follows(at) => amount.business = true,
                Concept::Number if token.value == 1 && number == at => {}
                _ => break,
            }
            at = before;
            amount.words.start = token.words.start;
        }
        amount.first = at;
        // "90日以内", "7일 이상", "30 gün sonra": the same behind it.
        while let Some(token) = self.tokens.get(amount.end)
            && token.value == BEFORE
            && self.follows(amount.end)
        {
            match token.concept {
                Concept::Within => amount.lead = Lead::Limit,
                Concept::AtLeast => at_least = true,
                Concept::During => amount.lead = Lead::Lasting,
                Concept::After => amount.lead = Lead::Later,
                _ => break,
            }
            amount.end += 1;
            amount.words.end = token.words.end;
        }
        if at_least && !amount.recurring {
            amount.min = amount.min.or(amount.max);
            amount.max = None;
        }
        amount
    }

    /// Whether a severity stands right in front: "low: best effort".
    pub(super) fn is_rated(self, amount: &Amount) -> bool {
        let before = amount.first.checked_sub(1).and_then(|at| self.concept(at));
        before.and_then(super::severity::rating).is_some()
            && self.gap(amount.first).is_some_and(|gap| !gap.contains(char::is_alphanumeric))
    }

    /// "the last 12 months", "12 months ago".
    fn is_past(self, amount: &Amount) -> bool {
        if self.concept(amount.end) == Some(Concept::Past) && self.gap(amount.end) == Some(" ") {
            return true;
        }
        amount.first.checked_sub(1).and_then(|at| self.concept(at)) == Some(Concept::Past)
            && self.gap(amount.first).is_some_and(|gap| gap.len() <= LEAD_IN)
    }

    /// "a day" right behind an amount.
    fn is_rate(self, before: &Amount, amount: &Amount) -> bool {
        let is_word = |token: &Token| {
            !self.prose.folded(token.words).starts_with(|c: char| c.is_ascii_digit())
        };
        self.tokens.get(amount.first).is_some_and(|it| it.value == 1 && is_word(it))
            && amount.first == before.end
            && self.gap(amount.first) == Some(" ")
    }
}

/// How many severities there are.
const SEVERITIES: usize = 4;

/// How many bytes of other words may stand between an amount and what leads it in.
const LEAD_IN: usize = 12;
