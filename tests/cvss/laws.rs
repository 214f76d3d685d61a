//! What holds for every vector, and for every text.

use proptest::prelude::*;
use proptest::sample::Index;
use secpolicy::cvss::{
    Errors, Group, Vector, Version, severity, specification, what_if, with_metric,
};
use serde_json::{Value as Json, json};

use crate::vector;

/// A vector of any version as it may be written: metrics that are not mandatory
/// may be missing or `X`.
fn any_vector() -> impl Strategy<Value = Vector> {
    (0..4_usize, prop::collection::vec(any::<(bool, u8)>(), 32)).prop_map(|(version, choices)| {
        let version = Version::ALL[version];
        let metrics = specification(version).metrics.iter().zip(choices);
        let parts = metrics.filter_map(|(metric, (written, choice))| {
            let value = metric.values[usize::from(choice) % metric.values.len()];
            (written || metric.mandatory).then(|| format!("{}:{}", metric.id, value.id))
        });
        let prefix = Some(String::from(version.prefix())).filter(|prefix| !prefix.is_empty());
        let parts: Vec<String> = prefix.into_iter().chain(parts).collect();
        vector(&parts.join("/"))
    })
}

proptest! {
    #[test]
    fn the_canonical_form_is_read_as_the_same_vector(vector in any_vector()) {
        let again = Vector::parse(&vector.to_string()).unwrap();
        prop_assert_eq!(again, vector.canonical());
        prop_assert_eq!(again.to_string(), vector.to_string());
        prop_assert_eq!(again.scores(), vector.scores());
        prop_assert_eq!(again.nomenclature(), vector.nomenclature());
    }

    #[test]
    fn scores_are_tenths_from_0_to_10(vector in any_vector()) {
        let scores = vector.scores();
        let all = [scores.base, scores.temporal, scores.environmental, Some(scores.overall)];
        for score in all.into_iter().flatten() {
            prop_assert!((0.0..=10.0).contains(&score) && score.is_sign_positive(), "{score}");
            prop_assert!(format!("{score}").len() <= 4, "{score}");
        }
        prop_assert_eq!(vector.score(), scores.overall);
        prop_assert_eq!(scores.temporal.is_some(), vector.has(Group::Temporal));
    }

    #[test]
    fn what_if_agrees_with_with_metric(vector in any_vector()) {
        for change in what_if(&vector) {
            let changed = with_metric(&vector, change.metric, change.value).unwrap();
            prop_assert_eq!(&change.vector, &changed.to_string());
            prop_assert_eq!(change.score, changed.score());
            prop_assert_eq!(change.severity, severity(vector.version(), change.score));
            prop_assert_eq!(change.current, changed.canonical() == vector.canonical());
        }
    }

    #[test]
    fn json_has_the_vector_as_written(vector in any_vector()) {
        let json = serde_json::to_value(vector.describe()).unwrap();
        let metrics = json.get("metrics").and_then(Json::as_object).unwrap();
        prop_assert_eq!(metrics.len(), vector.written().count());
        for (metric, value) in vector.written() {
            prop_assert_eq!(metrics.get(metric.id), Some(&json!(value.id)));
        }
    }

    #[test]
    fn any_text_is_a_vector_or_has_errors_with_a_place(text in "\\PC*") {
        check_errors(&text)?;
    }

    #[test]
    fn any_bytes_are_a_vector_or_have_errors_with_a_place(bytes: Vec<u8>) {
        check_errors(&String::from_utf8_lossy(&bytes))?;
    }

    /// Near misses reach further into the parser than noise does.
    #[test]
    fn a_broken_vector_has_errors_with_a_place(
        vector in any_vector(),
        accidents in prop::collection::vec(any_accident(), 1..4),
    ) {
        let whole = vector.to_string().chars().collect();
        let broken: Vec<char> = accidents.into_iter().fold(whole, suffer);
        check_errors(&broken.into_iter().collect::<String>())?;
    }

    /// The fewest metrics are told to move, and moving them helps.
    #[test]
    fn v4_is_read_in_its_order_only(order in Just(V4_PARTS.to_vec()).prop_shuffle()) {
        let text = format!("CVSS:4.0/{}", order.join("/"));
        let Err(errors) = Vector::parse(&text) else {
            prop_assert_eq!(order, V4_PARTS);
            return Ok(());
        };
        let codes: Vec<&str> = errors.iter().map(|error| error.kind.code()).collect();
        prop_assert!(codes.iter().all(|code| *code == "wrong-order"), "{:?}", codes);
        let moved: Vec<&str> = errors.iter().map(|error| &text[error.range.clone()]).collect();
        let stays = order.iter().filter(|part| !moved.contains(part));
        let places = stays.map(|part| V4_PARTS.iter().position(|other| other == part));
        prop_assert!(places.is_sorted());
    }
}

const V4_PARTS: [&str; 13] = [
    "AV:N", "AC:L", "AT:N", "PR:N", "UI:N", "VC:H", "VI:H", "VA:H", "SC:N", "SI:N", "SA:N", "E:A",
    "U:Red",
];

#[derive(Clone, Debug)]
enum Accident {
    Cut(Index),
    Rotate(Index),
    Insert(Index, String),
    Replace(Index, String),
}

fn any_accident() -> impl Strategy<Value = Accident> {
    let text = "[A-Za-z:/ #.😀]{1,2}";
    prop_oneof![
        any::<Index>().prop_map(Accident::Cut),
        any::<Index>().prop_map(Accident::Rotate),
        (any::<Index>(), text).prop_map(|(place, text)| Accident::Insert(place, text)),
        (any::<Index>(), text).prop_map(|(place, text)| Accident::Replace(place, text)),
    ]
}

fn suffer(mut characters: Vec<char>, accident: Accident) -> Vec<char> {
    let place = |index: Index| index.index(characters.len() + 1);
    match accident {
        Accident::Cut(index) => characters.truncate(place(index)),
        Accident::Rotate(index) => {
            let place = place(index);
            characters.rotate_left(place);
        }
        Accident::Insert(index, text) => {
            let place = place(index);
            characters.splice(place..place, text.chars());
        }
        Accident::Replace(index, text) => {
            let place = place(index);
            let end = characters.len().min(place + 1);
            characters.splice(place..end, text.chars());
        }
    }
    characters
}

fn check_errors(text: &str) -> Result<(), TestCaseError> {
    match Vector::parse(text) {
        Ok(vector) => {
            // Whatever is accepted has nothing but metrics of its version.
            let parts = text.split('/').filter(|part| !part.starts_with("CVSS"));
            prop_assert_eq!(parts.count(), vector.written().count());
            prop_assert!(text.starts_with(vector.version().prefix()));
        }
        Err(errors) => {
            let starts: Vec<usize> = errors.iter().map(|error| error.range.start).collect();
            prop_assert!(starts.is_sorted());
            prop_assert!(starts.len() <= Errors::MOST);
            for error in errors.iter() {
                prop_assert!(text.get(error.range.clone()).is_some(), "{:?}", error);
                prop_assert!(error.message.starts_with("expected "), "{}", error);
            }
            let units = text.encode_utf16().count();
            for problem in errors.problems(text) {
                prop_assert!(problem.offset + problem.length <= units);
            }
        }
    }
    Ok(())
}
