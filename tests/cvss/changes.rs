//! What JavaScript gets, and how a vector is changed.

use secpolicy::cvss::{ErrorKind, evaluate, what_if, with_metric};
use serde_json::json;

use crate::vector;

#[test]
fn evaluation_serialises_as_declared() {
    let text = "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/CR:X";
    let metrics = json!({
        "AV": "N", "AC": "L", "AT": "P", "PR": "N", "UI": "P", "VC": "H", "VI": "H", "VA": "H",
        "SC": "N", "SI": "N", "SA": "N", "E": "U", "CR": "X",
    });
    let canonical = "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U";
    let vector = vector(text);
    assert_eq!(
        serde_json::to_value(evaluate(&vector)).unwrap(),
        json!({
            "version": "4.0",
            "vector": canonical,
            "metrics": metrics,
            "scores": { "base": 7.7, "temporal": null, "environmental": null, "overall": 5.2 },
            "severity": "medium",
            "nomenclature": "CVSS-BT",
        })
    );
    assert_eq!(
        serde_json::to_value(vector.describe()).unwrap(),
        json!({ "version": "4.0", "vector": canonical, "metrics": metrics })
    );
}

#[test]
fn evaluation_of_older_versions_has_no_nomenclature() {
    let evaluation = evaluate(&vector("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C"));
    assert_eq!(
        serde_json::to_value(evaluation).unwrap(),
        json!({
            "version": "2.0",
            "vector": "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C",
            "metrics": {
                "AV": "N", "AC": "L", "Au": "N", "C": "N", "I": "N", "A": "C",
                "E": "F", "RL": "OF", "RC": "C",
            },
            "scores": { "base": 7.8, "temporal": 6.4, "environmental": null, "overall": 6.4 },
            "severity": "medium",
        })
    );
}

#[test]
fn what_if_tells_every_value_and_marks_the_current_one() {
    let vector = vector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N");
    let changes = what_if(&vector);
    let values = vector.specification().metrics.iter();
    assert_eq!(changes.len(), values.map(|metric| metric.values.len()).sum::<usize>());
    let current = changes.iter().filter(|change| change.current);
    let current: Vec<String> = current.map(|it| format!("{}:{}", it.metric, it.value)).collect();
    assert_eq!(current.len(), vector.specification().metrics.len());
    assert_eq!(current[4], "UI:P");
    assert_eq!(current[11], "E:X");
    assert_eq!(
        serde_json::to_value(&changes[3]).unwrap(),
        json!({
            "metric": "AV",
            "value": "P",
            "vector": "CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N",
            "score": 6.8,
            "severity": "medium",
            "current": false,
        })
    );
}

#[test]
fn with_metric_refuses_what_the_version_does_not_have() {
    let vector = vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
    let error = with_metric(&vector, "AT", "N").unwrap_err();
    assert_eq!(error.kind, ErrorKind::UnknownMetric);
    assert_eq!(error.to_string(), "expected a metric of v3.1, found `AT`: it is a metric of v4.0");
    assert_eq!(error.expected.len(), 22);
    let error = with_metric(&vector, "UI", "P").unwrap_err();
    assert_eq!(error.kind, ErrorKind::UnknownValue);
    assert_eq!(
        error.to_string(),
        "expected N or R after `UI:`, found `P`: `UI:P` is a value of v4.0"
    );
    assert_eq!((error.range, error.metric), (0..0, Some("UI")));
}

#[test]
fn with_metric_sets_and_takes_away() {
    let base = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let set = with_metric(&vector(base), "E", "U").unwrap();
    assert_eq!(set.to_string(), format!("{base}/E:U"));
    let taken_away = with_metric(&set, "E", "X").unwrap();
    assert_eq!(taken_away.to_string(), base);
    assert_eq!(taken_away.canonical(), vector(base));
}
